// The training plan as a whole: which year a training belongs to, and what it serves.
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { removeItem } from '#shared/school/list-edits.ts'
import { budgetsIn, planYears, rowsIn, trainingRows } from '#shared/training-plan/plan.ts'
import {
  after,
  chain,
  withAgreement,
  withAmbition,
  withBudgets,
  withExpertise,
  withPerson,
  withTraining
} from '../chain.ts'

const TODAY = isoDay('2026-11-23')

test.each([
  ['2026-2027', '', '2026-2027'],
  [' 2026-2027 ', '2030-01-01', '2026-2027'],
  ['', '2027-07-31', '2026-2027'],
  ['', '2027-08-01', '2027-2028'],
  ['2026', '2027-08-01', '2027-2028'],
  ['', '', null],
  ['', 'mei', null],
  ['2026-2028', '', null]
])('school year "%s" that starts on "%s" is %s', (schoolYear, starts, expected) => {
  expect(trainingRows(chain(withTraining('s', { schoolYear, starts })))[0]?.schoolYear).toBe(expected)
})

describe('what a training serves', () => {
  const school = chain(
    withExpertise('d', {}),
    withAgreement('a', 'partly'),
    withAmbition('m'),
    withPerson('p'),
    withBudgets({ id: 'b', schoolYear: '2026-2027', name: 'School', amount: '1' }),
    withTraining('een', { expertise: 'd', ambition: 'm', budget: 'b', people: ['p', 'weg', 'p'] }),
    withTraining('twee', { expertise: 'agreement:a' }),
    withTraining('drie', { expertise: 'qualification:BHV' }),
    withTraining('vier', { expertise: 'weg', ambition: 'weg', budget: 'weg' })
  )

  test('is found by what it points at, and is nothing where that is gone', () => {
    const [one, two, three, four] = trainingRows(school)
    expect([one?.expertise?.id, one?.ambition?.id, one?.budget?.id, one?.people.map(({ id }) => id)]).toEqual([
      'd',
      'm',
      'b',
      ['p']
    ])
    expect([two?.agreement?.id, two?.expertise, two?.qualification]).toEqual(['a', null, ''])
    expect([three?.qualification, three?.agreement]).toEqual(['BHV', null])
    expect([four?.expertise, four?.ambition, four?.budget]).toEqual([null, null, null])
  })

  test('a training without a record reads as an empty one', () => {
    expect(trainingRows(after(school, removeItem('ambitions', 'm')))[0]?.ambition).toBeNull()
    expect(trainingRows({ ...school, internal: { ...school.internal, training: [] } })[0]).toMatchObject({
      record: { provider: '' },
      costs: { kind: 'empty' },
      schoolYear: null
    })
  })
})

test('the years of the plan are this one, the next, and every one with training or a budget', () => {
  const school = chain(
    withTraining('a', { schoolYear: '2029-2030' }),
    withTraining('b'),
    withBudgets(
      { id: 'b', schoolYear: '2025-2026', name: '', amount: '' },
      { id: 'c', schoolYear: 'ooit', name: '', amount: '' }
    )
  )
  const rows = trainingRows(school)
  expect(planYears(rows, school.internal.budgets, TODAY)).toEqual(['2025-2026', '2026-2027', '2027-2028', '2029-2030'])
  expect(rowsIn(rows, null).map(({ item }) => item.id)).toEqual(['b'])
  expect(budgetsIn(school.internal.budgets, '2025-2026' as never).map(({ id }) => id)).toEqual(['b'])
})
