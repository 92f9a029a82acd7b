// "- " and "1. " at the start of a paragraph begin a list. What was typed is put in first, as it is, and the list is made of it
// in a second step: one step of undo, or Backspace, gives back every sign. No other sign that is typed or pasted changes anything.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { findWrapping } from '@tiptap/pm/transform'

/** The sign before the space, and the list that shows it again: a dot for a dash, and the number 1 for itself. */
const LISTS: Readonly<Record<string, string>> = { '-': 'bulletList', '1.': 'orderedList' }

const key = new PluginKey<Made | null>('listRules')

/** What Tiptap's own command undoInputRule, which Backspace asks first, needs to know. */
interface Made {
  readonly transform: Transaction
  readonly from: number
  readonly to: number
  readonly text: ''
}

/** Whether this change made a list of what was typed. */
export const beganList = (transaction: Transaction): boolean => transaction.getMeta(key) !== undefined

export const ListRules = Extension.create({
  name: 'listRules',
  addProseMirrorPlugins: () => [
    new Plugin<Made | null>({
      key,
      isInputRules: true,
      state: {
        init: () => null,
        apply: (transaction, before) => {
          const made: Made | undefined = transaction.getMeta(key)
          return made ?? (transaction.docChanged || transaction.selectionSet ? null : before)
        }
      },
      props: {
        handleTextInput: (view, from, _to, text, insert) => {
          if (view.composing || text !== ' ' || signBefore(view.state, from) === undefined) return false
          view.dispatch(insert())
          const list = listOfTyped(view.state, from)
          if (list !== undefined) view.dispatch(list)
          return true
        }
      }
    })
  ]
})

/** The sign of a list that is all there is before this place, in a paragraph that is in no list. */
function signBefore({ doc }: EditorState, at: number): string | undefined {
  const place = doc.resolve(at)
  if (place.depth !== 1 || place.parent.type.name !== 'paragraph') return undefined
  const before = place.parent.textBetween(0, place.parentOffset, undefined, '\n')
  return Object.hasOwn(LISTS, before) ? before : undefined
}

/** Takes the sign and the space behind it away, and puts the paragraph in a list. A list of bullets above goes on with it. */
function listOfTyped(state: EditorState, end: number): Transaction | undefined {
  const sign = signBefore(state, end)
  const type = sign === undefined ? undefined : state.schema.nodes[LISTS[sign] ?? '']
  if (sign === undefined || type === undefined) return undefined
  const start = end - sign.length
  const marks = state.storedMarks ?? state.doc.resolve(end + 1).marks()
  const transaction = state.tr.delete(start, end + 1)
  const range = transaction.doc.resolve(start).blockRange()
  const wrapping = range && findWrapping(range, type)
  if (!range || !wrapping) return undefined
  transaction.wrap(range, wrapping)
  const above: Node | null = transaction.doc.resolve(range.start).nodeBefore
  if (above?.type === type && type.name === 'bulletList') transaction.join(range.start)
  return transaction
    .ensureMarks(marks)
    .setMeta(key, { transform: transaction, from: start, to: start, text: '' } satisfies Made)
}
