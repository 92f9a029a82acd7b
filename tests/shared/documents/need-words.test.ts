import { expect, test } from 'vitest'
import { offerWords, saidWords } from '#shared/documents/need-words.ts'

const words = { 'de klas': 'de les' }
const need = { levels: ['extra', 'in-class'], soon: 'this-month', notNow: false, needed: '' }

test('an offer is one sentence: where in a fixed order and in the words of the school, then how soon', () => {
  expect(saidWords(need, words)).toBe('Gewoon in de les en extra hulp op school, binnen een maand.')
  expect(saidWords({ ...need, soon: 'unknown' }, words)).toBe('Gewoon in de les en extra hulp op school.')
})

test('what is not possible now says what it would take, where the school said that', () => {
  expect(saidWords({ ...need, notNow: true, needed: 'Een lift.' }, words)).toBe('Nu niet. Nodig zou zijn: Een lift.')
  expect(saidWords({ ...need, notNow: true }, words)).toBe('Nu niet.')
})

test('words of a newer program are left out, and never read as another', () => {
  expect(offerWords({ levels: ['elsewhere', 'outside'], soon: 'tomorrow' }, words)).toBe('Samen met iemand van buiten.')
  expect(offerWords({ levels: ['elsewhere'], soon: 'tomorrow' }, words)).toBe('')
})
