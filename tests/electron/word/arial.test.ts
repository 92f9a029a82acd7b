// Our widths of Arial against those of the Word library, which were measured from Word itself.
import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import { describe, expect, test } from 'vitest'
import { arialWidth } from '../../../electron/word/arial.ts'

const SIGNS = [
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(161 + index)).filter((sign) => sign !== '\u00AD'),
  ...'‘’‚“”„–—…•€œŒšŠžŽŸ‹›†‡™ĳ'
]

/** Many of a sign on a line, so that rounding does not count. */
const TIMES = 20
const SIZE = 11

/** Points per sign, as the library lays them out. */
function widthsInLayout(bold: boolean): ReadonlyMap<string, number> {
  const run = (text: string): TextRun => new TextRun({ text, bold, font: 'Arial', size: SIZE * 2 })
  const { pages } = layoutDocument(
    new Document({
      sections: [{ children: SIGNS.map((sign) => new Paragraph({ children: [run(sign.repeat(TIMES))] })) }]
    }),
    { guess: true }
  )
  const lines = pages.flatMap(({ body }) => body.flatMap((block) => ('lines' in block ? block.lines : [])))
  return new Map(lines.map(({ text, textWidth }) => [[...text][0] ?? '', (textWidth * 72) / 96 / TIMES]))
}

describe.each([
  ['regular', false],
  ['bold', true]
] as const)('%s', (_, bold) => {
  test('every sign of Dutch is as wide as the library says', () => {
    const theirs = widthsInLayout(bold)
    expect(theirs.size).toBe(SIGNS.length)
    const off = SIGNS.filter(
      (sign) =>
        Math.abs(arialWidth(sign, { name: 'Arial', size: SIZE, bold, italic: false }) - (theirs.get(sign) ?? 0)) > 0.02
    )
    expect(off).toEqual([])
  })
})

test('signs that it does not know count as a letter, an emoji as a whole square, an accent of its own as nothing', () => {
  const width = (text: string): number => arialWidth(text, { name: 'Arial', size: 1_000, bold: false, italic: true })
  expect([width('ж'), width('😀'), width('漢'), width('e\u0301'), width('ë'), width('\u200B'), width('')]).toEqual([
    556,
    1_000,
    1_000,
    width('e'),
    width('e'),
    0,
    0
  ])
})
