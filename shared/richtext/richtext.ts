// Rich text as the school's file keeps it: our own closed type, so that a new editor never changes a file.
// A text is a flat row of blocks; a list is a run of list items, with a level for nesting.
import { canStart, type Item } from './list-tree.ts'
import type { Block, RichText } from './schema.ts'

export type { Block, RichText, Run } from './schema.ts'

export const emptyText = (): RichText => ({ blocks: [] })

export const isListItem = (block: Block): boolean => block.kind === 'bullet' || block.kind === 'number'

/** The number that a block begins its count with, if it can. */
export const startOf = ({ kind, start }: Block): number | undefined =>
  kind === 'number' && canStart(start) ? start : undefined

export const itemOf = (block: Block): Item => ({
  level: block.level,
  ordered: block.kind === 'number',
  start: startOf(block)
})

export const blockText = (block: Block): string => block.runs.map((run) => run.text).join('')

/** The words alone, a line per block. */
export const plainText = (text: RichText): string => text.blocks.map(blockText).join('\n')

export const isBlank = (text: RichText): boolean => plainText(text).trim() === ''
