// Text that breaks other programs: nothing breaks, nothing disappears.
import { array, assert, asyncProperty, constantFrom, integer, oneof, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitText, UNREADABLE } from '#shared/markup.ts'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { startsRight, stretches } from '../../../electron/word/text.ts'
import { heading, list, outlineOf, para, runs, table } from '../../fixtures/outlines.ts'
import { tries } from '../../tries.ts'
import { complaints, documentXml, linesByMammoth, partsOf } from './support.ts'

const everywhere = (text: string) =>
  outlineOf(
    [
      { type: 'title', key: 't', text },
      heading(1, text, 'vision'),
      para(text),
      para(text, 'missing'),
      list(`- ${text}`),
      table(text, [text], [[text]])
    ],
    {
      title: text,
      subject: text,
      school: text,
      keywords: [text, text],
      versionLabel: text
    }
  )

const hostile: Readonly<Record<string, string>> = {
  'XML as text': '<w:p><w:r/></w:p> & "aan" \'halen\' ]]> <!-- --> &amp; &#0;',
  'control characters': `a${String.fromCharCode(0, 1, 2, 7, 8, 11, 12, 27, 31, 127, 128, 159)}b`,
  'half an emoji': 'a\uD83Db\uDE00c',
  'U+FFFE and U+FFFF': 'a\uFFFEb\uFFFFc',
  'emoji and joined emoji': '😀 👩‍👩‍👧‍👦 🇳🇱 ❤️',
  'right-to-left': 'שלום עולם (test) مرحبا بالعالم 123',
  'direction signs': 'a\u202Eb\u2066c\u200Fd\uFEFFe',
  'Chinese, mathematics, music': '漢字 ∑∫ 𝒳 𝄞',
  'stacked accents': `a${'\u0301'.repeat(500)}`,
  'tabs, ends of lines and spaces': '  voor\ttab\t\n  nieuwe regel\r\nWindows\u2028teken  ',
  'a field code': '{ PAGEREF _Toc1 \\h } PAGEREF _Toc99 <w:instrText>PAGEREF _Toc5</w:instrText>',
  'replacement patterns': "$& $1 $` $' $$ \\1"
}

describe.each(Object.entries(hostile))('%s', (_, text) => {
  test('makes a file that holds all of it', async () => {
    const outline = everywhere(text)
    const written = await writeWord(outline)
    expect(checkWord(written, outline)).toMatchObject({ complete: true, sectionsFound: 1 })
    const read = (await linesByMammoth(written)).join('\n')
    const words = fitText(text).split(/\s+/u).filter(Boolean)
    expect(words.filter((word) => read.split(word).length - 1 < 6)).toEqual([])
  })
})

test('all of it together is valid for Microsoft’s own validator', async () => {
  const texts = Object.values(hostile)
  const together = everywhere(texts.join(' '))
  expect(
    await complaints(
      await writeWord({
        ...together,
        blocks: [...together.blocks, ...texts.flatMap((text) => everywhere(text).blocks)]
      })
    )
  ).toEqual([])
})

test('a sign that no file can hold is shown, not dropped', async () => {
  const written = await writeWord(outlineOf([para('voor\u0000na\uD800einde')]))
  expect(await linesByMammoth(written)).toEqual([`voor${UNREADABLE}na${UNREADABLE}einde`])
})

test('line breaks, tabs and outer spaces stay', async () => {
  const xml = documentXml(await writeWord(outlineOf([para(' een\ttwee\n drie ')])))
  expect(xml).toContain(
    '<w:t xml:space="preserve"> een</w:t><w:tab/><w:t xml:space="preserve">twee</w:t></w:r><w:r><w:br/><w:t xml:space="preserve"> drie </w:t>'
  )
})

test('Hebrew and Arabic get runs of their own, and their paragraph starts at the right', async () => {
  const xml = documentXml(await writeWord(outlineOf([para('שלום wereld'), para('wereld שלום')])))
  expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1)
  expect(xml.match(/<w:rtl\/>/g)).toHaveLength(2)
  expect(stretches('a שלום עולם b').map((stretch) => stretch.text)).toEqual(['a ', 'שלום עולם', ' b'])
  expect([startsRight('123 שלום'), startsRight('abc שלום'), startsRight('123')]).toEqual([true, false, false])
})

