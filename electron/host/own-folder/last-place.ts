// Where the window stood last, beside the list of schools. A comfort: what cannot be read or written is forgotten.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { forComfort } from './small-file.ts'

/** `x` to `height`: of the window when it is not maximised. */
export interface WindowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximised: boolean
}

export interface LastPlace {
  /** At once: the first window waits for it. Undefined where nothing was kept, or where it is damaged. */
  read(): WindowPlace | undefined
  /** Old or new, never half. Resolves when it is there, or cannot be. */
  write(place: WindowPlace): Promise<void>
}

const FILE = 'vensterplaats.json'

export function lastPlace(dataFolder: string): LastPlace {
  const file = path.join(dataFolder, FILE)
  return {
    read() {
      try {
        return readPlace(readFileSync(file, 'utf8'))
      } catch {
        return undefined
      }
    },
    write: forComfort(file)
  }
}

/** The place that a file says; undefined where it says none. */
function readPlace(text: string): WindowPlace | undefined {
  const found = parsed(text)
  if (typeof found !== 'object' || found === null) return undefined
  const number = (key: string, least: number): number => {
    const value: unknown = Reflect.get(found, key)
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= FARTHEST
      ? value
      : Number.NaN
  }
  const place = {
    x: number('x', -FARTHEST),
    y: number('y', -FARTHEST),
    width: number('width', 1),
    height: number('height', 1)
  }
  return Object.values(place).some(Number.isNaN)
    ? undefined
    : { ...place, maximised: Reflect.get(found, 'maximised') === true }
}

/** No screen reaches beyond it. */
const FARTHEST = 100_000

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
