// The list of schools of a region, as it is pasted from Excel.
import { expect, test } from 'vitest'
import { pastedSchools, putOnList } from '#shared/region/school-table.ts'

const rows = (text: string): readonly (readonly string[])[] => text.split('\n').map((row) => row.split('|'))

test('a table with heads is read by them, in any order, and a column of another name is not taken over', () => {
  const { rows: schools, columns } = pastedSchools(
    rows('Nr|Schoolnaam|BRIN|Plaats|Bevoegd gezag|Soort school\n1| De  Linde |99zz-00|Eikendorp|De Bomen|VSO')
  )
  expect(columns).toEqual([null, 'name', 'code', 'place', 'board', 'sector'])
  expect(schools).toEqual([
    { code: '99ZZ00', name: 'De Linde', place: 'Eikendorp', board: 'De Bomen', area: '', sector: 'so-vso' }
  ])
})

test('a table without heads is read in the usual order, with a code before it or without one', () => {
  expect(pastedSchools(rows('99ZZ00|De Linde|Eikendorp')).rows).toMatchObject([{ code: '99ZZ00', place: 'Eikendorp' }])
  const { rows: schools, skipped } = pastedSchools(rows('De Linde|Eikendorp\n|Beukstad'))
  expect(schools).toMatchObject([{ code: '', name: 'De Linde', place: 'Eikendorp' }])
  expect(skipped).toBe(1)
})

test('a school that is on the list already keeps its row and what the table leaves empty', () => {
  const present = [
    { id: 'a', code: '99ZZ00', name: 'De Linde', place: 'Eikendorp', board: 'De Bomen', area: 'Kring Oost' }
  ]
  const table = '99ZZ00|Linde|Eikendorp\n99ZZ01|De Wilg|Beukstad\n99ZZ01|De Wilg|Beukenveen'
  const put = putOnList(present, pastedSchools(rows(table)).rows, () => 'b')
  expect(put).toEqual([
    { id: 'a', code: '99ZZ00', name: 'Linde', place: 'Eikendorp', board: 'De Bomen', area: 'Kring Oost' },
    { id: 'b', code: '99ZZ01', name: 'De Wilg', place: 'Beukenveen', board: '', area: '' }
  ])
})
