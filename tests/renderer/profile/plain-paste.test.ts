// Plain text with lists and headings typed in it, as a PDF reader, a chat program or a notepad gives it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesToHtml } from '../../../renderer/features/profile/editor/clean-paste.ts'
import { piecesOfPlain } from '../../../renderer/features/profile/editor/plain-paste.ts'
import { tries } from '../../tries.ts'

const read = (text: string): string | undefined => {
  const pieces = piecesOfPlain(text)
  return pieces && piecesToHtml(pieces)
}

describe('lines in a row with the same mark', () => {
  test('become lists, and "## " a heading, with bold where all asterisks mean bold', () => {
    expect(
      read(
        '## Zo helpen wij\n\n**Kern:** elk kind hoort erbij.\n\n- rust in de klas\n- vaste regels\n\n• een plan\n• een gesprek\n\n1. kijken\n2. doen'
      )
    ).toBe(
      '<h2>Zo helpen wij</h2><p><strong>Kern:</strong> elk kind hoort erbij.</p><ul><li><p>rust in de klas</p></li><li><p>vaste regels</p></li><li><p>een plan</p></li><li><p>een gesprek</p></li></ul><ol><li><p>kijken</p></li><li><p>doen</p></li></ol>'
    )
  })

  test.each([
    [
      'levels by their indent, and lines that go on',
      '* een\r\n  gaat door\r\n\t- diep\r\n* twee',
      '<ul><li><p>een<br>gaat door</p><ul><li><p>diep</p></li></ul></li><li><p>twee</p></li></ul>'
    ],
    [
      'numbers from where they begin',
      '3) drie\n4) vier',
      '<ol start="3"><li><p>drie</p></li><li><p>vier</p></li></ol>'
    ],
    ['letters as words', 'a) plek\nb) mens', '<ul><li><p>a) plek</p></li><li><p>b) mens</p></li></ul>'],
    [
      'the bullets of Word',
      '·\teen\n·\ttwee\n\uf0b7 drie\n\uf0b7 vier',
      '<ul><li><p>een</p></li><li><p>twee</p></li><li><p>drie</p></li><li><p>vier</p></li></ul>'
    ],
    ['headings of both kinds', '# Plan\n## Doel\ntekst', '<h1>Plan</h1><h2>Doel</h2><p>tekst</p>']
  ])('with %s', (_, text, html) => expect(read(text)).toBe(html))
})

test.each([
  ['one line with a mark', '- alleen\ngewoon'],
  ['numbers that do not follow each other', '1. een\n3. drie\n3. weer'],
  ['a wrapped line of a page', '• ouders praten mee vanaf de eerste\nweek'],
  ['dialogue and signs within words', '— ja\n— nee\n2.5 uur\n3.5 uur\n#1 en *noot'],
  ['asterisks of a chat', '*Elk kind* **hoort** erbij'],
  ['nothing', '\n \n']
])('%s stays as it is', (_, text) => expect(read(text)).toBeUndefined())

test('asterisks stay in a text where one of them means something else', () => {
  expect(read('- **vet**\n- noot *')).toBe('<ul><li><p>**vet**</p></li><li><p>noot *</p></li></ul>')
})

test('whatever is pasted: no word is lost, joined or moved', () => {
  const word = fc.constantFrom('een', 'twee', '**vet**', '*', '3', 'a)', '2.')
  const line = fc
    .tuple(
      fc.constantFrom('', '  ', '\t', '      '),
      fc.constantFrom('', '- ', '• ', '* ', '1. ', '2. ', 'a) ', 'b) ', '## ', '# '),
      fc.array(word, { minLength: 1, maxLength: 3 })
    )
    .map(([indent, mark, words]) => `${indent}${mark}${words.join(' ')}`)
  const wordsOf = (text: string): string[] =>
    text
      .split(/\s+/u)
      .filter((part) => /[\p{L}]/u.test(part))
      .map((part) => part.replaceAll('*', ''))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const html = read(lines.join('\n'))
      if (html === undefined) return
      expect(
        wordsOf(html.replaceAll(/<\/?(?:p|h1|h2|ul|ol|li)(?: [^>]*)?>|<br>/gu, ' ').replaceAll(/<\/?strong>/gu, ''))
      ).toEqual(wordsOf(lines.join('\n')))
    }),
    { numRuns: tries(500) }
  )
})

test('a very long text is read in a moment', () => {
  const started = performance.now()
  for (const part of ['- a\n', '  - a\n- b\n', '1. a\n', '**', '**a', '# ', ' ', '\t'])
    read(part.repeat(100_000 / part.length))
  read(Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'))
  expect(performance.now() - started).toBeLessThan(5_000)
})
