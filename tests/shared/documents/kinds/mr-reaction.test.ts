// The written reaction to the advice: what it answers, how far the school follows, and when there is nothing to react to.
import { expect, test } from 'vitest'
import { isOffered } from '#shared/documents/kinds/index.ts'
import { mrReaction } from '#shared/documents/kinds/mr-reaction.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { standingOf } from '#shared/documents/standing.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { advised, decided, departing, proposed, withMr } from '../board-school.ts'
import { ofStyle } from '../reading.ts'

type Points = Round['mr']['points']
const [first, second] = departing.rounds[0]?.mr.points ?? newRound('', '').mr.points
const answer = (to: Points[number]['answer']): Points =>
  [first, second].flatMap((one) => (one ? [{ ...one, answer: to }] : []))
const against = (points: Points): School => withMr(advised, { advice: 'negative', followed: 'no', points })
const lead = (school: School): string => ofStyle(mrReaction.compose(proposed(school)), 'lead').join('')

test('an advice of which nothing is taken over is not said to be followed in part', () => {
  expect(lead(against(answer('not')))).toMatch(/^Wij willen uw advies niet volgen\./)
  expect(lead(against(answer('partly')))).toMatch(/^Wij willen uw advies niet helemaal volgen\./)
  expect(lead(departing)).toMatch(/^Wij willen uw advies niet helemaal volgen\./)
  expect(outlineText(mrReaction.compose(decided(against([]))))).toContain('Wij volgen uw advies niet.')
})

test.each(['none', 'declined'] as const)('to an advice that was not given (%s) there is no reaction', (advice) => {
  const school = withMr(advised, { advice, followed: 'unknown', reactionOn: '' })
  expect(isOffered('mr-reaction', proposed(school))).toBe(false)
  expect(lead(school)).toBe('U gaf geen advies. Daarom staat hier geen reactie.')
  expect(standingOf(mrReaction, proposed(school)).kind).toBe('concept')
})

test('before the advice it is offered as a concept that says so', () => {
  const school = withMr(advised, { advice: 'unknown', adviceOn: '', followed: 'unknown', reactionOn: '' })
  expect(isOffered('mr-reaction', proposed(school))).toBe(true)
  expect(lead(school)).toBe('Dit antwoord krijgt u als uw advies er is.')
})

test('has a place to sign once it can be sent, for who decides', () => {
  expect(ofStyle(mrReaction.compose(proposed(advised)), 'body').at(-1)).toBe('Stichting Rivierland Onderwijs')
  expect(ofStyle(mrReaction.compose(proposed(advised)), 'detail').at(-1)).toMatch(/^Naam en handtekening: …/)
  const unready = withMr(advised, { followed: 'unknown' })
  expect(outlineText(mrReaction.compose(proposed(unready)))).not.toContain('handtekening')
})
