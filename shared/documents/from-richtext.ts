// Rich text of a section as outline blocks. Chapters are headings of level 1, so headings in a text begin at level 2.
import { neededStarts, numbersOf } from '../richtext/list-tree.ts'
import { blockText, isListItem, itemOf, type Block, type RichText, type Run } from '../richtext/richtext.ts'
import { webAddress } from '../web-address.ts'
import type { KeyMaker } from './keys.ts'
import type { List, ListItem, OutlineBlock, OutlineRun } from './outline.ts'

/**
 * List items that follow each other are one list. A block without words is left out, but it does end a list. A level 3
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

/** An item without words is left out; the numbers of the others are those of the editor. */
function listOf(blocks: readonly Block[], prefix: string, key: KeyMaker): List | undefined {
  const numbers = numbersOf(blocks.map(itemOf))
  const filled = blocks.flatMap((block, index) =>
    blockText(block).trim() === ''
      ? []
      : [{ block, level: block.level, ordered: block.kind === 'number', start: numbers[index] }]
  )
  const [first] = filled
  if (first === undefined) return undefined
  const listKey = key(prefix, first.block.id, 'list')
  const starts = neededStarts(filled)
  const items = filled.map(({ block, level, ordered }, index): ListItem => {
    const start = starts[index]
    return {
      key: key(prefix, block.id),
      level,
      ordered,
      ...(start === undefined ? {} : { start }),
      runs: runsOf(block.runs)
    }
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
      ...(run.href !== undefined && webAddress(run.href) !== undefined ? { href: run.href } : {})
    }))
}
