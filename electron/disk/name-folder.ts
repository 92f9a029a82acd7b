// Gives a folder that was built under a temporary name its own, over nothing.
import path from 'node:path'
import { naming } from './faults.ts'
import { codeOf } from './file-system.ts'
import type { DiskOptions } from './options.ts'
import { removeTemporary } from './stale.ts'

const MOST_NAMES = 99

/** "De Wilgenhof", "De Wilgenhof (2)" and so on. */
export const namesFor = (name: string): readonly string[] =>
  Array.from({ length: MOST_NAMES }, (_, at) => (at === 0 ? name : `${name} (${at + 1})`))

/** Its path; undefined when every name is taken: then it is removed. Rejects with the disk's own error. */
export async function nameFolder(
  temporary: string,
  parent: string,
  name: string,
  disk: DiskOptions
): Promise<string | undefined> {
  for (const one of namesFor(name)) {
    const place = path.join(parent, one)
    if (await isThere(place, disk)) continue
    await naming(() => disk.fs.rename(temporary, place), disk)
    await disk.fs.syncFolder(parent)
    return place
  }
  await removeTemporary(temporary, disk)
  return undefined
}

const isThere = (place: string, { fs }: DiskOptions): Promise<boolean> =>
  fs.stat(place).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT'
  )
