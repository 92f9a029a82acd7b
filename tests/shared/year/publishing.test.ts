// Who got what was decided: what counts as answered, what one day for all fills, and which version goes to the SWV.
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { change } from '#shared/school/patches.ts'
import { sendAll } from '#shared/school/round-edits.ts'
import { destinations } from '#shared/school/round-fields.ts'
import { newRound, type Round } from '#shared/school/school.ts'
import { lastDayInTime } from '#shared/law/procedure/suspension.ts'
import { isAnswered, lastAdoptedVersion, sendState, sentWithAll } from '#shared/year/publishing.ts'
import { plainSchool } from '../schools.ts'

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

test('one day for all fills what was left empty in one step; an exception, half a day and the day of the SWV stay', () => {
  const round: Round = {
    ...ROUND,
    sent: { ...ROUND.sent, mr: '2027-06-23', website: '3-' },
    toSend: { ...ROUND.toSend, team: '2027-08-30' },
    notSent: { ...ROUND.notSent, map: 'Wij staan daar niet op.' }
  }
  const school = { ...plainSchool(), rounds: [round] }
  const to = sentWithAll(
    round,
    destinations.map((id) => ({ id }))
  )
  expect(to).toEqual(['board', 'parents', 'inspectorate', 'pupils'])
  const edit = sendAll({ id: 'r', schoolYear: '2027-2028' }, to, '2027-06-30')
  expect(edit.mergeKey).toBeNull()
  const { sent, toSend, notSent } = change(school, edit.apply).next.rounds[0] ?? ROUND
  expect(destinations.map((one) => sent[one])).toEqual([
    '2027-06-23',
    '2027-06-30',
    '2027-06-30',
    '3-',
    '2027-06-30',
    '',
    '',
    '',
    '2027-06-30'
  ])
  expect([toSend, notSent]).toEqual([round.toSend, round.notSent])
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

test('a decision that departs is in time up to 19 June: six weeks later it is still July', () => {
  expect(lastDayInTime(isoDay('2027-08-01'))).toBe('2027-06-19')
})
