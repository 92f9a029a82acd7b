// "n van m scholen" as people say it.
import { expect, test } from 'vitest'
import { regionContent } from '#assets/region/index.ts'
import { deliveredSentence } from '#shared/documents/region/delivered-words.ts'
import { YEAR } from '../../region/reading.ts'

test.each([
  [0, 5, '0 van 5 scholen leverden voor 2026-2027.'],
  [1, 1, '1 van 1 school leverde voor 2026-2027.'],
  [1, 5, '1 van 5 scholen leverde voor 2026-2027.'],
  [4, 5, '4 van 5 scholen leverden voor 2026-2027.']
])('%i of %i is said in the singular where it is one', (n, m, sentence) => {
  expect(deliveredSentence({ n, m, hasList: true }, YEAR, regionContent)).toBe(sentence)
})
