// Makes the folder of a school from the files of a zip: built under a temporary name, and then named, whole or not at all, over nothing.
import { utimes } from 'node:fs/promises'
import path from 'node:path'
import { writeInNewFolder } from '../../disk/durable-file.ts'
import { makeFolderLike, makeFolders, removeFolders } from '../../disk/folders.ts'
import { nameFolder } from '../../disk/name-folder.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { removeOld, removeTemporary } from '../../disk/stale.ts'
import { temporaryName } from '../../disk/temporary-name.ts'
import type { OpenZip } from '../../zip/read-zip.ts'
import type { SchoolInZip } from './school-in-zip.ts'

export interface NewFolder {
  /** Where schools are made. */
  readonly parent: string
  /** "De Wilgenhof"; "De Wilgenhof (2)" where that is taken. */
  readonly name: string
  readonly files: SchoolInZip['files']
  readonly zip: OpenZip
  /** Called with each file: something still moves. */
  readonly onFile: () => void
}

/** Its path; undefined when every name is taken. Rejects with the disk's own error or as the zip does; then nothing is there. */
export async function makeFolderFrom(
  { parent, name, files, zip, onFile }: NewFolder,
  disk: DiskOptions
): Promise<string | undefined> {
  const temporary = path.join(parent, temporaryName(disk.newId()))
  let above: readonly string[] = []
  try {
    above = await makeFolders(parent, disk)
    await removeOld(parent, disk)
    await makeFolders(temporary, disk)
    const folders = new Set<string>([temporary])
    for (const one of files) {
      const place = path.join(temporary, ...one.name.split('/'))
      await makeAll(path.dirname(place), folders, disk)
      await writeInNewFolder(place, await zip.read(one.file), disk)
      // Of a document it is told when it was made. A disk that keeps no times is no reason to stop.
      const time = new Date(one.file.changedAt)
      await utimes(place, time, time).catch(() => undefined)
      onFile()
    }
    for (const folder of folders) await disk.fs.syncFolder(folder)
    return await nameFolder(temporary, parent, name, disk)
  } catch (error) {
    await removeTemporary(temporary, disk)
    await removeFolders(above, disk)
    throw error
  }
}

async function makeAll(folder: string, made: Set<string>, disk: DiskOptions): Promise<void> {
  if (made.has(folder)) return
  await makeAll(path.dirname(folder), made, disk)
  await makeFolderLike(folder, disk)
  made.add(folder)
}
