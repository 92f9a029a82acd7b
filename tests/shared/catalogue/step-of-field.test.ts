// A link, a verdict and undo open the page that asks the field.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { pointAnchor } from '#shared/school/anchors.ts'
import { roundValues } from '#shared/school/round-values.ts'
import { stepOfField } from '#shared/catalogue/step-of-field.ts'
import { wordsOf } from '../documents/texts.ts'

test('what the data of a page asks, is found on that page', () => {
  const asked = catalogue.steps.flatMap(({ id, parts }) =>
    wordsOf(parts).flatMap((field) => (roundValues.some((one) => one === field) ? [[field, id] as const] : []))
  )
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.map(([field]) => [field, stepOfField(catalogue, field)])).toEqual(asked)
})

test('every field of a round has a page', () => {
  expect(roundValues.filter((field) => stepOfField(catalogue, field) === undefined)).toEqual([])
})

describe('and so have places that are no field', () => {
  test.each([
    ['year.talks', 'talks'],
    ['year.ready-for-mr', 'request'],
    ['year.ready-to-adopt', 'adoption'],
    ['year.publishing', 'guide'],
    ['round.adoption.record', 'adoption'],
    ['round.adoption.mend.why', 'adoption'],
    ['round.changes.team', 'changes'],
    ['round.mr.points', 'advice'],
    [pointAnchor('p', 'why'), 'advice'],
    ['round.mr.postponements:x.until', 'request'],
    ['guide-adoption:2027-2028.day', 'guide'],
    ['sop-adoption:x.day', undefined],
    ['round.events:x.day', undefined],
    ['round.close.why', undefined],
    ['year.onzin', undefined],
    ['portrait.pupils', undefined]
  ])('%s', (field, step) => expect(stepOfField(catalogue, field)).toBe(step))
})
