// Who got what was decided: what counts as answered, what one day for all fills, and which version goes to the SWV.
import { expect, test } from 'vitest'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import type { Offer } from '#shared/school/current-offer.ts'
import { change } from '#shared/school/patches.ts'
import { sendAll } from '#shared/school/round-edits.ts'
import { destinations } from '#shared/school/round-fields.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { lastDayInTime } from '#shared/law/procedure/suspension.ts'
import {
  awaitedFor,
  isAnswered,
  lastAdoptedVersion,
  rowState,
  sendState,
  sentWithAll,
  versionToSend,
  wasAdoptedOutside
} from '#shared/year/publishing.ts'
import { plainSchool } from '../schools.ts'
import { after, decidedOn, guideOn, offer, prepared, YEAR } from './years.ts'

const TODAY = isoDay('2027-06-30')
const ROUND = newRound('r', '2027-2028')

test.each<[string, string, string, string, string, boolean]>([
  ['nothing', '', '', '', 'open', false],
  ['half a day', '30-6', '', '', 'open', false],
  ['sent', '30-6-2027', '', '', 'sent', true],
  ['told as sent on a day to come', '2027-07-01', '', '', 'open', false],
  ['planned, also for October', '', '2027-10-15', '', 'planned', true],
  ['the day that was planned is over', '', '2027-06-29', '', 'passed', false],
  ['not needed', '', '', 'Wij staan daar niet op.', 'not-needed', true]
])('%s', (_, sent, toSend, notSent, state, answered) => {
  const round: Round = {
    ...ROUND,
    sent: { ...ROUND.sent, map: sent },
    toSend: { ...ROUND.toSend, map: toSend },
    notSent: { ...ROUND.notSent, map: notSent }
  }
  expect([sendState(round, 'map', TODAY), isAnswered(sendState(round, 'map', TODAY))]).toEqual([state, answered])
})

const rows = destinations.map((id) => ({ id }))
const SENT = '2027-06-30'
const offerNow = (school: School): Offer => offer(school, TODAY)
const open = (school: School): readonly string[] =>
  sentWithAll(school, offerNow(school), rows, TODAY).map(({ id }) => id)

test('one day for all fills what was left empty in one step; an exception, half a day and the day of the SWV stay', () => {
  const school = prepared(decidedOn('2027-06-15'), guideOn('2027-06-20'), (round) => {
    Object.assign(round.sent, { mr: '2027-06-23', website: '3-' })
    round.toSend.team = '2027-08-30'
    round.notSent.map = 'Wij staan daar niet op.'
  })
  const { round } = offerNow(school)
  const to = sentWithAll(school, offerNow(school), rows, TODAY).map(({ id }) => id)
  expect(to).toEqual(['board', 'parents', 'inspectorate', 'pupils'])
  const edit = sendAll({ id: round.id, schoolYear: YEAR }, to, SENT)
  expect(edit.mergeKey).toBeNull()
  const changed = change(school, edit.apply).next.rounds.find(({ id }) => id === round.id)
  expect(changed?.sent).toEqual({ ...round.sent, board: SENT, parents: SENT, inspectorate: SENT, pupils: SENT })
  expect([changed?.toSend, changed?.notSent]).toEqual([round.toSend, round.notSent])
})

test('one day for all fills nothing of the guide before the guide is adopted, and nothing before the decision', () => {
  const waiting = (school: School): readonly string[] =>
    destinations.map((to) => awaitedFor(school, offerNow(school), to, TODAY) ?? '-')
  expect(open(prepared())).toEqual([])
  expect(waiting(prepared()).join(' ')).toBe('decision decision guide guide guide - guide decision decision')
  const decided = prepared(decidedOn('2027-06-15'))
  expect(open(decided)).toEqual(['mr', 'board', 'team', 'pupils'])
  expect(waiting(decided).join(' ')).toBe('- - guide guide guide - guide - -')
  // A day to come is no guide yet; one that was adopted outside the program is.
  expect(open(after(decided, guideOn('2027-07-06')))).toHaveLength(4)
  expect(open(prepared(guideOn('2027-06-20')))).toHaveLength(8)
  // A decision about the whole profile alone brings no guide.
  expect(open(prepared(decidedOn('2027-06-15', 'sop')))).toHaveLength(8)
})

