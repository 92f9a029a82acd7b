// A PDF as Chromium writes it, taken apart: its objects by number, and where each of them stands.

export interface PdfParts {
  /** A character for each byte. */
  readonly text: string
  /** Where each object begins, by its number. */
  readonly offsets: ReadonlyMap<number, number>
  /** Where the table of these offsets begins; the trailer follows it. */
  readonly table: number
  readonly trailer: string
  /** The text of an object; empty when there is none of this number. */
  object(number: number): string
}

/** Bytes that each line of the table takes. */
const LINE = 20

/** Undefined for a PDF of another build: one with a table that cannot be read as text. */
export function readPdf(bytes: Uint8Array): PdfParts | undefined {
  const text = Buffer.from(bytes).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN)
  const found = /^xref\s+0 (\d+)\n/.exec(text.slice(table, table + 40))
  if (found === null) return undefined
  const lines = text.slice(table + found[0].length, table + found[0].length + Number(found[1]) * LINE)
  const offsets = new Map(
    [...lines.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, at, state], number): [number, number][] =>
      state === 'n' ? [[number, Number(at)]] : []
    )
  )
  const starts = [...offsets.values(), table].toSorted((a, b) => a - b)
  return {
    text,
    offsets,
    table,
    trailer: text.slice(table + found[0].length + lines.length),
    object(number) {
      const start = offsets.get(number)
      return start === undefined
        ? ''
        : text.slice(
            start,
            starts.find((other) => other > start)
          )
    }
  }
}

/** "/Root 12 0 R" gives 12. */
export const reference = (object: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) \\d+ R`).exec(object)?.[1] ?? Number.NaN)
