// The bridge between our rich text and the editor's document must not lose or change a thing.
import { getSchema } from '@tiptap/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, RichText, Run } from '#shared/richtext/richtext.ts'
import { editorExtensions } from '../../../renderer/features/profile/editor/extensions.ts'
import { hostileAddresses, webAddresses } from '../../fixtures/addresses.ts'
import { fromEditor, normalised, toEditor, type EditorNode } from '../../../renderer/features/profile/editor/mapper.ts'
import { tries } from '../../tries.ts'

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\n', 'a\nb', '\n\n', 'één twee', '\t', '\u00a0')
)
const runs: fc.Arbitrary<Run> = fc
  .record({
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.option(fc.constantFrom('https://a.nl', 'http://a.nl', 'javascript:x', ''))
  })
  .map(({ text, bold, italic, href }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(href !== null && { href })
  }))
const starts = fc.option(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.maxSafeInteger()))
const blocks: fc.Arbitrary<Block> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 5 }),
    kind: fc.constantFrom('paragraph', 'heading1', 'heading2', 'bullet', 'number'),
    level: fc.integer({ min: 0, max: 2 }),
    start: starts,
    runs: fc.array(runs, { maxLength: 4 })
  })
  .map(({ start, ...block }) => ({ ...block, ...(start !== null && { start }) }))
const texts: fc.Arbitrary<RichText> = fc.record({ blocks: fc.array(blocks, { maxLength: 12 }) })

const item = (id: string, level: number, kind: Block['kind'] = 'bullet'): Block => ({
  id,
  kind,
  level,
  runs: [{ text: id }]
})

describe('a text that goes into the editor and comes out again', () => {
  test('is the same text, whatever it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fromEditor(toEditor(text))).toEqual(normalised(text))
      }),
      { numRuns: tries(500) }
    )
  })

  test('shows a link where the address is a web address, and words where it is none', () => {
    const { link } = getSchema(editorExtensions).marks
    const shown = (href: string): unknown => link?.spec.toDOM?.(link.create({ href }), true)
    for (const [href, address] of Object.entries(webAddresses))
      expect(shown(href)).toMatchObject(['a', { href: address, title: address }, 0])
    for (const href of Object.values(hostileAddresses)) expect(shown(href)).toEqual(['span', 0])
  })

  test('is the same text after the editor itself took it in', () => {
    const schema = getSchema(editorExtensions)
    fc.assert(
      fc.property(texts, (text) => {
        const doc = schema.nodeFromJSON(toEditor(text))
        doc.check()
        expect(fromEditor(doc.toJSON() as EditorNode)).toEqual(normalised(text))
      }),
      { numRuns: tries(500) }
    )
  })

  test('keeps a list that starts deep, and lists of two kinds under one item', () => {
    const text = {
      blocks: [item('a', 2), item('b', 1), item('c', 0), item('d', 1, 'number'), item('e', 1), item('f', 0, 'number')]
    }
    expect(fromEditor(toEditor(text))).toEqual(text)
  })

  test('keeps the number that a list begins with, and says it only where it is needed', () => {
    const from = (id: string, start: number): Block => ({ ...item(id, 0, 'number'), start })
    const text = { blocks: [item('a', 0, 'number'), from('b', 2), from('c', 7), item('d', 0, 'number'), from('e', 1)] }
    expect(toEditor(text).content?.map(({ attrs, content }) => [attrs?.start, content?.length])).toEqual([
      [1, 2],
      [7, 2],
      [1, 1]
    ])
    expect(fromEditor(toEditor(text)).blocks.map(({ start }) => start)).toEqual([undefined, undefined, 7, undefined, 1])
  })

  test('stays empty when it is empty, although the editor shows a place for the caret', () => {
    const empty = { blocks: [] }
    expect(toEditor(empty).content).toHaveLength(1)
    expect(fromEditor(toEditor(empty))).toEqual(empty)
  })
})

describe('a text from an older or other hand', () => {
  test('joins runs with the same marks and leaves out empty ones', () => {
    const text: RichText = {
      blocks: [
        {
          id: 'a',
          kind: 'paragraph',
          level: 2,
          runs: [{ text: 'een ' }, { text: '', bold: true }, { text: 'twee' }, { text: 'drie', bold: true }]
        }
      ]
    }
    expect(normalised(text)).toEqual({
      blocks: [{ id: 'a', kind: 'paragraph', level: 0, runs: [{ text: 'een twee' }, { text: 'drie', bold: true }] }]
    })
  })

  test('never goes deeper than three levels when the editor did', () => {
    const nest = (depth: number): EditorNode => ({
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', attrs: { id: String(depth) } }, ...(depth < 5 ? [nest(depth + 1)] : [])]
        }
      ]
    })
    expect(fromEditor({ type: 'doc', content: [nest(0)] }).blocks.map((block) => block.level)).toEqual([
      0, 1, 2, 2, 2, 2
    ])
  })
})
