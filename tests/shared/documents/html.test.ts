// A document as a page to print and as a piece to paste: the same words in the same order, real structure, and nothing that
// a school typed can become a tag.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { documentHtml, fragmentHtml } from '#shared/documents/html.ts'
import { outlineText, type Field, type Outline, type OutlineBlock, type Picture } from '#shared/documents/outline.ts'
import { documentKinds } from '#shared/documents/kinds/index.ts'
import { presentSource } from '#shared/documents/source.ts'
import { fitText } from '#shared/markup.ts'
import { heading, list, outlineOf, para, runs, table } from '../../fixtures/outlines.ts'
import { tries } from '../../tries.ts'
import { anySchool } from '../schools.ts'
import { bodyOf, faultsIn, tagsIn, wordsIn } from './html-reading.ts'
import { TODAY } from './reading.ts'

const sop = compose(
  'sop',
  presentSource(
    exampleSchool(() => 'school'),
    catalogue,
    TODAY
  )
)
const body = (...blocks: readonly OutlineBlock[]): string => bodyOf(documentHtml(outlineOf(blocks)))
const contents: OutlineBlock = { type: 'contents', key: 'contents', heading: 'Inhoud' }
const picture: Picture = {
  type: 'picture',
  key: 'logo',
  alt: 'Logo van “De Wilg”',
  image: { type: 'png', data: 'iVBORw0KGgo=', width: 300, height: 100 }
}
const field = (alias: string, answer: Field['answer'] = { type: 'text', hint: 'Schrijf hier' }): Field => ({
  type: 'field',
  key: alias,
  alias,
  tag: 'advies',
  answer
})

const bare = (text: string): string => text.replace(/\s+/gu, '')

/** Lines of the outline that do not stand in the HTML, after the line before. */
function lost(outline: Outline, html: string): readonly string[] {
  const written = bare(wordsIn(html.replace(/<nav[\s\S]*?<\/nav>/g, '')))
  let at = 0
  return fitText(outlineText(outline))
    .split('\n')
    .map(bare)
    .filter((line) => {
      const found = written.indexOf(line, at)
      if (found >= 0) at = found + line.length
      return found < 0
    })
}

