import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleSchool } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { proposedNeeds, type ProposedNeed } from '#shared/needs/proposed.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import type { ListId } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { anySchool, plainSchool } from '../schools.ts'

const of = (school: School, id: string): ProposedNeed | undefined =>
  proposedNeeds(school, needsContent).find(({ need }) => need.id === id)
const having = (list: ListId, given: Readonly<Record<string, string>>, more: object = {}): School =>
  change(plainSchool('bao'), (draft) => {
    addItem(list, newItem(list, 'a', given)).apply(draft)
    Object.assign(draft.sections.expertise.items[0] ?? draft.sections.facilities.items[0] ?? {}, more)
  }).next

test('every arrangement of both example schools finds its need', () => {
  const found = (['bao', 'vo'] as const).flatMap((kind) => {
    const school = exampleSchool(() => 'x', kind)
    const linked = new Set(proposedNeeds(school, needsContent).flatMap(({ links }) => links.arrangements))
    return school.sections.extraSupport.arrangements.filter(({ id }) => !linked.has(id)).map(({ question }) => question)
  })
  expect(found).toEqual([])
})

test('an arrangement is extra help, and for others where it says so; the reason says it in the words of the school', () => {
  const maths = of(
    exampleSchool(() => 'x', 'bao'),
    'maths'
  )
  expect(maths?.levels).toEqual(['extra', 'for-others'])
  expect(maths?.reasons.map(({ said }) => said)).toEqual(['Rekenen gaat niet meer mee met de groep', 'Rekenspecialist'])
})

test('who is here is extra help, who is elsewhere is help from outside, and who is only wanted is nothing', () => {
  const being = (where: readonly string[], stand: string): School =>
    having('expertise', { name: 'Rekenspecialist' }, { where, stand })
  expect(of(being(['school'], 'present'), 'maths')?.levels).toEqual(['extra'])
  expect(of(being(['board'], 'present'), 'maths')?.levels).toEqual(['outside'])
  expect(of(being(['school', 'external'], 'present'), 'maths')?.levels).toEqual(['extra', 'outside'])
  for (const stand of ['wanted', 'developing', 'not-chosen', 'unknown'])
    expect(of(being(['school'], stand), 'maths')).toBeUndefined()
})

test('a room or material alone is no offer, and stands by one', () => {
  const school = having('facilities', { name: 'Voorleessoftware', present: 'yes' })
  expect(of(school, 'reading')).toBeUndefined()
  const both = change(
    school,
    addItem('arrangements', newItem('arrangements', 'b', { question: 'Leren lezen' })).apply
  ).next
  expect(of(both, 'reading')?.links).toEqual({ arrangements: ['b'], expertise: [], facilities: ['a'], partners: [] })
})

test('an agreement that is kept is help in the class; one that is kept partly is not', () => {
  const being = (status: 'yes' | 'partly'): School =>
    change(plainSchool('bao'), (draft) => {
      draft.sections.basicSupport.agreements = [
        { id: 'voorbeeld-03', text: 'x', status, how: '', firstStep: '', firstStepBy: '', own: false }
      ]
    }).next
  expect(of(being('yes'), 'maths')?.levels).toEqual(['in-class'])
  expect(of(being('partly'), 'maths')).toBeUndefined()
})

test('any school: no need of another sector, none twice, each with a level and a reason', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const proposed = proposedNeeds(school, needsContent)
      expect(new Set(proposed.map(({ need }) => need.id)).size).toBe(proposed.length)
      for (const { need, levels, reasons } of proposed) {
        expect(need.sectors).toContain(school.identity.sector)
        expect(levels.length).toBeGreaterThan(0)
        expect(reasons.length).toBeGreaterThan(0)
      }
    })
  )
})
