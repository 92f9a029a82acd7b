// Hours, people and working time as a director types them.
import { expect, test } from 'vitest'
import { readCount, readFte, readHours, valueOf, writeHundredths } from '#shared/training-plan/numbers.ts'

test.each([
  ['30', 3_000],
  ['7,5', 750],
  ['7.5 uur', 750],
  ['120 uren', 12_000],
  ['9 u p.p.', 900],
  ['3 klokuren', 300],
  ['4 per persoon', 400],
  ['1.659', 165_900],
  ['een dag', undefined],
  ['-3', undefined]
])('"%s" is %s hundredths of an hour', (text, value) => {
  expect(valueOf(readHours(text))).toBe(value)
})

test.each([
  ['4', 4],
  ["11 collega's", 11],
  ['6 leraren', 6],
  ['4,5', undefined],
  ['vier', undefined],
  ['4 of 5', undefined],
  ['-1', undefined]
])('"%s" is %s people', (text, value) => {
  expect(valueOf(readCount(text))).toBe(value)
})

test.each([
  ['0,6', 6_000],
  ['0.6', 6_000],
  ['1', 10_000],
  ['0,8036', 8_036],
  ['0.625', 6_250],
  ['1.000', 10_000],
  ['0.8000 fte', 8_000],
  ['0,80361', undefined],
  ['drie dagen', undefined]
])('"%s" is %s ten-thousandths of a full working time', (text, value) => {
  expect(valueOf(readFte(text))).toBe(value)
})

test('more than anybody works is odd, and counts', () => {
  expect(readHours('1700')).toMatchObject({ absurd: false })
  expect(readHours('1700,25')).toEqual({ kind: 'read', value: 170_025, absurd: true })
  expect(readFte('2,5')).toMatchObject({ absurd: true })
  expect(readCount('501')).toMatchObject({ absurd: true })
})

test.each([
  [750, '7,5'],
  [725, '7,25'],
  [3_000, '30'],
  [165_900, '1.659'],
  [5, '0,05'],
  [0, '0'],
  [-250, '-2,5']
])('%i hundredths is written "%s"', (value, text) => {
  expect(writeHundredths(value)).toBe(text)
})
