// The folder of papers that go to somebody: copies, all of them or none, beside the documents.
import path from 'node:path'
import { writeInNewFolder } from '../../disk/durable-file.ts'
import { refusalOf, type Refusal } from '../../disk/faults.ts'
import { makeUsualFolder } from '../../disk/folders.ts'
import { nameFolder, namesFor } from '../../disk/name-folder.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { removeOld, removeTemporary } from '../../disk/stale.ts'
import { temporaryName } from '../../disk/temporary-name.ts'

export interface Copy {
  readonly fileName: string
  readonly bytes: Uint8Array
}

export type PapersFolder =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly why: Refusal }

/**
 * A folder of this name, or with a number where that holds something else. Where these very papers stand in one already, that is it. Never rejects.
 * @param parent made when it is not there, in a folder that is
 */
export async function papersFolder(
  parent: string,
  name: string,
  copies: readonly Copy[],
  disk: DiskOptions
): Promise<PapersFolder> {
  const temporary = path.join(parent, temporaryName(disk.newId()))
  try {
    await makeUsualFolder(parent, disk)
    await removeOld(parent, disk)
    for (const one of namesFor(name)) {
      const there = await copiesIn(path.join(parent, one), copies, disk)
      if (there === 'same') return { ok: true, folder: path.join(parent, one) }
      if (there === 'free') break
    }
    await makeUsualFolder(temporary, disk)
    for (const { fileName, bytes } of copies) await writeInNewFolder(path.join(temporary, fileName), bytes, disk)
    await disk.fs.syncFolder(temporary)
    const folder = await nameFolder(temporary, parent, name, disk)
    return folder === undefined ? { ok: false, why: 'write-failed' } : { ok: true, folder }
  } catch (error) {
    await removeTemporary(temporary, disk)
    return { ok: false, why: refusalOf(error) }
  }
}

/** Hers, or the machine's: a draft of a mail, what Word keeps beside a file that is open. */
const isNoPaper = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name.endsWith('.eml')

async function copiesIn(
  folder: string,
  copies: readonly Copy[],
  { fs }: DiskOptions
): Promise<'free' | 'same' | 'other'> {
  const facts = await fs.stat(folder).catch(() => undefined)
  if (facts === undefined) return 'free'
  const names = (await fs.readdir(folder).catch(() => [])).filter((name) => !isNoPaper(name))
  if (names.length !== copies.length) return 'other'
  for (const { fileName, bytes } of copies) {
    const found = await fs.read(path.join(folder, fileName)).catch(() => undefined)
    if (found === undefined || Buffer.compare(found, bytes) !== 0) return 'other'
  }
  return 'same'
}
