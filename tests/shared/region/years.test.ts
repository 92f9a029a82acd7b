// Which school year of a region is looked at when nobody says so.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { regionContent } from '#assets/region/index.ts'
import type { SchoolYear } from '#shared/day.ts'
import { deliveriesOf } from '#shared/region/deliveries.ts'
import type { Region } from '#shared/region/region.ts'
import { laterYears, laterYearSentence, usualYear, yearsOf } from '#shared/region/years.ts'
import { asFile, delivery } from '../../fixtures/deliveries.ts'
import { regionWith } from '../../fixtures/regions.ts'
import { YEAR } from './reading.ts'

const LAST = '2025-2026'
const NEXT = '2027-2028'

/** "a b" delivered in a year: schools by a letter each. */
const filesOf = (years: Readonly<Record<string, string>>) =>
  Object.entries(years).flatMap(([schoolYear, schools]) =>
    schools
      .split(' ')
      .filter((name) => name !== '')
      .map((name, at) => asFile(delivery({ schoolYear, school: { name } }), `${schoolYear}/${at}.json`))
  )
const listOf = (schools: string): Region => regionWith(schools.split(' ').map((name) => ({ name, place: 'Eikendorp' })))

const usual = (files: ReturnType<typeof filesOf>, region = regionWith(), running = YEAR): SchoolYear | undefined =>
  usualYear(yearsOf(deliveriesOf(files, region, running)), running)

test.each([
  ['nothing was delivered', {}, undefined],
  ['one school is early', { [YEAR]: 'a b', [NEXT]: 'a' }, YEAR],
  ['one school is early, and sent it three times', { [YEAR]: 'a b', [NEXT]: 'a a a' }, YEAR],
  ['more delivered for next year', { [YEAR]: 'a', [NEXT]: 'a b' }, YEAR],
  ['nearly all delivered for next year', { [YEAR]: 'a', [NEXT]: 'a b c' }, NEXT],
  ['only last year was delivered', { [LAST]: 'a' }, LAST],
  ['only next year was delivered', { [NEXT]: 'a' }, NEXT],
  ['this year begins', { [LAST]: 'a b c', [YEAR]: 'a' }, LAST],
  ['half of last year delivered this year', { [LAST]: 'a b c d', [YEAR]: 'a b' }, YEAR],
  ['as many delivered in each year', { [LAST]: 'a', [YEAR]: 'b', [NEXT]: 'c' }, YEAR],
  ['as many delivered last year and next year', { [LAST]: 'a', [NEXT]: 'c' }, LAST],
  ['a year is none', { ooit: 'a b c', [YEAR]: 'a' }, YEAR]
])('the year for which most schools delivered, where %s', (_, years: Readonly<Record<string, string>>, year) => {
  expect(usual(filesOf(years))).toBe(year)
})

test('schools that are not on the list of the region decide nothing', () => {
  expect(usual(filesOf({ [YEAR]: 'a b', [NEXT]: 'x y z' }), listOf('a b c'))).toBe(YEAR)
})

test('deliveries of a later year are said, of those that are looked at and of earlier ones not', () => {
  const files = filesOf({ [LAST]: 'a', [YEAR]: 'a b', [NEXT]: 'a', '2028-2029': 'a b' })
  expect(
    laterYears(deliveriesOf(files, regionWith(), YEAR)).map((later) => laterYearSentence(later, regionContent))
  ).toEqual([
    'Er zijn ook al leveringen van 2028-2029, van 2 scholen. Die tellen hier niet mee.',
    'Er zijn ook al leveringen van 2027-2028, van 1 school. Die tellen hier niet mee.'
  ])
  expect(laterYears(deliveriesOf(files, regionWith(), '2028-2029' as SchoolYear))).toEqual([])
})

test('never a year of less than half the schools of another; a later one only where fewer than half did deliver; in any order', () => {
  const schools = fc.subarray(['a', 'b', 'c', 'd', 'e'])
  fc.assert(
    fc.property(fc.array(schools, { minLength: 4, maxLength: 4 }), fc.infiniteStream(fc.nat()), (delivered, order) => {
      const files = filesOf(
        Object.fromEntries(delivered.map((names, at) => [`${2024 + at}-${2025 + at}`, names.join(' ')]))
      )
      const shuffled = files
        .map((file) => ({ file, at: order.next().value as number }))
        .toSorted((one, two) => one.at - two.at)
        .map(({ file }) => file)
      const year = usual(shuffled)
      expect(year).toBe(usual(files))
      const most = Math.max(...delivered.map((names) => names.length))
      const found = year === undefined ? 0 : (delivered[Number(year.slice(0, 4)) - 2024]?.length ?? 0)
      expect(found * 2).toBeGreaterThanOrEqual(most)
      const ofRunning = delivered[2]?.length ?? 0
      if (year !== undefined && year > YEAR) expect(ofRunning * 2).toBeLessThan(most)
    })
  )
})
