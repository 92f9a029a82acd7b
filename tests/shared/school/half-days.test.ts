// Time per week as a school types it: half-days or hours, each for what it is.
import { expect, test } from 'vitest'
import { readWeeklyTime, typedBelow } from '#shared/school/half-days.ts'

test.each([
  ['2', 2],
  ['0,5', 0.5],
  ['1.25', 1.25],
  [' 4 dagdelen ', 4],
  ['1 dagdeel', 1],
  ['2 dagdelen per week', 2],
  ['100', 100]
])('"%s" is %s half-days', (typed, amount) => {
  expect(readWeeklyTime(typed)).toEqual({ unit: 'half-days', amount })
})

test.each([
  ['3 uur', 3],
  ['3 uur per week', 3],
  ['1,5 u', 1.5],
  ['1,5u.', 1.5],
  ['12 uren', 12],
  ['6 uur p/w', 6],
  ['120 uur', 120]
])('"%s" is %s hours, and no half-days', (typed, amount) => {
  expect(readWeeklyTime(typed)).toEqual({ unit: 'hours', amount })
})

test.each(['', 'twee', '-1', '101', '500 uur', '2 of 3', '1,', '0,555', '40 uur per jaar', 'uur', '3 uren les'])(
  '"%s" is no time per week',
  (typed) => {
    expect(readWeeklyTime(typed)).toBeUndefined()
  }
)

test.each([
  ['Uren per week', '3', '3 uur per week'],
  ['Aantal uren', '1,5', '1,5 uur'],
  ['Uren (per jaar)', '40', '40 uur per jaar'],
  ['Dagdelen', '3', '3'],
  ['Dagdelen of uren', '3', '3'],
  ['Uren', '3 dagdelen', '3 dagdelen'],
  ['Uren', 'soms', 'soms']
])('below "%s", "%s" is "%s"', (head, cell, typed) => {
  expect(typedBelow(head, cell)).toBe(typed)
})
