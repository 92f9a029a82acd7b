// Days are counted as a calendar on the wall does: over months, leap days and years.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addWeeks, daysBetween, isWorkingDay } from '#shared/calendar/days.ts'
import { isoDay } from '#shared/day.ts'
import { tries } from '../../tries.ts'

describe('so many days later', () => {
  test.each([
    ['2027-03-23', 1, '2027-03-24'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-03-23', 0, '2027-03-23'],
    ['0001-01-01', -1, undefined],
    ['9999-12-31', 1, undefined],
    ['9999-12-30', 1, '9999-12-31']
  ])('%s and %i: %s', (day, days, expected) => {
    expect(addDays(isoDay(day), days)).toBe(expected)
  })

  test('as the calendar of the computer counts them, there and back', () => {
    const date = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const day = isoDay(from.toISOString().slice(0, 10))
        const moved = new Date(`${day}T00:00:00Z`)
        moved.setUTCDate(moved.getUTCDate() + days)
        const there = addDays(day, days)
        expect(there).toBe(moved.toISOString().slice(0, 10))
        expect(there === undefined || daysBetween(day, there)).toBe(days)
      }),
      { numRuns: tries(500) }
    )
  })
})

test.each([
  ['2027-03-23', 6, '2027-05-04'],
  ['2026-12-01', 6, '2027-01-12'],
  ['2028-01-25', 6, '2028-03-07'],
  ['2027-05-04', -6, '2027-03-23']
])('%s and %i weeks: %s', (day, weeks, expected) => {
  expect(addWeeks(isoDay(day), weeks)).toBe(expected)
})

test.each([
  ['2027-05-14', true],
  ['2027-05-15', false],
  ['2027-05-16', false],
  ['2027-05-17', true]
])('%s is a working day: %s', (day, expected) => {
  expect(isWorkingDay(isoDay(day))).toBe(expected)
})
