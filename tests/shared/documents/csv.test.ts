// Tables for a spreadsheet: what is in them comes out again, in Dutch Excel too, and no cell is ever a formula.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import type { SchoolYear } from '#shared/day.ts'
import { csvOf } from '#shared/csv.ts'
import { inventoryCsv, trainingCsv } from '#shared/documents/csv-tables.ts'
import { findOptions } from '#shared/intake/option-words.ts'
import type { School } from '#shared/school/school.ts'
import { trainingRows } from '#shared/training-plan/plan.ts'
import { tries } from '../../tries.ts'
import { after, anyChain, chain, withBudgets, withExpertise, withPerson, withTraining } from '../chain.ts'
import { parsed } from '../parsed-csv.ts'
import { anySchool } from '../schools.ts'

const isNumber = (text: string): boolean => /^-?\d+(,\d+)?$/.test(text)
const begins = (text: string): boolean => /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u.test(text)
const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+31 6 12345678',
    '-2',
    '-2,5',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '"',
    ';',
    'a;b',
    'a"b',
    'regel een\nregel twee',
    'regel\r\nregel',
    '',
    ' ',
    '1250,5',
    "'",
    '=HYPERLINK("http://x";"klik")'
  ),
  fc.string(),
  fc.string({ unit: 'binary' })
)

describe('any table', () => {
  test('comes out as it went in, but for an apostrophe before what begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        expect(parsed(csvOf(rows))).toEqual(
          rows.map((row) => row.map((text) => (begins(text) && !isNumber(text) ? `'${text}` : text)))
        )
      }),
      { numRuns: tries(500) }
    )
  })

  test('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[cell = ''] = []] = parsed(csvOf([[text]]))
        expect(begins(cell) && !isNumber(cell)).toBe(false)
      })
    )
  })

  test.each([
    ['-2,5', '-2,5'],
    ['-2+3', "'-2+3"],
    ['+1', "'+1"],
    ['- punt', "'- punt"],
    ['1,5', '1,5']
  ])('"%s" is "%s"', (text, cell) => {
    expect(parsed(csvOf([[text]]))).toEqual([[cell]])
  })
})

const column = (csv: string, head: string): readonly string[] => {
  const [heads = [], ...rows] = parsed(csv)
  expect(heads).toContain(head)
  return rows.map((row) => row[heads.indexOf(head)] ?? '')
}

describe('the inventory', () => {
  const school = chain(
    withExpertise('d', { name: 'Leesspecialist', stand: 'developing', halfDays: '0.5 dagdeel', remark: '=1+1' }),
    withExpertise('e', { name: 'Rekenspecialist', stand: 'not-chosen', where: ['nowhere'], halfDays: '2 of 3' }),
    withPerson('p', { name: 'Jo de Boer', expertise: ['d'] }),
    withPerson('r', { name: 'An Vos', expertise: ['d'], agreed: true })
  )

  test('for everyone has functions and half-days, says nothing of who still learns, and has no names', () => {
    const csv = inventoryCsv(school, catalogue, { internal: false })
    expect(parsed(csv)).toEqual([
      ['Deskundigheid', 'Waar', 'Hoe ver', 'Dagdelen per week', 'Toelichting'],
      ['Leesspecialist', 'Op school', 'Hier werken wij aan', '0,5', "'=1+1"],
      ['Rekenspecialist', 'Niet beschikbaar', 'Hier kiezen wij niet voor', '2 of 3', '']
    ])
  })

  test('hours have a column of their own, so that nobody adds them to half-days', () => {
    const hours = after(school, withExpertise('u', { name: 'Logopedist', halfDays: '3.5 uur per week' }))
    for (const internal of [false, true]) {
      const csv = inventoryCsv(hours, catalogue, { internal })
      expect(column(csv, 'Dagdelen per week')).toEqual(['0,5', '2 of 3', ''])
      expect(column(csv, 'Uren per week')).toEqual(['', '', '3,5'])
    }
  })

  test('what is in several places says them all, in a fixed order; a cell of it, pasted again, gives the same places', () => {
    const several = chain(withExpertise('d', { where: ['external', 'partnership', 'school', 'van later'] }))
    expect(column(inventoryCsv(several, catalogue, { internal: false }), 'Waar')).toEqual([
      'Op school, via het samenwerkingsverband en van buiten'
    ])
    const [cell = ''] = column(inventoryCsv(several, catalogue, { internal: true }), 'Waar')
    expect(cell).toBe('Op school, via het samenwerkingsverband en extern')
    const field = catalogue.lists.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'choices')
    expect(field && findOptions('expertise', field, cell).values).toEqual(['school', 'partnership', 'external'])
  })

  test('for the school alone has the names, and says that it is confidential', () => {
    const csv = inventoryCsv(school, catalogue, { internal: true })
    expect(column(csv, "Collega's (vertrouwelijk)")).toEqual(['Jo de Boer, An Vos', ''])
    expect(column(csv, 'Hoe ver')).toEqual(['In ontwikkeling', 'Kiezen wij niet voor'])
  })
})

