// The self-check: it counts what is really in the file, and sees what is not.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import {
  asks,
  field,
  formOutline,
  heading,
  outlineOf,
  para,
  picture,
  sampleOutline,
  table
} from '../../fixtures/outlines.ts'
import { edited } from './support.ts'

const outline = sampleOutline()
const good = await writeWord(outline)

/** The file with its text changed. */
const changed = (edit: (xml: string) => string, bytes = good): Uint8Array => edited(bytes, 'word/document.xml', edit)

test('a whole document: every section counted, in Dutch', async () => {
  const counts = { complete: true, sectionsFound: 2, sectionsExpected: 2, fieldsFound: 0, fieldsExpected: 0 }
  const finished = outlineOf([heading(1, 'Visie', 'vision'), heading(1, 'Basis', 'basicSupport')])
  expect(checkWord(await writeWord(finished), finished)).toEqual({
    ...counts,
    sentence: '2 van 2 onderdelen staan in het document.'
  })
  expect(checkWord(good, outline)).toEqual({
    ...counts,
    sentence: '2 van 2 onderdelen staan in het document. Wat nog ontbreekt, staat er als open punt in.'
  })
})

test('a document without sections counts what is to be filled in; one with neither says that all words are there', async () => {
  const form = formOutline()
  expect(checkWord(await writeWord(form), form)).toMatchObject({
    complete: true,
    fieldsFound: 3,
    fieldsExpected: 3,
    sentence: '3 van 3 invulvakken staan in het document.'
  })
  const one = outlineOf([heading(1, 'Dag'), field('Dag', asks('day', 'Vul in'))])
  expect(checkWord(await writeWord(one), one).sentence).toBe('1 van 1 invulvak staat in het document.')
  const letter = outlineOf([para('Beste ouders.'), para('Hier ontbreekt nog iets.', 'missing')])
  expect(checkWord(await writeWord(letter), letter)).toMatchObject({
    complete: true,
    sentence: 'Alle tekst staat in het document.'
  })
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
    'paragraphs in another order': (xml) =>
      xml.replace(/(<w:p><w:pPr><w:pStyle w:val="Subtitle".*?<\/w:p>)(<w:p>.*?<\/w:p>)/s, '$2$1'),
    'a file that stops halfway': (xml) => xml.slice(0, xml.length / 2)
  }

  test.each(Object.entries(damage))('%s', (_, edit) => {
    const check = checkWord(changed(edit), outline)
    expect(changed(edit)).not.toEqual(changed((xml) => xml))
    expect(check.complete).toBe(false)
  })

  test('how many sections are left', () => {
    expect(
      checkWord(
        changed((xml) => xml.replace('onderdeel_vision', 'iets_anders')),
        outline
      ).sentence
    ).toBe('1 van 2 onderdelen staan in het document.')
  })

  test('bytes that are no Word file, or only the first half of one', () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array([1, 2, 3]),
      good.slice(0, good.length / 2),
      zipSync({ 'a.txt': strToU8('a') })
    ])
      expect(checkWord(bytes, outline)).toEqual({
        complete: false,
        sectionsFound: 0,
        sectionsExpected: 2,
        fieldsFound: 0,
        fieldsExpected: 0,
        sentence: 'Het document is niet te lezen.'
      })
  })

  test('a field that is gone, has another name, or has another hint', async () => {
    const form = formOutline()
    const bytes = await writeWord(form)
    const gone = changed((xml) => xml.replace(/<w:sdt>.*?<\/w:sdt>/s, ''), bytes)
    expect(checkWord(gone, form)).toMatchObject({
      complete: false,
      fieldsFound: 2,
      sentence: '2 van 3 invulvakken staan in het document. Er ontbreekt tekst.'
    })
    const renamed = changed((xml) => xml.replace('w:tag w:val="waarom"', 'w:tag w:val="iets"'), bytes)
    expect(checkWord(renamed, form)).toMatchObject({
      complete: false,
      fieldsFound: 2,
      sentence: '2 van 3 invulvakken staan in het document.'
    })
    expect(
      checkWord(
        changed((xml) => xml.replace('Vul in: waarom', 'Vul iets in'), bytes),
        form
      )
    ).toMatchObject({ complete: false, fieldsFound: 3 })
  })

  test('a logo that is gone, and a logo without its picture or its words', async () => {
    const logo = outlineOf([picture(), para('Tekst.')])
    const bytes = await writeWord(logo)
    expect(checkWord(bytes, logo).complete).toBe(true)
    const withoutBytes = zipSync(
      Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('word/media/')))
    )
    const damaged = [
      changed((xml) => xml.replace(/<w:drawing>.*?<\/w:drawing>/s, ''), bytes),
      changed((xml) => xml.replace(/ descr="Logo[^"]*"/, ''), bytes),
      withoutBytes
    ]
    for (const one of damaged)
      expect(checkWord(one, logo)).toMatchObject({ complete: false, sentence: 'Er ontbreekt een afbeelding.' })
  })

  test('that another outline was written', async () => {
    expect(checkWord(good, sampleOutline({ blocks: [...outline.blocks, para('Nog een alinea')] })).sentence).toBe(
      '2 van 2 onderdelen staan in het document. Er ontbreekt tekst.'
    )
  })
})

test('dashes in empty cells, empty blocks and the heading of the contents do not count as missing', async () => {
  const sparse = outlineOf([
    { type: 'contents', key: 'c', heading: 'Inhoud' },
    heading(1, 'Kop'),
    para('  '),
    table(
      'T',
      ['A', 'B'],
      [
        ['', 'x'],
        ['–', '']
      ]
    ),
    heading(2, '')
  ])
  expect(checkWord(await writeWord(sparse), sparse).complete).toBe(true)
})

test('the same section twice is counted twice', async () => {
  const twice = outlineOf([heading(1, 'Een', 'vision'), heading(1, 'Twee', 'vision')])
  expect(checkWord(await writeWord(twice), twice)).toMatchObject({ complete: true, sectionsFound: 2 })
})
