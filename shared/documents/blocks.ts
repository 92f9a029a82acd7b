// Small makers of outline nodes, so that a document's composition reads as its table of contents.
import texts from '#assets/documents/common.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import type { MissingItem } from '../law/missing.ts'
import type { KeyMaker } from './keys.ts'
import type { Heading, List, OutlineRun, Paragraph, ParagraphStyle, Table, TableCell, TableColumn } from './outline.ts'

/** What a cell says where there is nothing to say. */
export const NOTHING = '–'

export const run = (text: string): OutlineRun => ({ text })
export const bold = (text: string): OutlineRun => ({ text, bold: true })

export const paragraph = (key: string, style: ParagraphStyle, ...runs: readonly OutlineRun[]): Paragraph => ({
  type: 'paragraph',
  key,
  style,
  runs
})

export const heading = (key: string, level: Heading['level'], text: string): Heading => ({
  type: 'heading',
  key,
  level,
  runs: [run(text)]
})

/** The lines of a plain text that hold something; a line break is a new paragraph. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const isBlank = (text: string): boolean => text.trim() === ''

/** Ends a sentence that the school left open. */
export const closed = (text: string): string => (/[.!?…:;]["'”’)]*$/u.test(text) ? text : `${text}.`)

/** Plain text as a cell; never empty. */
export function cell(text: string): TableCell {
  const lines = linesOf(text)
  return (lines.length === 0 ? [NOTHING] : lines).map((line) => [run(line)])
}

export interface PlainRow {
  readonly key: string
  readonly cells: readonly string[]
}

export const table = (
  key: string,
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly PlainRow[]
): Table => ({
  type: 'table',
  key,
  caption,
  columns,
  rows: rows.map((row) => ({ key: row.key, cells: row.cells.map(cell) }))
})

/** A list of one level, whose keys are the places of its items. */
export const plainList = (name: string, items: readonly string[], key: KeyMaker, ordered = false): List => ({
  type: 'list',
  key: key(name),
  items: items.map((item, index) => ({ key: key(name, String(index + 1)), level: 0, ordered, runs: [run(item)] }))
})

/** What is still to do, in the concept of the full profile: a paragraph per thing. It speaks to the director; a paper for others says `notKnown`. */
export const missingParagraphs = (
  items: readonly MissingItem[],
  key: KeyMaker,
  words: 'text' | 'underName' = 'text'
): readonly Paragraph[] =>
  items.map((item) =>
    paragraph(key('missing', item.requirement, item.field), 'missing', run(fill(texts.toDo, { wat: item[words] })))
  )

/** What is not known yet, in a concept for a reader who cannot fill it in: no task, but a sentence for whoever reads it. */
export const notKnown = (key: string, sentence: string, leadIn = ''): Paragraph =>
  paragraph(key, 'missing', run(`${leadIn}${leadIn === '' ? '' : ' '}${sentence}`))
