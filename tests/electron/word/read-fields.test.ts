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
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`
    )
  })

/** What Word leaves of the control `tag` when its hint gives way to an answer. */
const filled = (bytes: Uint8Array, tag: string, answer: string): Uint8Array =>
  edited(bytes, 'word/document.xml', (xml) =>
    xml.replace(
      new RegExp(
        `(<w:tag w:val="${tag}"/>(?:(?!</w:sdt>).)*?)<w:showingPlcHdr/>((?:(?!</w:sdt>).)*?<w:sdtContent>).*?(</w:sdtContent>)`,
        's'
      ),
      `$1$2${answer}$3`
    )
  )

/** As Word ticks the box `tag`. */
const ticked = (bytes: Uint8Array, tag: string): Uint8Array =>
  edited(bytes, 'word/document.xml', (xml) =>
    xml.replace(
      new RegExp(`(<w:tag w:val="${tag}"/>(?:(?!</w:sdt>).)*?<w14:checked w14:val=")0(".*?>)☐<`, 's'),
      '$11$2☒<'
    )
  )

const open = { alias: '', text: '', filled: false }

describe('our own form', () => {
  test('before it is filled in: every field by its tag and its heading, with its hint', () => {
    expect(readFields(form)).toEqual([
      { tag: 'ons-advies', heading: 'Ons advies', ...open },
      { tag: 'waarom', alias: 'Waarom', heading: 'Waarom', text: 'Vul in: waarom', filled: false },
      { tag: 'dag', alias: 'Dag', heading: 'Dag', text: 'Vul in: dag', filled: false }
    ])
  })

  test('filled in: the choice that was ticked and the answers, with what was left open still open', () => {
    const reply = filled(
      ticked(form, 'ons-advies-2'),
      'waarom',
      '<w:r><w:t xml:space="preserve">Wij vinden het goed, </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>mits</w:t><w:br/><w:t>de IB’er &amp; het team het eens zijn.</w:t></w:r>'
    )
    expect(readFields(reply)).toEqual([
      { tag: 'ons-advies', alias: '', heading: 'Ons advies', text: 'Positief, met punten', filled: true },
      {
        tag: 'waarom',
        alias: 'Waarom',
        heading: 'Waarom',
        text: 'Wij vinden het goed, mits\nde IB’er & het team het eens zijn.',
        filled: true
      },
      { tag: 'dag', alias: 'Dag', heading: 'Dag', text: 'Vul in: dag', filled: false }
    ])
  })

  test('two boxes ticked: both are told, for the director to see', () => {
    expect(readFields(ticked(ticked(form, 'ons-advies-1'), 'ons-advies-3'))?.[0]?.text).toBe('Positief\nNegatief')
  })

  test('typed beside the hint, in its box: an answer all the same', () => {
    const beside = edited(form, 'word/document.xml', (xml) =>
      xml.replace(
        '<w:r><w:br/></w:r></w:p>',
        '<w:r><w:br/><w:t>Het is goed.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FieldText"/></w:pPr><w:r><w:t>Ga zo door.</w:t></w:r></w:p>'
      )
    )
    expect(readFields(beside)?.[1]).toMatchObject({ tag: 'waarom', text: 'Het is goed.\nGa zo door.', filled: true })
  })

  test('emptied with spaces: not filled in', () => {
    expect(readFields(filled(form, 'waarom', '<w:r><w:t xml:space="preserve">  </w:t></w:r>'))?.[1]).toEqual({
      tag: 'waarom',
      alias: 'Waarom',
      heading: 'Waarom',
      text: '',
      filled: false
    })
  })
})

describe('as Word saves it', () => {
  const properties =
    '<w:sdtPr><w:rPr><w:rStyle w:val="Stijl1"/></w:rPr><w:alias w:val="Ons advies"/><w:tag w:val="mr-advies"/><w:id w:val="-1784028911"/><w:lock w:val="sdtLocked"/><w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>'

  test('a day that was picked, with the attributes in Word’s order and ids of revisions everywhere', () => {
    const day = `${properties.replace('mr-advies', 'mr-dag')}<w:date w:fullDate="2027-02-03T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr>`
    const body = `<w:sdt>${day}<w:sdtContent><w:p w14:paraId="3A2F" w:rsidR="00A1" w:rsidRDefault="00B2"><w:pPr><w:pStyle w:val="Field"/></w:pPr><w:r w:rsidRPr="00C3"><w:t>3 februari</w:t></w:r><w:r><w:t xml:space="preserve"> 2027</w:t></w:r></w:p></w:sdtContent></w:sdt>`
    expect(readFields(saved(body))).toEqual([
      { tag: 'mr-dag', alias: 'Ons advies', heading: '', text: '3 februari 2027', filled: true }
    ])
  })

  test('a control inside a paragraph, with runs cut up by the spelling checker', () => {
    const body = `<w:p><w:r><w:t>Ons advies: </w:t></w:r><w:sdt>${properties}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t>Positief</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>, want</w:t></w:r><w:proofErr w:type="spellEnd"/></w:sdtContent></w:sdt><w:r><w:t> (einde)</w:t></w:r></w:p>`
    expect(readFields(saved(body))).toEqual([
      { tag: 'mr-advies', alias: 'Ons advies', heading: '', text: 'Positief, want', filled: true }
    ])
  })

  test('a control that became a cell, with several paragraphs, tabs and hyphens', () => {
    const body = `<w:tbl><w:tr><w:sdt>${properties}</w:sdtPr><w:sdtContent><w:tc><w:p><w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="500"/></w:tabs></w:pPr><w:r><w:t>IB</w:t><w:noBreakHyphen/><w:t>er</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`
    expect(readFields(saved(body))?.[0]?.text).toBe('een\ttwee\n\nIB\u2011er')
  })

  test('the hint, also when Word spells it out as on or off', () => {
    const marked = (mark: string): Uint8Array =>
      saved(
        `<w:sdt>${properties}${mark}<w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Tekst</w:t></w:r></w:p></w:sdtContent></w:sdt>`
      )
    const marks = [
      '<w:showingPlcHdr/>',
      '<w:showingPlcHdr w:val="1"/>',
      '<w:showingPlcHdr w:val="true"/>',
      '<w:showingPlcHdr w:val="0"/>',
      "<w:showingPlcHdr w:val='true' />",
      "<w:showingPlcHdr w:val='false'/>",
      ''
    ]
    expect(marks.map((mark) => readFields(marked(mark))?.[0]?.filled)).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
      true
    ])
  })

  test('with tracked changes: what was put in counts, what was taken out does not', () => {
    const body = `<w:sdt>${properties}<w:text/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="MR"/></w:rPr></w:pPr><w:del w:id="2" w:author="MR"><w:r><w:delText>oud</w:delText></w:r></w:del><w:moveFrom w:id="3" w:author="MR"><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:ins w:id="4" w:author="MR"><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p></w:sdtContent></w:sdt>`
    expect(readFields(saved(body))?.[0]?.text).toBe('nieuw')
  })

  test('one control in another: each has its own words', () => {
    const inner = `<w:sdt><w:sdtPr><w:tag w:val="binnen"/></w:sdtPr><w:sdtContent><w:r><w:t>binnen</w:t></w:r></w:sdtContent></w:sdt>`
    const body = `<w:sdt>${properties}</w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space="preserve">buiten </w:t></w:r>${inner}</w:p></w:sdtContent></w:sdt>`
    expect(readFields(saved(body))?.map(({ tag, text }) => [tag, text])).toEqual([
      ['mr-advies', 'buiten binnen'],
      ['binnen', 'binnen']
    ])
  })

  test('a picture with a copy for older programs is read once', () => {
    const box =
      '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>eens</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>eens</w:t></w:r></mc:Fallback></mc:AlternateContent>'
    expect(
      readFields(
        saved(
          `<w:sdt>${properties}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>zie </w:t></w:r>${box}</w:p></w:sdtContent></w:sdt>`
        )
      )?.[0]?.text
    ).toBe('zie eens')
  })
})

