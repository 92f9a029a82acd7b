// Every deadline leads to the screen where it is done, and to no other.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { newRound } from '#shared/school/school.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import '../../../renderer/frame/screens.ts'
import { screenOfField, screensOfField } from '../../../renderer/session/screens.ts'
import { anySchool } from '../../shared/schools.ts'
import { tries } from '../../tries.ts'

const today = isoDay('2026-11-23')

test('of any school that can be stored', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      for (const { id, field } of deadlinesOf(school, catalogue, today))
        expect(screensOfField(field), id).toHaveLength(1)
    }),
    { numRuns: tries(150) }
  )
})

test('of the example school, each to its own', () => {
  const screens = deadlinesOf(
    exampleSchool(() => 'x'),
    catalogue,
    today
  ).map(({ id, field }) => [id.split(':')[0], screenOfField(field)?.name])
  expect(Object.fromEntries(screens)).toEqual({
    'four-years': 'rhythms',
    'school-guide': 'year',
    year: 'year',
    'support-plan': 'section',
    'school-plan': 'section',
    qualification: 'team',
    training: 'training',
    ambition: 'training',
    agreement: 'section'
  })
})

test('of a decision between two years, to that decision and not to the year that is prepared', () => {
  const school = exampleSchool(() => 'x')
  const between = newRound('tussen', '2026-2027')
  school.rounds.push({ ...between, kind: 'interim', adoption: { ...between.adoption, what: 'guide' } })
  const screens = deadlinesOf(school, catalogue, today)
    .filter(({ id }) => id.startsWith('round:tussen:'))
    .map(({ field }) => screenOfField(field))
  expect(screens.length).toBeGreaterThan(1)
  expect(new Set(screens.map((screen) => JSON.stringify(screen)))).toEqual(
    new Set([JSON.stringify({ name: 'year', round: 'tussen' })])
  )
})
