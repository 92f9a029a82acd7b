// sha256.txt of a frozen version: a line per file, as the program `sha256sum` writes them and can check them. It shows
// what changed by accident; who changes a file on purpose can change this one too.
import { createHash } from 'node:crypto'
import { DOCUMENTS_FOLDER, OCCASION_FILE, RULES_FILE } from './names.ts'
import { isFileName } from '../disk/file-name.ts'

/** A file of a version, by its place in it: "school.json", "documenten/Ondersteuningsprofiel.docx". */
export interface VersionFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Under each file's name its sha256, in hexadecimal digits. */
export type Sums = ReadonlyMap<string, string>

export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const sumsText = (files: readonly VersionFile[]): string =>
  files.map(({ name, bytes }) => `${sumOf(bytes)}  ${name}\n`).join('')

/** A star instead of the second space is how `sha256sum` on Windows writes it. */
const LINE = /^([0-9a-f]{64}) [ *](.+)$/

/** Undefined when it is not the list of a whole version. The names are paths from outside: only a version's own are taken. */
export function sumsIn(text: string, fileName: string): Sums | undefined {
  const sums = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue
    const [, sum, name] = LINE.exec(line) ?? []
    if (sum === undefined || name === undefined || !isOfVersion(name, fileName) || sums.has(name)) return undefined
    sums.set(name, sum)
  }
  return sums.has(fileName) && sums.has(RULES_FILE) ? sums : undefined
}

const DOCUMENT = `${DOCUMENTS_FOLDER}/`

/** The names of the documents among them. */
export const documentsIn = (sums: Sums): readonly string[] =>
  [...sums.keys()].filter((name) => name.startsWith(DOCUMENT)).map((name) => name.slice(DOCUMENT.length))

const isOfVersion = (name: string, fileName: string): boolean =>
  [fileName, OCCASION_FILE, RULES_FILE].includes(name) ||
  (name.startsWith(DOCUMENT) && isFileName(name.slice(DOCUMENT.length)))
