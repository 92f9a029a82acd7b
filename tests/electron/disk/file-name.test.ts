// File names that every computer accepts, and that still read as the title.
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf, numbered, withoutNumber } from '../../../electron/disk/file-name.ts'

test.each([
  [
    '2027-03-02 Adviesaanvraag ondersteuningsaanbod – De Wilgenhof',
    '2027-03-02 Adviesaanvraag ondersteuningsaanbod – De Wilgenhof.docx'
  ],
  ['Cafe\u0301 “De Één” – 100% & meer; (ja!)', 'Café “De Één” – 100% & meer; (ja!).docx'],
  ['SOP: wat/hoe\\waar|wie', 'SOP- wat-hoe-waar-wie.docx'],
  ['Wat? *Alles* "hier" <nu>', 'Wat Alles hier nu.docx'],
  ['regel een\nregel\ttwee', 'regel een regel twee.docx'],
  ['  ..verborgen. . ', 'verborgen.docx'],
  ['CON', 'Document CON.docx'],
  ['lpt1.oud', 'Document lpt1.oud.docx'],
  ['Console', 'Console.docx'],
  ['', 'Document.docx'],
  ['???', 'Document.docx'],
  ['../../etc/passwd', '-..-etc-passwd.docx'],
  ['a\u202Ecod.exe\u0000\uD800', 'acod.exe.docx']
])('%j becomes %j', (title, name) => {
  expect(fileNameOf(title)).toBe(name)
})

test('a long title is cut between whole characters, with room for a number', () => {
  expect(fileNameOf('a'.repeat(300))).toHaveLength(114)
  expect(fileNameOf(`2026-11-23 Oplegger – ${'Scholengemeenschap '.repeat(9)}`)).toMatch(/ Scholengemeenschap\.docx$/u)
  expect(Buffer.byteLength(fileNameOf('漢'.repeat(200)))).toBeLessThanOrEqual(240)
  const emoji = fileNameOf('😀'.repeat(100))
  expect(emoji).toMatch(/^(?:😀)+\.docx$/u)
  expect(Buffer.byteLength(emoji)).toBeLessThanOrEqual(240)
})

test.each(['.docx', '.pdf'] as const)(
  'a file %s keeps its ending when it is cut or numbered, and loses its number again',
  (ending) => {
    const name = fileNameOf('a'.repeat(300), ending)
    expect([name.endsWith(`a${ending}`), numbered(name, 99).length <= 120]).toEqual([true, true])
    expect(numbered(`v1.2 nieuw${ending}`, 1)).toBe(`v1.2 nieuw${ending}`)
    expect(numbered(`v1.2 nieuw${ending}`, 2)).toBe(`v1.2 nieuw (2)${ending}`)
    expect([withoutNumber(`v1.2 nieuw (2)${ending}`), withoutNumber(`nieuw (concept)${ending}`)]).toEqual([
      `v1.2 nieuw${ending}`,
      `nieuw (concept)${ending}`
    ])
  }
)

test('whatever the title, the name is safe on Windows', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = fileNameOf(title)
      expect(name).toMatch(/^[^:/\\*?"<>|\p{Cc}]*[^:/\\*?"<>|\p{Cc}\s.]\.docx$/u)
      expect(name).not.toMatch(/^[\s.]/u)
      expect(name.length).toBeLessThanOrEqual(120)
      expect(fileNameOf(name.slice(0, -5))).toBe(name)
    })
  )
})
