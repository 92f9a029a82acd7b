// What stays together on a page, in Word and in print.
import { textOfRuns, type OutlineBlock, type Table, type TableRow } from './outline.ts'

/** What leads in a list or a table stays with it, and what asks with its box. Of the lines about an item the first two stay together, and the last two. */
export function staysWithNext(blocks: readonly OutlineBlock[], index: number): boolean {
  const [before, block, after, later] = [blocks[index - 1], blocks[index], blocks[index + 1], blocks[index + 2]]
  if (block?.type !== 'paragraph') return false
  return leadsIn(block, after) || after?.type === 'field' || (isDetail(block) && isDetail(after) && !(isDetail(before) && isDetail(later)))
}

/** A paragraph leads in the list after it with a colon. */
export const leadsIn = (block: OutlineBlock, after: OutlineBlock | undefined): boolean =>
  block.type === 'paragraph' && after?.type === 'list' && textOfRuns(block.runs).trimEnd().endsWith(':')

const isDetail = (block: OutlineBlock | undefined): boolean => block?.type === 'paragraph' && block.style === 'detail'

/** Of a short table, all rows; of a longer one the first two and the last two, so that none stands alone on a page. Rows with much text may. */
const SHORT_TABLE = { rows: 3, characters: 400 } as const
const SHORT_PAIR = 200

export function staysWithNextRow({ rows }: Table, at: number): boolean {
  const length = (some: readonly TableRow[]): number => some.reduce((sum, { cells }) => sum + cells.flat().reduce((letters, runs) => letters + textOfRuns(runs).length, 0), 0)
  if (at >= rows.length - 1) return false
  if (rows.length <= SHORT_TABLE.rows && length(rows) <= SHORT_TABLE.characters) return true
  return (at === 0 || at === rows.length - 2) && length(rows.slice(at, at + 2)) <= SHORT_PAIR
}
