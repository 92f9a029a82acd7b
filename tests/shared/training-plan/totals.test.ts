// The sums of a year: exact to the cent, and over budget is shown.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SchoolYear } from '#shared/day.ts'
import { setItemField } from '#shared/school/list-edits.ts'
import type { School } from '#shared/school/school.ts'
import { setBudgetField, setNorm, setTrainingField } from '#shared/school/internal-edits.ts'
import { parseCents } from '#shared/training-plan/money.ts'
import { trainingRows, rowsIn } from '#shared/training-plan/plan.ts'
import { hoursPerPerson, yearTotals, type YearTotals } from '#shared/training-plan/totals.ts'
import { tries } from '../../tries.ts'
import { after, anyChain, chain, withBudgets, withPerson, withTraining } from '../chain.ts'
import { anySchool } from '../schools.ts'

const YEAR = '2026-2027' as SchoolYear
const NEXT = '2027-2028' as SchoolYear
const totals = (school: School, year = YEAR): YearTotals => yearTotals(school, trainingRows(school), year)
const cost = (costs: string, budget = '', schoolYear: string = YEAR) => ({ costs, budget, schoolYear })

const school = chain(
  withBudgets(
    { id: 'school', schoolYear: YEAR, name: 'School', amount: '1.000' },
    { id: 'eigen', schoolYear: YEAR, name: 'Individueel', amount: '' },
    { id: 'later', schoolYear: NEXT, name: 'School', amount: '500' }
  ),
  withTraining('a', cost('750,25', 'school')),
  withTraining('b', cost('€ 250', 'school'), { status: 'finished' }),
  withTraining('c', cost('99,99', 'eigen')),
  withTraining('d', cost('10', '')),
  withTraining('e', cost('20', 'later')),
  withTraining('f', cost('30', 'weg')),
  withTraining('g', cost('1.000', 'school'), { status: 'dropped' }),
  withTraining('h', cost('ongeveer 100', 'school')),
  withTraining('i', cost('400', 'later', NEXT)),
  withTraining('j', cost('-5', 'school')),
  withTraining('k', { costs: '1' })
)

test('per budget: what is planned and what is left; what was dropped costs nothing', () => {
  expect(
    totals(school).budgets.map(({ budget, planned, amount, left }) => [budget.name, planned, amount, left])
  ).toEqual([
    ['School', 100_025, 100_000, -25],
    ['Individueel', 9_999, null, null]
  ])
  expect(totals(school, NEXT).budgets.map(({ planned, left }) => [planned, left])).toEqual([[40_000, 10_000]])
})

test('without a budget, or with one that is gone or of another year, is a sum of its own', () => {
  const { without, planned, amount } = totals(school)
  expect(without.rows.map(({ item }) => item.id)).toEqual(['d', 'e', 'f'])
  expect([without.planned, planned, amount]).toEqual([6_000, 116_024, 100_000])
  expect(totals(chain(withTraining('a', cost('1')))).amount).toBeNull()
})

test('what cannot be counted is named, and so is not forgotten', () => {
  expect(totals(school).unreadable.map(({ item }) => item.id)).toEqual(['h', 'j'])
  expect(totals(after(school, setTrainingField('h', 'costs', '100'))).budgets[0]?.left).toBe(-10_025)
})

test('a budget that can be read no more has no amount, and keeps its training', () => {
  expect(totals(after(school, setBudgetField('school', 'amount', 'veel'))).budgets[0]).toMatchObject({
    planned: 100_025,
    amount: null,
    left: null
  })
})

describe('hours and amounts per fte', () => {
  const team = after(
    chain(
      withPerson('p', { fte: '0,6' }),
      withPerson('r', { fte: '1' }),
      withPerson('z', { fte: 'veel' }),
      withTraining('a', { schoolYear: YEAR, hours: '30', people: ['p', 'p', 'weg'] }),
      withTraining('b', { schoolYear: YEAR, hours: '7,5', people: ['p', 'r'] }),
      withTraining('c', { schoolYear: YEAR, hours: '100', people: ['p'] }, { status: 'dropped' }),
      withTraining('d', { schoolYear: NEXT, hours: '1', people: ['p'] })
    ),
    setNorm('hoursPerFte', '80'),
    setNorm('amountPerFte', '500')
  )
  const hours = (year = YEAR, of = team) =>
    hoursPerPerson(of, trainingRows(of), year).map(({ person, planned, norm }) => [person.id, planned, norm])

  test('everybody has the hours of the training in which she takes part, beside the norm for her working time', () => {
    expect(hours()).toEqual([
      ['p', 3_750, 4_800],
      ['r', 750, 8_000],
      ['z', 0, null]
    ])
    expect(hours(NEXT)).toEqual([
      ['p', 100, 4_800],
      ['r', 0, 8_000],
      ['z', 0, null]
    ])
  })

  test('no norm is assumed where the school set none', () => {
    expect(hours(YEAR, after(team, setNorm('hoursPerFte', ''))).map(([, , norm]) => norm)).toEqual([null, null, null])
    expect(totals(after(team, setNorm('amountPerFte', ''))).perFte.amount).toBeNull()
  })

  test('the amount per fte is counted for everybody whose working time is known', () => {
    expect(totals(team).perFte).toEqual({ fte: 16_000, unknown: 1, amount: 80_000 })
    expect(totals(after(team, setItemField('people', 'z', 'fte', '0,4'))).perFte).toEqual({
      fte: 20_000,
      unknown: 0,
      amount: 100_000
    })
  })
})

test('whatever the school, budgets and what has none add up to the cent to the sum of all rows', () => {
  fc.assert(
    fc.property(fc.oneof(anyChain, anySchool), fc.constantFrom(YEAR, NEXT, '2025-2026' as SchoolYear), (any, year) => {
      const rows = trainingRows(any)
      const sums = yearTotals(any, rows, year)
      const oracle = rowsIn(rows, year)
        .filter(({ item }) => item.status !== 'dropped')
        .reduce((sum, { record }) => sum + BigInt(parseCents(record.costs) ?? 0), 0n)
      expect(BigInt(sums.planned)).toBe(oracle)
      expect(sums.budgets.reduce((sum, { planned }) => sum + planned, sums.without.planned)).toBe(sums.planned)
      for (const { planned, amount, left } of sums.budgets) expect(left === null ? null : left + planned).toBe(amount)
      for (const { planned, rows: taken } of hoursPerPerson(any, rows, year))
        expect(planned === 0 || taken.length > 0).toBe(true)
    }),
    { numRuns: tries(300) }
  )
})
