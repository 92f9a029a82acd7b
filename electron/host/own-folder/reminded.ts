// Whether the director wants notifications, and what was told when: of this computer, so beside the list of schools and not in a school. What cannot
// be read counts as not wanted and not told.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import { parseDay, type IsoDay } from '#shared/day.ts'
import { writeSmall } from './small-file.ts'

const day = z.custom<IsoDay>((text) => typeof text === 'string' && parseDay(text) !== undefined)

const shape = z.object({
  notifies: z.boolean(),
  /** Also at login, by a start without a window. */
  atLogin: z.boolean(),
  /** By school and deadline, ids that say nothing: the day on which it was told last. */
  told: z.record(z.string(), z.record(z.string(), day))
})
export type Reminded = Readonly<z.infer<typeof shape>>

export interface RemindedFile {
  read(): Promise<Reminded>
  /** One change after another; old or new, never half. Rejects when it cannot be written. */
  change(next: (before: Reminded) => Reminded): Promise<void>
}

const FILE = 'herinneringen.json'
const NOTHING: Reminded = { notifies: false, atLogin: false, told: {} }

export function remindedFile(dataFolder: string): RemindedFile {
  const file = path.join(dataFolder, FILE)
  let turn: Promise<void> = Promise.resolve()

  async function read(): Promise<Reminded> {
    try {
      return shape.parse(JSON.parse(await readFile(file, 'utf8')))
    } catch {
      return NOTHING
    }
  }

  return {
    read,
    change(next) {
      const mine = turn.then(async () => writeSmall(file, next(await read())))
      turn = mine.catch(() => undefined)
      return mine
    }
  }
}
