// What is printed around a document, and what the file says about itself.
import { expect, test } from 'vitest'
import { printPage } from '#shared/documents/print-page.ts'
import { heading, outlineOf } from '../../fixtures/outlines.ts'
import { wordsIn } from './html-reading.ts'

const read = (html: string): string =>
  wordsIn(html.replace(/ style="[^"]*"/g, ''))
    .replace(/\s+/gu, ' ')
    .trim()

test('the header names school and document; only a concept says so', () => {
  expect(read(printPage(outlineOf([])).header)).toBe('De Wilgenhof – Schoolondersteuningsprofiel CONCEPT')
  expect(read(printPage(outlineOf([], { concept: false, title: 'Besluit De Wilgenhof' })).header)).toBe(
    'Besluit De Wilgenhof'
  )
})

test('the footer names the version and leaves room for the page numbers', () => {
  const { footer } = printPage(outlineOf([]))
  expect(read(footer)).toBe('Concept van 23 november 2026 pagina van')
  expect(footer).toMatch(/class="pageNumber"[\s\S]*class="totalPages"/)
})

test('a name cannot bring a tag into the header or footer, which are no part of the page', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const { header, footer } = printPage(outlineOf([], { title: hostile, school: hostile, versionLabel: hostile }))
  expect(header + footer).not.toContain('<img')
  expect(read(header)).toContain(hostile)
})

test('the file says whose it is, on the day of the document', () => {
  expect(printPage(outlineOf([])).properties).toEqual({
    title: 'Schoolondersteuningsprofiel',
    author: 'De Wilgenhof',
    subject: 'Ondersteuningsaanbod 2027-2028',
    keywords: 'ondersteuning; basisondersteuning',
    day: '2026-11-23'
  })
})

test('the page is asked for again when the pages of its headings are known', () => {
  const { html } = printPage(outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, heading(1, 'Een')]))
  expect(html(new Map())).not.toContain('class="page"')
  expect(html(new Map([['kop-2', 3]]))).toContain('<span class="page">3</span>')
})
