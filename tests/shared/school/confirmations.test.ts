// "Klopt nog": for which school years a section was looked at.
import { describe, expect, test } from 'vitest'
import { schoolYearFrom } from '#shared/day.ts'
import { confirmationFor, isLongUnchanged } from '#shared/school/confirmations.ts'

describe('"Klopt nog"', () => {
  const offer = schoolYearFrom(2027)
  const said = (...years: readonly string[]) =>
    years.map((schoolYear) => ({ id: schoolYear, schoolYear, day: '2026-11-01', with: '', seen: '' }))
  test('is of one school year', () => {
    expect(confirmationFor(said('2026-2027'), offer)).toBeUndefined()
    expect(confirmationFor(said('2026-2027', '2027-2028'), offer)?.id).toBe('2027-2028')
  })
  test('three years on end is long', () => {
    expect(isLongUnchanged(said('2025-2026', '2026-2027', '2027-2028'), offer)).toBe(true)
    expect(isLongUnchanged(said('2024-2025', '2026-2027', '2027-2028'), offer)).toBe(false)
    expect(isLongUnchanged(said('2024-2025', '2025-2026', '2026-2027'), offer)).toBe(false)
  })
})
