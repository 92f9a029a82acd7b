// A disk of which a folder stops answering, as a network share that is away or a stick that hangs does: no call to it ends.
import { nodeFileSystem, type FileSystem } from '../../../electron/store/index.ts'

/** Shorter than a director's, where a test waits for it; long enough for a disk that does answer, on a busy machine too. In milliseconds. */
export const SHORT_PATIENCE = 2_000

export interface SilentDisk {
  readonly disk: FileSystem
  /** From now on nothing in this folder answers. */
  hang(folder: string): void
  /** All that waited is done after all. */
  answer(): void
  /** So many calls wait now. */
  readonly waiting: () => number
}

export function silentDisk(): SilentDisk {
  let silent: string | undefined
  const waiting: (() => void)[] = []
  const patiently =
    <A extends readonly unknown[], T>(call: (place: string, ...rest: A) => Promise<T>) =>
    async (place: string, ...rest: A): Promise<T> => {
      if (silent !== undefined && place.startsWith(silent)) await new Promise<void>((resolve) => waiting.push(resolve))
      return call(place, ...rest)
    }
  const { create, read, rename, renameNew, unlink, mkdir, rmdir, readdir, stat, isLink, realpath, syncFolder } =
    nodeFileSystem
  return {
    disk: {
      create: patiently(create),
      read: patiently(read),
      rename: patiently(rename),
      renameNew: patiently(renameNew),
      unlink: patiently(unlink),
      mkdir: patiently(mkdir),
      rmdir: patiently(rmdir),
      readdir: patiently(readdir),
      stat: patiently(stat),
      isLink: patiently(isLink),
      realpath: patiently(realpath),
      syncFolder: patiently(syncFolder)
    },
    hang: (folder) => void (silent = folder),
    answer() {
      silent = undefined
      for (const go of waiting.splice(0)) go()
    },
    waiting: () => waiting.length
  }
}
