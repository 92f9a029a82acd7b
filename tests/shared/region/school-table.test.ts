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
  expect(skipped).toEqual(['Beukstad'])
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

test('a real list is read: a title and an empty row above the heads, a numbering, columns of another name, and a total below', () => {
  const table = [
    'Scholen in SWV De Linden, 1 oktober 2026||||||',
    '||||||',
    'nr|Schoolnaam|BRIN-nr|Vestigingsplaats|Schoolbestuur|Wijk/kring|Telefoon',
    '1|De Linde|99ZZ00|Eikendorp|De Bomen|Oost|038 1234567',
    '2|De Wilg||Beukstad|De Bomen|West|',
    '||||||',
    'Totaal|2|||||'
  ]
  const { rows: schools, columns, heads, skipped } = pastedSchools(rows(table.join('\n')))
  expect(schools).toEqual([
    { code: '99ZZ00', name: 'De Linde', place: 'Eikendorp', board: 'De Bomen', area: 'Oost', sector: undefined },
    { code: '', name: 'De Wilg', place: 'Beukstad', board: 'De Bomen', area: 'West', sector: undefined }
  ])
  expect(columns).toEqual([null, 'name', 'code', 'place', 'board', 'area', null])
  expect(heads.filter((_, at) => columns[at] === null)).toEqual(['nr', 'Telefoon'])
  expect(skipped).toEqual(['Totaal 2'])
})

test.each([
  ['BRIN nummer', 'code'],
  ['Brin-code', 'code'],
  ['Vestigingscode', 'location'],
  ['Naam van de school', 'name'],
  ['Plaatsnaam vestiging', 'place'],
  ['Bevoegd gezag', 'board'],
  ['Naam bestuur', 'board'],
  ['Deelregio', 'area'],
  ['Soort onderwijs', 'sector'],
  ['nr', null],
  ['Adres school', null],
  ['Bevoegd gezag nummer', null],
  ['E-mail bestuur', null]
] as const)('a column called "%s" is known for what it is', (head, column) => {
  expect(pastedSchools([[head, 'Soort school', 'Kring']]).columns[0]).toBe(column)
})

test('a number is no name, and a column of numbers before the names is a numbering', () => {
  expect(pastedSchools(rows('1|De Linde|Eikendorp\n2|De Wilg|Beukstad')).rows).toMatchObject([
    { name: 'De Linde', place: 'Eikendorp' },
    { name: 'De Wilg', place: 'Beukstad' }
  ])
  expect(pastedSchools(rows('Schoolnaam|Plaats\n12|Eikendorp'))).toMatchObject({ rows: [], skipped: ['12 Eikendorp'] })
})

test('somebody says what a column is, and what she says goes before what its head seems to say', () => {
  const table = rows('Naam|Locatienaam hoofdgebouw|Plaats\nStichting|De Linde|Eikendorp')
  const said = new Map([
    [0, 'board'],
    [1, 'name']
  ] as const)
  expect(pastedSchools(table, said).rows).toMatchObject([{ name: 'De Linde', board: 'Stichting', place: 'Eikendorp' }])
  expect(pastedSchools(table, new Map([[2, null]])).columns).toEqual(['name', null, null])
})

test('a school with its location in a column of its own has the whole code', () => {
  const table = rows('BRIN|Vestigingsnummer|Naam\n99ZZ|0|De Linde\n99ZZ|99ZZ01|De Wilg')
  expect(pastedSchools(table).rows).toMatchObject([{ code: '99ZZ00' }, { code: '99ZZ01' }])
})
