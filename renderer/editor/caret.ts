// The caret in the editor as a place in our own text: a block and an offset, which outlive a change around it.
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Caret, Point } from '../session/place.ts'

type RichCaret = Extract<Caret, { kind: 'rich' }>

export function caretOf(state: EditorState): RichCaret {
  const { anchor, head } = state.selection
  return { kind: 'rich', anchor: pointAt(state.doc, anchor), head: pointAt(state.doc, head) }
}

export function setCaret(view: EditorView, caret: RichCaret): void {
  view.dispatch(view.state.tr.setSelection(selectionAt(view.state.doc, caret)).scrollIntoView())
}

export const selectionAt = (doc: Node, caret: RichCaret): Selection =>
  TextSelection.between(doc.resolve(positionOf(doc, caret.anchor)), doc.resolve(positionOf(doc, caret.head)))

/**
 * Where the caret was before an edit. The browser may tell of a moved caret later than of the typing that followed it:
 * what was known is only right when it lies at the place that changed.
 */
export function caretBeforeEdit(transaction: Transaction, known: Caret | null): Caret {
  const { before } = transaction
  let range: { start: number; end: number } | undefined
  transaction.mapping.maps[0]?.forEach((start, end) => {
    range = { start: Math.min(start, range?.start ?? start), end: Math.max(end, range?.end ?? end) }
  })
  const { start, end } = range ?? { start: 0, end: before.content.size }
  if (known?.kind === 'rich') {
    const head = positionOf(before, known.head)
    const anchor = positionOf(before, known.anchor)
    if (Math.max(head, anchor) >= start && Math.min(head, anchor) <= end) return known
  }
  const point = pointAt(before, end)
  return { kind: 'rich', anchor: point, head: point }
}

function pointAt(doc: Node, position: number): Point {
  const resolved = doc.resolve(position)
  const id: unknown = resolved.parent.attrs.id
  return { block: typeof id === 'string' ? id : '', offset: resolved.parentOffset }
}

/** The position of a point; the end of the document when its block is gone. */
function positionOf(doc: Node, point: Point): number {
  let found = doc.content.size
  doc.descendants((node, position) => {
    if (!node.isTextblock || (node.attrs.id ?? '') !== point.block) return node.isBlock && !node.isTextblock
    found = position + 1 + Math.min(point.offset, node.content.size)
    return false
  })
  return found
}