describe('the page', () => {
  test('says what it is, in Dutch, and loads nothing', () => {
    const page = documentHtml(sop)
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(page).toContain('<title>Schoolondersteuningsprofiel De Wilgenhof</title>')
    const meta = Object.fromEntries(
      tagsIn(page)
        .filter(({ name }) => name === 'meta')
        .map(({ attributes }) => [attributes['name'] ?? 'charset', attributes['content'] ?? attributes['charset']])
    )
    expect(meta).toMatchObject({
      charset: 'utf-8',
      author: 'De Wilgenhof',
      description: sop.subject,
      keywords: sop.keywords.join(', ')
    })
    expect(page).not.toMatch(/<script|<link|@import|url\(|src="(?!data:)/)
  })

  test('has every word of the outline, in order', () => {
    expect(lost(sop, bodyOf(documentHtml(sop)))).toEqual([])
  })

  test('has the title as first heading, and the headings below it one level down', () => {
    const page = body(
      { type: 'title', key: 't', text: 'Profiel' },
      heading(1, 'Een', 'vision'),
      heading(2, 'Twee'),
      heading(3, 'Drie')
    )
    expect(page.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h3', '<h4'])
    const levels = tagsIn(documentHtml(sop)).flatMap(({ name, ends }) =>
      !ends && /^h\d$/.test(name) ? [Number(name.slice(1))] : []
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => index > 0 && (level === 1 || level - (levels[index - 1] ?? 0) > 1))).toEqual(
      []
    )
  })

  test('has contents that lead to the chapters, with page numbers once those are known', () => {
    const blocks = [contents, heading(1, 'Een'), heading(2, 'Klein'), heading(1, 'Twee & drie')]
    const page = body(...blocks)
    const links = tagsIn(page).flatMap(({ name, attributes }) =>
      name === 'a' && attributes['href'] !== undefined ? [attributes['href']] : []
    )
    const chapters = tagsIn(page).flatMap(({ name, attributes }) =>
      name === 'h2' && attributes['id'] !== undefined ? [`#${attributes['id']}`] : []
    )
    expect(links).toEqual(chapters)
    expect(new Set(links).size).toBe(2)
    expect(wordsIn(page).replace(/\s+/gu, ' ').trim()).toBe('Inhoud Een Twee & drie Een Klein Twee & drie')
    const numbered = bodyOf(documentHtml(outlineOf(blocks), new Map([[(links[1] ?? '').slice(1), 7]])))
    expect(wordsIn(numbered).replace(/\s+/gu, ' ').trim()).toBe('Inhoud Een Twee & drie 7 Een Klein Twee & drie')
  })

  test('has no contents when there are no chapters', () => {
    expect(body(contents, heading(2, 'Klein'))).not.toContain('<nav')
  })

  test('begins a new page at what follows a page break, not before the first words', () => {
    const pageBreak: OutlineBlock = { type: 'pageBreak', key: 'break' }
    const page = body(pageBreak, para('Eerst'), pageBreak, heading(1, 'Dan'), para('Verder'))
    expect(
      tagsIn(page)
        .filter(({ attributes }) => attributes['class'] === 'new-page')
        .map(({ name }) => name)
    ).toEqual(['h2'])
  })

  test('has a picture with the words for who cannot see it', () => {
    expect(tagsIn(body(picture)).find(({ name }) => name === 'img')?.attributes).toEqual({
      src: 'data:image/png;base64,iVBORw0KGgo=',
      alt: 'Logo van “De Wilg”',
      width: '300',
      height: '100'
    })
  })

  test('has a box to fill in, named where the heading above does not', () => {
    expect(
      wordsIn(body(heading(1, 'Ons advies'), field('Ons advies')))
        .replace(/\s+/gu, ' ')
        .trim()
    ).toBe('Ons advies Schrijf hier')
    expect(
      wordsIn(body(heading(1, 'Gesprek'), field('Dag van het gesprek')))
        .replace(/\s+/gu, ' ')
        .trim()
    ).toBe('Gesprek Dag van het gesprek Schrijf hier')
    expect(body(field('Ons advies', { type: 'choice', choices: ['Ja', 'Nee'] }))).toBe(
      '<div class="choices"><p class="alias" dir="auto">Ons advies</p><ul><li dir="auto">☐ Ja</li><li dir="auto">☐ Nee</li></ul></div>'
    )
  })

  test('shows what is missing as a box, and lets lines about one item stand together', () => {
    expect(body(para('Nog te doen: kies.', 'missing'))).toBe('<p class="missing" dir="auto">Nog te doen: kies.</p>')
    expect(body(para('Wat: lezen', 'detail'), para('Wie: leraar', 'detail'))).toBe(
      '<p class="detail keep" dir="auto">Wat: lezen</p>\n<p class="detail" dir="auto">Wie: leraar</p>'
    )
  })

  test('leaves out what has no words', () => {
    expect(body(para(' '), heading(2, ''), list('- '), para('iets'))).toBe('<p dir="auto">iets</p>')
  })
})

describe('lists', () => {
  const shape = (...items: readonly string[]): string => body(list(...items)).replaceAll(' dir="auto"', '')

  test('deeper items stand inside the item above them', () => {
    expect(shape('- a', '  - b', '    - c', '- d')).toBe(
      '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>'
    )
  })

  test('numbers and bullets are lists of their own; a number says where its count begins when that is not 1', () => {
    expect(shape('# een', '- punt', '# twee')).toBe('<ol><li>een</li></ol><ul><li>punt</li></ul><ol><li>twee</li></ol>')
    expect(shape('#4 vier', '# vijf')).toBe('<ol start="4"><li>vier</li><li>vijf</li></ol>')
  })

  test('long numbers have room, so that print does not cut them off', () => {
    expect(shape('#2027 jaar', '# daarna')).toBe(
      '<ol start="2027" style="padding-left: 4em"><li>jaar</li><li>daarna</li></ol>'
    )
    expect(shape('- a', '  # een', '- b', '  # een')).toBe(
      '<ul><li>a<ol><li>een</li></ol></li><li>b<ol><li>een</li></ol></li></ul>'
    )
  })

  test('a level that is skipped has no mark, also where the list is pasted', () => {
    expect(shape('  - diep', '- hoog', '  - midden')).toBe(
      '<ul><li style="list-style-type: none"><ul><li>diep</li></ul></li><li>hoog<ul><li>midden</li></ul></li></ul>'
    )
  })
})

describe('tables', () => {
  test('have a caption, a header per column and no empty cell', () => {
    const page = body(
      table(
        'Partners',
        ['Wie', 'Hoe vaak'],
        [
          ['De Brug', ''],
          ['Logopedist', 'elke week']
        ]
      )
    )
    expect(
      tagsIn(page)
        .filter(({ name, ends }) => name === 'th' && !ends)
        .map(({ attributes }) => attributes['scope'])
    ).toEqual(['col', 'col'])
    expect(page).toMatch(/<caption dir="auto">Partners<\/caption>[\s\S]*<thead>[\s\S]*<\/thead>\n<tbody>/)
    expect(wordsIn(page).trim().split(/\s+/u)).toEqual([
      'Partners',
      'Wie',
      'Hoe',
      'vaak',
      'De',
      'Brug',
      '–',
      'Logopedist',
      'elke',
      'week'
    ])
    expect(page).toContain('<col style="width: 50%">')
  })

  test('a short table is not torn apart, and of a longer one no row at an end stands alone', () => {
    const kept = (rows: number): readonly number[] =>
      [
        ...(body(
          table(
            'T',
            ['A'],
            Array.from({ length: rows }, (_, index) => [`rij ${index}`])
          )
        )
          .split('<tbody>')[1]
          ?.matchAll(/<tr( class="keep")?>/g) ?? [])
      ].flatMap(([, keep], index) => (keep === undefined ? [] : [index]))
    expect(kept(3)).toEqual([0, 1])
    expect(kept(6)).toEqual([0, 4])
  })
})

describe('words', () => {
  test('keep their weight, their line breaks and their https links; other addresses stay words', () => {
    const page = body({
      type: 'paragraph',
      key: 'p',
      style: 'body',
      runs: runs(
        'Lees ',
        { text: 'dit', bold: true, italic: true },
        { text: 'hier', href: 'https://wet.nl/?a=1&b="2' },
        { text: 'daar', href: 'http://wet.nl' },
        { text: 'of\nniet', href: 'javascript:alert(1)' }
      )
    })
    expect(page).toBe(
      '<p dir="auto">Lees <em><strong>dit</strong></em><a href="https://wet.nl/?a=1&amp;b=%222">hier</a>daarof<br>niet</p>'
    )
  })

  test('that were put in or taken out are marked', () => {
    expect(
      body({
        type: 'paragraph',
        key: 'p',
        style: 'body',
        change: 'inserted',
        runs: [{ text: 'nieuw' }, { text: 'oud', change: 'deleted' }]
      })
    ).toBe('<p dir="auto"><ins>nieuw</ins><del>oud</del></p>')
  })

  test('what no file can hold is seen', () => {
    expect(body(para('voor\u0000na\uD83Deinde'))).toBe('<p dir="auto">voor\uFFFDna\uFFFDeinde</p>')
  })

  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '</style><script>',
    '<!--',
    ']]>',
    '&lt;script&gt;',
    '&#60;b&#62;',
    '\u0000<b>'
  ]

  test.each(hostile)('are never a tag: %j', (text) => {
    const blocks: readonly OutlineBlock[] = [
      { type: 'title', key: 't', text },
      contents,
      heading(1, text),
      para(text),
      para({ text, href: `https://x.nl/${text.replace(/\s/gu, '')}` }),
      list(`- ${text}`),
      table(text, [text], [[text]]),
      field(text),
      { ...picture, alt: text, image: { ...picture.image, data: text } }
    ]
    const page = documentHtml(outlineOf(blocks, { title: text, school: text, subject: text, keywords: [text] }))
    expect(faultsIn(page.slice('<!doctype html>'.length).replace(/<style>[^<]*<\/style>/, ''))).toEqual([])
    expect(
      tagsIn(page).filter(
        ({ name, attributes }) => name === 'script' || Object.keys(attributes).some((key) => key.startsWith('on'))
      )
    ).toEqual([])
    expect(lost(outlineOf(blocks), bodyOf(page))).toEqual([])
    expect(faultsIn(fragmentHtml(blocks))).toEqual([])
  })
})

describe('a piece to paste', () => {
  test('has the same words, and nothing that belongs to a page of ours', () => {
    const piece = fragmentHtml([picture, ...sop.blocks])
    expect(lost(sop, piece)).toEqual([])
    expect(piece).not.toMatch(/<nav|<img|<main|<style| class="| id="/)
  })

  test('has tables with lines', () => {
    const piece = fragmentHtml([table('Partners', ['Wie'], [['De Brug']])])
    expect(
      tagsIn(piece)
        .filter(({ name, ends }) => (name === 'td' || name === 'th') && !ends)
        .map(({ attributes }) => attributes['style'])
    ).toEqual([expect.stringContaining('border'), expect.stringContaining('border')])
  })

  test('names what is to be filled in', () => {
    expect(wordsIn(fragmentHtml([field('Ons advies')])).trim()).toBe('Ons advies: Schrijf hier')
  })
})

test('whatever a school wrote, every document is a whole page with every word of it', () => {
  fc.assert(
    fc.property(anySchool, fc.constantFrom(...documentKinds), (school, kind) => {
      const outline = compose(kind, presentSource(school, catalogue, TODAY))
      const page = bodyOf(documentHtml(outline))
      expect(faultsIn(page)).toEqual([])
      expect(lost(outline, page)).toEqual([])
      const ids = tagsIn(page).flatMap(({ attributes }) => attributes['id'] ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const piece = fragmentHtml(outline.blocks)
      expect(faultsIn(piece)).toEqual([])
      expect(lost(outline, piece)).toEqual([])
    }),
    { numRuns: tries(100) }
  )
})
