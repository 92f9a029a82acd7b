// Properties of every hint, for any text at all.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hint } from '#shared/hints/hint.ts'
import { privacyHints } from '#shared/hints/privacy.ts'
import { readableHints } from '#shared/hints/readable.ts'
import { processorTime } from '../../processor-time.ts'
import { neverFewer, tries } from '../../tries.ts'

const names = ['Jan de Boer', 'Mees', 'Wil', 'Roos', 'van den Berg', 'J.P. de Vries', 'Visser, Ank']
const long = 'woord '.repeat(25)
const pieces = [
  'een',
  'één',
  '1',
  'drie',
  '2',
  'leerling',
  'leerlingen',
  'kind',
  'kinderen',
  'met',
  'die',
  'dat',
  'bij',
  'groep',
  'autisme',
  'ADHD',
  'PDD-NOS',
  'doof',
  'wij',
  'nemen',
  'geen',
  'niet',
  'welkom',
  'Jan',
  'de',
  'Boer',
  'Mees',
  'van',
  'den',
  'Berg',
  'juf',
  'J',
  'OPP',
  "IB'er",
  '(MR)',
  '06-',
  '06 12 34 56 78',
  '+31',
  '(0345)',
  '12345678',
  'jan@',
  '@school.nl',
  'info@',
  '. ',
  '? ',
  '\n',
  ' ',
  ', ',
  '…',
  '”',
  '(',
  ')',
  '’',
  '\u0301',
  '🧒',
  '\uD83D',
  '\u200d',
  'ß',
  'İ',
  'een meisje dat',
  'bij één leerling',
  'waarvan',
  'TOS',
  ': 3',
  '2x',
  'enkele',
  'leerling J.',
  'Karin',
  'Smit',
  'mw.',
  'begeleider,',
  'zit nu',
  'aantal',
  'de enige met',
  'het zusje van',
  'gezin',
  'T.K.',
  'n=2',
  'Uitstroom',
  'pro 1',
  '| 1 |',
  '\t',
  'Sem',
  'Roos',
  'heet',
  'Lindelaan 27',
  'vanwege',
  'daarvan zijn er',
  '[at]',
  long
]
const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '))
)
const hintsOf = (text: string, people: readonly string[] = names): readonly Hint[] => [
  ...privacyHints(text, { names: people, publicText: true, limits: true }),
  ...readableHints(text, people)
]

describe('any text', () => {
  test('a hint quotes exactly what stands at its place, and has a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { quote, start, reason } of hintsOf(text)) {
          expect(quote).not.toBe('')
          expect(quote).toBe(quote.trim())
          expect(text.slice(start, start + quote.length)).toBe(quote)
          expect(reason).toMatch(/^\p{Lu}.*\.$/u)
        }
      }),
      { numRuns: tries(3_000) }
    )
  })

  test('the generator really makes hints of every kind', () => {
    const seen = new Set(
      fc
        .sample(anyText, { numRuns: neverFewer(3_000), seed: 7 })
        .flatMap((text) => hintsOf(text).map((hint) => hint.kind))
    )
    expect([...seen].toSorted()).toEqual([
      'abbreviation',
      'diagnosis-list',
      'email',
      'long-sentence',
      'name',
      'one-pupil',
      'phone',
      'small-count'
    ])
  })

  test('any list of names and of known words is taken', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 6 }), (text, people) => {
        for (const { quote, start } of hintsOf(text, people)) expect(text.startsWith(quote, start)).toBe(true)
      }),
      { numRuns: tries(1_000) }
    )
  })

  test('the same text gives the same hints, and text behind it on a new line changes none of them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hintsOf(text)).toEqual(hintsOf(text))
        const before = privacyHints(text, { names, publicText: true, limits: true })
        expect(privacyHints(`${text}\n.`, { names, publicText: true, limits: true })).toEqual(before)
      }),
      { numRuns: tries(500) }
    )
  })
})

describe('a long text', () => {
  const LENGTH = 20_000
  const MOST_MILLISECONDS = 200
  const units = [
    'a',
    'A',
    '0',
    '06',
    '+31',
    '1 ',
    '0 ',
    '06-',
    '@',
    'a@',
    '@a',
    'a.',
    '.',
    '. ',
    '.”',
    '?',
    '…',
    ' ',
    '\n',
    '\t',
    "'",
    "a'",
    'a-',
    'A-',
    '-',
    '(',
    '((OPP',
    ')',
    '”',
    '\u0301',
    '\u0323\u0301',
    'é',
    '🧒',
    '\uD83D',
    'Jan',
    'Jan ',
    'Jan de ',
    'J.',
    'J. ',
    'juf ',
    'van ',
    'een ',
    'een kind ',
    'één ',
    'met ',
    'drie ',
    'kinderen ',
    'geen ',
    'nemen ',
    'autisme',
    'autisme ',
    'syndroom',
    'stoornis',
    'niet ',
    'OPP',
    'OPP ',
    'OPP(',
    "IB'er ",
    'AB-',
    'Aa',
    'aA',
    'IJ',
    '0345 ',
    '(0345)',
    '\u00a0',
    'e',
    'd',
    'vraag',
    'school',
    'x.\u00a0',
    '"',
    'waarvan één ',
    'leerling ',
    'leerling J. ',
    'leerlingen twee met ',
    'Karin ',
    'Karin Smit ',
    'Karin van ',
    'mw. ',
    'mw. J. ',
    'aantal ',
    'is 2 ',
    '2x ',
    'enkele ',
    'de leerling met een arrangement nu ',
    'Sem, ',
    'Sem (',
    'Roos en ',
    'T.K. ',
    'ab(at)',
    'x[at]x.',
    'het zusje van een ',
    'de enige ',
    'gezin ',
    'een moeder van ',
    'Thuiszitters 2\n',
    'Uitstroom pro 1 ',
    'n=1 ',
    'Van den ',
    'is Elleke ',
    'Lindelaan 1 ',
    'daarvan één ',
    'leerling 3 '
  ]
  /** The quickest of some: what is read the first time is slower. What is not linear takes far longer every time. */
  const quickest = (text: string): number => {
    let best = Infinity
    for (let turn = 0; turn < 10 && best > MOST_MILLISECONDS; turn += 1)
      best = Math.min(
        best,
        processorTime(() => hintsOf(text))
      )
    return best
  }

  test.each(units)('of nothing but %j takes no time', (unit) => {
    expect(quickest(unit.repeat(Math.ceil(LENGTH / unit.length)))).toBeLessThan(MOST_MILLISECONDS)
  })

  test.each(units)('without a space and with %j in it takes no time', (unit) => {
    expect(
      quickest(`x${unit}${'y'.repeat(30)}`.repeat(Math.ceil(LENGTH / (unit.length + 31))).replaceAll(/\s/g, ''))
    ).toBeLessThan(MOST_MILLISECONDS)
  })

  test('grows with its length and no faster', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (parts) => {
        const unit = `${parts.join(' ')} `
        const text = unit.repeat(Math.ceil(LENGTH / unit.length))
        expect(quickest(text)).toBeLessThan(MOST_MILLISECONDS)
      }),
      { numRuns: tries(40) }
    )
  })
})
