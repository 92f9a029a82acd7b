import { describe, expect, test } from 'vitest'
import {
  addYears,
  firstDayOf,
  isoDay,
  nextSchoolYear,
  parseDay,
  parseSchoolYear,
  schoolYearOf,
  startYearOf,
  weekdayOf,
  writeDay
} from '#shared/day.ts'

describe('a day that a director types', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2027-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  test.each([
    '',
    'morgen',
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '12027-01-01',
    '0000-01-01',
    '23-11-2026',
    '2026-11-23 '
  ])('"%s" does not', (text) => {
    expect(parseDay(text)).toBeUndefined()
    expect(() => isoDay(text)).toThrow('not a day')
  })
})

describe('years later', () => {
  test.each([
    ['2022-03-15', '2026-03-15'],
    ['2026-06-22', '2030-06-22'],
    ['2024-02-29', '2028-02-29'],
    ['2023-02-28', '2027-02-28'],
    ['2096-02-29', '2100-02-28'],
    ['2021-08-01', '2025-08-01'],
    ['2021-12-31', '2025-12-31']
  ])('four years after %s is %s', (from, to) => {
    expect(addYears(isoDay(from), 4)).toBe(to)
  })

  test('one year after 29 February is 28 February', () => {
    expect(addYears(isoDay('2024-02-29'), 1)).toBe('2025-02-28')
  })
})

describe('the school year', () => {
  test.each([
    ['2027-07-31', '2026-2027'],
    ['2027-08-01', '2027-2028'],
    ['2026-12-31', '2026-2027'],
    ['2027-01-01', '2026-2027']
  ])('%s falls in %s', (day, schoolYear) => {
    expect(schoolYearOf(isoDay(day))).toBe(schoolYear)
  })

  test('runs from 1 August', () => {
    const schoolYear = schoolYearOf(isoDay('2026-11-23'))
    expect(firstDayOf(schoolYear)).toBe('2026-08-01')
    expect(nextSchoolYear(schoolYear)).toBe('2027-2028')
    expect(startYearOf(schoolYear)).toBe(2026)
  })

  test.each(['2027-2029', '2027', '2027-2027', '27-28', '2027-2028 ', '12027-12028', '0000-0001', '9999-10000'])(
    '"%s" is none',
    (text) => {
      expect(parseSchoolYear(text)).toBeUndefined()
    }
  )
})

test('days are written as a Dutch reader says them', () => {
  expect(writeDay(isoDay('2027-08-01'))).toBe('1 augustus 2027')
  expect(writeDay(isoDay('2028-02-29'))).toBe('29 februari 2028')
})

test('the days of the week are those of the calendar', () => {
  const moments = Array.from({ length: 74_000 }, (_, index) => new Date(Date.UTC(1899, 11, 1) + index * 86_400_000))
  expect(moments.filter((date) => weekdayOf(isoDay(date.toISOString().slice(0, 10))) !== date.getUTCDay())).toEqual([])
})
