// What a reader fills in: in Word, or with a pen.
import { describe, expect, test } from 'vitest'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { asks, field, formOutline, heading, outlineOf, para } from '../../fixtures/outlines.ts'
import { all, complaints, documentXml, linesByMammoth, paragraphs, partOf, wordsOf } from './support.ts'

const form = await writeWord(formOutline())
const xml = documentXml(form)
const controls = xml.match(/<w:sdt>.*?<\/w:sdt>/gs) ?? []
const only = async (...fields: readonly ReturnType<typeof field>[]): Promise<string> =>
  documentXml(await writeWord(outlineOf([heading(1, 'Kop'), ...fields])))

test('the form is valid, and another program reads its choices and hints', async () => {
  expect(await complaints(form)).toEqual([])
  const lines = await linesByMammoth(form)
  expect(lines.map((line) => line.replace('☐', '').trim())).toEqual([
    'Antwoordformulier',
    'Vul dit in en stuur het terug.',
    'Ons advies',
    'Positief',
    'Positief, met punten',
    'Negatief',
    'Waarom',
    'Vul in: waarom',
    'Dag',
    'Vul in: dag'
  ])
})

test('each control has a name for the reader, a tag for the program, a number of its own, and cannot be thrown away by accident', () => {
  expect(controls).toHaveLength(5)
  expect(all(xml, /<w:alias w:val="([^"]*)"/g)).toEqual([
    'Positief',
    'Positief, met punten',
    'Negatief',
    'Waarom',
    'Dag'
  ])
  expect(all(xml, /<w:tag w:val="([^"]*)"/g)).toEqual(['ons-advies-1', 'ons-advies-2', 'ons-advies-3', 'waarom', 'dag'])
  expect(all(controls.join(''), /<w:id w:val="([^"]*)"/g)).toEqual(['1', '2', '3', '4', '5'])
  expect(controls.every((one) => one.includes('<w:lock w:val="sdtLocked"/>'))).toBe(true)
})

test('a choice has a box to tick before each answer, also on paper', () => {
  const boxes = paragraphs(xml).filter((one) => one.includes('w14:checkbox'))
  expect(boxes.map(wordsOf)).toEqual(['☐ Positief', '☐ Positief, met punten', '☐ Negatief'])
  for (const box of boxes)
    expect(box).toMatch(
      /<w14:checkbox><w14:checked w14:val="0"\/><w14:checkedState w14:val="2612" w14:font="MS Gothic"\/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"\/>/
    )
  expect(xml).not.toContain('w:dropDownList')
})

test('a day has its calendar in Dutch; a text takes as many lines as somebody writes', () => {
  for (const part of [
    '<w:dateFormat w:val="d MMMM yyyy"/>',
    '<w:lid w:val="nl-NL"/>',
    '<w:calendar w:val="gregorian"/>'
  ])
    expect(controls[4]).toContain(part)
  // Of a plain text LibreOffice makes an input field: its hint is black, and its name is lost.
  expect(controls[3]).not.toContain('<w:text')
})

test('until something is filled in its hint stands at the top of a box, as a hint, with room for a pen', () => {
  for (const control of controls.slice(3)) {
    expect(control).toContain('<w:showingPlcHdr/>')
    expect(all(control, /<w:r>(<w:rPr><w:rStyle w:val="FieldHint"\/><\/w:rPr>)?/g)).not.toContain('')
    expect(control).not.toMatch(/<w:br\/>|<w:p>/)
  }
  const styles = partOf(form, 'word/styles.xml')
  const box = (id: string): string => new RegExp(`w:styleId="${id}">.*?</w:style>`, 's').exec(styles)?.[0] ?? ''
  expect(all(xml, /<w:pStyle w:val="(Field[^"]*)"/g)).toEqual([
    'FieldChoice',
    'FieldChoice',
    'FieldChoice',
    'FieldText',
    'Field'
  ])
  for (const id of ['Field', 'FieldText'])
    expect(all(box(id), /<w:(top|left|bottom|right) w:val="single"/g)).toEqual(['top', 'left', 'bottom', 'right'])
  expect(
    xml.match(/<w:pStyle w:val="FieldText"\/><\/w:pPr><w:sdt>.*?<\/w:sdt>(?:<w:r><w:br\/><\/w:r>){2}<\/w:p>/s)
  ).not.toBeNull()
  expect(box('FieldText')).toMatch(/<w:bottom [^>]*w:space="31"/)
})

