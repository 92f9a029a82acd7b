// Writing a file so that after a power cut the old or the new content stands there, whole.
import path from 'node:path'
import { BUSY, naming, trying } from './faults.ts'
import type { NewFile, Permitted } from './file-system.ts'
import type { DiskOptions } from './options.ts'
import { permissionsIn, permissionsOf } from './permissions.ts'
import { temporaryName } from './temporary-name.ts'

export interface DurableWrite {
  /** For whom the file is, where the caller knows; otherwise for the readers of the one that it replaces, or of its folder. */
  readonly permissions?: Promise<Permitted>
  /** Called when the new content is safe beside the old; what it throws stops the write. */
  readonly beforeReplace?: () => Promise<void>
  /** Called as soon as the new content may carry the real name. */
  readonly replacing?: () => void
  /** Nothing may carry the name yet: rejects with EEXIST where something does. */
  readonly onlyNew?: boolean
  /** The file says this moment, in milliseconds since 1970, in the place of the one at which it was written, as far as the disk keeps moments. */
  readonly dated?: number
}

/** All at once, or piece by piece as they come: then no more than a piece is in memory. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>

/**
 * Writes a temporary file in the same folder, syncs it, gives it the real name, syncs the folder. Rejects with the disk's
 * own error; the real name then still stands on the old content, unless only the last sync failed.
 */
export async function writeDurably(
  file: string,
  content: Content,
  options: DiskOptions,
  steps: DurableWrite = {}
): Promise<void> {
  const folder = path.dirname(file)
  const temporary = path.join(folder, temporaryName(options.newId()))
  try {
    // The new file is for the same readers as the one that it replaces.
    const permissions = await (steps.permissions ?? permissionsOf(file, options))
    const written = await writeNew(temporary, content, permissions, options)
    if (steps.dated !== undefined) await written.date?.(steps.dated).catch(() => undefined)
    // A file that is still open cannot be renamed everywhere; closing it and looking at the old one go at once.
    await settled([written.close(), steps.beforeReplace?.()])
    steps.replacing?.()
    const { fs } = options
    await naming(() => (steps.onlyNew === true ? fs.renameNew(temporary, file) : fs.rename(temporary, file)), options)
  } catch (error) {
    await options.fs.unlink(temporary).catch(() => undefined)
    throw error
  }
  await options.fs.syncFolder(folder)
}

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
  content: Content,
  permissions: Permitted,
  options: DiskOptions
): Promise<NewFile> {
  const opened = await trying(
    () => options.fs.create(file, permissions),
    (code) => BUSY.has(code),
    options
  )
  try {
    if (content instanceof Uint8Array) await writeAll(opened, content)
    else for await (const piece of content) await writeAll(opened, piece)
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
