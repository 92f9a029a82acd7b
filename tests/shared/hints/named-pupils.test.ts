import { expect, test } from 'vitest'
import { privacyHints } from '#shared/hints/privacy.ts'
import { everything, quotes } from './quotes.ts'

const REASON = 'Dit lijkt over één leerling te gaan. Laat de naam en de groep weg.'

test.each([
  ['Noor in groep 5 krijgt te weinig hulp van meester Tom.', 'Noor in groep 5'],
  ['Bij ons leest Jayden uit groep 6 elke ochtend met juf Sanne van der Berg.', 'Jayden uit groep 6'],
  ['Wij begeleiden daan uit groep 6.', 'daan uit groep 6'],
  ['Fatima Yilmaz uit klas 2b kreeg hulp.', 'Fatima Yilmaz uit klas 2b'],
  ['In groep 4 zit Sem vaak apart.', 'groep 4 zit Sem'],
  ['Dat lukt met Max uit onze groep 7.', 'Max uit onze groep 7']
])('a name beside a group is one pupil, not a colleague whose name grows old: "%s"', (text, quote) => {
  for (const publicText of [true, false]) {
    const told = privacyHints(text, { ...everything, publicText }).filter(({ kind }) => kind === 'one-pupil')
    expect(told.map((hint) => [hint.quote, hint.reason])).toEqual([[quote, REASON]])
  }
  expect(quotes('name', text).filter((name) => quote.includes(name))).toEqual([])
})

test('a colleague who is called beside a group stays a colleague', () => {
  expect(quotes('name', 'Noor in groep 5 krijgt te weinig hulp van meester Tom.')).toEqual(['meester Tom'])
  expect(quotes('one-pupil', 'Frans in groep 7 is nieuw.')).toEqual([])
  expect(quotes('one-pupil', 'Meester Tom in groep 5 leest voor.')).toEqual([])
  expect(quotes('one-pupil', 'Onze leraar Tom in groep 5 leest voor.')).toEqual([])
  const listed = { ...everything, names: ['Karin Smit'] }
  expect(privacyHints('Karin in groep 3 geeft les.', listed).map(({ kind }) => kind)).toEqual(['name'])
})

test.each([
  'Iedereen in groep 5 leest elke dag.',
  'Lezen in groep 6 begint om negen uur.',
  'Onze leraar in groep 3 kiest de boeken.',
  'Lente in groep 5 is een project.',
  'Wil in groep 5 iemand meer werk, dan kan dat.',
  'De Anne Frankschool in groep 8 is een project.',
  'Ouders uit groep 4 lezen voor.',
  'In groep 4 zit iedereen in een kring.'
])('no name stands in "%s"', (text) => {
  expect(quotes('one-pupil', text)).toEqual([])
  expect(quotes('name', text)).toEqual([])
})
