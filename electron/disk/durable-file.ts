// Writing a file so that after a power cut the old or the new content stands there, whole.
import path from 'node:path'
import { BUSY, HELD, trying } from './faults.ts'
import { codeOf, type FileFacts, type NewFile, type Permissions } from './file-system.ts'
import { isTemporaryName, temporaryName, temporaryStart } from './temporary-name.ts'
import type { DiskOptions } from './options.ts'

export interface DurableWrite {
  /** The permissions that the file gets, where the caller asked for them already. */
  readonly permissions?: Promise<Permissions | undefined>
  /** Called when the new content is safe beside the old; what it throws stops the write. */
  readonly beforeReplace?: () => Promise<void>
  /** Called as soon as the new content may carry the real name. */
  readonly replacing?: () => void
  /** Nothing may carry the name yet: rejects with EEXIST where something does. */
  readonly onlyNew?: boolean
}

/**
 * Writes a temporary file in the same folder, syncs it, gives it the real name, syncs the folder. Rejects with the disk's
 * own error; the real name then still stands on the old content, unless only the last sync failed.
 */
export async function writeDurably(
  file: string,
  bytes: Uint8Array,
  options: DiskOptions,
  steps: DurableWrite = {}
): Promise<void> {
  const folder = path.dirname(file)
  const temporary = path.join(folder, temporaryName(options.newId()))
  try {
    // The new file is for the same readers as the one that it replaces.
    const permissions = await (steps.permissions ?? permissionsOf(file, options))
    const written = await writeNew(temporary, bytes, permissions, options)
    // A file that is still open cannot be renamed everywhere; closing it and looking at the old one go at once.
    await settled([written.close(), steps.beforeReplace?.()])
    steps.replacing?.()
    const named =
      steps.onlyNew === true ? () => options.fs.renameNew(temporary, file) : () => options.fs.rename(temporary, file)
    await trying(named, (code) => HELD.has(code), options)
  } catch (error) {
    await options.fs.unlink(temporary).catch(() => undefined)
    throw error
  }
  await options.fs.syncFolder(folder)
}

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

const factsOf = (place: string, options: DiskOptions): Promise<FileFacts | undefined> =>
  options.fs.stat(place).catch(() => undefined)

/** Waits for all, then rejects with the first that went wrong: nothing is still under way when the failure is handled. */
async function settled(all: readonly (Promise<void> | undefined)[]): Promise<void> {
  for (const one of await Promise.allSettled(all)) if (one.status === 'rejected') throw one.reason
}

/** Writes a file that is not there yet and syncs it; its name is sure when the folder is synced. For folders that nobody knows yet. */
export async function writeInNewFolder(file: string, bytes: Uint8Array, options: DiskOptions): Promise<void> {
  await (await writeNew(file, bytes, await permissionsIn(path.dirname(file), options), options)).close()
}

/** Gives the file, synced and still open. */
async function writeNew(
  file: string,
  bytes: Uint8Array,
  permissions: Permissions | undefined,
  options: DiskOptions
): Promise<NewFile> {
  const opened = await trying(
    () => options.fs.create(file, permissions),
    (code) => BUSY.has(code),
    options
  )
  try {
    await writeAll(opened, bytes)
    await opened.sync()
  } catch (error) {
    await opened.close().catch(() => undefined)
    throw error
  }
  return opened
}

/** A disk may take fewer bytes than it is given. */
export async function writeAll(opened: NewFile, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const taken = await opened.write(bytes, offset)
    if (taken <= 0) throw new Error('the disk takes no more bytes and does not say why')
    offset += taken
  }
}

/** Removes temporary files and folders that a crash left. Only ours, and only called by who may write here. Never fails. */
export async function removeStale(folder: string, options: DiskOptions): Promise<void> {
  const names = await options.fs.readdir(folder).catch(() => [])
  for (const name of names) if (isTemporaryName(name)) await removeTemporary(path.join(folder, name), options)
}

/** Longer than any file is on its way, in milliseconds. */
const ON_ITS_WAY = 60 * 60_000

/** The same in a folder in which others of this account may be writing: those are ours whose id begins so, and all that have not changed for an hour. */
export async function removeStaleOf(folder: string, idStart: string, options: DiskOptions): Promise<void> {
  const names = await options.fs.readdir(folder).catch(() => [])
  for (const name of names.filter(isTemporaryName)) {
    const place = path.join(folder, name)
    if (name.startsWith(temporaryStart(idStart)) || (await isOld(place, options))) await removeTemporary(place, options)
  }
}

const isOld = (place: string, options: DiskOptions): Promise<boolean> =>
  options.fs.stat(place).then(
    ({ changedAt }) => changedAt < options.now() - ON_ITS_WAY,
    () => false
  )

/** A temporary folder holds files, and folders of files. */
const DEEPEST_TEMPORARY = 2

/** Removes a temporary file, or a temporary folder with what is in it. A link goes, what it leads to stays. Never fails. */
export async function removeTemporary(place: string, options: DiskOptions, depth = 0): Promise<void> {
  try {
    await options.fs.unlink(place)
  } catch {
    if (depth === DEEPEST_TEMPORARY) return
    const names = await options.fs.readdir(place).catch(() => [])
    for (const name of names) await removeTemporary(path.join(place, name), options, depth + 1)
    await options.fs.rmdir(place).catch(() => undefined)
  }
}

/** Makes a folder in one that is there, if need be. Only the folder itself: when the school's own is gone, a new one would hide that. */
export async function makeOneFolder(place: string, options: DiskOptions): Promise<void> {
  try {
    await makeFolderLike(place, options)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    throw error
  }
  await options.fs.syncFolder(path.dirname(place))
}

/** Makes a folder for whom the one is that it is in. Rejects with EEXIST where there is something of that name. */
export async function makeFolderLike(place: string, options: DiskOptions): Promise<void> {
  await options.fs.mkdir(place, forFolder((await factsOf(path.dirname(place), options))?.permissions))
}

const forFolder = (above: Permissions | undefined): Permissions | undefined =>
  above === undefined ? undefined : { ...above, mode: above.mode & 0o2775 }

/** A folder whose new files go to its group is shared on purpose. In any other a school is for this account only. */
const SHARED = 0o2000

/** Makes a folder and those above it; gives those that were made, outermost first, so that a failure can be undone. */
export async function makeFolders(folder: string, options: DiskOptions): Promise<readonly string[]> {
  const missing: string[] = []
  for (let at = path.resolve(folder); !(await exists(at, options)); at = path.dirname(at)) missing.unshift(at)
  const made: string[] = []
  for (const one of missing) {
    try {
      const above = (await factsOf(path.dirname(one), options))?.permissions
      await options.fs.mkdir(one, above !== undefined && (above.mode & SHARED) !== 0 ? forFolder(above) : undefined)
      made.push(one)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      await removeFolders(made, options)
      throw error
    }
    await options.fs.syncFolder(path.dirname(one))
  }
  return made
}

/** Takes back what `makeFolders` made, as far as it is empty. */
export async function removeFolders(made: readonly string[], options: DiskOptions): Promise<void> {
  for (const folder of made.toReversed()) await options.fs.rmdir(folder).catch(() => undefined)
}

async function exists(place: string, options: DiskOptions): Promise<boolean> {
  if (path.dirname(place) === place) return true
  try {
    await options.fs.stat(place)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
