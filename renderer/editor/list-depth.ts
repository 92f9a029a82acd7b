// Lists that were pasted or dropped deeper than a text can keep are brought up at once, so that the editor shows what is kept.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { DEEPEST } from '#shared/richtext/list-tree.ts'
import { caretOf, selectionAt } from './caret.ts'
import { liveJson } from './live-json.ts'
import { fromEditor, toEditor } from './mapper.ts'

export const ListDepth = Extension.create({
  name: 'listDepth',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => {
        if (!transactions.some(({ docChanged }) => docChanged) || levelsIn(state.doc) <= DEEPEST + 1) return null
        const kept = state.schema.nodeFromJSON(toEditor(fromEditor(liveJson(state.doc))))
        const transaction = state.tr.replaceWith(0, state.doc.content.size, kept.content)
        return transaction.setSelection(selectionAt(transaction.doc, caretOf(state)))
      }
    })
  ]
})

/** How many lists stand inside each other. */
const levelsIn = (node: Node): number => {
  const below = node.isTextblock ? 0 : Math.max(0, ...node.children.map(levelsIn))
  return node.type.name === 'bulletList' || node.type.name === 'orderedList' ? below + 1 : below
}
