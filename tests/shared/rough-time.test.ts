// How long a section takes, in words.
import { expect, test } from 'vitest'
import { roughTime } from '#shared/rough-time.ts'

test('a sum of minutes is said roughly', () => {
  expect([20, 60, 100, 480].map((minutes) => roughTime(minutes).replaceAll('\u00a0', ' '))).toEqual([
    'ongeveer 20 minuten',
    'ongeveer 60 minuten',
    'ongeveer 1,5 uur',
    'ongeveer 8 uur'
  ])
})
