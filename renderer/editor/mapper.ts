// The one bridge between our own rich text and the editor's document, so that an editor upgrade never touches files.
// Ours is a flat row of blocks with ids and levels; the editor's has lists inside lists.
import { canStart, DEEPEST, listsOf, neededStarts, type Item, type ListTree } from '#shared/richtext/list-tree.ts'
import { isListItem, itemOf, type Block, type RichText, type Run } from '#shared/richtext/richtext.ts'
import { joinRuns, makeRun } from '#shared/richtext/runs.ts'

/** The editor's document as JSON, as far as we use it. */
export interface EditorNode {
  readonly type: string
  readonly attrs?: Record<string, unknown>
  readonly content?: EditorNode[]
  readonly text?: string
  readonly marks?: EditorMark[]
}
export interface EditorMark {
  readonly type: string
  readonly attrs?: Record<string, unknown>
}

export function toEditor(text: RichText): EditorNode {
  const content = inRows(text.blocks).flatMap((row) =>
    row.some(isListItem) ? listsOf(row.map(placed)).map(toList) : row.map(toTextBlock)
  )
  // The editor always has a place for the caret.
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { id: null } }] }
}

export function fromEditor(doc: EditorNode): RichText {
  const blocks = withNeededStarts((doc.content ?? []).flatMap((node) => fromNode(node, 0)))
  const [only] = blocks
  // What the editor shows for an empty text is an empty text.
  if (blocks.length === 1 && only?.id === '' && only.kind === 'paragraph' && only.runs.length === 0)
    return { blocks: [] }
  return { blocks }
}

/**
 * The same text in one way of writing: no empty runs, no two runs in a row with the same marks, a level only on list items, a
 * start only where the count would be another without it.
 */
export function normalised(text: RichText): RichText {
  const level = (block: Block): number => (isListItem(block) ? block.level : 0)
  return {
    blocks: withNeededStarts(
      text.blocks.map((block) =>
        makeBlock(block.id, block.kind, level(block), joinRuns(block.runs), itemOf(block).start)
      )
    )
  }
}

function makeBlock(id: string, kind: Block['kind'], level: number, runs: Run[], start: number | undefined): Block {
  return { id, kind, level, ...(start !== undefined && { start }), runs }
}

/** Blocks that stand together: the items of a list, or one block of text. */
function inRows(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const rows: Block[][] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (isListItem(block) && last?.some(isListItem)) last.push(block)
    else rows.push([block])
  }
  return rows
}

function withNeededStarts(blocks: readonly Block[]): Block[] {
  return inRows(blocks).flatMap((row) => {
    if (!row.some((block) => block.start !== undefined)) return row
    const starts = neededStarts(row.map(itemOf))
    return row.map((block, index) =>
      block.start === starts[index] ? block : makeBlock(block.id, block.kind, block.level, block.runs, starts[index])
    )
  })
}

interface Placed extends Item {
  readonly block: Block
}

const placed = (block: Block): Placed => ({ ...itemOf(block), block })

/** A level that items skip is an item without text of its own. */
const toList = ({ ordered, start, entries }: ListTree<Placed>): EditorNode => ({
  type: ordered ? 'orderedList' : 'bulletList',
  ...(ordered && { attrs: { start } }),
  content: entries.map(({ item, below }) => ({
    type: 'listItem',
    content: [...(item === undefined ? [] : [toParagraph(item.block)]), ...below.map(toList)]
  }))
})

const toTextBlock = (block: Block): EditorNode =>
  block.kind === 'heading1' || block.kind === 'heading2'
    ? {
        type: 'heading',
        attrs: { id: block.id, level: block.kind === 'heading1' ? 1 : 2 },
        content: toInline(block.runs)
      }
    : toParagraph(block)

const toParagraph = (block: Block): EditorNode => ({
  type: 'paragraph',
  attrs: { id: block.id },
  content: toInline(block.runs)
})

function toInline(runs: readonly Run[]): EditorNode[] {
  return joinRuns(runs).flatMap((run) => {
    const marks: EditorMark[] = [
      ...(run.href === undefined ? [] : [{ type: 'link', attrs: { href: run.href } }]),
      ...(run.bold ? [{ type: 'bold' }] : []),
      ...(run.italic ? [{ type: 'italic' }] : [])
    ]
    const node = (rest: EditorNode): EditorNode => (marks.length > 0 ? { ...rest, marks } : rest)
    return run.text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [node({ type: 'hardBreak' })] : []),
        ...(line === '' ? [] : [node({ type: 'text', text: line })])
      ])
  })
}

function fromNode(node: EditorNode, level: number): Block[] {
  switch (node.type) {
    case 'bulletList':
      return (node.content ?? []).flatMap((item) => fromItem(item, 'bullet', level, undefined))
    case 'orderedList': {
      const said = node.attrs?.start
      const start = typeof said === 'number' && canStart(said) ? said : 1
      return (node.content ?? []).flatMap((item, index) => fromItem(item, 'number', level, start + index))
    }
    case 'heading':
      return [fromTextBlock(node, node.attrs?.level === 1 ? 'heading1' : 'heading2', 0, undefined)]
    default:
      return [fromTextBlock(node, 'paragraph', 0, undefined)]
  }
}

/** `number`: what the editor shows before it. */
function fromItem(item: EditorNode, kind: 'bullet' | 'number', level: number, number: number | undefined): Block[] {
  return (item.content ?? []).flatMap((node) =>
    node.type === 'paragraph'
      ? [fromTextBlock(node, kind, Math.min(level, DEEPEST), number)]
      : fromNode(node, level + 1)
  )
}

/** Blocks by the very node they were made of: in a long text only the paragraph that was typed in is made anew. */
const made = new WeakMap<EditorNode, Block>()

function fromTextBlock(node: EditorNode, kind: Block['kind'], level: number, start: number | undefined): Block {
  const before = made.get(node)
  if (before?.kind === kind && before.level === level && before.start === start) return before
  const id = node.attrs?.id
  const block = makeBlock(
    typeof id === 'string' ? id : '',
    kind,
    level,
    joinRuns((node.content ?? []).map(fromInline)),
    start
  )
  made.set(node, block)
  return block
}

function fromInline(node: EditorNode): Run {
  const marks = node.marks ?? []
  const has = (type: string): boolean => marks.some((mark) => mark.type === type)
  const href = marks.find((mark) => mark.type === 'link')?.attrs?.href
  return makeRun(
    node.type === 'hardBreak' ? '\n' : (node.text ?? ''),
    has('bold'),
    has('italic'),
    typeof href === 'string' ? href : undefined
  )
}
