// A list looks in every document as it looks in the editor: the same marks, the same numbers, at the same depth.
import { getSchema } from '@tiptap/core'
import * as fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { fromRichText } from '#shared/documents/from-richtext.ts'
import { documentHtml, fragmentHtml } from '#shared/documents/html.ts'
import { keyMaker } from '#shared/documents/keys.ts'
import { outlineAsText } from '#shared/documents/plain.ts'
import { inShort } from '#shared/documents/shorten.ts'
import type { OutlineBlock } from '#shared/documents/outline.ts'
import type { Block, RichText } from '#shared/richtext/richtext.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { OutlineBlocks } from '../../../renderer/components/outline-view.tsx'
import { editorExtensions } from '../../../renderer/editor/extensions.ts'
import { fromEditor, toEditor, type EditorNode } from '../../../renderer/editor/mapper.ts'
import { marksInEditor, marksInHtml, marksInText, marksInWord } from '../../fixtures/list-marks.ts'
import { outlineOf } from '../../fixtures/outlines.ts'
import { tries } from '../../tries.ts'

const schema = getSchema(editorExtensions)

/** Items as "- text" or "# text" with two spaces per level, "#4 text" for a start; anything else is a paragraph. */
const textOf = (...lines: readonly string[]): RichText => ({
  blocks: lines.map((line, index): Block => {
    const [, indent = '', sign, start = '', words = ''] = /^( *)([-#])(-?\d*) (.*)$/.exec(line) ?? []
    if (sign === undefined) return { id: String(index), kind: 'paragraph', level: 0, runs: [{ text: line }] }
    return {
      id: String(index),
      kind: sign === '#' ? 'number' : 'bullet',
      level: indent.length / 2,
      ...(start === '' ? {} : { start: Number(start) }),
      runs: words === '' ? [] : [{ text: words }]
    }
  })
})

const inEditor = (text: RichText): readonly string[] => {
  const doc = schema.nodeFromJSON(toEditor(text))
  doc.check()
  return marksInEditor(doc.toJSON() as EditorNode)
}

const outlineFrom = (text: RichText): readonly OutlineBlock[] => fromRichText(text, 'vision', keyMaker())

/** What every form shows, but for Word. */
const elsewhere = (blocks: readonly OutlineBlock[]): Readonly<Record<string, readonly string[]>> => ({
  screen: marksInHtml(renderToStaticMarkup(createElement(OutlineBlocks, { blocks }))),
  print: marksInHtml(documentHtml(outlineOf(blocks)).split('<body>')[1] ?? ''),
  copy: marksInHtml(fragmentHtml(blocks)),
  text: marksInText(outlineAsText({ blocks })),
  short: marksInText(outlineAsText({ blocks: inShort(blocks) }))
})

const inWord = async (blocks: readonly OutlineBlock[]): Promise<Readonly<Record<string, readonly string[]>>> => {
  const bytes = await writeWord(outlineOf(blocks), { pageNumbers: false })
  return { Word: marksInWord(bytes, false), LibreOffice: marksInWord(bytes, true) }
}

const everywhere = async (text: RichText): Promise<void> => {
  const blocks = outlineFrom(text)
  const expected = inEditor(text)
  for (const [form, marks] of Object.entries({ ...elsewhere(blocks), ...(await inWord(blocks)) }))
    expect(marks, form).toEqual(expected)
}

describe('a list in every document', () => {
  test.each([
    [
      'bullets under a number do not end its count',
      ['# Signaleren', '  - ouders', '  - kind', '# Aanpakken', '# Evalueren'],
      ['0 | 1. | Signaleren', '1 | • | ouders', '1 | • | kind', '0 | 2. | Aanpakken', '0 | 3. | Evalueren']
    ],
    [
      'numbers under a bullet',
      ['- klas', '  # kijken', '  # helpen', '- thuis', '  # vragen'],
      ['0 | • | klas', '1 | 1. | kijken', '1 | 2. | helpen', '0 | • | thuis', '1 | 1. | vragen']
    ],
    [
      'a paragraph between two lists, of which the second counts on',
      ['# een', '# twee', 'Tussen', '#3 drie', '# vier'],
      ['0 | 1. | een', '0 | 2. | twee', '0 | 3. | drie', '0 | 4. | vier']
    ],
    [
      'a list that begins at another number, two levels in',
      ['# een', '  #7 zeven', '  # acht', '# twee', '  # een'],
      ['0 | 1. | een', '1 | 7. | zeven', '1 | 8. | acht', '0 | 2. | twee', '1 | 1. | een']
    ],
    [
      'a list that begins deep, and one that skips a level',
      ['    - diep', '# een', '    # diep', '# twee'],
      ['2 | • | diep', '0 | 1. | een', '2 | 1. | diep', '0 | 2. | twee']
    ],
    [
      'an item of another kind ends a count',
      ['# een', '- punt', '# opnieuw', '#1 nog eens'],
      ['0 | 1. | een', '0 | • | punt', '0 | 1. | opnieuw', '0 | 1. | nog eens']
    ],
    [
      'an item without words is left out, and the others keep their numbers',
      ['# een', '# ', '# drie'],
      ['0 | 1. | een', '0 | 3. | drie']
    ],
    [
      'numbers that no program can count from',
      ['#-5 een', '# twee', 'Tussen', '#99999999999 een', '#0 nul'],
      ['0 | 1. | een', '0 | 2. | twee', '0 | 1. | een', '0 | 0. | nul']
    ]
  ])('%s', async (_, lines, marks) => {
    expect(inEditor(textOf(...lines))).toEqual(marks)
    await everywhere(textOf(...lines))
  })

  const line = fc
    .record({
      kind: fc.constantFrom('-', '#', '#', 'p'),
      level: fc.constantFrom(0, 0, 1, 1, 2),
      start: fc.option(fc.constantFrom(0, 1, 1, 2, 3, 12, 2027, 32_000, 32_001, -1, Number.MIN_SAFE_INTEGER), {
        freq: 4
      }),
      blank: fc.constantFrom(false, false, false, false, false, true)
    })
    .map(({ kind, level, start, blank }) =>
      kind === 'p'
        ? 'Tussen'
        : `${'  '.repeat(level)}${kind}${kind === '#' && start !== null ? start : ''} ${blank ? '' : 'woord'}`
    )
  const lines = fc
    .array(line, { maxLength: 14 })
    .map((all) => all.map((words, index) => words.replace('woord', `woord ${index}`)))

  test('of any shape has the marks of the editor on the screen, in print, on the clipboard and as text', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const text = textOf(...all)
        const expected = inEditor(text)
        for (const [form, marks] of Object.entries(elsewhere(outlineFrom(text)))) expect(marks, form).toEqual(expected)
      }),
      { numRuns: tries(400) }
    )
  })

  test('of any shape has the marks of the editor in Word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { minLength: 20, maxLength: 20 }), async (all) => {
        const text = textOf(...all.flatMap((some) => [...some, 'Verder']))
        const expected = inEditor(text)
        for (const [form, marks] of Object.entries(await inWord(outlineFrom(text))))
          expect(marks, form).toEqual(expected)
      }),
      { numRuns: tries(12) }
    )
  })
})

