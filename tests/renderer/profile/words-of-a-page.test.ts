// What a section's page says of items, years and time.
import { describe, expect, test } from 'vitest'
import { schoolYearFrom } from '#shared/day.ts'
import { catalogue } from '#assets/load.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { newItem } from '#shared/school/list-edits.ts'
import { confirmationFor, isLongUnchanged } from '#shared/school/confirmations.ts'
import { itemName } from '../../../renderer/lists/item-name.ts'
import { sameName } from '../../../renderer/lists/picks.ts'
import { roughTime } from '../../../renderer/features/profile/rough-time.ts'
import { filledList } from '#shared/catalogue/filled-list.ts'
import { plainSchool } from '../../shared/schools.ts'

const words = wordsOf(catalogue, plainSchool())

describe('the name of an item', () => {
  const partners = filledList(catalogue, 'partners', words)
  const steps = filledList(catalogue, 'steps', words)
  test('says what it is, its place and its own name', () => {
    expect(itemName(partners, newItem('partners', 'a', { name: ' Schoolmaatschappelijk  werk ' }), 2)).toBe(
      'Partner 3: Schoolmaatschappelijk werk'
    )
    expect(itemName(partners, newItem('partners', 'a'), 0)).toBe('Partner 1')
  })
  test('does not say its place twice', () => {
    expect(itemName(steps, newItem('steps', 'a', { name: 'Stap 1, hulp in de klas' }), 0)).toBe(
      'Stap 1, hulp in de klas'
    )
    expect(itemName(steps, newItem('steps', 'a', { name: 'Stap 10' }), 0)).toBe('Stap 1: Stap 10')
  })
  test('is cut where it is long', () => {
    expect(itemName(partners, newItem('partners', 'a', { name: 'x'.repeat(500) }), 0).length).toBeLessThan(120)
  })
})

describe('"Klopt nog"', () => {
  const offer = schoolYearFrom(2027)
  const said = (...years: readonly string[]) =>
    years.map((schoolYear) => ({ id: schoolYear, schoolYear, day: '2026-11-01', with: '' }))
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

test('a sum of minutes is said roughly', () => {
  expect([20, 60, 100, 480].map((minutes) => roughTime(minutes).replaceAll('\u00a0', ' '))).toEqual([
    'ongeveer 20 minuten',
    'ongeveer 60 minuten',
    'ongeveer 1,5 uur',
    'ongeveer 8 uur'
  ])
})

test('a name that is in the list already is seen, however it is typed', () => {
  expect(sameName(' Veilig  thuis ')).toBe(sameName('Veilig Thuis'))
})
