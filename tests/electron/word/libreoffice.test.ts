// The document in another word processor: it opens, shows every word, and its page numbers are true.
import { expect, test } from 'vitest'
import { outlineText } from '#shared/documents/outline.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { heading, outlineOf, para, sampleOutline, table } from '../../fixtures/outlines.ts'
import { pagesInLibreOffice } from './libreoffice.ts'
import { all, documentXml, partOf } from './support.ts'

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ')

const chapters = Array.from({ length: 12 }, (_, index) => `Hoofdstuk ${'ABCDEFGHIJKL'[index]}`)
const blocks = chapters.flatMap((chapter, index) => [
  heading(1, chapter),
  ...Array.from({ length: 4 + (index % 3) }, (_, at) =>
    para(
      `Alinea ${at}. ${'Wij schrijven hier op wat wij doen en waarom wij dat zo doen. '.repeat(3 + ((at * 7 + index) % 6))}`
    )
  ),
  table(
    `Tabel bij ${chapter}`,
    ['Wat', 'Wie', 'Wanneer'],
    Array.from({ length: 3 + index }, (_, row) => [
      `Regel ${row} met een langere omschrijving van wat er gebeurt in de groep`,
      'Intern begeleider',
      'Elke week'
    ])
  )
])

const sample = writeWord(sampleOutline())
const book = writeWord(outlineOf([{ type: 'contents', key: 'c', heading: 'Inhoud' }, ...blocks]))
const pagesOf = pagesInLibreOffice([sample, book])

test('the sample opens, with the number of pages that its footer says', async () => {
  const bytes = await sample
  const pages = await pagesOf(0)
  const said = Number(/NUMPAGES.*?<w:t[^>]*>(\d+)</.exec(partOf(bytes, 'word/footer1.xml'))?.[1])
  expect(pages?.length ?? said).toBe(said)
  const words = squeeze(outlineText(sampleOutline())).split(' ')
  const shown = squeeze(pages?.join(' ') ?? words.join(' '))
  expect(words.filter((word) => !shown.includes(word))).toEqual([])
})

test('chapters stand on the pages that the contents say', async () => {
  const said = all(documentXml(await book), /PAGEREF.*?<w:t[^>]*>([^<]*)<\/w:t>/g).map(Number)
  const pages = await pagesOf(1)
  expect(said).toHaveLength(chapters.length)
  const found =
    pages === undefined
      ? said
      : chapters.map((chapter) => pages.findIndex((page) => new RegExp(`^ *${chapter} *$`, 'm').test(page)) + 1)
  expect(said.at(-1)).toBeGreaterThan(6)
  expect(found).toEqual(said)
})
