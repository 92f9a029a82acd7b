// The editor with its real schema and plugins, on no screen.
import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { afterAll, beforeAll, vi } from 'vitest'
import { blockText, type RichText } from '#shared/richtext/richtext.ts'
import { editorExtensions, editorRules } from '../../../renderer/editor/extensions.ts'
import { fromEditor, toEditor, type EditorNode } from '../../../renderer/editor/mapper.ts'
import { TabKey } from '../../../renderer/editor/tab-key.ts'

/** To be called once in a test file: the editor asks which keys the computer has. */
export function withKeyboard(): void {
  beforeAll(() => void vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' }))
  afterAll(() => void vi.unstubAllGlobals())
}

/** With the caret at the end. */
export function openEditor(text: RichText = { blocks: [] }): Editor {
  const editor = new Editor({
    element: null,
    extensions: [...editorExtensions, TabKey],
    ...editorRules,
    content: toEditor(text)
  })
  // An editor that is on no screen keeps its plugins to itself.
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }))
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.atEnd(editor.state.doc)))
  return editor
}

export const keptOf = (editor: Editor): RichText => fromEditor(editor.state.doc.toJSON() as EditorNode)

/** What goes to disk, a line per block: "number from 4 | rust". */
export const linesOf = (editor: Editor): readonly string[] =>
  keptOf(editor).blocks.map(
    (block) => `${block.kind}${block.start === undefined ? '' : ` from ${block.start}`} | ${blockText(block)}`
  )
