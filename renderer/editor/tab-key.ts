// Tab indents in a list and leaves the editor everywhere else; after Escape it always leaves.
import { Extension } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { DEEPEST } from '#shared/richtext/list-tree.ts'

export const TabKey = Extension.create<unknown, { leaving: boolean }>({
  name: 'tabKey',
  addStorage: () => ({ leaving: false }),
  onTransaction({ transaction }) {
    if (transaction.docChanged || transaction.selectionSet) this.storage.leaving = false
  },
  onBlur() {
    this.storage.leaving = false
  },
  addKeyboardShortcuts() {
    return {
      Escape: () => {
        this.storage.leaving = true
        return false
      },
      Tab: () =>
        !this.storage.leaving && deepest(this.editor.state) <= DEEPEST && this.editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => !this.storage.leaving && this.editor.commands.liftListItem('listItem')
    }
  }
})

/** How many lists the selection stands in, and those below its items with it: they move along. */
function deepest({ doc, selection: { $from, $to } }: EditorState): number {
  const range = $from.blockRange($to, (node) => isItem(node.firstChild))
  let most = 0
  if (range)
    doc.nodesBetween(range.start, range.end, (node, position) => {
      if (isItem(node)) most = Math.max(most, itemsAround(doc.resolve(position + 1)))
    })
  return most
}

const isItem = (node: Node | null): boolean => node?.type.name === 'listItem'

const itemsAround = (place: ResolvedPos): number =>
  Array.from({ length: place.depth }, (_, at) => place.node(at + 1)).filter(isItem).length
