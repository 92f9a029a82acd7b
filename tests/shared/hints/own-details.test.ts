// How to reach the school and where it stands is nobody's own, wherever and however it is written; what is of somebody else still is.
import { isoDay } from '#shared/day.ts'
import { describe, expect, test } from 'vitest'
import { openHints, readingHints } from '#shared/hints/texts.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { setText } from '#shared/school/text-edits.ts'
import { plainSchool } from '../schools.ts'

const located = (given: Readonly<Record<string, string>>): School =>
  change(plainSchool(), addItem('locations', newItem('locations', 'l', given)).apply).next
const own = located({
  name: 'Anna van Buren',
  brin: '99ZZ00',
  address: 'Jan Steenstraat 12',
  postcode: '4001 AB',
  place: 'Kapel-Avezaath',
  telephone: '0344 - 12 34 56',
  email: 'anna.devries@wilgenhof.example',
  website: 'https://www.juf-anna.example/'
})
const TODAY = isoDay('2026-11-23')

const reading = (school: School, text: string): School =>
  change(
    school,
    setText('parents.text', { blocks: [{ id: 'b', kind: 'paragraph', level: 0, runs: [{ text }] }] }).apply
  ).next
const quotes = (school: School, text: string): readonly string[] =>
  openHints(reading(school, text), 'parents', TODAY).map(({ quote }) => quote)

describe('no hint points at', () => {
  test.each([
    '0344 - 12 34 56',
    '0344-123456',
    '(0344) 123456',
    '+31 344 123456',
    '+31 (0)344 12 34 56',
    '0031 344 123 456',
    '0344.12.34.56'
  ])('the number of the school, written as %s', (number) => {
    const text = `Bel ons op ${number}, of kom langs.`
    expect(quotes(plainSchool(), text)).toEqual([number])
    expect(quotes(own, text)).toEqual([])
  })

  test.each(['+31 344 123456', '(0344) 123456', '0031 (0)344-123456'])(
    'the number of the school, filled in as %s',
    (telephone) => {
      expect(quotes(located({ telephone }), 'Bel ons op 0344 12 34 56.')).toEqual([])
      expect(quotes(located({ telephone: `06-12345678 of ${telephone}` }), 'Bel 06 1234 5678 of 0344 123456.')).toEqual(
        []
      )
    }
  )

  test.each([
    'anna.devries@wilgenhof.example',
    'Anna.deVries@Wilgenhof.example',
    'anna.devries [at] wilgenhof.example'
  ])('the address for letters to the school, written as %s', (address) => {
    const text = `Schrijf naar ${address} als u iets wilt weten.`
    expect(quotes(plainSchool(), text)).not.toEqual([])
    expect(quotes(own, text)).toEqual([])
  })

  test.each([
    [{ name: 'Anna van Buren' }, 'Anna van Buren is ons tweede gebouw.', 'Anna van Buren'],
    [{ address: 'Jan van Dalen 3' }, 'Wij staan aan Jan van Dalen 3.', 'Jan van Dalen'],
    [{ address: 'Jan Steenstraat 12' }, 'Wij wonen in de Jan Steenstraat 12, 4001 AB.', 'Steenstraat 12']
  ])('%j: “%s”', (given, text, quote) => {
    expect(quotes(plainSchool(), text)).toEqual([quote])
    expect(quotes(located(given), text)).toEqual([])
  })

  test('a partnership that the school belongs to as well', () => {
    const text = 'Wij heten naar Kees Verhoeven.'
    const named = change(
      plainSchool(),
      addItem('otherPartnerships', newItem('otherPartnerships', 'v', { name: 'Kees Verhoeven' })).apply
    ).next
    expect(quotes(plainSchool(), text)).toEqual(['Kees Verhoeven'])
    expect(quotes(named, text)).toEqual([])
  })
})

test('what is of somebody else keeps its hint, also beside what is of the school', () => {
  expect(quotes(own, 'Bel 0344 123456, of 06-12345678.')).toEqual(['06-12345678'])
  expect(quotes(own, 'Bel 0344 123457.')).toEqual(['0344 123457'])
  expect(quotes(own, 'Schrijf naar piet.anna.devries@wilgenhof.example.')).toEqual([
    'piet.anna.devries@wilgenhof.example'
  ])
  expect(quotes(own, 'Schrijf naar truus@juf-anna.example.')).toEqual(['truus@juf-anna.example'])
  expect(quotes(own, 'Hij woont in de Jan Steenstraat 12, en Lisa van Dalen ook.')).toContain('Lisa van Dalen')
})

test('half a detail, or one letter, hushes nothing', () => {
  expect(quotes(located({ telephone: '06', email: '@', website: 'a', address: '1' }), 'Bel 06-12345678.')).toEqual([
    '06-12345678'
  ])
})

test('the name of whom the school writes to is a name of somebody', () => {
  const known = change(
    plainSchool(),
    addItem('contacts', newItem('contacts', 'c', { role: 'Voorzitter van de MR', name: 'Zwaantje Olde' })).apply
  ).next
  expect(quotes(plainSchool(), 'Zwaantje Olde weet het.')).toEqual([])
  expect(quotes(known, 'Zwaantje Olde weet het.')).toEqual(['Zwaantje Olde'])
})

test('the code and the names of a school need no explaining', () => {
  const named = located({ name: 'ABC', brin: '99ZZ00' })
  const known = reading(named, 'Het ABC heeft code 99ZZ00.')
  expect(readingHints(known, 'parents', TODAY)).toEqual([])
})
