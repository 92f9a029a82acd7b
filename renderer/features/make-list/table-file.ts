// A table that was saved as CSV, as text. Excel writes it in UTF-8, or in the signs of Windows.
import { readBytes } from '../../bridge/read-file.ts'

export type TableFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'large' | 'unreadable' }

/** Far more than a list has. In bytes. */
const LARGEST = 2_000_000

/** A workbook itself is a zip: that begins so. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

export async function readTableFile(file: Blob): Promise<TableFile> {
  const read = await readBytes(file, LARGEST)
  if (read.kind === 'refused') return { ok: false, why: read.why }
  return isZip(read.bytes) ? { ok: false, why: 'unreadable' } : { ok: true, text: textOf(read.bytes) }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export const tableFileWords = {
  large: 'Dit bestand is te groot voor een lijst. Kopieer alleen de rijen die u nodig hebt, en plak ze in het veld.',
  unreadable:
    'Dit bestand kan het programma niet lezen. Open het in Excel, kopieer de rijen en plak ze in het veld. Of bewaar het in Excel als CSV.'
} as const
