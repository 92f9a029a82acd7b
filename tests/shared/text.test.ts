import { expect, test } from 'vitest'
import { capital, listed, listedPhrases, numberWord, small } from '#shared/text.ts'

test.each([
  [[], ''],
  [['Ouders'], 'Ouders'],
  [['Ouders', 'Ambities'], 'Ouders en Ambities'],
  [['Ouders', 'Ambities', 'Samenwerking'], 'Ouders, Ambities en Samenwerking']
])('names in a row read as a sentence: %j', (names, sentence) => {
  expect(listed(names)).toBe(sentence)
})

test('phrases in a row have one capital; an abbreviation keeps its own', () => {
  expect(listedPhrases(['Op school', 'SWV', 'Van buiten'])).toBe('Op school, SWV en van buiten')
  expect(listedPhrases(['Op school'])).toBe('Op school')
  expect(listedPhrases([])).toBe('')
})

test.each([
  [0, 'nul'],
  [1, 'één'],
  [20, 'twintig'],
  [21, '21']
])('%i is written as %s', (value, word) => {
  expect(numberWord(value)).toBe(word)
})

test('only the first letter of a text becomes a capital, or a small one', () => {
  expect(capital('écht SWV')).toBe('Écht SWV')
  expect(capital('één week')).toBe('Eén week')
  expect(small('Het SWV')).toBe('het SWV')
  expect(capital('')).toBe('')
  expect(small('IB-overleg, elke week')).toBe('IB-overleg, elke week')
})
