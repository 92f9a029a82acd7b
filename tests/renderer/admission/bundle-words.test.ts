// How many schools of the region offer something, in words: of who said nothing it is never said that they do not.
import { expect, test } from 'vitest'
import { totalWords } from '../../../renderer/features/admission/bundle-words.ts'

test.each([
  [
    3,
    2,
    8,
    12,
    '3 van de 12 scholen in de regio zeggen dat zij hier iets bieden, 2 daarvan als extra hulp. Van de 9 andere scholen weten wij het niet. Dat is geen “nee”.'
  ],
  [
    1,
    0,
    8,
    12,
    '1 van de 12 scholen in de regio zegt dat zij hier iets biedt. Van de 11 andere scholen weten wij het niet. Dat is geen “nee”.'
  ],
  [
    1,
    1,
    2,
    2,
    '1 van de 2 scholen in de regio zegt dat zij hier iets biedt, als extra hulp. Van de andere school weten wij het niet. Dat is geen “nee”.'
  ],
  [2, 2, 2, 2, '2 van de 2 scholen in de regio zeggen dat zij hier iets bieden, allemaal als extra hulp.'],
  [1, 0, 1, 1, '1 van 1 school in de regio zegt dat zij hier iets biedt.'],
  [
    0,
    0,
    8,
    12,
    'Geen van de 8 scholen die leverden, zegt dat zij hier iets biedt. Dat is geen “nee”: niet elke school vulde alles in.'
  ],
  [
    0,
    0,
    1,
    2,
    'De school die leverde, zegt niet dat zij hier iets biedt. Dat is geen “nee”: misschien vulde zij dit niet in.'
  ]
])(
  '%i offer it, %i with extra help, of %i that delivered and %i in all',
  (offered, extra, delivered, schools, words) => {
    expect(totalWords({ kind: 'counted', offered, extra, delivered, schools })).toBe(words)
  }
)

test('where too few delivered there is no number', () => {
  expect(totalWords({ kind: 'too-few' })).not.toMatch(/\d/u)
})
