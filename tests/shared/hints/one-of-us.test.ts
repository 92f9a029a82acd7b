import { expect, test } from 'vitest'
import { allQuotes, quotes } from './quotes.ts'

test.each([
  ['De rails aan het plafond is gemaakt toen een van de leerlingen een hersenbloeding kreeg.', 'een van de leerlingen'],
  ['Voor een van de gezinnen hebben wij een gezinsvoogd gesproken.', 'een van de gezinnen'],
  ['Visio komt voor een van onze leerlingen.', 'een van onze leerlingen'],
  ['Een van onze kleuters draagt een brace en kan niet klimmen.', 'Een van onze kleuters'],
  ['Eén van de jongste kleuters draagt een helm vanwege epilepsie.', 'Eén van de jongste kleuters']
])('one of ours: "%s"', (text, start) => {
  expect(quotes('one-pupil', text)[0]?.startsWith(start)).toBe(true)
})

test.each([
  'Een van de leerlingen leest voor.',
  'Eén van onze leerlingen is voorzitter van de raad.',
  'Als een van de kinderen een rolstoel heeft, kijken wij wat kan.',
  'Een van onze leraren heeft een training gevolgd.',
  'Een van de kinderen mag de bel luiden.'
])('no one in particular: "%s"', (text) => {
  expect(allQuotes(text)).toEqual([])
})
