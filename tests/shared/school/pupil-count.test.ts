// A count of pupils: what is kept of what a director types, and what it says.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addItem, newItem, setItemField } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import { FEW, keptCount, readCount } from '#shared/school/pupil-count.ts'
import { plainSchool } from '../schools.ts'

describe('a number under five is never kept', () => {
  test.each(['3', ' 0 ', '04', '3,0', '3.0', 'Drie', 'geen', '<5', '< 5', 'minder dan vijf'])('"%s"', (typed) => {
    expect(keptCount(typed)).toBe(FEW)
  })

  test.each([
    ['3 leerlingen', 'minder dan 5 leerlingen'],
    ['12 (waarvan 3 naar so)', '12 (waarvan minder dan 5 naar so)'],
    ['twee of drie', 'minder dan 5 of minder dan 5']
  ])('nor between other words: "%s"', (typed, kept) => {
    expect(keptCount(typed)).toBe(kept)
  })

  test.each(['', '5', '12', '1.138', 'zie een andere lijst', '2025-2026', FEW, 'minder dan 5 leerlingen'])(
    '"%s" stays as it was typed',
    (typed) => {
      expect(keptCount(typed)).toBe(typed)
    }
  )

  test('whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .,]*$/u)), (typed) => {
        const kept = keptCount(typed)
        expect(keptCount(kept)).toBe(kept)
        const numbers = kept.match(/\d+(?:[.,]\d+)*/gu) ?? []
        expect(numbers.filter((number) => /^0*[0-4]$/u.test(number))).toEqual([])
      })
    )
  })

  test('in the school itself, key by key and from a table that is pasted', () => {
    const begun = change(plainSchool(), addItem('keyFigures', newItem('keyFigures', 'k', { count: '2' })).apply).next
    expect(begun.internal.keyFigures[0]?.count).toBe(FEW)
    const typed = (school: typeof begun, count: string) =>
      change(school, setItemField('keyFigures', 'k', 'count', count).apply).next
    expect(typed(begun, '1').internal.keyFigures[0]?.count).toBe(FEW)
    expect(typed(typed(begun, '1'), '12').internal.keyFigures[0]?.count).toBe('12')
  })
})

test.each([
  ['', null],
  ['3', 'few'],
  [FEW, 'few'],
  ['minder dan 5 leerlingen', 'few'],
  ['12', 12],
  ['1.138 leerlingen', 1138],
  ['ongeveer 12', 'unreadable'],
  ['12,5', 'unreadable']
] as const)('"%s" says %s', (kept, said) => {
  expect(readCount(kept)).toBe(said)
})
