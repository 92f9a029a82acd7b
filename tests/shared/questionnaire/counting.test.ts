import { expect, test } from 'vitest'
import type { OutcomeWord } from '#shared/catalogue/questionnaire-content.ts'
import { countsOf, meanOf, wordOf, type Counts } from '#shared/questionnaire/counting.ts'
import { formOf } from './any-forms.ts'

const counts = (chosen: Counts['chosen'], unknown = 0, blank = 0): Counts => ({ chosen, unknown, blank })

test.each<[OutcomeWord, string, Counts]>([
  ['too-few', 'two who answered', counts([0, 0, 0, 2])],
  ['too-few', 'blank is no answer', counts([0, 0, 0, 2], 0, 9)],
  ['good', 'three who agree', counts([0, 0, 0, 3])],
  ['unknown', 'a quarter, and two', counts([0, 0, 0, 6], 2)],
  ['good', 'two, but less than a quarter', counts([0, 0, 0, 7], 2)],
  ['good', 'a quarter, but only one', counts([0, 0, 0, 3], 1)],
  ['unknown', 'before divided', counts([3, 0, 0, 3], 2)],
  ['unknown', 'nobody knows', counts([0, 0, 0, 0], 3)],
  ['divided', 'a third on each side', counts([1, 0, 0, 2])],
  ['divided', 'a third on each side, the other way', counts([0, 4, 2, 0])],
  ['attention', 'six of ten, and fewer than a third above', counts([0, 7, 3, 0])],
  ['attention', 'everybody below', counts([2, 3, 0, 0])],
  ['good', 'eight of ten', counts([0, 2, 8, 0])],
  ['mixed', 'just under eight of ten', counts([0, 2, 7, 0])],
  ['mixed', 'eight of ten, but one says it is not so', counts([1, 1, 8, 0])],
  ['divided', 'six of ten below, and a third above', counts([0, 6, 3, 0])]
])('%s: %s', (word, _, given) => {
  expect(wordOf(given)).toBe(word)
})

test('counts each answer to a statement, and what was left blank', () => {
  const forms = [formOf({ A1: 1 }), formOf({ A1: 4 }), formOf({ A1: 4 }), formOf({ A1: 'unknown' }), formOf({ A2: 2 })]
  expect(countsOf(forms, 'A1')).toEqual(counts([1, 0, 0, 2], 1, 1))
})

test('the mean is in tenths, halves go up, and who does not know is not in it', () => {
  expect(meanOf([counts([0, 0, 1, 0])])).toBe(30)
  expect(meanOf([counts([1, 0, 0, 2], 5, 5)])).toBe(30)
  expect(meanOf([counts([0, 0, 19, 1])])).toBe(31)
  expect(meanOf([counts([0, 0, 21, 1])])).toBe(30)
  expect(meanOf([counts([0, 0, 2, 0]), counts([0, 0, 0, 1])])).toBe(33)
  expect(meanOf([counts([0, 0, 0, 0], 4)])).toBeNull()
  expect(meanOf([])).toBeNull()
})
