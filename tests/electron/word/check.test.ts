// The self-check: it counts what is really in the file, and sees what is not.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { heading, outlineOf, para, sampleOutline, table } from '../../fixtures/outlines.ts'
import { partsOf } from './support.ts'

const outline = sampleOutline()
const good = await writeWord(outline)

/** The file with its text changed. */
const changed = (edit: (xml: string) => string): Uint8Array =>
  zipSync({ ...unzipSync(good), 'word/document.xml': strToU8(edit(partsOf(good)['word/document.xml'] ?? '')) })

test('a whole document: every section counted, in Dutch', () => {
  expect(checkWord(good, outline)).toEqual({ complete: true, sectionsFound: 2, sectionsExpected: 2, sentence: '2 van 2 onderdelen staan in het document.' })
})

test('one section is counted in the singular', async () => {
  const one = outlineOf([heading(1, 'Visie', 'vision')])
  expect(checkWord(await writeWord(one), one).sentence).toBe('1 van 1 onderdeel staat in het document.')
})

describe('it sees', () => {
  const damage: Readonly<Record<string, (xml: string) => string>> = {
    'a missing section': (xml) => xml.replace('onderdeel_vision', 'iets_anders'),
    'a missing word': (xml) => xml.replace('verzonnen ', ''),
    'a missing paragraph': (xml) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="Lead".*?<\/w:p>/s, ''),
    'a missing table row': (xml) => xml.replace(/<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>.*?<\/w:tr>/s, ''),
    'a word too many': (xml) => xml.replace('verzonnen ', 'verzonnen echte '),
    'a paragraph too many': (xml) => xml.replace('<w:sectPr>', '<w:p><w:r><w:t>Erbij</w:t></w:r></w:p><w:sectPr>'),
    'a file without its last words of XML': (xml) => xml.replace('</w:document>', ''),
    'paragraphs in another order': (xml) => xml.replace(/(<w:p><w:pPr><w:pStyle w:val="Subtitle".*?<\/w:p>)(<w:p>.*?<\/w:p>)/s, '$2$1'),
    'a file that stops halfway': (xml) => xml.slice(0, xml.length / 2)
  }

  test.each(Object.entries(damage))('%s', (_, edit) => {
    const check = checkWord(changed(edit), outline)
    expect(changed(edit)).not.toEqual(changed((xml) => xml))
    expect(check.complete).toBe(false)
  })

  test('how many sections are left', () => {
    expect(checkWord(changed((xml) => xml.replace('onderdeel_vision', 'iets_anders')), outline).sentence).toBe('1 van 2 onderdelen staan in het document.')
  })

  test('bytes that are no Word file, or only the first half of one', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([1, 2, 3]), good.slice(0, good.length / 2), zipSync({ 'a.txt': strToU8('a') })])
      expect(checkWord(bytes, outline)).toEqual({ complete: false, sectionsFound: 0, sectionsExpected: 2, sentence: 'Het document is niet te lezen.' })
  })

  test('that another outline was written', async () => {
    expect(checkWord(good, sampleOutline({ blocks: [...outline.blocks, para('Nog een alinea')] })).sentence).toBe('2 van 2 onderdelen staan in het document. Er ontbreekt tekst.')
  })
})

test('dashes in empty cells, empty blocks and the heading of the contents do not count as missing', async () => {
  const sparse = outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, heading(1, 'Kop'), para('  '), table('T', ['A', 'B'], [['', 'x'], ['–', '']]), heading(2, '')])
  expect(checkWord(await writeWord(sparse), sparse).complete).toBe(true)
})

test('the same section twice is counted twice', async () => {
  const twice = outlineOf([heading(1, 'Een', 'vision'), heading(1, 'Twee', 'vision')])
  expect(checkWord(await writeWord(twice), twice)).toMatchObject({ complete: true, sectionsFound: 2 })
})
