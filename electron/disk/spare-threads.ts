// A call to a disk that does not answer holds a thread, and Node has four for all files of the program. So that a dead share or
// stick does not stop the rest (a copy elsewhere, the list of schools, the window's own files), the disk is asked with care.
import path from 'node:path'
import type { NewFile, FileSystem } from './file-system.ts'

/** So many calls go at once; a thread is always left for the program's own files. */
const MOST = 3
/** A call that takes longer than this keeps the next to the same folder waiting, in milliseconds. */
const SLOW = 2_000

interface Call {
  /** Where it hangs when it hangs: all in this place waits then. */
  readonly place: string
  startedAt: number
  begin: () => void
}

/** The same disk. While a call to a place hangs no other to that place is begun; what waits keeps its order. */
export function sparingThreads(disk: FileSystem, now: () => number = () => performance.now()): FileSystem {
  const running = new Set<Call>()
  const waiting: Call[] = []

  const isFree = (place: string): boolean =>
    running.size < MOST &&
    ![...running].some(
      (call) => now() - call.startedAt > SLOW && (place === call.place || place.startsWith(call.place + path.sep))
    )

  function begin(call: Call): void {
    call.startedAt = now()
    running.add(call)
    call.begin()
  }

  function beginNext(): void {
    for (const call of waiting.filter(({ place }) => isFree(place))) {
      if (!isFree(call.place)) continue
      waiting.splice(waiting.indexOf(call), 1)
      begin(call)
    }
  }

  async function calling<T>(place: string, ask: () => Promise<T>): Promise<T> {
    const mine: Call = { place, startedAt: 0, begin: () => undefined }
    if (isFree(place)) begin(mine)
    else {
      await new Promise<void>((resolve) => {
        mine.begin = resolve
        waiting.push(mine)
      })
    }
    try {
      return await ask()
    } finally {
      running.delete(mine)
      beginNext()
    }
  }

  /** A name in a folder: the others in it are on the same disk. */
  const call = <T>(name: string, ask: () => Promise<T>): Promise<T> => calling(path.dirname(name), ask)

  const sparing = (place: string, file: NewFile): NewFile => ({
    write: (bytes, offset) => call(place, () => file.write(bytes, offset)),
    sync: () => call(place, () => file.sync()),
    date: (milliseconds) => call(place, async () => file.date?.(milliseconds)),
    close: () => call(place, () => file.close())
  })

  return {
    create: async (place, permissions) => sparing(place, await call(place, () => disk.create(place, permissions))),
    read: (place) => call(place, () => disk.read(place)),
    rename: (from, to) => call(to, () => disk.rename(from, to)),
    renameNew: (from, to) => call(to, () => disk.renameNew(from, to)),
    unlink: (place) => call(place, () => disk.unlink(place)),
    mkdir: (place, permissions) => call(place, () => disk.mkdir(place, permissions)),
    rmdir: (place) => call(place, () => disk.rmdir(place)),
    readdir: (place) => calling(place, () => disk.readdir(place)),
    stat: (place) => calling(place, () => disk.stat(place)),
    isLink: (place) => call(place, () => disk.isLink(place)),
    realpath: (place) => call(place, () => disk.realpath(place)),
    syncFolder: (place) => calling(place, () => disk.syncFolder(place))
  }
}
