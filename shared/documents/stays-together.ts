// What stays together on a page, in Word and in print.
import { textOfRuns, type OutlineBlock, type Table, type TableRow } from './outline.ts'

/** What leads in a list or a table stays with it, and what asks with its box. Of the lines about an item the first two stay together, and the last two. */
export function staysWithNext(blocks: readonly OutlineBlock[], index: number): boolean {
  const [before, block, after, later] = [blocks[index - 1], blocks[index], blocks[index + 1], blocks[index + 2]]
  if (block?.type !== 'paragraph') return false
  return (
    leadsIn(block, after) ||
    after?.type === 'field' ||
    (isDetail(block) && isDetail(after) && !(isDetail(before) && isDetail(later)))
  )
}

/** A paragraph leads in the list or table after it with a colon. */
export const leadsIn = (block: OutlineBlock, after: OutlineBlock | undefined): boolean =>
  block.type === 'paragraph' &&
  (after?.type === 'list' || after?.type === 'table') &&
  textOfRuns(block.runs).trimEnd().endsWith(':')

/** A line under the name of an item. */
export const isDetail = (block: OutlineBlock | undefined): boolean =>
  block?.type === 'paragraph' && block.style === 'detail'

/** Lines of a row that stays whole, or of rows that stay together: more would leave much of a page white. */
const MOST_LINES = 12
const SHORT_TABLE = 3
/** Of a table's text, in the width of the page. */
const LETTERS_IN_LINE = 88

/** How many lines a row takes, about: as many as its longest cell. */
const linesOf = ({ columns }: Table, { cells }: TableRow): number =>
  Math.max(
    0,
    ...columns.map(({ width }, index) =>
      (cells[index] ?? []).reduce(
        (sum, runs) => sum + Math.max(1, Math.ceil(textOfRuns(runs).length / ((LETTERS_IN_LINE * width) / 100))),
        0
      )
    )
  )

/** Of a short table, all rows; of a longer one the first two and the last two, so that none stands alone on a page. Rows with much text may. */
export function staysWithNextRow(table: Table, at: number): boolean {
  const { rows } = table
  const areShort = (some: readonly TableRow[]): boolean =>
    some.reduce((sum, row) => sum + linesOf(table, row), 0) <= MOST_LINES
  if (at >= rows.length - 1) return false
  return (
    (rows.length <= SHORT_TABLE && areShort(rows)) ||
    ((at === 0 || at === rows.length - 2) && areShort(rows.slice(at, at + 2)))
  )
}

/** A row stays on one page, unless it is long. */
export const staysWhole = (table: Table, row: TableRow): boolean => linesOf(table, row) <= MOST_LINES
