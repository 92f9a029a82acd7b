// What a reader fills in: in Word, or with a pen.
import { describe, expect, test } from 'vitest'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { field, formOutline, heading, outlineOf, para } from '../../fixtures/outlines.ts'
import { all, complaints, documentXml, linesByMammoth, partOf } from './support.ts'

const form = await writeWord(formOutline())
const xml = documentXml(form)
const controls = xml.match(/<w:sdt>.*?<\/w:sdt>/gs) ?? []
const only = async (...fields: readonly ReturnType<typeof field>[]): Promise<string> => documentXml(await writeWord(outlineOf([heading(1, 'Kop'), ...fields])))

test('the form is valid, and another program reads its hints', async () => {
  expect(await complaints(form)).toEqual([])
  expect(await linesByMammoth(form)).toEqual([
    'Antwoordformulier', 'Vul dit in en stuur het terug.', 'Ons advies', 'Vul in: ons advies', 'Waarom', 'Vul in: waarom', 'Dag', 'Vul in: dag'
  ])
})

test('each field has a name for the reader, a tag for the program, a number of its own, and cannot be thrown away by accident', () => {
  expect(controls).toHaveLength(3)
  expect(all(xml, /<w:alias w:val="([^"]*)"/g)).toEqual(['Ons advies', 'Waarom', 'Dag'])
  expect(all(xml, /<w:tag w:val="([^"]*)"/g)).toEqual(['ons-advies', 'waarom', 'dag'])
  expect(all(controls.join(''), /<w:id w:val="([^"]*)"/g)).toEqual(['1', '2', '3'])
  expect(controls.every((one) => one.includes('<w:lock w:val="sdtLocked"/>'))).toBe(true)
})

test('a choice offers its answers, a day its calendar in Dutch, a text as many lines as it wants', () => {
  expect(all(controls[0] ?? '', /<w:listItem w:displayText="([^"]*)"/g)).toEqual(['Positief', 'Positief, met punten', 'Negatief'])
  expect(controls[1]).toContain('<w:text w:multiLine="1"/>')
  for (const part of ['<w:dateFormat w:val="d MMMM yyyy"/>', '<w:lid w:val="nl-NL"/>', '<w:calendar w:val="gregorian"/>']) expect(controls[2]).toContain(part)
})

test('until something is filled in its hint stands there, as a hint, in a box with room for a pen', () => {
  for (const control of controls) {
    expect(control).toContain('<w:showingPlcHdr/>')
    expect(all(control, /<w:r>(<w:rPr><w:rStyle w:val="FieldHint"\/><\/w:rPr>)?/g)).not.toContain('')
  }
  const styles = partOf(form, 'word/styles.xml')
  const box = (id: string): string => new RegExp(`w:styleId="${id}">.*?</w:style>`, 's').exec(styles)?.[0] ?? ''
  expect(all(xml, /<w:pStyle w:val="(Field[^"]*)"/g)).toEqual(['Field', 'FieldText', 'Field'])
  for (const id of ['Field', 'FieldText']) expect(all(box(id), /<w:(top|left|bottom|right) w:val="single"/g)).toEqual(['top', 'left', 'bottom', 'right'])
  expect(controls.map((control) => all(control, /(<w:br\/>)/g).length)).toEqual([0, 2, 0])
  expect(box('FieldText')).toMatch(/<w:bottom [^>]*w:space="31"/)
})

describe('a file that Word would call damaged is never made', () => {
  test('by names and choices that are long, hostile, empty or double', async () => {
    const hostile = '"><w:p/> & \u0000'
    const outline = outlineOf([
      heading(1, 'Kop'),
      field('x'.repeat(300), { type: 'choice', choices: ['a', ' a ', '', '\n', 'b'.repeat(400), hostile] }, { tag: 'y'.repeat(300), hint: hostile }),
      field(hostile, { type: 'text' }, { tag: hostile, hint: 'regel\neen\ttwee שלום' })
    ])
    const bytes = await writeWord(outline)
    expect(await complaints(bytes)).toEqual([])
    expect(Math.max(...all(documentXml(bytes), /<w:(?:tag|alias) w:val="([^"]*)"/g).map((text) => text.length))).toBeLessThanOrEqual(64)
    expect(all(documentXml(bytes), /<w:listItem w:displayText="([^"]*)"/g)).toHaveLength(3)
    expect(checkWord(bytes, outline)).toMatchObject({ complete: true, fieldsFound: 2 })
  })

  test('by a choice without answers, or a field without a hint', async () => {
    const outline = outlineOf([heading(1, 'Kop'), field('Kies', { type: 'choice', choices: [] }), field('Leeg', { type: 'day' }, { hint: ' ' })])
    const bytes = await writeWord(outline)
    expect(await complaints(bytes)).toEqual([])
    expect(checkWord(bytes, outline).complete).toBe(true)
    expect((await linesByMammoth(bytes)).at(-1)).toBe('–')
  })
})

test('a field after a page break begins the page, and one after a table keeps its air', async () => {
  const paged = documentXml(await writeWord(outlineOf([para('Eerst.'), { type: 'pageBreak', key: 'b' }, field('Later')])))
  expect(paged).toMatch(/<w:sdtContent><w:p><w:pPr><w:pStyle w:val="FieldText"\/><w:pageBreakBefore\/>/)
})

test('a form with contents keeps both: the contents close, the fields stay whole', async () => {
  const bytes = await writeWord(outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, ...formOutline().blocks]))
  expect(await complaints(bytes)).toEqual([])
  expect(checkWord(bytes, outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, ...formOutline().blocks]))).toMatchObject({ complete: true, fieldsFound: 3 })
})

test('a field that is new in a tracked copy is a change', async () => {
  expect(await only({ ...field('Nieuw'), change: 'inserted' })).toMatch(/<w:sdtContent><w:p>.*?<w:ins [^>]*><w:r>/s)
})
