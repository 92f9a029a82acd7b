// Where the window stood last, beside the list of schools. A comfort: what cannot be read or written is forgotten.
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

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
  let writing: Promise<void> = Promise.resolve()
  let last = ''

  async function write(place: WindowPlace): Promise<void> {
    // The program starts without it.
    const [{ JSONFile }] = await Promise.all([
      import('lowdb/node'),
      mkdir(dataFolder, { recursive: true, mode: 0o700 })
    ])
    await new JSONFile<WindowPlace>(file).write(place)
  }

  return {
    read() {
      try {
        return readPlace(readFileSync(file, 'utf8'))
      } catch {
        return undefined
      }
    },
    write(place) {
      const text = JSON.stringify(place)
      if (text !== last) writing = writing.then(() => write(place)).catch(() => undefined)
      last = text
      return writing
    }
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
