// Which questions of a partnership ask for pupils by name, or for how many there are.
import { expect, test } from 'vitest'
import { asksForPupils } from '#shared/hints/asked-pupils.ts'

test.each([
  'Noem de leerlingen met een OPP',
  'Hoeveel leerlingen hebben een arrangement?',
  'Welke leerlingen gaan naar het sbo?',
  'Namen van leerlingen die extra hulp krijgen',
  'Geef een lijst van alle leerlingen met een arrangement',
  'Wat is het aantal nieuwe kinderen met een indicatie?',
  'Hoeveel thuiszitters heeft uw school?',
  'Hoeveel TLV’s vroeg u aan?',
  'Hoeveel procent van uw leerlingen krijgt extra hulp?',
  'Noem per leerling wat u doet.'
])('%s', (question) => {
  expect(asksForPupils(question)).toBe(true)
})

test.each([
  'Wie is uw contact?',
  'Wie begeleidt de leerlingen?',
  'Welke ondersteuning krijgen leerlingen met dyslexie?',
  'Hoeveel uur besteedt u aan leerlingen?',
  'Hoeveel leerlingen heeft uw school?',
  'Hoe helpt u leerlingen die meer aankunnen?',
  'Noem geen namen van leerlingen.',
  'Wat doet uw school voor leerlingen?',
  'Hoeveel specialisten hebt u?',
  ''
])('not: %s', (question) => {
  expect(asksForPupils(question)).toBe(false)
})
