// Rich text of a section as outline blocks. Chapters are headings of level 1, so headings in a text begin at level 2.
import { blockText, isListItem, type Block, type RichText, type Run } from '../richtext/richtext.ts'
import type { KeyMaker } from './keys.ts'
import type { List, ListItem, OutlineBlock, OutlineRun } from './outline.ts'

/**
 * A run of bullets is one list, a run of numbers another. A block without words is left out, but it does end a list. A level 3
 * never stands without a level 2 above it: then it becomes level 2, so that the headings go down in order.
 */
export function fromRichText(text: RichText, prefix: string, key: KeyMaker): readonly OutlineBlock[] {
  const blocks: OutlineBlock[] = []
  let seenLevel2 = false
  let list: Block[] = []
  const endList = (): void => {
    const made = listOf(list, prefix, key)
    if (made !== undefined) blocks.push(made)
    list = []
  }
  for (const block of text.blocks) {
    if (isListItem(block)) {
      if (list.length > 0 && list[0]?.kind !== block.kind) endList()
      list.push(block)
      continue
    }
    endList()
    if (blockText(block).trim() === '') continue
    const runs = runsOf(block.runs)
    if (block.kind === 'paragraph') {
      blocks.push({ type: 'paragraph', key: key(prefix, block.id), style: 'body', runs })
      continue
    }
    const level = block.kind === 'heading2' && seenLevel2 ? 3 : 2
    seenLevel2 = true
    blocks.push({ type: 'heading', key: key(prefix, block.id), level, runs })
  }
  endList()
  return blocks
}

function listOf(blocks: readonly Block[], prefix: string, key: KeyMaker): List | undefined {
  const filled = blocks.filter((block) => blockText(block).trim() !== '')
  const first = filled[0]
  if (first === undefined) return undefined
  const listKey = key(prefix, first.id, 'list')
  let above = -1
  const items = filled.map((block): ListItem => {
    above = Math.min(block.level, above + 1)
    return { key: key(prefix, block.id), level: above, ordered: block.kind === 'number', runs: runsOf(block.runs) }
  })
  return { type: 'list', key: listKey, items }
}

function runsOf(runs: readonly Run[]): readonly OutlineRun[] {
  return runs
    .filter((run) => run.text !== '')
    .map((run) => ({
      text: run.text,
      ...(run.bold === true ? { bold: true as const } : {}),
      ...(run.italic === true ? { italic: true as const } : {}),
      ...(run.href !== undefined && isSafeLink(run.href) ? { href: run.href } : {})
    }))
}

/** Only an https address becomes a link on paper; anything else stays plain words. */
export const isSafeLink = (href: string): boolean => !/\s/u.test(href) && /^https:\/\/[^/?#]/i.test(href)