test('a decision between two years waits for itself, and not for the guide of the running year', () => {
  const between = prepared(guideOn('2027-06-20'), (round) => void (round.kind = 'interim'))
  const of = {
    schoolYear: schoolYearFrom(2027),
    round: between.rounds.find(({ schoolYear }) => schoolYear === YEAR) ?? ROUND
  }
  expect(awaitedFor(between, of, 'mr', TODAY)).toBe('decision')
})

test('the SWV gets the version that was adopted last, also in the middle of a new round', () => {
  const adopted = (id: string, day: string): Round => ({
    ...newRound(id, '2026-2027'),
    adoption: { ...ROUND.adoption, day, version: day }
  })
  const school = { ...plainSchool(), rounds: [adopted('b', '2026-06-22'), adopted('a', '2025-06-20'), ROUND] }
  expect(lastAdoptedVersion(school, TODAY)).toBe('2026-06-22')
  expect(lastAdoptedVersion(plainSchool(), TODAY)).toBeUndefined()
})

test('the SWV never gets the concept: without a version here the school is told of what it adopted outside the program', () => {
  const adopted: Round = {
    ...newRound('a', '2026-2027'),
    adoption: { ...ROUND.adoption, day: '2026-06-22', version: '2026-06-22' }
  }
  const decided: Round = { ...ROUND, adoption: { ...ROUND.adoption, day: '2027-06-15', version: '2027-06-15' } }
  const of = (...rounds: readonly Round[]): School => ({ ...plainSchool(), rounds: [...rounds] })
  expect(versionToSend(of(adopted, ROUND), ROUND, 'partnership', TODAY)).toBe('2026-06-22')
  expect(versionToSend(of(adopted, ROUND), ROUND, 'parents', TODAY)).toBeUndefined()
  expect(versionToSend(of(adopted, decided), decided, 'partnership', TODAY)).toBe('2027-06-15')
  const none = of(ROUND)
  expect(versionToSend(none, ROUND, 'partnership', TODAY)).toBeUndefined()
  const outside = (day: string): boolean =>
    wasAdoptedOutside({ ...none, rhythms: { ...none.rhythms, sopAdoptions: [{ id: 's', day }] } }, TODAY)
  expect([wasAdoptedOutside(none, TODAY), outside('2024-06-01'), outside('2024-'), outside('2028-06-01')]).toEqual([
    false,
    true,
    false,
    false
  ])
})

test('what was sent before it was decided is asked about, until it is adopted by that day or the reason stands there', () => {
  const sent = (round: Round): void => void Object.assign(round.sent, { parents: SENT, map: SENT, mr: SENT })
  const stateOf = (school: School, to: (typeof destinations)[number]): string =>
    rowState(school, offerNow(school), to, TODAY)
  const early = prepared(sent)
  expect([stateOf(early, 'parents'), stateOf(early, 'mr'), stateOf(early, 'team')]).toEqual(['early', 'early', 'open'])
  const decided = after(early, decidedOn('2027-06-15'))
  // Scholen op de kaart may have got the profile alone.
  expect([stateOf(decided, 'parents'), stateOf(decided, 'mr'), stateOf(decided, 'map')]).toEqual([
    'early',
    'sent',
    'sent'
  ])
  expect(stateOf(after(decided, guideOn('2027-06-30')), 'parents')).toBe('sent')
  const dayBefore = after(decided, guideOn('2027-06-30'), (round) => void (round.sent.parents = '2027-06-29'))
  expect(stateOf(dayBefore, 'parents')).toBe('early')
  expect(
    stateOf(
      after(dayBefore, ({ leftOut }) => void (leftOut.guide = 'De drukker was vroeg.')),
      'parents'
    )
  ).toBe('sent')
})

test('a decision that departs is in time up to 19 June: six weeks later it is still July', () => {
  expect(lastDayInTime(isoDay('2027-08-01'))).toBe('2027-06-19')
})
