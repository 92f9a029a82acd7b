// A reply that comes back: what was filled in is found again, whichever program saved it.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFields } from '../../../electron/word/read-fields.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { formOutline, sampleOutline } from '../../fixtures/outlines.ts'
import { edited } from './support.ts'

const form = await writeWord(formOutline())

/** A file with this body, as another program could have saved it. */
const saved = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`) })

/** What Word leaves of the control `tag` when its hint gives way to an answer. */
const filled = (bytes: Uint8Array, tag: string, answer: string): Uint8Array =>
  edited(bytes, 'word/document.xml', (xml) =>
    xml.replace(new RegExp(`(<w:tag w:val="${tag}"/>.*?)<w:showingPlcHdr/>(.*?<w:sdtContent><w:p>)(<w:pPr>.*?</w:pPr>)?.*?(</w:p></w:sdtContent>)`, 's'), `$1$2$3${answer}$4`)
  )

describe('our own form', () => {
  test('before it is filled in: every field by its tag, with its hint', () => {
    expect(readFields(form)).toEqual([
      { tag: 'ons-advies', alias: 'Ons advies', text: 'Vul in: ons advies', filled: false },
      { tag: 'waarom', alias: 'Waarom', text: 'Vul in: waarom', filled: false },
      { tag: 'dag', alias: 'Dag', text: 'Vul in: dag', filled: false }
    ])
  })

  test('filled in: the answers, with what was left open still open', () => {
    const chosen = filled(form, 'ons-advies', '<w:r><w:t>Positief, met punten</w:t></w:r>')
    const reply = filled(chosen, 'waarom', '<w:r><w:t xml:space="preserve">Wij vinden het goed, </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>mits</w:t><w:br/><w:t>de IB’er &amp; het team het eens zijn.</w:t></w:r>')
    expect(readFields(reply)).toEqual([
      { tag: 'ons-advies', alias: 'Ons advies', text: 'Positief, met punten', filled: true },
      { tag: 'waarom', alias: 'Waarom', text: 'Wij vinden het goed, mits\nde IB’er & het team het eens zijn.', filled: true },
      { tag: 'dag', alias: 'Dag', text: 'Vul in: dag', filled: false }
    ])
  })

  test('emptied with spaces: not filled in', () => {
    expect(readFields(filled(form, 'waarom', '<w:r><w:t xml:space="preserve">  </w:t></w:r>'))?.[1]).toEqual({ tag: 'waarom', alias: 'Waarom', text: '', filled: false })
  })
})

describe('as Word saves it', () => {
  const properties = '<w:sdtPr><w:rPr><w:rStyle w:val="Stijl1"/></w:rPr><w:alias w:val="Ons advies"/><w:tag w:val="mr-advies"/><w:id w:val="-1784028911"/><w:lock w:val="sdtLocked"/><w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>'

  test('a day that was picked, with the attributes in Word’s order and ids of revisions everywhere', () => {
    const day = `${properties.replace('mr-advies', 'mr-dag')}<w:date w:fullDate="2027-02-03T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr>`
    const body = `<w:sdt>${day}<w:sdtContent><w:p w14:paraId="3A2F" w:rsidR="00A1" w:rsidRDefault="00B2"><w:pPr><w:pStyle w:val="Field"/></w:pPr><w:r w:rsidRPr="00C3"><w:t>3 februari</w:t></w:r><w:r><w:t xml:space="preserve"> 2027</w:t></w:r></w:p></w:sdtContent></w:sdt>`
    expect(readFields(saved(body))).toEqual([{ tag: 'mr-dag', alias: 'Ons advies', text: '3 februari 2027', filled: true }])
  })

  test('a control inside a paragraph, with runs cut up by the spelling checker', () => {
    const body = `<w:p><w:r><w:t>Ons advies: </w:t></w:r><w:sdt>${properties}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t>Positief</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>, want</w:t></w:r><w:proofErr w:type="spellEnd"/></w:sdtContent></w:sdt><w:r><w:t> (einde)</w:t></w:r></w:p>`
    expect(readFields(saved(body))).toEqual([{ tag: 'mr-advies', alias: 'Ons advies', text: 'Positief, want', filled: true }])
  })

  test('a control that became a cell, with several paragraphs, tabs and hyphens', () => {
    const body = `<w:tbl><w:tr><w:sdt>${properties}</w:sdtPr><w:sdtContent><w:tc><w:p><w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="500"/></w:tabs></w:pPr><w:r><w:t>IB</w:t><w:noBreakHyphen/><w:t>er</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`
    expect(readFields(saved(body))?.[0]?.text).toBe('een\ttwee\n\nIB\u2011er')
  })

  test('the hint, also when Word spells it out as on or off', () => {
    const marked = (mark: string): Uint8Array => saved(`<w:sdt>${properties}${mark}<w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Tekst</w:t></w:r></w:p></w:sdtContent></w:sdt>`)
    const marks = ['<w:showingPlcHdr/>', '<w:showingPlcHdr w:val="1"/>', '<w:showingPlcHdr w:val="true"/>', '<w:showingPlcHdr w:val="0"/>', "<w:showingPlcHdr w:val='true' />", "<w:showingPlcHdr w:val='false'/>", '']
    expect(marks.map((mark) => readFields(marked(mark))?.[0]?.filled)).toEqual([false, false, false, true, false, true, true])
  })

  test('with tracked changes: what was put in counts, what was taken out does not', () => {
    const body = `<w:sdt>${properties}<w:text/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="MR"/></w:rPr></w:pPr><w:del w:id="2" w:author="MR"><w:r><w:delText>oud</w:delText></w:r></w:del><w:moveFrom w:id="3" w:author="MR"><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:ins w:id="4" w:author="MR"><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p></w:sdtContent></w:sdt>`
    expect(readFields(saved(body))?.[0]?.text).toBe('nieuw')
  })

  test('one control in another: each has its own words', () => {
    const inner = `<w:sdt><w:sdtPr><w:tag w:val="binnen"/></w:sdtPr><w:sdtContent><w:r><w:t>binnen</w:t></w:r></w:sdtContent></w:sdt>`
    const body = `<w:sdt>${properties}</w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space="preserve">buiten </w:t></w:r>${inner}</w:p></w:sdtContent></w:sdt>`
    expect(readFields(saved(body))?.map(({ tag, text }) => [tag, text])).toEqual([['mr-advies', 'buiten binnen'], ['binnen', 'binnen']])
  })

  test('a picture with a copy for older programs is read once', () => {
    const box = '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>eens</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>eens</w:t></w:r></mc:Fallback></mc:AlternateContent>'
    expect(readFields(saved(`<w:sdt>${properties}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>zie </w:t></w:r>${box}</w:p></w:sdtContent></w:sdt>`))?.[0]?.text).toBe('zie eens')
  })
})

test('as LibreOffice saves it: without tags, in another order, so the alias tells', () => {
  const body = '<w:p><w:pPr><w:pStyle w:val="Field"/></w:pPr><w:sdt><w:sdtPr><w:id w:val="625462664"/><w:text w:multiLine="1"/><w:alias w:val="Waarom"/></w:sdtPr><w:sdtContent><w:r><w:rPr></w:rPr><w:t>Omdat het goed is.</w:t></w:r></w:sdtContent></w:sdt></w:p>'
  expect(readFields(saved(body))).toEqual([{ tag: '', alias: 'Waarom', text: 'Omdat het goed is.', filled: true }])
})

test('a table of contents is nothing to fill in; a document without fields has none; other bytes are no document', async () => {
  expect(readFields(await writeWord(sampleOutline()))).toEqual([])
  expect(readFields(new Uint8Array([1, 2, 3]))).toBeUndefined()
  expect(readFields(zipSync({ 'a.txt': strToU8('a') }))).toBeUndefined()
})
