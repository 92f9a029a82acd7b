// The invented schools: their people, money and training hang together, and show what the program can say.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay, parseDay, type SchoolYear } from '#shared/day.ts'
import { findGaps, openGaps } from '#shared/expertise/gaps.ts'
import { openHints } from '#shared/hints/texts.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { ambitionRows } from '#shared/training-plan/carried.ts'
import { amountHints, rowHints } from '#shared/training-plan/checks.ts'
import { ONE_FTE } from '#shared/training-plan/numbers.ts'
import { trainingRows } from '#shared/training-plan/plan.ts'
import { hoursPerPerson, yearTotals } from '#shared/training-plan/totals.ts'

const TODAY = isoDay('2026-11-23')
const school = exampleSchool(() => 'eigen-id')
const rows = trainingRows(school)
const [THIS, NEXT] = ['2026-2027', '2027-2028'] as [SchoolYear, SchoolYear]

/** Ids in the internal layer that are nowhere else. */
function dangling({ sections, internal }: School): readonly string[] {
  const known = new Set([
    '',
    ...sectionIds,
    ...[
      ...sections.expertise.items,
      ...sections.ambitions.items,
      ...sections.training.items,
      ...internal.people,
      ...internal.budgets
    ].map(({ id }) => id),
    ...sections.basicSupport.agreements.map(({ id }) => `agreement:${id}`),
    ...internal.people.flatMap(({ qualifications }) => qualifications.map(({ name }) => `qualification:${name}`))
  ])
  const used = [
    ...internal.people.flatMap(({ expertise }) => expertise),
    ...internal.expertise.map(({ id }) => id),
    ...internal.ambitions.flatMap(({ id, sections: places, expertise }) => [id, ...places, ...expertise]),
    ...internal.training.flatMap(({ id, ambition, expertise, budget, people }) => [
      id,
      ambition,
      expertise,
      budget,
      ...people
    ])
  ]
  return used.filter((id) => !known.has(id))
}

test.each(['bao', 'vo'] as const)(
  'the example of %s can be stored, and points at nothing that is not there',
  (kind) => {
    const any = exampleSchool(() => 'eigen-id', kind)
    expect(schoolSchema.safeParse(any).success).toBe(true)
    expect(dangling(any)).toEqual([])
  }
)

describe('De Wilgenhof', () => {
  test('has eleven people with 7,1 fte, of whom one agreed to be named', () => {
    expect(school.internal.people).toHaveLength(11)
    expect(yearTotals(school, rows, THIS).perFte).toEqual({ fte: 7.1 * ONE_FTE, unknown: 0, amount: 355_000 })
    expect(school.internal.people.filter(({ agreed }) => agreed)).toHaveLength(1)
  })

  test('shows a gap that is open, one that is worked at and one that was put aside', () => {
    const gaps = findGaps(school, catalogue, TODAY)
    expect(openGaps(gaps).map(({ id }) => id)).toEqual([
      'expired:mens-1:bewijs-1:2026-09-30',
      'one-person:functie-lo',
      'one-person:functie-rekenen'
    ])
    expect(gaps.filter(({ answer }) => answer?.kind === 'training')).toHaveLength(8)
    expect(gaps.filter(({ answer }) => answer?.kind === 'dismissed').map(({ id }) => id)).toEqual([
      'one-person:functie-ib'
    ])
  })

  test('is within its budgets this year and over one next year', () => {
    expect(yearTotals(school, rows, THIS).budgets.map(({ budget, left }) => [budget.name, left])).toEqual([
      ['School', 22_500],
      ['Individueel', 110_000],
      ['Samenwerkingsverband', 40_000]
    ])
    expect(yearTotals(school, rows, NEXT).budgets[0]?.left).toBe(-10_000)
    expect(yearTotals(school, rows, THIS).unreadable).toEqual([])
  })

  test('has one colleague whose training takes more than her hours', () => {
    expect(
      hoursPerPerson(school, rows, THIS)
        .filter(({ planned, norm }) => norm !== null && planned > norm)
        .map(({ person }) => person.id)
    ).toEqual(['mens-5'])
  })

  test('has one ambition that has stood three years and asks for a choice', () => {
    expect(
      ambitionRows(school, catalogue, TODAY)
        .filter(({ asksChoice }) => asksChoice)
        .map(({ item }) => item.id)
    ).toEqual(['ambitie-plannen'])
  })

  test('has no odd numbers or days, and every day of it exists', () => {
    expect([...rows.flatMap((row) => rowHints(row, catalogue, TODAY)), ...amountHints(school, catalogue)]).toEqual([])
    const days = [
      ...school.internal.training.flatMap(({ starts, ends }) => [starts, ends]),
      ...school.internal.people.flatMap(({ qualifications }) => qualifications.map(({ expires }) => expires))
    ]
    expect(days.filter((day) => parseDay(day) === undefined)).toEqual([])
  })

  test('names none of its people in what documents tell', () => {
    expect(
      sectionIds.flatMap((section) => openHints(school, section, TODAY).filter(({ kind }) => kind === 'name'))
    ).toEqual([])
  })
})
