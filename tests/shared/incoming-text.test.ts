// Signs that nobody sees, in text that is pasted: they go, and nothing else does.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleaned, placesInWritten } from '#shared/incoming-text.ts'
import { tries } from '../tries.ts'

describe('text from a website or a PDF', () => {
  test.each([
    ['soft hyphens', 'onder\u00adsteunings\u00adprofiel', 'ondersteuningsprofiel'],
    ['spaces without width', 'Zo\u200bë \u2060de\ufeff Groot', 'Zoë de Groot'],
    ['joiners between our letters', 'Zo\u200d\u200cë', 'Zoë'],
    ['a joiner behind an accent of its own', 'Zoe\u0308\u200d de Groot', 'Zoe\u0308 de Groot'],
    ['marks of direction', '\u202aJan\u202c \u2067de\u2069 Boer\u200e', 'Jan de Boer'],
    ['letters of a flag without a flag', 'Zo\u{e0061}ë', 'Zoë'],
    ['a sign of another picture behind a letter', 'Zo\ufe0fë', 'Zoë'],
    ['control signs', 'een\u0000\u001f twee', 'een twee']
  ])('loses %s', (_, text, words) => expect(cleaned(text)).toBe(words))

  test.each([
    ['an emoji of several', '👩🏽‍🏫 en 👨‍👩‍👧 ❤️‍🔥 ☑️'],
    ['a key', '1️⃣ #️⃣'],
    ['a flag of letters', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 en 🇳🇱'],
    ['another script with its joiners', 'می‌خواهم क्‍ष'],
    ['spaces, tabs and line ends', 'a\u00a0b\tc\r\nd\ne'],
    ['a hyphen that is seen', 'mbo\u2011school, IB-er']
  ])('keeps %s', (_, text) => expect(cleaned(text)).toBe(text))

  test('every line end stays one, so that no two words are joined', () =>
    expect(cleaned('een\vtwee\u2028drie\fvier')).toBe('een\ntwee\ndrie\nvier'))
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('a', 'é', ' ', '1', '👩', '\u200d', '\ufe0f', '\u00ad', '\u200b', '🏴', '\u{e0067}', '\n', '\v')
    )
    .map((parts) => parts.join(''))
)

test('whatever comes in: cleaning again changes nothing, and each sign that stays is known by its place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleaned(text)
      expect(cleaned(clean)).toBe(clean)
      expect(clean.replaceAll('\n', '')).toBe(
        placesInWritten(text)
          .map((at) => text[at])
          .join('')
          .replaceAll(/[\n\v\f\u0085\u2028\u2029]/gu, '')
      )
    }),
    { numRuns: tries(2_000) }
  )
})

test('a text of nothing but unseen signs is read in a moment', () => {
  const started = performance.now()
  expect(cleaned('\u00ad\u200d'.repeat(100_000))).toBe('')
  cleaned('\u{e0067}'.repeat(100_000))
  cleaned('👩\u200d'.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})