test('as LibreOffice saves it: without tags, in another order, so the alias tells', () => {
  const body =
    '<w:p><w:pPr><w:pStyle w:val="Field"/></w:pPr><w:sdt><w:sdtPr><w:id w:val="625462664"/><w:text w:multiLine="1"/><w:alias w:val="Waarom"/></w:sdtPr><w:sdtContent><w:r><w:rPr></w:rPr><w:t>Omdat het goed is.</w:t></w:r></w:sdtContent></w:sdt></w:p>'
  expect(readFields(saved(body))).toEqual([
    { tag: '', alias: 'Waarom', heading: '', text: 'Omdat het goed is.', filled: true }
  ])
})

test('after a trip through .odt: without tags and names, and with styles by other names; the heading tells', () => {
  const para = (style: string, words: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${words}</w:p>`
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const box = (sign: string, text: string): string =>
    para(
      'Invulvakkeuze',
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(sign)}</w:sdtContent></w:sdt>${run(` ${text}`)}`
    )
  const hint = (text: string): string =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
  // LibreOffice also puts a control around all from the first box on.
  const wrapped = `<w:sdt><w:sdtPr><w:alias w:val="Positief"/></w:sdtPr><w:sdtContent>${box('☐', 'Positief')}${box('☒', 'Negatief')}${para('Heading1', run('Waarom'))}${para('Invulvaktekst', run('Te weinig uren.'))}${para('Kop1', run('Dag'))}${para('Invulvak', hint('Kies de datum'))}</w:sdtContent></w:sdt>`
  expect(readFields(saved(para('Heading1', run('Ons advies')) + wrapped))).toEqual([
    { tag: '', heading: 'Ons advies', alias: '', text: 'Negatief', filled: true },
    { tag: '', heading: 'Waarom', alias: '', text: 'Te weinig uren.', filled: true },
    { tag: '', heading: 'Dag', alias: '', text: 'Kies de datum', filled: false }
  ])
})

test('boxes that became plain text are read by their sign', () => {
  const line = (text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="FieldChoice"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  expect(readFields(saved(line('☐ Positief') + line('x Negatief')))).toEqual([
    { tag: '', alias: '', heading: '', text: 'Negatief', filled: true }
  ])
})

test('a table of contents is nothing to fill in; a document without fields has none; other bytes are no document', async () => {
  expect(readFields(await writeWord(sampleOutline()))).toEqual([])
  expect(readFields(new Uint8Array([1, 2, 3]))).toBeUndefined()
  expect(readFields(zipSync({ 'a.txt': strToU8('a') }))).toBeUndefined()
})
