// A scan that is filled in openly: what roles see differently comes first, and nothing is left out.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import type { Answer } from '#shared/questionnaire/form.ts'
import { rolesBesideEachOther, type OpenlyFilled } from '#shared/questionnaire/roles.ts'
import { tries } from '../../tries.ts'
import { scanOf, statementsOf } from './any-forms.ts'

const scan: Questionnaire = {
  ...scanOf(2, 2),
  groups: {
    question: 'Vanuit welke plek antwoordt u?',
    options: [
      { id: 'board', label: 'Bestuur' },
      { id: 'school', label: 'School' }
    ]
  }
}
const [first = '', second = '', third = ''] = statementsOf(scan)

const filledBy = (group: string, answers: Readonly<Record<string, Answer>>): OpenlyFilled => ({
  id: `${group} ${JSON.stringify(answers)}`,
  group,
  who: group === 'board' ? 'Bestuur De Linde' : 'De Wilgenhof',
  answers
})

describe('roles beside each other', () => {
  test('the statement on which they differ most comes first, then those that differ as much in their own order', () => {
    const told = rolesBesideEachOther(scan, [
      filledBy('board', { [first]: 3, [second]: 4, [third]: 2 }),
      filledBy('school', { [first]: 3, [second]: 1, [third]: 2 })
    ])
    expect(told.map(({ statement, difference }) => [statement, difference])).toEqual([
      [second, 30],
      [first, 0],
      [third, 0]
    ])
  })

  test('who chose what stands there, and of two of one role the mean', () => {
    const [told] = rolesBesideEachOther(scan, [
      filledBy('board', { [first]: 4 }),
      filledBy('school', { [first]: 1 }),
      filledBy('school', { [first]: 2 })
    ])
    expect(told).toMatchObject({
      difference: 25,
      roles: [
        { group: 'board', mean: 40, said: [{ who: 'Bestuur De Linde', answer: 4 }] },
        { group: 'school', mean: 15, said: [{ answer: 1 }, { answer: 2 }] }
      ]
    })
  })

  test('a role that does not know is there, and differs from nobody', () => {
    const [told] = rolesBesideEachOther(scan, [
      filledBy('board', { [first]: 'unknown' }),
      filledBy('school', { [first]: 4 })
    ])
    expect(told).toMatchObject({ difference: null, roles: [{ group: 'board', mean: null }, { group: 'school' }] })
  })

  test('of any forms every answer is told once, and no difference is larger than the one before it', () => {
    const form = fc.record({
      id: fc.uuid(),
      who: fc.string(),
      group: fc.constantFrom('board', 'school'),
      answers: fc.dictionary(fc.constantFrom(...statementsOf(scan)), fc.constantFrom<Answer[]>(1, 2, 3, 4, 'unknown'))
    })
    fc.assert(
      fc.property(fc.array(form), (forms) => {
        const told = rolesBesideEachOther(scan, forms)
        const differences = told.map(({ difference }) => difference ?? -1)
        expect(differences).toEqual(differences.toSorted((one, other) => other - one))
        expect(told.flatMap(({ roles }) => roles.flatMap(({ said }) => said))).toHaveLength(
          forms.flatMap(({ answers }) => Object.keys(answers)).length
        )
      }),
      { numRuns: tries(200) }
    )
  })
})
