import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchOf } from '#shared/questionnaire/batch.ts'
import { compared } from '#shared/questionnaire/compared.ts'
import { meanOf } from '#shared/questionnaire/counting.ts'
import type { Answer } from '#shared/questionnaire/form.ts'
import { resultsOf, type Results } from '#shared/questionnaire/results.ts'
import { tries } from '../../tries.ts'
import { anyForms, formOf, scanOf, statementIds } from './any-forms.ts'

/** Of a scan with so many statements in each theme, where these forms said the same of each. */
const said = (sizes: readonly number[], ...answers: readonly Answer[]): Results => {
  const scan = scanOf(...sizes)
  const forms = answers.map((answer, at) =>
    formOf(Object.fromEntries(statementIds(scan).map((id) => [id, answer])), { id: `${at}` })
  )
  // Read with what is asked today, as a screen does.
  return resultsOf(scanOf(2, 1), [batchOf(scan, forms, false)])
}
const of = (...answers: readonly Answer[]): Results => said([2, 1], ...answers)

test.each<[string, Results, Results, [number | null, boolean]]>([
  ['three tenths more is named', of(3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4), of(3, 3, 3, 3, 3), [3, true]],
  ['two tenths more is not', of(3, 3, 3, 3, 4), of(3, 3, 3, 3, 3), [2, false]],
  ['three tenths less is named', of(3, 3, 3, 3, 3), of(3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4), [-3, true]],
  ['the same', of(2, 2, 2, 2, 2), of(2, 2, 2, 2, 2, 2), [0, false]],
  [
    'a time in which nobody knew has no mean',
    of(2, 2, 2, 2, 2),
    said([2, 1], ...Array<'unknown'>(5).fill('unknown')),
    [null, false]
  ]
])('%s', (_, now, before, [difference, isNamed]) => {
  expect(compared(now, before)?.[0]).toMatchObject({ id: 'A', difference, isNamed })
})

test('only with numbers both times', () => {
  const [full, words, none] = [of(1, 2, 3, 4, 4), of(1, 2, 3), of(1, 2)]
  expect([compared(full, words), compared(words, full), compared(full, none), compared(none, none)]).toEqual(
    Array.from({ length: 4 }, () => null)
  )
})

test('a statement that was not asked both times is in no mean, and a theme without any is left out', () => {
  const answers = (second: Answer) => (at: number) => formOf({ A1: 3, A2: second }, { id: `${at}` })
  const five = (make: (at: number) => ReturnType<typeof formOf>) => Array.from({ length: 5 }, (_, at) => make(at))
  const now = resultsOf(scanOf(2, 1), [batchOf(scanOf(2, 1), five(answers(1)), false)])
  const before = resultsOf(scanOf(2, 1), [batchOf(scanOf(1), five(answers(4)), false)])
  expect(compared(now, before)).toMatchObject([
    {
      id: 'A',
      now: 30,
      before: 30,
      difference: 0,
      spread: { now: [0, 0, 5, 0], before: [0, 0, 5, 0] },
      statements: [{ id: 'A1' }]
    }
  ])
})

test('of any two times it says what they say themselves, and turned about the same the other way', () => {
  const scan = scanOf(2, 1)
  fc.assert(
    fc.property(anyForms(scan), anyForms(scan), (one, other) => {
      const [now, before] = [one, other].map((forms) => resultsOf(scan, [batchOf(scan, forms, false)])) as [
        Results,
        Results
      ]
      const both = compared(now, before)
      expect(both === null).toBe(now.kind !== 'counts' || before.kind !== 'counts')
      const back = compared(before, now)
      both?.forEach((theme, at) => {
        expect(theme.now).toBe(meanOf(theme.statements.flatMap((statement) => statement.now.counts ?? [])))
        const difference = back?.[at]?.difference ?? null
        expect(theme.difference).toBe(difference === null ? null : 0 - difference)
        expect(back?.[at]?.isNamed).toBe(theme.isNamed)
      })
    }),
    { numRuns: tries(200) }
  )
})
