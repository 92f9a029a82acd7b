// Puts a finished document in its folder. A file that is there already is never written over; the new one gets a second name,
// and says so.
import path from 'node:path'
import { writeDurably } from './durable-file.ts'
import { refusalOf, type Refusal } from './faults.ts'
import { numbered } from './file-name.ts'
import { makeUsualFolder } from './folders.ts'
import { NO_PLAIN_FILE, codeOf } from './file-system.ts'
import { defaultDisk, type DiskOptions } from './options.ts'
import { removeOld } from './stale.ts'

export type Placed =
  | {
      readonly ok: true
      readonly path: string
      readonly remark: string | null
      /** False when the very same document was there already. */ readonly fresh: boolean
    }
  | { readonly ok: false; readonly why: Refusal }

/** As `placeFile`, by whoever also knows how long a disk may take. Never rejects. */
export type Place = (
  folder: string,
  fileName: string,
  bytes: Uint8Array
) => Promise<Placed | { readonly ok: false; readonly why: 'place-silent' }>

const LAST_NUMBER = 99
/** It is given out, so it is no more closed than what other programs make. */
const USUAL = Promise.resolve('usual' as const)

/** Documents for one folder wait for each other: the very same one that is asked for twice at once is made once. */
const busy = new Map<string, Promise<Placed>>()

/** Only the folder itself is made when it is not there; a school whose own folder is gone is not made anew. Never rejects. */
export async function placeFile(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
  disk: DiskOptions = defaultDisk()
): Promise<Placed> {
  const mine = (busy.get(folder) ?? Promise.resolve()).then(() => place(folder, fileName, bytes, disk))
  busy.set(folder, mine)
  const placed = await mine
  if (busy.get(folder) === mine) busy.delete(folder)
  return placed
}

async function place(folder: string, wanted: string, bytes: Uint8Array, disk: DiskOptions): Promise<Placed> {
  try {
    await makeUsualFolder(folder, disk)
    await removeOld(folder, disk)
    let isHeld = false
    for (let number = 1; number <= LAST_NUMBER; number += 1) {
      const fileName = numbered(wanted, number)
      const file = path.join(folder, fileName)
      const found = await lookAt(file, bytes, disk)
      if (found === 'same' || (found === 'free' && (await isWritten(file, bytes, disk))))
        return {
          ok: true,
          path: file,
          remark: number === 1 ? null : remarkOf(wanted, fileName, isHeld),
          fresh: found === 'free'
        }
      if (number === 1) isHeld = found === 'held' || (await isOpenElsewhere(folder, fileName, disk))
    }
    return { ok: false, why: 'write-failed' }
  } catch (error) {
    return { ok: false, why: refusalOf(error) }
  }
}

/** False when something took the name meanwhile. */
async function isWritten(file: string, bytes: Uint8Array, disk: DiskOptions): Promise<boolean> {
  try {
    await writeDurably(file, bytes, disk, { onlyNew: true, permissions: USUAL })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const remarkOf = (wanted: string, fileName: string, isHeld: boolean): string =>
  isHeld
    ? `Het document “${wanted}” is open in Word of in een ander programma. Het nieuwe document heet daarom “${fileName}”.`
    : `Er was al een document met deze naam. Dit document heet daarom “${fileName}”.`

/** No file, or none that we may read. */
const ANOTHER = new Set(['EISDIR', 'ELOOP', NO_PLAIN_FILE, 'EACCES', 'EPERM'])

async function lookAt(
  file: string,
  bytes: Uint8Array,
  { fs }: DiskOptions
): Promise<'free' | 'same' | 'other' | 'held'> {
  try {
    return Buffer.compare(await fs.read(file), bytes) === 0 ? 'same' : 'other'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return 'free'
    if (refusalOf(error) === 'locked') return 'held'
    if (ANOTHER.has(code)) return 'other'
    throw error
  }
}

/** Word keeps a file "~$…" beside a document that is open, without the first letters of a longer name; LibreOffice ".~lock.…#". */
async function isOpenElsewhere(folder: string, fileName: string, { fs }: DiskOptions): Promise<boolean> {
  const marks = [`~$${fileName}`, `~$${fileName.slice(1)}`, `~$${fileName.slice(2)}`, `.~lock.${fileName}#`]
  const found = await Promise.all(
    marks.map((mark) =>
      fs.stat(path.join(folder, mark)).then(
        () => true,
        () => false
      )
    )
  )
  return found.includes(true)
}
