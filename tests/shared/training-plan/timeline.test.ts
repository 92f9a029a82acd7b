// The picture of a school year: where a training stands in it.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SchoolYear } from '#shared/day.ts'
import type { TrainingRecord } from '#shared/school/internal-records.ts'
import { trainingRows } from '#shared/training-plan/plan.ts'
import { timeline } from '#shared/training-plan/timeline.ts'
import { tries } from '../../tries.ts'
import { anyChain, chain, withTraining } from '../chain.ts'
import { anySchool } from '../schools.ts'

const YEAR = '2026-2027' as SchoolYear
const bar = (record: Partial<TrainingRecord>) =>
  timeline(trainingRows(chain(withTraining('s', record))), YEAR).bars.map(({ from, until, before, after }) => [
    from,
    until,
    before,
    after
  ])

test('the year goes from August to July', () => {
  const { months } = timeline([], YEAR)
  expect(months.map(({ name }) => name)).toEqual([
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli'
  ])
  expect([months[0]?.year, months[4]?.year, months[5]?.year, months[11]?.year]).toEqual([2026, 2026, 2027, 2027])
})

test.each([
  ['the whole year', { starts: '2026-08-01', ends: '2027-07-31' }, [[0, 12, false, false]]],
  ['October', { starts: '2026-10-01', ends: '2026-10-31' }, [[2, 3, false, false]]],
  ['only a start: that month', { starts: '2027-01-20' }, [[5, 6, false, false]]],
  ['only an end: that month', { ends: '2027-01-20' }, [[5, 6, false, false]]],
  ['the year before and after too', { starts: '2025-01-01', ends: '2029-01-01' }, [[0, 12, true, true]]],
  ['another year', { starts: '2027-08-01', ends: '2027-09-01' }, []],
  ['ends before it starts', { starts: '2027-02-01', ends: '2027-01-01' }, []],
  ['no days', {}, []]
])('%s', (_, record, expected) => {
  expect(bar(record)).toEqual(expected)
})

test('one day has a width, and bars stand in the order in which they start', () => {
  const school = chain(
    withTraining('b', { starts: '2027-03-10', ends: '2027-03-10' }),
    withTraining('a', { starts: '2026-09-01', ends: '2027-07-01' })
  )
  const { bars } = timeline(trainingRows(school), YEAR)
  expect(bars.map(({ row }) => row.item.id)).toEqual(['a', 'b'])
  expect((bars[1]?.until ?? 0) - (bars[1]?.from ?? 0)).toBeGreaterThan(0)
})

test('whatever the school, each training of the year is in the picture once or named beside it', () => {
  fc.assert(
    fc.property(
      fc.oneof(anySchool, anyChain),
      fc.constantFrom(YEAR, '2027-2028' as SchoolYear, '0000-0001' as SchoolYear, '9998-9999' as SchoolYear),
      (school, year) => {
        const rows = trainingRows(school)
        const { bars, undated } = timeline(rows, year)
        for (const { from, until } of bars) expect(from >= 0 && from < until && until <= 12).toBe(true)
        const shown = [...bars.map(({ row }) => row), ...undated]
        expect(new Set(shown).size).toBe(shown.length)
        for (const row of rows) if (row.schoolYear === year) expect(shown).toContain(row)
      }
    ),
    { numRuns: tries(200) }
  )
})