describe('endless words', () => {
  const endless: Readonly<Record<string, string>> = {
    letters: 'x'.repeat(20_000),
    'letters with dashes and accents': 'abcdefgh-éö,'.repeat(1_700),
    Arabic: 'مرحبا'.repeat(4_000),
    'joined emoji': '👩‍👩‍👧'.repeat(2_500),
    'one accent after another': `a${'\u0301'.repeat(20_000)}`
  }

  test.each(Object.entries(endless))(
    '20,000 characters of %s without a space: in seconds, and unchanged',
    async (_, text) => {
      const outline = outlineOf([
        { type: 'contents', key: 'c', heading: 'Inhoud' },
        heading(1, 'Kop'),
        para(text),
        table('T', ['A', 'B'], [[text, 'b']])
      ])
      const begin = performance.now()
      const written = await writeWord(outline)
      expect(performance.now() - begin).toBeLessThan(10_000)
      expect(await linesByMammoth(written)).toEqual([
        'Inhoud',
        expect.stringMatching(/^Kop\t1$/),
        'Kop',
        text,
        'T',
        'A',
        'B',
        text,
        'b'
      ])
    }
  )

  test('in every field at once: valid, complete, and the text still begins on page 1', async () => {
    const outline = everywhere('xyz'.repeat(6_667))
    const begin = performance.now()
    const written = await writeWord({
      ...outline,
      blocks: [{ type: 'contents', key: 'c', heading: 'I'.repeat(20_000) }, ...outline.blocks]
    })
    expect(performance.now() - begin).toBeLessThan(10_000)
    expect(await complaints(written)).toEqual([])
    expect(checkWord(await writeWord(outline), outline).complete).toBe(true)
    expect((partsOf(written)['word/header1.xml'] ?? '').length).toBeLessThan(4_000)
    expect(documentXml(written)).toMatch(/<w:alias w:val="[^"]{1,64}"\/>/)
  })

  test('spread over many runs, too', async () => {
    const outline = outlineOf([
      heading(1, 'Kop'),
      {
        ...para(''),
        runs: Array.from({ length: 5_000 }, (_, index) =>
          index % 2 === 0 ? { text: 'aaaa' } : { text: 'bbbb', bold: true as const }
        )
      }
    ])
    const begin = performance.now()
    expect(checkWord(await writeWord(outline), outline).complete).toBe(true)
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})

test('a book of 100,000 words is written, without page numbers in the contents', async () => {
  const outline = outlineOf([
    { type: 'contents', key: 'c', heading: 'Inhoud' },
    heading(1, 'Kop'),
    ...Array.from({ length: 1_000 }, () => para('Dit is een zin van precies tien woorden, niet meer. '.repeat(10)))
  ])
  const written = await writeWord(outline)
  expect(checkWord(written, outline).complete).toBe(true)
  expect(documentXml(written)).toContain('PAGEREF _Toc1')
})

describe('a table of 2,000 rows', () => {
  const columns = ['Wat wij leren', 'Hoort bij', 'Vorm, en voor wie', 'Wanneer', 'Stand']
  const sizes: Readonly<Record<string, readonly string[]>> = {
    'with hardly a word in them': ['a', 'b', 'c', 'd', '–'],
    'as a school fills them': [
      'Feedback op gesprekken',
      'Ambitie 1, bij ons afspraak 11',
      'Training van een dag, alle leraren en onderwijsassistenten',
      'In maart 2027. Terugkijken: in juni in het team.',
      'Gepland'
    ]
  }

  test.each(Object.entries(sizes))(
    '%s: in seconds, valid and whole, with contents without page numbers',

    async (_, row) => {
      const rows = Array.from({ length: 2_000 }, (_row, index) =>
        row.map((cell, at) => (at === 0 ? `${cell} ${index + 1}` : cell))
      )
      const outline = outlineOf([
        { type: 'contents', key: 'c', heading: 'Inhoud' },
        heading(1, 'Scholing', 'training'),
        table('Wat ons team leert', columns, rows),
        heading(1, 'Einde')
      ])
      const begin = performance.now()
      const written = await writeWord(outline)
      expect(checkWord(written, outline)).toMatchObject({ complete: true, sectionsFound: 1 })
      expect(performance.now() - begin).toBeLessThan(10_000)
      expect((await linesByMammoth(written)).slice(0, 3)).toEqual([
        'Inhoud',
        expect.stringMatching(/^Scholing\t?$/),
        expect.stringMatching(/^Einde\t?$/)
      ])
      expect(await complaints(written)).toEqual([])
    }
  )
})

test('any text at all gives a whole file with all of its lines', async () => {
  const anything = string({
    unit: oneof(
      integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      constantFrom('<', '&', ' ', '\n', 'a')
    ),
    maxLength: 60
  })
  await assert(
    asyncProperty(array(anything, { minLength: 1, maxLength: 4 }), async (texts) => {
      const outline = outlineOf(
        [
          heading(1, 'Kop', 'vision'),
          { ...para(''), runs: runs(...texts) },
          list(...texts.map((text) => `- ${text}`)),
          table(
            'T',
            ['A'],
            texts.map((text) => [text])
          )
        ],
        {
          school: texts[0] ?? ''
        }
      )
      const written = await writeWord(outline)
      expect(checkWord(written, outline)).toMatchObject({ complete: true })
      expect(Object.values(partsOf(written)).join('')).not.toMatch(/[\p{Cs}\uFFFE\uFFFF]/u)
    }),
    // A sign that ends a page, and nothing else: it is white to who trims, and was a sign to who writes.
    { numRuns: tries(40), examples: [[['\f']]] }
  )
})
