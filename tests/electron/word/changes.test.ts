// A copy with tracked changes: real revisions in Word, with exactly the new text when all are accepted, the old one when not.
import { expect, test } from 'vitest'
import type { ChangeMark, Outline, OutlineBlock, OutlineRun } from '#shared/documents/outline.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { heading, list, outlineOf, para, runs, table } from '../../fixtures/outlines.ts'
import { all, complaints, documentXml } from './support.ts'

const removed = list('# vervallen', '# ook vervallen')
const mixed = list('- blijft', '- nieuw', '- weg')

const marked = outlineOf([
  { type: 'contents', key: 'c', heading: 'Inhoud' },
  heading(1, 'Blijft', 'vision'),
  { ...heading(1, 'Nieuw hoofdstuk', 'basicSupport'), change: 'inserted' },
  { ...heading(2, 'Vervallen kop'), change: 'deleted' },
  {
    ...para(''),
    runs: runs(
      'Wij doen dit ',
      { text: 'soms', change: 'deleted' },
      { text: 'elke\nweek', change: 'inserted', bold: true },
      '.'
    )
  },
  { ...para('Vervallen alinea', 'note'), change: 'deleted' },
  { ...removed, change: 'deleted' },
  {
    ...mixed,
    items: mixed.items.map((item, index) => ({
      ...item,
      ...(index === 1 ? { change: 'inserted' as const } : index === 2 ? { change: 'deleted' as const } : {})
    }))
  },
  { ...table('Nieuwe tabel', ['A'], [['1'], ['2']]), change: 'inserted' },
  {
    ...table('Tabel', ['A'], [['x'], ['y']]),
    rows: table('Tabel', ['A'], [['x'], ['y']]).rows.map((row, index) =>
      index === 1 ? { ...row, change: 'deleted' as const } : row
    )
  },
  {
    ...para(''),
    runs: runs(
      { text: 'oude link', href: 'https://a.nl', change: 'deleted' },
      { text: 'nieuwe link', href: 'https://b.nl', change: 'inserted' }
    )
  }
])

const xml = documentXml(await writeWord(marked))

/** The outline as it is after a decision on every change. */
function decided(outline: Outline, gone: ChangeMark): string {
  const stays = (part: { readonly change?: ChangeMark }): boolean => part.change !== gone
  const kept = (parts: readonly OutlineRun[]): readonly OutlineRun[] => parts.filter(stays)
  const blocks = outline.blocks.filter(stays).map((block): OutlineBlock => {
    if (block.type === 'heading' || block.type === 'paragraph') return { ...block, runs: kept(block.runs) }
    if (block.type === 'list') return { ...block, items: block.items.filter(stays) }
    return block.type === 'table' ? { ...block, rows: block.rows.filter(stays) } : block
  })
  return outlineText({ ...outline, blocks })
}

/** What Word leaves when every change is accepted (w:del goes) or rejected (w:ins goes). */
function left(gone: 'w:del' | 'w:ins'): string {
  const body = xml.replace(/<w:sdt>.*?<\/w:sdt>/s, '')
  const rows = body.replace(/<w:tr>(?:(?!<\/w:tr>).)*?<\/w:tr>/gs, (row) =>
    new RegExp(`<w:trPr>(?:(?!</w:trPr>).)*<${gone} `).test(row) ? '' : row
  )
  return (rows.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((one) => !one.includes('"TOCHeading"'))
    .filter((one) => !new RegExp(`<w:rPr><${gone} [^>]*/></w:rPr></w:pPr>`).test(one))
    .map((one) =>
      all(
        one.replace(new RegExp(`<${gone} [^>/]*>.*?</${gone}>`, 'gs'), '').replaceAll(/<w:br\/>/g, '<w:t>\n</w:t>'),
        /<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g
      ).join('')
    )
    .join('\n')
}

test('the file is valid, and its self-check counts both the old and the new words', async () => {
  const written = await writeWord(marked)
  expect(await complaints(written)).toEqual([])
  expect(checkWord(written, marked)).toMatchObject({ complete: true, sectionsFound: 2 })
})

test('accept all gives exactly the new text, reject all exactly the old one', () => {
  expect(left('w:del')).toBe(decided(marked, 'deleted'))
  expect(left('w:ins')).toBe(decided(marked, 'inserted'))
  expect(left('w:del')).not.toBe(left('w:ins'))
})

test('every change has the school as its author, the day of the document and a number of its own', () => {
  const tags = xml.match(/<w:(?:ins|del) [^>]*>/g) ?? []
  expect(tags.length).toBeGreaterThan(25)
  expect(tags.filter((tag) => !tag.includes('w:author="De Wilgenhof" w:date="2026-11-23T12:00:00Z"'))).toEqual([])
  expect(all(xml, /<w:trPr>(?:(?!<\/w:trPr>).)*<w:(ins|del) /gs)).toEqual(['ins', 'ins', 'ins', 'del'])
  const ids = all(tags.join(''), /w:id="(\d+)"/g)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a removed heading is not in the contents', () => {
  const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? ''
  expect(all(contents, /<w:t [^>]*>([^<\d]+)<\/w:t>/g)).toEqual(['Blijft', 'Nieuw hoofdstuk'])
})
