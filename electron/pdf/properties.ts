// Writes into a PDF what it says about itself: Chromium gives it a title, the name of the browser and the time of the clock.
import type { PdfProperties } from '#shared/documents/print-page.ts'
import { readPdf, reference } from './pdf-objects.ts'

/** The same PDF with these properties; as it was when it is of another build. */
export function withProperties(bytes: Uint8Array, properties: PdfProperties): Uint8Array {
  const pdf = readPdf(bytes)
  if (pdf === undefined) return bytes
  const number = reference(pdf.trailer, 'Info')
  const start = pdf.offsets.get(number)
  if (start === undefined) return bytes
  const old = pdf.object(number)
  const fresh = `${number} 0 obj\n${dictionary(properties)}\nendobj\n`
  const shift = fresh.length - old.length
  const moved = (at: number): number => (at > start ? at + shift : at)
  const head = pdf.text.slice(0, start) + fresh + pdf.text.slice(start + old.length, pdf.table)
  const table = pdf.text
    .slice(pdf.table, pdf.text.length - pdf.trailer.length)
    .replace(/(\d{10})( \d{5} n)/g, (_, at: string, rest: string) => String(moved(Number(at))).padStart(10, '0') + rest)
  return Buffer.from(head + table + pdf.trailer.replace(/(startxref\s+)\d+/, `$1${pdf.table + shift}`), 'latin1')
}

function dictionary({ title, author, subject, keywords, day }: PdfProperties): string {
  const moment = `(D:${day.replaceAll('-', '')}120000Z)`
  return (
    `<</Title ${written(title)}\n/Author ${written(author)}\n/Subject ${written(subject)}\n/Keywords ${written(keywords)}\n` +
    `/Creator (SOP-wijzer)\n/CreationDate ${moment}\n/ModDate ${moment}>>`
  )
}

/** What `withProperties` wrote as keywords; empty for a PDF in which no such line stands. */
export function keywordsIn(bytes: Uint8Array): string {
  const [, hexadecimal = ''] = /\/Keywords <FEFF([0-9A-F]*)>/.exec(Buffer.from(bytes).toString('latin1')) ?? []
  return hexadecimal.length % 4 === 0 ? Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le') : ''
}

/** Any text, as UTF-16 in hexadecimal. */
const written = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
