import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromRichText } from '#shared/documents/from-richtext.ts'
import { keyMaker } from '#shared/documents/keys.ts'
import type { OutlineBlock } from '#shared/documents/outline.ts'
import { blockText, type Block, type Run } from '#shared/richtext/richtext.ts'
import { tries } from '../../tries.ts'
import { anyBlocks } from '../schools.ts'

const map = (...blocks: readonly Block[]): readonly OutlineBlock[] =>
  fromRichText({ blocks: [...blocks] }, 'vision', keyMaker())
const block = (id: string, kind: Block['kind'], text: string, level = 0): Block => ({
  id,
  kind,
  level,
  runs: [{ text }]
})
const withRuns = (...runs: readonly Run[]): Block => ({ id: 'p', kind: 'paragraph', level: 0, runs: [...runs] })
const shape = (blocks: readonly OutlineBlock[]): readonly string[] =>
  blocks.map((item) => {
    if (item.type === 'list')
      return `${item.items.every((one) => one.ordered) ? 'numbers' : 'bullets'} ${item.items.map((one) => one.level).join('')}`
    return item.type === 'heading' ? `heading ${item.level}` : item.type
  })

describe('lists', () => {
  test('items that follow each other are one list, of both kinds and at every level', () => {
    const made = map(block('a', 'number', 'een'), block('b', 'bullet', 'twee', 1), block('c', 'number', 'drie'))
    expect(made).toMatchObject([
      {
        type: 'list',
        key: 'vision/a/list',
        items: [
          { level: 0, ordered: true },
          { level: 1, ordered: false },
          { level: 0, ordered: true }
        ]
      }
    ])
  })

  test('a paragraph between them makes two lists, each with its own key', () => {
    const made = map(block('a', 'number', 'een'), block('b', 'paragraph', 'tussen'), block('c', 'number', 'twee'))
    expect(shape(made)).toEqual(['numbers 0', 'paragraph', 'numbers 0'])
    expect(made.map((item) => item.key)).toEqual(['vision/a/list', 'vision/b', 'vision/c/list'])
  })

  test('an item stands at its own level, also where nothing stands above it', () => {
    expect(
      shape(
        map(
          block('a', 'bullet', 'een', 2),
          block('b', 'bullet', 'twee', 2),
          block('c', 'bullet', 'drie', 0),
          block('d', 'bullet', 'vier', 1)
        )
      )
    ).toEqual(['bullets 2201'])
  })

  test('an empty item is left out; a list of empty items does not appear', () => {
    expect(shape(map(block('a', 'bullet', ' '), block('b', 'bullet', 'twee')))).toEqual(['bullets 0'])
    expect(map(block('a', 'bullet', ''))).toEqual([])
  })
})

describe('headings', () => {
  test('stand under the chapter and in order', () => {
    expect(
      shape(map(block('a', 'heading1', 'een'), block('b', 'heading2', 'twee'), block('c', 'heading1', 'drie')))
    ).toEqual(['heading 2', 'heading 3', 'heading 2'])
  })

  test('a small heading without a large one above it becomes large', () => {
    expect(shape(map(block('a', 'heading2', 'een'), block('b', 'heading2', 'twee')))).toEqual([
      'heading 2',
      'heading 3'
    ])
  })
})

describe('words', () => {
  test('bold, italic and https links stay', () => {
    const [made] = map(
      withRuns(
        { text: 'vet', bold: true },
        { text: 'schuin', italic: true },
        { text: 'link', href: 'https://voorbeeld.nl/a' }
      )
    )
    expect(made).toMatchObject({
      runs: [
        { text: 'vet', bold: true },
        { text: 'schuin', italic: true },
        { text: 'link', href: 'https://voorbeeld.nl/a' }
      ]
    })
  })

  test('no word is lost from any text, and no key is used twice', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const made = fromRichText({ blocks }, 'vision', keyMaker())
        const runs = made.flatMap((item) =>
          item.type === 'list' ? item.items.flatMap((one) => one.runs) : 'runs' in item ? item.runs : []
        )
        expect(runs.map((run) => run.text).join('')).toBe(
          blocks
            .filter((one) => blockText(one).trim() !== '')
            .map(blockText)
            .join('')
        )
        const keys = made.flatMap((item) =>
          item.type === 'list' ? [item.key, ...item.items.map((one) => one.key)] : [item.key]
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: tries(300) }
    )
  })
})
