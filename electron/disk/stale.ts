// Temporary files and folders that a crash left. Only ours go, and tidying never fails: what cannot be removed stays.
import path from 'node:path'
import type { DiskOptions } from './options.ts'
import { isTemporaryName, temporaryStart } from './temporary-name.ts'

/** Removes all of them. Only for who alone may write in this folder. */
export async function removeStale(folder: string, disk: DiskOptions): Promise<void> {
  for (const name of await temporaryNamesIn(folder, disk)) await removeTemporary(path.join(folder, name), disk)
}

/** In a folder in which others of this account may be writing: those that have not changed for an hour. */
export const removeOld = (folder: string, disk: DiskOptions): Promise<void> => removeOldAnd(folder, () => false, disk)

/** Those, and the ones that are ours for sure: whose id begins so. */
export const removeStaleOf = (folder: string, idStart: string, disk: DiskOptions): Promise<void> =>
  removeOldAnd(folder, (name) => name.startsWith(temporaryStart(idStart)), disk)

async function removeOldAnd(folder: string, isOurs: (name: string) => boolean, disk: DiskOptions): Promise<void> {
  for (const name of await temporaryNamesIn(folder, disk)) {
    const place = path.join(folder, name)
    if (isOurs(name) || (await isOld(place, disk))) await removeTemporary(place, disk)
  }
}

const temporaryNamesIn = async (folder: string, disk: DiskOptions): Promise<readonly string[]> =>
  (await disk.fs.readdir(folder).catch(() => [])).filter(isTemporaryName)

/** Longer than any file is on its way, in milliseconds. */
const ON_ITS_WAY = 60 * 60_000

const isOld = (place: string, disk: DiskOptions): Promise<boolean> =>
  disk.fs.stat(place).then(
    ({ changedAt }) => changedAt < disk.now() - ON_ITS_WAY,
    () => false
  )

/** A temporary folder holds files and folders; of a school that is on its way, its versions with their documents. */
const DEEPEST_TEMPORARY = 12

/** Removes a temporary file, or a temporary folder with what is in it. A link goes, what it leads to stays. Never fails. */
export async function removeTemporary(place: string, disk: DiskOptions, depth = 0): Promise<void> {
  try {
    await disk.fs.unlink(place)
  } catch {
    if (depth === DEEPEST_TEMPORARY) return
    const names = await disk.fs.readdir(place).catch(() => [])
    for (const name of names) await removeTemporary(path.join(place, name), disk, depth + 1)
    await disk.fs.rmdir(place).catch(() => undefined)
  }
}
