// A BRIN with the number of the location, as people write it.
import { expect, test } from 'vitest'
import { isBrin } from '#shared/brin.ts'

test.each(['99ZZ00', '99zz01', ' 99ZZ 00 ', '99ZZ-02'])('“%s” has its shape', (typed) => {
  expect(isBrin(typed)).toBe(true)
})

test.each(['99ZZ', 'ZZ9900', '99ZZ0', '99ZZ000', '99 ZZ 00', '99ZZ00 en 99ZZ01'])('“%s” has not', (typed) => {
  expect(isBrin(typed)).toBe(false)
})
