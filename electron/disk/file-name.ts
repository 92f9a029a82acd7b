// A document's title as a file name that Windows, macOS and Linux all accept.
import path from 'node:path'
import type { Extension } from '#shared/documents/forms.ts'
import { wholeWords } from '#shared/short-text.ts'

/** Characters and bytes, extension included: long paths fail in Windows, long names on Linux. */
const LONGEST = 120
const LONGEST_BYTES = 240

/** Room for " (12)" when the name is taken. */
const ROOM_FOR_NUMBER = 6

const NAMELESS = 'Document'

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
export const isReserved = (name: string): boolean => RESERVED.test(name)

/** Signs that change the direction or cannot be seen: a name that reads otherwise than it is. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Cf}\uFFFE\uFFFF\u2028\u2029]/gu

export function fileNameOf(
  title: string,
  extension: Extension | '.ics' | '.eml' | '.html' | '.json' = '.docx'
): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\t\r\n]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[:/\\|]/g, '-')
    .replace(/[*?"<>]/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const name = shorten(clean, extension.length + ROOM_FOR_NUMBER).replace(/[\s.]+$/u, '')
  const usable = name === '' ? NAMELESS : name
  return `${isReserved(usable) ? `${NAMELESS} ${usable}` : usable}${extension}`
}

/** What two names have in common that a disk may take for one: capitals, and accents that some disks give back apart. */
export const comparableName = (name: string): string => name.normalize('NFC').toLowerCase()

/** The same name for a file beside it: "… (2).docx". */
export function numbered(fileName: string, number: number): string {
  const { name, ext } = path.parse(fileName)
  return number === 1 ? fileName : `${name} (${number})${ext}`
}

/** The name that a file had before it was numbered. */
export function withoutNumber(fileName: string): string {
  const { name, ext } = path.parse(fileName)
  return `${name.replace(/ \([1-9]\d?\)$/, '')}${ext}`
}

/** Whole words, with a few characters taken off for what comes behind. */
function shorten(text: string, reserved: number): string {
  let characters = 0
  let bytes = 0
  let end = 0
  for (const sign of text) {
    characters += sign.length
    bytes += Buffer.byteLength(sign)
    if (characters > LONGEST - reserved || bytes > LONGEST_BYTES - reserved) break
    end += sign.length
  }
  return wholeWords(text, end)
}

/** In bytes: Linux takes a few more. */
const LONGEST_FILE_NAME = 240

/** Whether every system takes this as the name of one file in a folder, and reads it as it looks. */
export const isFileName = (name: string): boolean =>
  !/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|^[\s.]|[\s.]$|^$/u.test(name) &&
  !isReserved(name) &&
  Buffer.byteLength(name, 'utf8') <= LONGEST_FILE_NAME
