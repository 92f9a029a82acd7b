// Tab indents in a list and leaves the editor everywhere else; after Escape it always leaves.
import { Extension } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { DEEPEST } from './mapper.ts'

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
      'Escape': () => {
        this.storage.leaving = true
        return false
      },
      'Tab': () => !this.storage.leaving && listDepth(this.editor.state) <= DEEPEST && this.editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => !this.storage.leaving && this.editor.commands.liftListItem('listItem')
    }
  }
})

/** How many lists the caret stands in. */
function listDepth(state: EditorState): number {
  const { $from } = state.selection
  let depth = 0
  for (let level = $from.depth; level > 0; level -= 1) if ($from.node(level).type.name === 'listItem') depth += 1
  return depth
}
