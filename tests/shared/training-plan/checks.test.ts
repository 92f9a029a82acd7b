// Quiet hints on the training plan: each says what is odd, at the field where it stands; nothing is refused.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { setNorm } from '#shared/school/internal-edits.ts'
import type { TrainingItem, TrainingRecord } from '#shared/school/internal-records.ts'
import { amountHints, rowHints } from '#shared/training-plan/checks.ts'
import { rowHintKinds } from '#shared/catalogue/text-keys.ts'
import { trainingRows } from '#shared/training-plan/plan.ts'
import { neverFewer } from '../../tries.ts'
import { after, anyChain, chain, withBudgets, withPerson, withTraining } from '../chain.ts'
import { anySchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const base = chain(
  withPerson('p'),
  withPerson('r'),
  withBudgets({ id: 'b', schoolYear: '2026-2027', name: 'School', amount: '' })
)
const hints = (record: Partial<TrainingRecord>, item: Partial<TrainingItem> = {}) =>
  trainingRows(after(base, withTraining('s', record, item))).flatMap((row) => rowHints(row, catalogue, TODAY))

describe('one training', () => {
  test.each([
    [{}, []],
    [
      {
        costs: '1.250,50',
        hours: '30',
        number: '4',
        schoolYear: '2026-2027',
        starts: '2026-12-01',
        ends: '2027-07-31',
        budget: 'b'
      },
      []
    ],
    [{ costs: 'veel' }, ['costs-unreadable costs']],
    [{ costs: '-1' }, ['costs-negative costs']],
    [{ costs: '2.000.000' }, ['costs-absurd costs']],
    [{ hours: 'lang' }, ['hours-unreadable hours']],
    [{ hours: '-1' }, ['hours-negative hours']],
    [{ hours: '1701' }, ['hours-absurd hours']],
    [{ number: 'allemaal' }, ['number-unreadable number']],
    [{ number: '-4' }, ['number-negative number']],
    [{ number: '501' }, ['number-absurd number']],
    [{ number: '3', people: ['p', 'r'] }, ['other-number number']],
    [{ number: '2', people: ['p', 'r'] }, []],
    [{ number: '2', people: [] }, []],
    [{ starts: '2027-02-02', ends: '2027-02-01' }, ['ends-first ends']],
    [{ starts: '2027-02-01', ends: '2027-02-01' }, []],
    [{ schoolYear: '2026-2027', starts: '2027-08-01' }, ['outside-year starts']],
    [{ schoolYear: '2027-2028', ends: '2027-07-31' }, ['outside-year ends']],
    [{ schoolYear: '2026-2027', starts: '2026-12-01', ends: '2028-02-01' }, []],
    [{ starts: '2026-09-01', ends: '2026-11-22' }, ['overdue ends']],
    [{ starts: '2026-09-01', ends: '2026-11-23' }, []],
    [{ budget: 'weg' }, ['unknown-budget budget']],
    [{ budget: 'b', schoolYear: '2027-2028' }, ['other-year-budget budget']],
    [{ starts: 'mei', ends: '2027-02-30' }, []]
  ] as const)('%j', (record, expected) => {
    expect(
      hints(record as Partial<TrainingRecord>).map(({ kind, field }) => `${kind} ${field.replace('training:s.', '')}`)
    ).toEqual(expected)
  })

  test('that is over is not overdue once it is finished or dropped', () => {
    for (const status of ['finished', 'dropped'] as const) expect(hints({ ends: '2026-09-01' }, { status })).toEqual([])
  })

  test('a hint says what is the matter, with the words of the school', () => {
    expect(hints({ budget: 'b', schoolYear: '2027-2028' })[0]?.sentence).toBe(
      'Budget “School” is niet van schooljaar 2027-2028. Deze scholing telt nu bij “zonder budget”.'
    )
    expect(hints({ number: '3', people: ['p', 'r'] })[0]?.sentence).toBe(
      "U schrijft dat er 3 mensen meedoen. Er zijn 2 collega's gekozen."
    )
  })
})

test('budgets, norms and working time are looked at too', () => {
  const school = after(
    chain(
      withPerson('p', { fte: 'half' }),
      withPerson('r', { fte: '3' }),
      withBudgets({ id: 'b', schoolYear: '', name: '', amount: '-1' })
    ),
    setNorm('hoursPerFte', '80 of zo'),
    setNorm('amountPerFte', '9.999.999')
  )
  expect(amountHints(school, catalogue).map(({ kind, field }) => [kind, field])).toEqual([
    ['costs-negative', 'budgets:b.amount'],
    ['hours-unreadable', 'norms.hoursPerFte'],
    ['costs-absurd', 'norms.amountPerFte'],
    ['fte-unreadable', 'people:p.fte'],
    ['fte-absurd', 'people:r.fte']
  ])
})

test('whatever the school, a hint is a whole sentence, and every kind of it can come up', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.oneof(anySchool, anyChain), (school) => {
      for (const { kind, sentence } of [
        ...trainingRows(school).flatMap((row) => rowHints(row, catalogue, TODAY)),
        ...amountHints(school, catalogue)
      ]) {
        seen.add(kind)
        expect(sentence).toMatch(/[.?]$/u)
      }
    }),
    { numRuns: neverFewer(200) }
  )
  expect([...seen].filter((kind) => !rowHintKinds.includes(kind as never))).toEqual([])
  expect(seen.size).toBeGreaterThan(10)
})
