import { expect, test } from 'vitest'
import { allQuotes, quotes } from './quotes.ts'

test.each([
  ['Een aantal (3) kinderen woont bij een van de ouders.', '3) kinderen'],
  ['Enkele leerlingen wonen in een pleeggezin.', 'Enkele leerlingen'],
  ['Wij helpen een paar kinderen uit het azc in groep 7.', 'paar kinderen'],
  ['Er is hulp voor een groepje van drie kinderen met een TOS.', 'drie kinderen'],
  ['Begeleiding: cluster 2 (3 lln)', '3 lln'],
  ['Schorsing: 1x', 'Schorsing: 1x'],
  ['Arrangement (2x)', 'Arrangement (2x'],
  ['Zorgniveau 4: 3', 'Zorgniveau 4: 3'],
  ['TLV so: 1 / TLV sbo: 0', 'so: 1'],
  ['Zittenblijvers: groep 3: 1, groep 4: 0', 'Zittenblijvers: groep 3: 1'],
  ['Naar het VO: 6 havo, 1 praktijkonderwijs.', '1 praktijkonderwijs'],
  ['Leerlingen per 1 oktober: 41, waarvan 2 met een gewicht.', 'waarvan 2 met een gewicht'],
  ['Twee hebben een dyslexieverklaring.', 'Twee hebben een dyslexieverklaring'],
  ['Van de 7 kleuters heeft één een arrangement.', 'één een arrangement'],
  ['Wij hebben geen kinderen met een rolstoel, wel één met een looprek.', 'één met een looprek']
])('a small number in more forms: "%s"', (text, quote) => {
  expect(quotes('small-count', text)).toContain(quote)
})

test.each([
  ['Een leeling met autisme in groep 5 heeft een tolk.', 'Een leeling'],
  ['Eén leerlng heeft een hartafwijking.', 'Eén leerlng'],
  ['Een enkel kind volgt een eigen leerlijn voor alle vakken.', 'Een enkel kind']
])('one pupil, however it is spelt: "%s"', (text, start) => {
  expect(quotes('one-pupil', text)[0]?.startsWith(start)).toBe(true)
})

test.each([
  'Enkele leerlingen krijgen hulp van een vrijwilliger.',
  'Zorgniveau 4: extra hulp',
  'Ziekte | 11 | 3 |',
  'Tillift | 2',
  'Twee kinderen betalen 45 euro.',
  'De leerlijn van groep 5 is nieuw.'
])('no small number: "%s"', (text) => {
  expect(allQuotes(text)).toEqual([])
})
