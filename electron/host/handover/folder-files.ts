// The files of a school's folder, as they go into a zip: all of them, but for what belongs to this computer at this moment, and what somebody answered
// in a scan.
import path from 'node:path'
import { isFileName } from '../../disk/file-name.ts'
import type { StoreOptions } from '../../store/index.ts'
import { ANSWERS_FOLDER, SCANS_FOLDER } from '../../store/names.ts'
import { DEEPEST, LARGEST_FILE, LARGEST_ZIP, MOST_FILES } from '../../zip/limits.ts'
import type { FileToZip } from '../../zip/write-zip.ts'
import type { Ask } from '../machine/patience.ts'

export interface FolderFile {
  /** From the folder of the school on, with "/" between. */
  readonly name: string
  readonly place: string
  readonly changedAt: number
}

export interface FolderFiles {
  readonly files: readonly FolderFile[]
  /** Names of what cannot come along: a link, a name that not every system takes, what is too large or cannot be looked at. */
  readonly leftOut: readonly string[]
  /** More than any zip may hold. */
  readonly tooMuch: boolean
}

/** The school itself may be a link to a file elsewhere: what it leads to is the school. */
const isSchool = (name: string, { format }: StoreOptions): boolean => name === format.fileName

/** Who works here, what is on its way, and what Word, macOS and others keep beside a file that is open. */
const isOfTheMoment = (name: string): boolean => name.startsWith('.') || name.startsWith('~$')

/** What somebody answered in a scan goes to nobody; what closing kept of it does. Whatever the capitals: some disks do not tell them apart. */
const isAnswers = (inFolder: string): boolean => {
  const [scans, , answers, ...deeper] = inFolder.toLowerCase().split(path.sep)
  return scans === SCANS_FOLDER && answers === ANSWERS_FOLDER && deeper.length === 0
}

/** @param ask reads in that folder */
export async function filesOf(folder: string, store: StoreOptions, ask: Ask): Promise<FolderFiles> {
  const files: FolderFile[] = []
  const leftOut: string[] = []
  let total = 0
  const root = await ask(() => store.fs.realpath(folder))

  async function walk(within: string, depth: number): Promise<void> {
    const names = await ask(() => store.fs.readdir(path.join(root, within)))
    // In the order of their names, so that what is older comes first and stays so where a disk tells no times.
    for (const name of names.toSorted()) {
      const inFolder = path.join(within, name)
      if (isOfTheMoment(name) || isAnswers(inFolder)) continue
      const place = path.join(root, inFolder)
      const said = inFolder.split(path.sep).join('/')
      const facts = await ask(() => store.fs.stat(place).catch(() => undefined))
      const isLink = (await ask(() => store.fs.realpath(place).catch(() => ''))) !== place
      if (facts === undefined || facts.special === true || !isFileName(name) || (isLink && !isSchool(said, store)))
        leftOut.push(said)
      else if (facts.folder) {
        if (depth < DEEPEST - 1) await walk(inFolder, depth + 1)
        else leftOut.push(said)
      } else if (facts.size > LARGEST_FILE) leftOut.push(said)
      else {
        total += facts.size
        files.push({ name: said, place, changedAt: facts.changedAt })
      }
    }
  }

  await walk('', 1)
  return { files, leftOut, tooMuch: total > LARGEST_ZIP || files.length > MOST_FILES }
}

/** Reads one after another. Rejects where one cannot be read: a zip with a hole in it is no school. */
export async function* readAll(
  top: string,
  files: readonly FolderFile[],
  store: StoreOptions,
  ask: Ask
): AsyncGenerator<FileToZip> {
  for (const { name, place, changedAt } of files)
    yield { name: `${top}/${name}`, bytes: await ask(() => store.fs.read(place)), changedAt }
}
