// The one bridge between our own rich text and the editor's document, so that an editor upgrade never touches files.
// Ours is a flat row of blocks with ids and levels; the editor's has lists inside lists.
import type { Block, RichText, Run } from '#shared/richtext/richtext.ts'

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

/** Deepest level of a list item. */
export const DEEPEST = 2

export function toEditor(text: RichText): EditorNode {
  const content: EditorNode[] = []
  for (let at = 0; at < text.blocks.length; ) {
    const end = endOfList(text.blocks, at)
    if (end > at) content.push(...toLists(text.blocks.slice(at, end), 0))
    else content.push(...text.blocks.slice(at, at + 1).map(toTextBlock))
    at = Math.max(end, at + 1)
  }
  // The editor always has a place for the caret.
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { id: null } }] }
}

export function fromEditor(doc: EditorNode): RichText {
  const blocks = (doc.content ?? []).flatMap((node) => fromNode(node, 0))
  const [only] = blocks
  // What the editor shows for an empty text is an empty text.
  if (blocks.length === 1 && only?.id === '' && only.kind === 'paragraph' && only.runs.length === 0) return { blocks: [] }
  return { blocks }
}

/** The same text in one way of writing: no empty runs, no two runs in a row with the same marks, a level only on list items. */
export function normalised(text: RichText): RichText {
  return {
    blocks: text.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      level: block.kind === 'bullet' || block.kind === 'number' ? block.level : 0,
      runs: joinRuns(block.runs)
    }))
  }
}

/** Joins runs with the same marks and leaves empty ones out. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = joined.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) last.text += run.text
    else joined.push(makeRun(run.text, run.bold === true, run.italic === true, run.href))
  }
  return joined
}

function makeRun(text: string, bold: boolean, italic: boolean, href: string | undefined): Run {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(href !== undefined && { href }) }
}

const isItem = (block: Block | undefined): block is Block => block?.kind === 'bullet' || block?.kind === 'number'

function endOfList(blocks: readonly Block[], start: number): number {
  let end = start
  while (isItem(blocks[end])) end += 1
  return end
}

/** Items of this level and deeper. A first item that is deeper than its list gets an item around it without text of its own. */
function toLists(items: readonly Block[], level: number): EditorNode[] {
  const lists: { type: string; content: EditorNode[] }[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (item === undefined) break
    const own = item.level <= level
    let end = own ? at + 1 : at
    while (end < items.length && (items[end]?.level ?? 0) > level) end += 1
    const nested = toLists(items.slice(own ? at + 1 : at, end), level + 1)
    const node: EditorNode = { type: 'listItem', content: own ? [toParagraph(item), ...nested] : nested }
    const type = item.kind === 'number' ? 'orderedList' : 'bulletList'
    const last = lists.at(-1)
    if (last?.type === type) last.content.push(node)
    else lists.push({ type, content: [node] })
    at = end
  }
  return lists
}

const toTextBlock = (block: Block): EditorNode =>
  block.kind === 'heading1' || block.kind === 'heading2'
    ? { type: 'heading', attrs: { id: block.id, level: block.kind === 'heading1' ? 1 : 2 }, content: toInline(block.runs) }
    : toParagraph(block)

const toParagraph = (block: Block): EditorNode => ({ type: 'paragraph', attrs: { id: block.id }, content: toInline(block.runs) })

function toInline(runs: readonly Run[]): EditorNode[] {
  return joinRuns(runs).flatMap((run) => {
    const marks: EditorMark[] = [
      ...(run.href === undefined ? [] : [{ type: 'link', attrs: { href: run.href } }]),
      ...(run.bold ? [{ type: 'bold' }] : []),
      ...(run.italic ? [{ type: 'italic' }] : [])
    ]
    const node = (rest: EditorNode): EditorNode => (marks.length > 0 ? { ...rest, marks } : rest)
    return run.text.split('\n').flatMap((line, index) => [
      ...(index > 0 ? [node({ type: 'hardBreak' })] : []),
      ...(line === '' ? [] : [node({ type: 'text', text: line })])
    ])
  })
}

function fromNode(node: EditorNode, level: number): Block[] {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return (node.content ?? []).flatMap((item) => fromItem(item, node.type === 'orderedList' ? 'number' : 'bullet', level))
    case 'heading':
      return [fromTextBlock(node, node.attrs?.level === 1 ? 'heading1' : 'heading2', 0)]
    default:
      return [fromTextBlock(node, 'paragraph', 0)]
  }
}

function fromItem(item: EditorNode, kind: 'bullet' | 'number', level: number): Block[] {
  return (item.content ?? []).flatMap((node) =>
    node.type === 'paragraph' ? [fromTextBlock(node, kind, Math.min(level, DEEPEST))] : fromNode(node, level + 1)
  )
}

/** Blocks by the very node they were made of: in a long text only the paragraph that was typed in is made anew. */
const made = new WeakMap<EditorNode, Block>()

function fromTextBlock(node: EditorNode, kind: Block['kind'], level: number): Block {
  const before = made.get(node)
  if (before?.kind === kind && before.level === level) return before
  const id = node.attrs?.id
  const block: Block = { id: typeof id === 'string' ? id : '', kind, level, runs: joinRuns((node.content ?? []).map(fromInline)) }
  made.set(node, block)
  return block
}

function fromInline(node: EditorNode): Run {
  const marks = node.marks ?? []
  const has = (type: string): boolean => marks.some((mark) => mark.type === type)
  const href = marks.find((mark) => mark.type === 'link')?.attrs?.href
  return makeRun(node.type === 'hardBreak' ? '\n' : (node.text ?? ''), has('bold'), has('italic'), typeof href === 'string' ? href : undefined)
}
