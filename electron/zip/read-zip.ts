// Reads a zip that may be anything. All its names are looked at before a byte of it is unpacked: what would stand elsewhere than it says,
// what is no plain file, and what grows without end is refused as a whole.
import { stat } from 'node:fs/promises'
import zlib from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { comparableName, isFileName } from '../disk/file-name.ts'
import { DEEPEST, LARGEST_FILE, LARGEST_ZIP, MOST_FILES } from './limits.ts'

/** Why nothing is taken of it. locked: it asks for a password. unsafe: a name or a file that no program of good will puts in it. */
export type ZipRefusal = 'damaged' | 'locked' | 'unsafe' | 'too-large'

export class ZipRefused extends Error {
  constructor(
    readonly why: ZipRefusal,
    cause?: unknown
  ) {
    super(why, { cause })
  }
}

/** A plain file, under a name that every system takes. */
export interface ZippedFile {
  /** With its folders: "De Wilgenhof/back-ups/….json". */
  readonly name: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changedAt: number
  readonly entry: Entry
}

export interface OpenZip {
  readonly files: readonly ZippedFile[]
  /** Rejects with ZipRefused when what comes out is not what was put in. */
  read(file: ZippedFile): Promise<Uint8Array>
}

/** Opens it, does the work and closes it. Rejects with ZipRefused, with the disk's own error, or as the work does. */
export async function withZip<T>(file: string, work: (zip: OpenZip) => Promise<T>): Promise<T> {
  const zip = await openZip(file)
  try {
    return await work(zip)
  } finally {
    zip.close()
  }
}

/** For who reads in it between other work, and closes it. Rejects with ZipRefused, or with the disk's own error. */
export async function openZip(file: string): Promise<OpenZip & { readonly close: () => void }> {
  const facts = await stat(file)
  if (!facts.isFile()) throw new ZipRefused('damaged')
  if (facts.size > LARGEST_ZIP) throw new ZipRefused('too-large')
  const zip = await yauzl
    .openPromise(file, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
    .catch((error: unknown) => refuse(error))
  // What is found out beside the work is found in it too.
  zip.on('error', () => undefined)
  try {
    return { files: await filesIn(zip), read: (one) => read(zip, one), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function filesIn(zip: ZipFile): Promise<readonly ZippedFile[]> {
  if (zip.entryCount > MOST_FILES) throw new ZipRefused('too-large')
  const files: ZippedFile[] = []
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const found = fileOf(entry)
      if (found === undefined) continue
      total += found.size
      if (total > LARGEST_ZIP) throw new ZipRefused('too-large')
      files.push(found)
    }
  } catch (error) {
    refuse(error)
  }
  if (!areApart(files)) throw new ZipRefused('unsafe')
  return files
}

/** Undefined: a folder, or what a system puts beside the files (".DS_Store", "__MACOSX"). */
function fileOf(entry: Entry): ZippedFile | undefined {
  const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  if (yauzl.validateFileName(name) !== null) throw new ZipRefused('unsafe')
  if (!isPlain(entry)) throw new ZipRefused('unsafe')
  if (name.endsWith('/')) return undefined
  const parts = name.split('/')
  if (parts.some(isBeside)) return undefined
  if (parts.length > DEEPEST || !parts.every(isFileName)) throw new ZipRefused('unsafe')
  if (entry.isEncrypted()) throw new ZipRefused('locked')
  if (!entry.canDecodeFileData()) throw new ZipRefused('damaged')
  if (entry.uncompressedSize > LARGEST_FILE) throw new ZipRefused('too-large')
  return { name, size: entry.uncompressedSize, changedAt: entry.getLastModDate().getTime(), entry }
}

const isBeside = (part: string): boolean => part === '__MACOSX' || /^\.[^.]/u.test(part)

/** The kinds of files of Unix, as a zip tells them: a link or a device is none of ours. */
const [KIND, FILE, FOLDER] = [0o170_000, 0o100_000, 0o040_000]
function isPlain({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & KIND
  return kind === 0 || kind === FILE || kind === FOLDER
}

/** No two of one name, also where capitals are not told apart, and no file where another has its folder. */
function areApart(files: readonly ZippedFile[]): boolean {
  const names = new Set(files.map(({ name }) => comparableName(name)))
  const folders = new Set(files.flatMap(({ name }) => foldersOf(comparableName(name))))
  return names.size === files.length && ![...folders].some((folder) => names.has(folder))
}

const foldersOf = (name: string): readonly string[] =>
  name
    .split('/')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'))

async function read(zip: ZipFile, { entry }: ZippedFile): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  try {
    // It ends with an error as soon as it gives more or fewer bytes than it said.
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) pieces.push(piece)
  } catch (error) {
    refuse(error)
  }
  const bytes = Buffer.concat(pieces)
  if (zlib.crc32(bytes) !== entry.crc32) throw new ZipRefused('damaged')
  return bytes
}

/** What the disk says keeps its own name; anything else is a zip that is not whole. */
function refuse(error: unknown): never {
  if (error instanceof ZipRefused || isOfDisk(error)) throw error
  throw new ZipRefused('damaged', error)
}

const isOfDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error
