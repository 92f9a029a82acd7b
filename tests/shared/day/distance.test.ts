// How far a day is away, as a director reads it beside the day.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBefore, dayNumber, isoDay, monthsBetween, type IsoDay } from '#shared/day.ts'
import { distance } from '#shared/distance.ts'
import { tries } from '../../tries.ts'

describe('from Monday 23 November 2026', () => {
  test.each([
    ['2026-11-23', 'vandaag'],
    ['2026-11-24', 'morgen'],
    ['2026-11-25', 'over 2 dagen'],
    ['2026-12-06', 'over 13 dagen'],
    ['2026-12-07', 'over 2 weken'],
    ['2026-12-20', 'over 3 weken'],
    ['2027-01-24', 'over 8 weken'],
    ['2027-01-25', 'over 2 maanden'],
    ['2027-08-01', 'over 8 maanden'],
    ['2028-11-22', 'over 23 maanden'],
    ['2028-11-23', 'over 2 jaar'],
    ['2030-11-22', 'over 3 jaar'],
    ['2026-11-22', 'gisteren'],
    ['2026-11-21', '2 dagen geleden'],
    ['2026-11-11', '12 dagen geleden'],
    ['2026-11-09', '2 weken geleden'],
    ['2026-09-22', '8 weken geleden'],
    ['2026-09-21', '2 maanden geleden'],
    ['2026-03-15', '8 maanden geleden'],
    ['2024-11-24', '23 maanden geleden'],
    ['2024-11-23', '2 jaar geleden'],
    ['0001-01-01', '2025 jaar geleden']
  ])('%s is %s', (day, words) => {
    expect(distance(isoDay('2026-11-23'), isoDay(day))).toBe(words)
  })
})

test.each([
  ['2024-02-28', '2024-05-01', 'over 2 maanden'],
  ['2026-12-31', '2027-01-01', 'morgen'],
  ['2027-01-01', '2026-12-31', 'gisteren'],
  ['2024-02-29', '2026-02-28', 'over 23 maanden']
])('from %s to %s: %s', (today, day, words) => {
  expect(distance(isoDay(today), isoDay(day))).toBe(words)
})

const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date): IsoDay => isoDay(date.toISOString().slice(0, 10)))

test('never says one day, one week or one month in the plural', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (today, days) => {
      const moment = new Date(`${today}T00:00:00Z`)
      moment.setUTCDate(moment.getUTCDate() + days)
      fc.pre(moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999)
      const day = isoDay(moment.toISOString().slice(0, 10))
      expect(dayNumber(day) - dayNumber(today)).toBe(days)
      expect(distance(today, day)).toMatch(
        /^(?:vandaag|morgen|gisteren|(?:over )?(?:[2-9]|\d\d+) (?:dagen|weken|maanden|jaar)(?: geleden)?)$/u
      )
      expect(distance(today, day).startsWith('over ')).toBe(days > 1)
    }),
    { numRuns: tries(500) }
  )
})

test('the day before is one day earlier, over the ends of months and years', () => {
  for (const [day, before] of [
    ['2024-03-01', '2024-02-29'],
    ['2027-01-01', '2026-12-31'],
    ['2027-08-01', '2027-07-31'],
    ['0001-01-01', '0001-01-01']
  ] as const)
    expect(dayBefore(isoDay(day))).toBe(before)
  expect(monthsBetween(isoDay('2027-01-31'), isoDay('2027-02-28'))).toBe(0)
})
