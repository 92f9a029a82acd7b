// A list goes three levels deep, however it was made: the editor shows no level that a text cannot keep.
import { Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { Block } from '#shared/richtext/richtext.ts'
import { toEditor } from '../../../renderer/editor/mapper.ts'
import { keptOf, openEditor, withKeyboard } from './editor-here.ts'

withKeyboard()

const TAB = { key: 'Tab', keyCode: 9 } as KeyboardEvent
const item = (id: string, level: number): Block => ({ id, kind: 'bullet', level, runs: [{ text: id }] })

describe('a list', () => {
  test('that is put in a deep item is shown as deep as it is kept, with ids of its own and the caret where it was', () => {
    const editor = openEditor({ blocks: [item('a', 0), item('b', 1), item('c', 2)] })
    const pasted = editor.schema.nodeFromJSON(toEditor({ blocks: [item('d', 0), item('e', 1)] }))
    const { $from } = editor.state.selection
    editor.view.dispatch(editor.state.tr.replace($from.after(), $from.after(), new Slice(pasted.content, 0, 0)))
    const { blocks } = keptOf(editor)
    expect(blocks.map(({ runs, level }) => `${level} ${runs.map(({ text }) => text).join('')}`)).toEqual([
      '0 a',
      '1 b',
      '2 c',
      '2 d',
      '2 e'
    ])
    expect(editor.state.doc.toJSON()).toEqual(editor.schema.nodeFromJSON(toEditor({ blocks })).toJSON())
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(5)
    expect(editor.state.selection.$from.parent.textContent).toBe('c')
  })

  test('does not go deeper with Tab than a text can keep, also not with what stands under it', () => {
    const editor = openEditor({ blocks: [item('a', 0), item('b', 0), item('c', 1), item('d', 2)] })
    const tab = (words: string): void => {
      editor.state.doc.descendants((node, at) => {
        if (node.isTextblock && node.textContent === words)
          editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at + 1)))
      })
      editor.state.plugins.some((plugin) => plugin.props.handleKeyDown?.call(plugin, editor.view, TAB))
    }
    tab('b')
    expect(keptOf(editor).blocks.map(({ level }) => level)).toEqual([0, 0, 1, 2])
    tab('d')
    expect(keptOf(editor).blocks.map(({ level }) => level)).toEqual([0, 0, 1, 2])
  })
})
