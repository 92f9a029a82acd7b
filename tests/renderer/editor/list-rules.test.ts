// What becomes of what is typed, in the editor's real schema and with its real plugins.
import type { Editor } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import type { RichText } from '#shared/richtext/richtext.ts'
import { linesOf, openEditor, withKeyboard } from './editor-here.ts'

withKeyboard()

/** Sign by sign, as the browser tells the editor; what the editor leaves alone is put in as it is. */
function type(editor: Editor, words: string): Editor {
  for (const sign of words) {
    const { from, to } = editor.state.selection
    const insert = () => editor.state.tr.insertText(sign, from, to)
    const taken = editor.state.plugins.some((plugin) =>
      plugin.props.handleTextInput?.call(plugin, editor.view, from, to, sign, insert)
    )
    if (!taken) editor.view.dispatch(insert())
  }
  return editor
}

const typed = (words: string): readonly string[] => linesOf(type(openEditor(), words))

describe('what is typed', () => {
  test.each([
    '2027. Dan opent de nieuwe locatie.',
    '3. Rekenen',
    '0. Vooraf',
    '01. Eerst',
    '1) Eerst',
    'a. Rekenen',
    '2 * 45 minuten en 3 * 30',
    '* zie de bijlage',
    '+ 2 groepen',
    '# leerlingen: 120',
    '## twee',
    '**let op**',
    '*let op*',
    '__let op__',
    '_let op_ en snake_case_naam',
    '-5 graden',
    ' - los',
    '> 10 leerlingen',
    '`code`',
    '~~weg~~',
    '---',
    '1.5 uur',
    'Stap 1. Kijken'
  ])('stays what it is, sign by sign: %s', (words) => {
    expect(typed(words)).toEqual([`paragraph | ${words}`])
  })

  test('begins a list after a dash or the number 1 at the start of a paragraph', () => {
    expect(typed('- rust')).toEqual(['bullet | rust'])
    expect(typed('1. rust')).toEqual(['number | rust'])
  })

  test('begins no list within a list or a heading', () => {
    const item = { id: 'a', kind: 'bullet', level: 0, runs: [] } as const
    expect(linesOf(type(openEditor({ blocks: [{ ...item, runs: [] }] }), '1. rust'))).toEqual(['bullet | 1. rust'])
    expect(linesOf(type(openEditor({ blocks: [{ ...item, kind: 'heading1', runs: [] }] }), '- rust'))).toEqual([
      'heading1 | - rust'
    ])
  })

  test('counts from the number that was typed, also right under another list', () => {
    const above: RichText = {
      blocks: [
        { id: 'a', kind: 'number', level: 0, runs: [{ text: 'een' }] },
        { id: 'b', kind: 'paragraph', level: 0, runs: [] }
      ]
    }
    expect(linesOf(type(openEditor(above), '1. opnieuw'))).toEqual(['number | een', 'number from 1 | opnieuw'])
  })

  test.each(['- ', '1. '])('comes back with Backspace, right after it became a list: %j', (sign) => {
    const editor = type(openEditor(), sign)
    expect(linesOf(editor)).not.toEqual([`paragraph | ${sign}`])
    expect(editor.commands.undoInputRule()).toBe(true)
    expect(linesOf(type(editor, 'x'))).toEqual([`paragraph | ${sign}x`])
  })
})
