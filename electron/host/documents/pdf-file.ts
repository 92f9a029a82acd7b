// Makes a PDF and puts it in the school's folder: the document as a page, printed by the desktop, looked at, and placed as a
// Word document is.
import type { Outline } from '#shared/documents/outline.ts'
import { printPage } from '#shared/documents/print-page.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import type { Place } from '../../disk/place.ts'
import type { DocumentFile } from './document-file.ts'
import type { Desk } from '../machine/types.ts'

export interface MakePdfFile {
  readonly outline: Outline
  /** Made when it is not there; the folder above it must exist. */
  readonly folder: string
  readonly place: Place
  readonly print: NonNullable<Desk['printPdf']>
  readonly timeLimitMs: number
  readonly signal: AbortSignal
  readonly onProgress: (step: string, done: number) => void
}

/** Expected failures are values; a printer that fails rejects. */
export async function makePdfFile({
  outline,
  folder,
  place,
  print,
  timeLimitMs,
  signal,
  onProgress
}: MakePdfFile): Promise<DocumentFile> {
  if (signal.aborted) return { ok: false, why: 'cancelled' }
  onProgress('De PDF wordt gemaakt', 0.3)
  const bytes = await inTime(print(printPage(outline)), timeLimitMs, signal)
  if (!(bytes instanceof Uint8Array)) return { ok: false, why: bytes }
  if (!isWhole(bytes)) return { ok: false, why: 'document-failed' }
  onProgress('Het document wordt opgeslagen', 0.9)
  if (signal.aborted) return { ok: false, why: 'cancelled' }
  const placed = await place(folder, fileNameOf(outline.fileTitle, '.pdf'), bytes)
  return placed.ok
    ? { ok: true, path: placed.path, sentence: 'De PDF is nagekeken: het bestand is heel.', remark: placed.remark }
    : placed
}

/** What is printed after it was stopped is dropped. */
async function inTime(
  printing: Promise<Uint8Array>,
  timeLimitMs: number,
  signal: AbortSignal
): Promise<Uint8Array | 'document-too-slow' | 'cancelled'> {
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  const stopped = new Promise<'document-too-slow' | 'cancelled'>((resolve) => {
    timer = setTimeout(() => resolve('document-too-slow'), timeLimitMs)
    stop = () => resolve('cancelled')
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([printing, stopped])
  } finally {
    clearTimeout(timer)
    if (stop !== undefined) signal.removeEventListener('abort', stop)
  }
}

/** A PDF begins and ends with these marks; one that was cut off has no end. */
function isWhole(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    text.subarray(0, 5).toString('latin1') === '%PDF-' &&
    text.subarray(-32).toString('latin1').trimEnd().endsWith('%%EOF')
  )
}
