import { expect, test } from 'vitest'
import { allQuotes, quotes } from './quotes.ts'

test.each([
  // Told by its family.
  ['De kleindochter van de dorpsarts kreeg een arrangement.', 'De kleindochter van de dorpsarts'],
  ['Haar zusje zit ook bij ons en heeft dezelfde spierziekte.', 'Haar zusje'],
  ['Er loopt een rechtszaak tussen de ouders van een leerling.', 'de ouders van een leerling'],
  ['De moeder van een dove kleuter leert het team gebaren.', 'De moeder van een dove kleuter'],
  ['Een alleenstaande vader uit Jemen krijgt hulp van een tolk.', 'Een alleenstaande vader'],
  ['Een kind van asielzoekers gaat naar de taalklas.', 'Een kind van asielzoekers'],
  ['Een ouder schreef dat mijn zoon met autisme hier rust vond.', 'mijn zoon'],
  ['Vader zit vast.', 'Vader zit vast'],
  // A whole family.
  ['In ons dorp woont één gezin uit Jemen.', 'één gezin'],
  ['De kinderen van één kermisfamilie leren ’s zomers op afstand.', 'één kermisfamilie'],
  ['Door het vertrek van een groot gezin werd groep 3 kleiner.', 'een groot gezin'],
  ['Dit gezin krijgt hulp van de kerk.', 'Dit gezin'],
  ['De wethouder kwam langs voor het gezin uit de caravan.', 'het gezin uit'],
  ['De fam. Zonneveld heeft bezwaar gemaakt.', 'fam. Zonneveld'],
  // By a pronoun at the start.
  ['Hij is geadopteerd.', 'Hij is geadopteerd'],
  ['Zij is nu elf en leest nog niet.', 'Zij is nu elf'],
  ['Hij krijgt fysiotherapie vanwege zijn spierziekte.', 'Hij krijgt fysiotherapie vanwege'],
  ['Zij doet mee, maar heeft een eigen programma.', 'Zij doet']
])('who is told by a family or by "hij": "%s"', (text, start) => {
  expect(quotes('one-pupil', text).some((quote) => quote.startsWith(start))).toBe(true)
})

test.each([
  'Ook een gezin kan hulp vragen van een gezinsvoogd.',
  'Een ouder kan een pleinverbod krijgen.',
  'De ouders van een leerling met een OPP tekenen het plan.',
  'Ouders die in een scheiding liggen, spreken wij apart.',
  'De familie van het kind is welkom.',
  'Broer en zus zitten soms in dezelfde groep.',
  'Hij heeft ervaring met autisme.',
  'Zij begeleidt leraren bij een eigen leerlijn.',
  'Zij is nu twee dagen aanwezig.'
])('no family in particular: "%s"', (text) => {
  expect(allQuotes(text)).toEqual([])
})
