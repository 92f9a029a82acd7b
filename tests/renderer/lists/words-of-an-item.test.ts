// What a list says of its items.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { filledList } from '#shared/catalogue/filled-list.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { newItem } from '#shared/school/list-edits.ts'
import { itemName } from '../../../renderer/lists/item-name.ts'
import { sameName } from '../../../renderer/lists/picks.ts'
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
  test('is the word that was chosen, where its first field is a choice', () => {
    const figures = filledList(catalogue, 'keyFigures', words)
    expect(itemName(figures, newItem('keyFigures', 'a', { kind: 'left-sbo' }), 0)).toBe(
      'Kerngetal 1: Verwezen naar sbo'
    )
    expect(itemName(figures, newItem('keyFigures', 'a'), 0)).toBe('Kerngetal 1')
  })
  test('does not say its place twice', () => {
    expect(itemName(steps, newItem('steps', 'a', { name: 'Stap 1, hulp in de klas' }), 0)).toBe(
      'Stap 1, hulp in de klas'
    )
    expect(itemName(steps, newItem('steps', 'a', { name: 'Stap 10' }), 0)).toBe('Stap 1: Stap 10')
  })
  test('says a day as people write it', () => {
    const days = filledList(catalogue, 'meetingDays', words)
    expect(itemName(days, newItem('meetingDays', 'a', { day: '2026-10-12' }), 0)).toBe('Vergadering 1: 12-10-2026')
    expect(itemName(days, newItem('meetingDays', 'a', { day: '12 okt' }), 0)).toBe('Vergadering 1: 12 okt')
  })
  test('is cut where it is long', () => {
    expect(itemName(partners, newItem('partners', 'a', { name: 'x'.repeat(500) }), 0).length).toBeLessThan(120)
  })
})

test('a name that is in the list already is seen, however it is typed', () => {
  expect(sameName(' Veilig  thuis ')).toBe(sameName('Veilig Thuis'))
})
