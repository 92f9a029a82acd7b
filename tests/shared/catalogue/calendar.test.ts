// The school holidays in the program: each year and region complete, and each as long as a holiday is.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { calendarSchema, holidayKinds } from '#shared/catalogue/calendar-data.ts'
import { nextSchoolYear, schoolYearOf, weekdayOf, type SchoolYear } from '#shared/day.ts'
import { holidayRegions } from '#shared/school/vocabulary.ts'

const { holidays, kinds, regions } = catalogue.calendar
const regionIds = Object.keys(regions) as ('north' | 'middle' | 'south')[]
const years = [...new Set(holidays.map(({ schoolYear }) => schoolYear))]

test('has the shape that the program reads, and every region that can be chosen', () => {
  expect(calendarSchema.parse(catalogue.calendar)).toEqual(catalogue.calendar)
  expect(['unknown', ...regionIds]).toEqual([...holidayRegions])
})

test('the school years follow each other without one left out', () => {
  for (const [at, year] of years.slice(1).entries()) expect(year).toBe(nextSchoolYear(years[at] as SchoolYear))
})

describe.each(regionIds)('%s', (region) => {
  test.each(years)('%s has every holiday, in order', (year) => {
    const rows = holidays.filter((row) => row.schoolYear === year && row.regions.includes(region))
    expect([...new Set(rows.map(({ kind }) => kind))]).toEqual([...holidayKinds])
    const firsts = rows.map(({ first }) => first)
    expect(firsts).toEqual(firsts.toSorted())
  })
})

test.each(holidays)('$schoolYear $kind $regions runs from a Saturday to a Sunday of its school year', (row) => {
  expect([weekdayOf(row.first), weekdayOf(row.last)]).toEqual([6, 0])
  expect(schoolYearOf(row.first)).toBe(row.schoolYear)
})

test('summer and Christmas are set; autumn and spring may be others', () => {
  const set = holidays.filter(({ advice }) => !advice).map(({ kind }) => kind)
  expect(new Set(set)).toEqual(new Set(['christmas', 'may', 'summer']))
})

test('two holidays of one region never overlap, but for the two weeks in May', () => {
  for (const region of regionIds) {
    const rows = holidays.filter((row) => row.regions.includes(region))
    for (const [at, row] of rows.slice(1).entries()) {
      const before = rows[at]
      expect(before === undefined || before.last < row.first || (before.kind === 'may' && row.kind === 'may')).toBe(
        true
      )
    }
  }
})

test('no word says two kinds of holidays', () => {
  const words = holidayKinds.flatMap((kind) => kinds[kind].words)
  expect(new Set(words).size).toBe(words.length)
  for (const kind of holidayKinds) expect(kinds[kind].words.some((word) => kinds[kind].name.includes(word))).toBe(true)
})