test('what is asked, its choices and its box are on one page', async () => {
  const asked = documentXml(
    await writeWord(
      outlineOf([
        heading(1, 'Ons advies'),
        para('Zet een kruis.'),
        field('Ons advies', { type: 'choice', choices: ['Ja', 'Nee', 'Weet niet'] }),
        para('Leg uit.'),
        field('Waarom'),
        para('Tot slot.'),
        para('Dank u.')
      ])
    )
  )
  expect(
    paragraphs(asked)
      .filter((one) => one.includes('<w:keepNext/>'))
      .map(wordsOf)
  ).toEqual(['Zet een kruis.', '☐ Ja', '☐ Nee', 'Leg uit.'])
})

describe('a file that Word would call damaged is never made', () => {
  test('by names and choices that are long, hostile, empty or double', async () => {
    const hostile = '"><w:p/> & \u0000'
    const outline = outlineOf([
      heading(1, 'Kop'),
      field(
        'x'.repeat(300),
        { type: 'choice', choices: ['a', ' a ', '', '\n', 'b'.repeat(400), hostile] },
        { tag: 'y'.repeat(300) }
      ),
      field('z'.repeat(300), asks('day', hostile), { tag: 'z'.repeat(300) }),
      field(hostile, asks('text', 'regel\neen\ttwee שלום'), { tag: hostile })
    ])
    const bytes = await writeWord(outline)
    expect(await complaints(bytes)).toEqual([])
    expect(
      Math.max(...all(documentXml(bytes), /<w:(?:tag|alias) w:val="([^"]*)"/g).map((text) => text.length))
    ).toBeLessThanOrEqual(64)
    expect(all(documentXml(bytes), /(<w14:checkbox>)/g)).toHaveLength(4)
    expect(checkWord(bytes, outline)).toMatchObject({ complete: true, fieldsFound: 3 })
  })

  test('by a choice without answers, or a field without a hint', async () => {
    const outline = outlineOf([
      heading(1, 'Kop'),
      field('Kies', { type: 'choice', choices: [] }),
      field('Leeg', asks('day', ' '))
    ])
    const bytes = await writeWord(outline)
    expect(await complaints(bytes)).toEqual([])
    expect(checkWord(bytes, outline).complete).toBe(true)
    expect((await linesByMammoth(bytes)).at(-1)).toBe('–')
  })
})

test('a field after a page break begins the page, and one after a table keeps its air', async () => {
  const paged = documentXml(
    await writeWord(outlineOf([para('Eerst.'), { type: 'pageBreak', key: 'b' }, field('Later')]))
  )
  expect(paged).toMatch(/<w:p><w:pPr><w:pStyle w:val="FieldText"\/><w:pageBreakBefore\/><\/w:pPr><w:sdt>/)
})

test('a form with contents keeps both: the contents close, the fields stay whole', async () => {
  const bytes = await writeWord(outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, ...formOutline().blocks]))
  expect(await complaints(bytes)).toEqual([])
  expect(
    checkWord(bytes, outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, ...formOutline().blocks]))
  ).toMatchObject({ complete: true, fieldsFound: 3 })
})

test('a field that is new in a tracked copy is a change', async () => {
  expect(await only({ ...field('Nieuw'), change: 'inserted' })).toMatch(/<w:sdtContent><w:ins [^>]*><w:r>/)
  const choice = { ...field('Nieuw', { type: 'choice', choices: ['Ja'] }), change: 'inserted' } as const
  expect(await only(choice)).toMatch(/<w:sdtContent><w:ins [^>]*><w:r>.*?☐.*?<\/w:sdt><w:ins /s)
  expect(
    await complaints(
      await writeWord(outlineOf([choice, field('Weg'), { ...field('Weg'), tag: 'weg-2', change: 'deleted' }]))
    )
  ).toEqual([])
})
