import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '#shared/questionnaire/form.ts'
import { openResultsOf } from '#shared/questionnaire/open-results.ts'
import type { OpenForm } from '#shared/questionnaire/scan.ts'
import { tries } from '../../tries.ts'
import { GROUPS, anyForms, scanOf } from './any-forms.ts'

const scan = scanOf(2, 1)
const filled = (group: string, answers: OpenForm['answers'], who = group): OpenForm => ({
  id: who,
  group,
  who,
  answers
})

test('roles stand side by side, in the order of the questionnaire, with who chose what', () => {
  const results = openResultsOf(scan, [
    filled('elsewhere', { A1: 1 }, 'Bestuur De Eik'),
    filled('in-class', { A1: 4 }),
    filled('elsewhere', { A1: 2 }, 'Bestuur De Linde')
  ])
  expect(results.roles).toEqual([
    { id: 'in-class', forms: 1 },
    { id: 'elsewhere', forms: 2 }
  ])
  expect(results.statements[0]).toMatchObject({
    id: 'A1',
    theme: 'A',
    difference: 25,
    roles: [
      { id: 'in-class', mean: 40, counts: { chosen: [0, 0, 0, 1] } },
      { id: 'elsewhere', mean: 15, counts: { chosen: [1, 1, 0, 0] } }
    ],
    chosen: [
      { who: 'Bestuur De Eik', answer: 1 },
      { who: 'in-class', answer: 4 },
      { who: 'Bestuur De Linde', answer: 2 }
    ]
  })
})

test.each<[string, readonly [Answer, Answer][], readonly string[]]>([
  [
    'the largest difference first',
    [
      [3, 2],
      [1, 4],
      [2, 2]
    ],
    ['A2', 'A1']
  ],
  [
    'the same difference in the order of the questionnaire',
    [
      [1, 2],
      [3, 4],
      [2, 1]
    ],
    ['A1', 'A2', 'B1']
  ],
  [
    'who does not know differs from nobody',
    [
      ['unknown', 4],
      [1, 4],
      ['unknown', 'unknown']
    ],
    ['A2']
  ]
])('%s', (_, pairs, order) => {
  const at = (role: 0 | 1) => Object.fromEntries(['A1', 'A2', 'B1'].map((id, place) => [id, pairs[place]?.[role] ?? 1]))
  const { differences } = openResultsOf(scan, [filled('in-class', at(0)), filled('elsewhere', at(1))])
  expect(differences.map(({ id }) => id)).toEqual(order)
})

test('one role alone differs from nobody', () => {
  const { differences, statements } = openResultsOf(scan, [
    filled('in-class', { A1: 1 }),
    filled('in-class', { A1: 4 }, 'x')
  ])
  expect(differences).toEqual([])
  expect(statements[0]?.difference).toBeNull()
})

test('of any forms: each stands once in each statement, and differences only go down', () => {
  fc.assert(
    fc.property(anyForms(scan), (any) => {
      const forms = any.map(({ id, group, answers }) => filled(group ?? GROUPS[0] ?? '', answers, id))
      const { roles, statements, differences } = openResultsOf(scan, forms)
      expect(roles.reduce((sum, role) => sum + role.forms, 0)).toBe(forms.length)
      for (const { chosen, roles: each } of statements) {
        expect(chosen).toHaveLength(forms.length)
        expect(each.map(({ id }) => id)).toEqual(roles.map(({ id }) => id))
      }
      const sizes = differences.map(({ difference }) => difference ?? 0)
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    }),
    { numRuns: tries(200) }
  )
})
