// The key figures as their table: what a director sees of what she typed, and what nobody may compute from it.
import { expect, test } from 'vitest'
import { keyFigureTable } from '#shared/key-figures/table.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const counted = (...rows: readonly (readonly [kind: string, schoolYear: string, count: string])[]): School =>
  rows.reduce(
    (school, [kind, schoolYear, count], at) =>
      change(school, addItem('keyFigures', newItem('keyFigures', `k${at}`, { kind, schoolYear, count })).apply).next,
    plainSchool()
  )

test('kinds stand below each other and years side by side, the oldest first', () => {
  const school = counted(['opp', '2025-2026', '7'], ['joined', '2025-2026', '12'], ['opp', '2024-2025', '3'])
  expect(keyFigureTable(school)).toEqual({
    years: ['2024-2025', '2025-2026'],
    rows: [
      { kind: 'joined', cells: [null, 12] },
      { kind: 'opp', cells: ['few', 7] }
    ],
    leftOut: 0
  })
})

test('a total is left out in the year in which a small count is in it, and in no other', () => {
  const school = counted(
    ['left', '2024-2025', '20'],
    ['left-regular', '2024-2025', '17'],
    ['left-sbo', '2024-2025', '3'],
    ['left', '2025-2026', '20'],
    ['left-regular', '2025-2026', '12'],
    ['left-sbo', '2025-2026', '8']
  )
  // In the second year nobody filled in how many went to so: that there was nobody may not show either.
  expect(keyFigureTable(school).rows.map(({ cells }) => cells)).toEqual([
    ['withheld', 'withheld'],
    [17, 12],
    ['few', 8]
  ])
  expect(
    keyFigureTable(counted(['left', '2025-2026', '20'], ['left-regular', '2025-2026', '12'])).rows[0]?.cells
  ).toEqual([20])
})

test('what says no kind, year or number is left out and counted; what is said twice says so', () => {
  const school = counted(
    ['unknown', '2025-2026', '7'],
    ['opp', '2022-2026', '30'],
    ['opp', '2025-2026', 'ongeveer 12'],
    ['unknown', '', ''],
    ['joined', '2025-2026', '7'],
    ['joined', '2025-2026', '8']
  )
  expect(keyFigureTable(school)).toEqual({
    years: ['2025-2026'],
    rows: [{ kind: 'joined', cells: ['twice'] }],
    leftOut: 3
  })
  expect(keyFigureTable(plainSchool())).toEqual({ years: [], rows: [], leftOut: 0 })
})
