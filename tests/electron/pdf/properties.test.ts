// What a PDF says about itself, written into a finished file.
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import type { PdfProperties } from '#shared/documents/print-page.ts'
import { headingPages } from '../../../electron/pdf/heading-pages.ts'
import { readPdf } from '../../../electron/pdf/pdf-objects.ts'
import { keywordsIn, withProperties } from '../../../electron/pdf/properties.ts'
import { smallPdf } from './small-pdf.ts'

const properties: PdfProperties = {
  title: 'Profiel “é” 😀',
  author: 'De Wilg) /Evil (',
  subject: 'Aanbod',
  keywords: 'een; twee',
  day: isoDay('2026-11-23')
}
const pdf = smallPdf([['a', 'b']], { 'kop-1': 'b' })
const utf16 = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()]
    .map((at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase()}>`

test('title, author, subject, keywords and day are the document’s own, in any script', () => {
  const info = readPdf(withProperties(pdf, properties))?.object(1) ?? ''
  expect(info).toContain(`/Title ${utf16('Profiel “é” 😀')}`)
  expect(info).toContain(`/Author ${utf16('De Wilg) /Evil (')}`)
  expect(info).toContain(`/Subject ${utf16('Aanbod')}`)
  expect(info).toContain(`/Keywords ${utf16('een; twee')}`)
  expect(info).toContain('/CreationDate (D:20261123120000Z)')
  expect(info).not.toMatch(/Mozilla|20261125/)
})

test('its keywords are read back; a PDF of another program has none', () => {
  expect(keywordsIn(withProperties(pdf, properties))).toBe('een; twee')
  expect(keywordsIn(pdf)).toBe('')
})

test('every other object is found where the table says, and is as it was', () => {
  const before = readPdf(pdf)
  const after = readPdf(withProperties(pdf, properties))
  const others = [...(before?.offsets.keys() ?? [])].filter((number) => number !== 1)
  expect(others).toHaveLength(6)
  expect(others.map((number) => after?.object(number))).toEqual(others.map((number) => before?.object(number)))
  expect(headingPages(withProperties(pdf, properties))).toEqual(new Map([['kop-1', 2]]))
})

test('a file that is built in another way stays as it is', () => {
  const other = Buffer.from('%PDF-1.7\nstartxref\n12\n%%EOF')
  expect(withProperties(other, properties)).toBe(other)
})