describe('a list that was made in the editor', () => {
  let count = 0
  const words = fc.boolean().map((some): EditorNode => ({
    type: 'paragraph',
    attrs: { id: `p${(count += 1)}` },
    ...(some ? { content: [{ type: 'text', text: `woord ${count}` }] } : {})
  }))
  const listAt = (depth: number): fc.Arbitrary<EditorNode> => {
    const below: fc.Arbitrary<EditorNode[]> =
      depth === 2 ? fc.constant([]) : fc.array(listAt(depth + 1), { maxLength: 2 })
    const item = fc.record({ own: fc.option(words, { freq: 5 }), below }).map(({ own, below: lists }): EditorNode => ({
      type: 'listItem',
      content:
        own === null && lists.length > 0
          ? lists
          : [own ?? { type: 'paragraph', attrs: { id: `e${(count += 1)}` } }, ...lists]
    }))
    return fc
      .record({
        ordered: fc.boolean(),
        start: fc.constantFrom(1, 1, 1, 0, 4, 2027),
        content: fc.array(item, { minLength: 1, maxLength: 3 })
      })
      .map(({ ordered, start, content }): EditorNode => ({
        type: ordered ? 'orderedList' : 'bulletList',
        ...(ordered ? { attrs: { start } } : {}),
        content
      }))
  }

  test('has the same numbers after it was kept and opened again, whatever its shape', () => {
    fc.assert(
      fc.property(fc.array(listAt(0), { minLength: 1, maxLength: 4 }), (content) => {
        const doc = schema.nodeFromJSON({ type: 'doc', content })
        doc.check()
        expect(inEditor(fromEditor(doc.toJSON() as EditorNode))).toEqual(marksInEditor(doc.toJSON() as EditorNode))
      }),
      { numRuns: tries(400) }
    )
  })
})
