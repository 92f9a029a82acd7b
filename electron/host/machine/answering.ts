// Whether the disk on which a folder stands answers. A question to a dead disk holds a thread of the machine, and Node has four: of all folders in
// one place only the place itself is asked first, once for all who want to know.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { LATE, within } from './patience.ts'

const asking = new Map<string, Promise<unknown>>()

/** False where what holds the folder does not answer in so many milliseconds. What is not there answers. */
export async function answers(folder: string, milliseconds: number): Promise<boolean> {
  const place = path.dirname(folder)
  return (await within(milliseconds, asking.get(place) ?? ask(place))) !== LATE
}

function ask(place: string): Promise<unknown> {
  const asked = stat(place)
    .catch(() => undefined)
    .finally(() => asking.delete(place))
  asking.set(place, asked)
  return asked
}