describe('the training plan', () => {
  const year = '2026-2027' as SchoolYear
  const school = chain(
    withBudgets({ id: 'b', schoolYear: year, name: 'School', amount: '1' }),
    withPerson('p', { name: 'Jo de Boer' }),
    withTraining(
      's',
      {
        schoolYear: year,
        costs: '€ 1.250,50',
        hours: '7.5 uur',
        number: '4 leraren',
        starts: '2027-03-10',
        ends: '2027-06',
        budget: 'b',
        people: ['p'],
        evaluation: 'Ging\ngoed'
      },
      { goal: 'Lezen', status: 'running' }
    ),
    withTraining('u', { schoolYear: year, costs: 'veel', hours: '0,05' }),
    withTraining('v', { schoolYear: '2027-2028', costs: '1' })
  )
  const csv = trainingCsv(school, catalogue, year)

  test('has numbers that Excel counts with; a number that cannot be read stands as it was typed, a day that is none does not', () => {
    expect(column(csv, 'Wat wij leren')).toEqual(['Lezen', 'scholing u'])
    expect([column(csv, 'Kosten in euro'), column(csv, 'Uren per persoon'), column(csv, 'Aantal')]).toEqual([
      ['1250,5', 'veel'],
      ['7,5', '0,05'],
      ['4', '']
    ])
    expect([
      column(csv, 'Begin')[0],
      column(csv, 'Einde')[0],
      column(csv, 'Budget')[0],
      column(csv, 'Stand')[0],
      column(csv, 'Evaluatie')[0]
    ]).toEqual(['10-03-2027', '', 'School', 'Loopt', 'Ging\ngoed'])
  })

  test("has nobody's name", () => {
    expect(csv).not.toContain('Jo')
  })
})

describe('whatever the school', () => {
  const forEveryone = (school: School): readonly string[] => [
    inventoryCsv(school, catalogue, { internal: false }),
    ...['2026-2027', '2027-2028'].map((year) => trainingCsv(school, catalogue, year as SchoolYear))
  ]

  test('every row has every column', () => {
    fc.assert(
      fc.property(fc.oneof(anySchool, anyChain), (school) => {
        for (const csv of [...forEveryone(school), inventoryCsv(school, catalogue, { internal: true })])
          expect(new Set(parsed(csv).map((row) => row.length)).size).toBe(1)
      }),
      { numRuns: tries(150) }
    )
  })

  test('no name is in a table that others read, and the tables are the same without people', () => {
    fc.assert(
      fc.property(anyChain, (school) => {
        const nameless = { ...school, internal: { ...school.internal, people: [], expertise: [] } }
        expect(forEveryone(school)).toEqual(forEveryone(nameless))
      }),
      { numRuns: tries(100) }
    )
    const example = exampleSchool(() => 'eigen-id')
    for (const { name } of example.internal.people)
      for (const csv of forEveryone(example)) expect(csv).not.toContain(name)
  })
})

test('the sums of a year can be made again from its table', () => {
  const example = exampleSchool(() => 'eigen-id')
  const cents = column(trainingCsv(example, catalogue, '2026-2027' as SchoolYear), 'Kosten in euro').map((cell) =>
    Math.round(Number(cell.replace(',', '.')) * 100)
  )
  expect(cents.reduce((sum, one) => sum + one, 0)).toBe(522_500)
  expect(trainingRows(after(example)).length).toBeGreaterThan(cents.length)
})
