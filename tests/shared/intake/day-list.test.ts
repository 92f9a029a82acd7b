// Days of meetings as people mail them become rows, each with whose meeting it is; what is no day is given back.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SchoolYear } from '#shared/day.ts'
import { readDayList } from '#shared/intake/day-list.ts'
import { tries } from '../../tries.ts'

const YEAR = '2026-2027' as SchoolYear
const read = (text: string): readonly string[] =>
  readDayList(text, YEAR).days.map(({ day, of, remark }) => [day, of, remark].join(' ').trim())

test.each<[string, string, readonly string[]]>([
  ['a row of days', 'MR: 12 oktober, 7 december, 1 februari', ['2026-10-12 mr', '2026-12-07 mr', '2027-02-01 mr']],
  ['with "en"', 'De MR vergadert op 12 oktober en 1 februari', ['2026-10-12 mr', '2027-02-01 mr']],
  [
    'a line for each',
    'MR: 12 oktober\nBestuur: 6 juli\nTeam: 3 sept.\nStudiedagen: 2 november, 9-4',
    ['2026-10-12 mr', '2027-07-06 board', '2026-09-03 team', '2026-11-02 study-day', '2027-04-09 study-day']
  ],
  ['below a head', 'Data bestuursvergaderingen\n- 14 september\n- 22 juni', ['2026-09-14 board', '2027-06-22 board']],
  ['a day per line, with whose it is behind it', '12-10 MR\n14-10 bestuur', ['2026-10-12 mr', '2026-10-14 board']],
  ['with years of their own', 'MR 12-10-2027; 3 maart 2028', ['2027-10-12 mr', '2028-03-03 mr']],
  ['with the day of the week', 'MR: maandag 12 oktober, di 8 december', ['2026-10-12 mr', '2026-12-08 mr']],
  [
    'with a time',
    'MR: 12 oktober om 19.30 uur, 7 december om 20.00 uur',
    ['2026-10-12 mr om 19.30 uur', '2026-12-07 mr om 20.00 uur']
  ],
  ['another day of the week stays to be looked at', 'MR: dinsdag 12 oktober', ['dinsdag 12 oktober 2026 mr']],
  ['a day that no year has', 'MR: 31 november', ['31 november 2026 mr']],
  ['29 February of a year without one', 'MR: 29 februari', ['29 februari 2026 mr']],
  ['of nobody', '12 oktober', ['2026-10-12 unknown']],
  ['a word that only holds another', 'Kamracht 12 oktober', ['2026-10-12 unknown Kamracht']],
  ['on a table with tabs', '12 oktober\tMR\t19.30 uur', ['2026-10-12 mr 19.30 uur']],
  ['no days', 'Beste collega’s,\nMet groet', []],
  [
    'with what they are about',
    'MR over de formatie: 12 april, 3 mei in de aula',
    ['2027-04-12 mr over formatie', '2027-05-03 mr over formatie in de aula']
  ],
  ['nothing', '', []]
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('29 February is there in a leap year', () => {
  expect(readDayList('MR: 29 februari', '2027-2028' as SchoolYear).days.map(({ day }) => day)).toEqual(['2028-02-29'])
})

test('what is no day is given back as it stood', () => {
  expect(readDayList('Beste allemaal,\nMR: 12 oktober\nDe rest volgt.', YEAR).unread).toEqual([
    'Beste allemaal,',
    'De rest volgt.'
  ])
})

test('any text: every word stands in a row or is given back', () => {
  const pieces = fc.constantFrom(
    'MR',
    'bestuur',
    '12 oktober',
    '31-11',
    '1/2/27',
    ',',
    ':',
    ' ',
    '\n',
    'om 19.30 uur',
    '2026',
    'en',
    'é',
    '–'
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((all) => all.join(' ')),
        fc.string()
      ),
      (text) => {
        const { days, unread } = readDayList(text, YEAR)
        const given = [...days.map(({ remark }) => remark), ...unread].join(' ')
        // What leads a row of days stands with each of them.
        expect((given.match(/19\.30/gu) ?? []).length).toBeGreaterThanOrEqual((text.match(/19\.30/gu) ?? []).length)
        expect(days.every(({ day }) => day !== '')).toBe(true)
      }
    ),
    { numRuns: tries(300) }
  )
})
