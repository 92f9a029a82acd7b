import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversation } from '#assets/conversation/index.ts'
import { isoDay } from '#shared/day.ts'
import {
  formFor,
  formOf,
  stateOf,
  tablesOf,
  talkBefore,
  talksOf,
  lastTalk,
  toldFault
} from '#shared/conversation/talk.ts'
import type { ForeignWord } from '#shared/school/field.ts'
import { tries } from '../../tries.ts'
import { aTalk, anOutcome, withTalks } from './talks.ts'

const cards = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `k${at + 1}`)

describe('who sits at which table', () => {
  test.each<[number, number, readonly string[]]>([
    [0, 4, []],
    [6, 0, []],
    [4, 4, ['4: k1 k2 k3 k4']],
    [15, 4, ['15: k1 k2 k3 k4']],
    [8, 8, ['4: k1 k2 k3 k4', '4: k5 k6 k7 k8']],
    [9, 5, ['5: k1 k2 k3', '4: k4 k5']],
    [1, 8, ['1: k1 k2 k3 k4 k5 k6 k7 k8']],
    [16, 8, ['4: k1 k2', '4: k3 k4', '4: k5 k6', '4: k7 k8']],
    [23, 8, ['5: k1 k2', '5: k3 k4', '5: k5 k6', '4: k7 k8', '4: k1 k2']],
    [18, 3, ['5: k1 k2', '5: k3 k1', '4: k2 k3', '4: k1 k2']],
    [20, 1, ['5: k1', '5: k1', '5: k1', '5: k1']],
    [5, 12, ['3: k1 k2 k3 k4', '2: k5 k6 k7 k8']]
  ])('%i people, %i cards', (people, count, expected) => {
    expect(tablesOf(people, cards(count)).map((table) => `${table.people}: ${table.cards.join(' ')}`)).toEqual(expected)
  })

  test('from sixteen people on: tables of four or five, everyone somewhere, and no card left over while there are tables', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 200 }), fc.integer({ min: 1, max: 8 }), (people, count) => {
        const tables = tablesOf(people, cards(count))
        expect(tables.reduce((sum, table) => sum + table.people, 0)).toBe(people)
        for (const table of tables) {
          expect([4, 5]).toContain(table.people)
          expect(table.cards).toHaveLength(Math.min(2, count))
        }
        const lying = new Set(tables.flatMap((table) => table.cards))
        expect(lying.size).toBe(Math.min(count, tables.length * 2))
      }),
      { numRuns: tries(200) }
    )
  })
})

test.each([
  [0, 'long'],
  [3, 'small'],
  [6, 'small'],
  [7, 'long'],
  [15, 'long'],
  [16, 'large']
])('a team of %i: %s', (people, form) => expect(formFor(people)).toBe(form))

test('a form of a later program, or none, has no length', () => {
  expect(formOf(aTalk('t', { form: 'short' }), conversation)?.title).toBe('Kort gesprek')
  expect(formOf(aTalk('t', { form: 'unknown' }), conversation)).toBeUndefined()
  expect(formOf(aTalk('t', { form: 'wandeling' as ForeignWord }), conversation)).toBeUndefined()
})

test('how far a talk is', () => {
  const today = isoDay('2026-11-23')
  expect(stateOf(aTalk('t'), today)).toBe('planned')
  expect(stateOf(aTalk('t', { day: '2026-11-23' }), today)).toBe('planned')
  expect(stateOf(aTalk('t', { day: '2026-11-20' }), today)).toBe('held')
  expect(stateOf(aTalk('t', { outcomes: [anOutcome('o')] }), today)).toBe('held')
  expect(stateOf(aTalk('t', { recordedOn: '2026-11-20' }), today)).toBe('recorded')
})

const TODAY = isoDay('2026-11-23')

test('a talk opens with the last one before it of which something came out', () => {
  const held = { outcomes: [anOutcome('o')] }
  const school = withTalks([
    aTalk('oud', { day: '2025-11-01', ...held }),
    aTalk('vorige', { day: '2026-10-28', ...held }),
    aTalk('niets', { day: '2026-11-10' }),
    aTalk('nu', { day: '2026-11-24' }),
    aTalk('zonder dag')
  ])
  expect(talksOf(school).map(({ id }) => id)).toEqual(['zonder dag', 'nu', 'niets', 'vorige', 'oud'])
  expect(talkBefore(school, { id: 'nu', day: '2026-11-24' }, TODAY)?.id).toBe('vorige')
  expect(talkBefore(school, { id: 'vorige', day: '2026-10-28' }, TODAY)?.id).toBe('oud')
  expect(talkBefore(school, { id: 'oud', day: '2025-11-01' }, TODAY)).toBeUndefined()
  expect(talkBefore(school, { id: 'zonder dag', day: '' }, TODAY)?.id).toBe('vorige')
})

test('a talk that is still to come is not the last time, whatever was written down of it already', () => {
  const held = { outcomes: [anOutcome('o')] }
  const school = withTalks([
    aTalk('vorige', { day: '2026-10-28', ...held }),
    aTalk('straks', { day: '2026-11-25', ...held })
  ])
  expect(lastTalk(school, TODAY)?.id).toBe('vorige')
  expect(lastTalk(school, isoDay('2026-11-25'))?.id).toBe('straks')
  expect(talkBefore(school, { id: 'nieuw', day: '' }, TODAY)?.id).toBe('vorige')
  expect(stateOf(aTalk('straks', { day: '2026-11-25', ...held }), TODAY)).toBe('planned')
})

test('the day on which the team was told is after the talk, and not still to come', () => {
  const fault = (toldOn: string) => toldFault({ day: '2026-11-20', toldOn }, TODAY)
  expect(['2026-11-24', '2026-11-19', '2026-11-20', '2026-11-23', '', '24-'].map(fault)).toEqual([
    'to-come',
    'before-talk',
    undefined,
    undefined,
    undefined,
    undefined
  ])
})
