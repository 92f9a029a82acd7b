// For whom a file is that is made: who may read the one that it replaces, or the folder that it comes in.
import path from 'node:path'
import type { FileFacts, Permissions } from './file-system.ts'
import type { DiskOptions } from './options.ts'

/** Without permissions a file is for this account only. */
export const FOR_US_ALONE = Promise.resolve(undefined)

/** Those of the file, or where there is none yet those for which its folder is. Undefined where the system knows none. Never fails. */
export async function permissionsOf(file: string, options: DiskOptions): Promise<Permissions | undefined> {
  const there = await factsOf(file, options)
  return there === undefined ? permissionsIn(path.dirname(file), options) : there.permissions
}

/** Of a new file: for whom its folder is. Everybody may at most read, also where the folder is open to all. */
export async function permissionsIn(folder: string, options: DiskOptions): Promise<Permissions | undefined> {
  const permissions = (await factsOf(folder, options))?.permissions
  return permissions === undefined ? undefined : { ...permissions, mode: permissions.mode & 0o664 }
}

export const factsOf = (place: string, options: DiskOptions): Promise<FileFacts | undefined> =>
  options.fs.stat(place).catch(() => undefined)
