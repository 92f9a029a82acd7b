// Reads what was pasted as rows and cells: from a Word or Excel table, a list, tab-separated text, or plain lines.
import { oneLine, readHtml, type LeftBehind } from './html-reader.ts'

export interface PastedTable {
  /** Never a row without words. */
  readonly rows: readonly (readonly string[])[]
  readonly columns: number
}

export interface PastedLines {
  readonly lines: string
  readonly leftBehind: LeftBehind
}

/** The clipboard's HTML as tab-separated lines, to show in a text field; undefined when there is nothing in it. */
export function linesFromHtml(html: string): PastedLines | undefined {
  const { pieces, leftBehind } = readHtml(html)
  const rows = pieces.flatMap((piece) =>
    piece.type === 'table'
      ? piece.rows.map((row) => withoutEmptyEnd(row.map((cell) => oneLine(cell.map((run) => run.text).join('')))))
      : [[oneLine(piece.runs.map((run) => run.text).join(''))]]
  )
  if (rows.length === 0) return undefined
  const plain = asLines(rows)
  // A quote that opens one cell may seem to close in a later one. Only then the cells are written with quotes around them.
  const lines = sameRows(readTable(plain).rows, rows) ? plain : asCells(rows)
  return { lines, leftBehind }
}

const withoutEmptyEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)
const asLines = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n')
/** As lines with tabs, each cell such that it is read back as it is. */
export const asCells = (rows: readonly (readonly string[])[]): string => asLines(rows.map((row) => row.map(inQuotes)))
const inQuotes = (cell: string): string => (cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell)
const sameRows = (read: PastedTable['rows'], meant: PastedTable['rows']): boolean =>
  JSON.stringify(read) === JSON.stringify(meant.filter((row) => row.some((cell) => cell !== '')))

/** What parts the cells of a row: a tab on a clipboard, another sign in a CSV file. */
export type Separator = '\t' | ';' | ','

/** Reads separated text as Excel writes it: a cell with a line break or a quote in it stands between quotes. */
export function readTable(text: string, separator: Separator = '\t'): PastedTable {
  const rows = parseRows(text, separator)
    .map((row) => row.map(oneLine))
    .filter((row) => row.some((cell) => cell !== ''))
  return { rows, columns: Math.max(0, ...rows.map((row) => row.length)) }
}

/** The column that most likely holds the agreements: the one with the most words. */
export function likelyColumn(table: PastedTable): number {
  const lengths = Array.from({ length: table.columns }, (_, column) =>
    table.rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0)
  )
  return Math.max(0, lengths.indexOf(Math.max(0, ...lengths)))
}

/** True when the first row reads as the heads of the columns rather than as an agreement. */
export function hasHeads(table: PastedTable): boolean {
  const [first] = table.rows
  if (first === undefined || table.rows.length < 2) return false
  const heads =
    /^(?:nr\.?|nummer|#|afspra(?:ak|ken)|omschrijving|onderdeel|thema|domein|standaard|basisondersteuning|toelichting|indicator)$/iu
  return first.some((cell) => heads.test(cell.replace(/:$/u, '')))
}

/** The texts of one column, without numbering or bullets; empty cells are left out. */
export function itemsOf(table: PastedTable, column: number, skipFirst: boolean): readonly string[] {
  return table.rows
    .slice(skipFirst ? 1 : 0)
    .map((row) => withoutNumber(row[column] ?? ''))
    .filter((item) => item !== '')
}

/** "3. Hulp bij lezen" → "Hulp bij lezen". Only a mark that stands apart from the words goes. */
export function withoutNumber(text: string): string {
  const plain = text.trim()
  const stripped = plain
    .replace(
      /^(?:[-–—*·•▪◦‣●○■§]\s+|[·•▪◦‣●○■]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]\s+|\(?[A-Z]\)\s+|\d{1,3}(?:\.\d{1,3})+\s+)/u,
      ''
    )
    .trim()
  return stripped === '' || /^\d+[.)]?$/u.test(stripped) ? (/[\p{L}]{2}/u.test(plain) ? plain : '') : stripped
}

function parseRows(text: string, separator: Separator): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const source = text.replaceAll(/\r\n?/gu, '\n')
  while (at <= source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at, separator) : undefined
    const end = quoted?.end ?? endOfCell(source, at, separator)
    row.push(quoted?.text ?? source.slice(at, end))
    if (source[end] !== separator) {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}

function endOfCell(source: string, from: number, separator: Separator): number {
  let end = from
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1
  return end
}

/** A quoted cell, or undefined when the quote is only a quote: it must close right before a separator, a line end or the end. */
function quotedCell(source: string, start: number, separator: Separator): { text: string; end: number } | undefined {
  let text = ''
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] !== '"') text += source[at] ?? ''
    else if (source[at + 1] === '"') {
      text += '"'
      at += 1
    } else {
      const after = source[at + 1]
      return after === undefined || after === separator || after === '\n' ? { text, end: at + 1 } : undefined
    }
  }
  return undefined
}
