// What happened in between: what a later year is reminded of, and the decisions that were begun.
import { expect, test } from 'vitest'
import { schoolYearFrom } from '#shared/day.ts'
import { newRound, type Round } from '#shared/school/school.ts'
import { betweenOffers, eventsToRemember } from '#shared/year/events.ts'
import { plainSchool } from '../schools.ts'

const event = (id: string, day: string, what = `Er gebeurde ${id}.`): Round['events'][number] => ({
  id,
  day,
  what,
  mrToldOn: '',
  partnershipToldOn: ''
})
const round = (schoolYear: string, events: Round['events'], part: Partial<Round> = {}): Round => ({
  ...newRound(`ronde ${schoolYear}`, schoolYear),
  events,
  ...part
})
const school = {
  ...plainSchool(),
  rounds: [
    round('2026-2027', [event('te-oud', '2025-11-02')]),
    round('2027-2028', [event('zonder-dag', '2-11'), event('winter', '2027-01-12'), event('leeg', '2026-10-01', ' ')]),
    round('2028-2029', [event('herfst', '2026-11-02')])
  ]
}

test('next year is reminded of what was written down this year, and of what is written down since; not of years ago', () => {
  const offer = { schoolYear: schoolYearFrom(2028), round: newRound('r', '2028-2029') }
  expect(eventsToRemember(school, offer).map(({ id }) => id)).toEqual(['herfst', 'winter', 'zonder-dag'])
  expect(eventsToRemember(school, { ...offer, schoolYear: schoolYearFrom(2030) })).toEqual([])
})

test('a decision in between is there from the moment that it was begun, and a yearly round is none', () => {
  const between = newRound('tussen', '2026-2027')
  const begun: Round = { ...between, kind: 'interim', adoption: { ...between.adoption, what: 'guide' } }
  const withBetween = {
    ...school,
    rounds: [...school.rounds, begun, { ...between, id: 'leeg', kind: 'interim' as const }]
  }
  expect(betweenOffers(withBetween).map((offer) => [offer.schoolYear, offer.round.id])).toEqual([
    ['2026-2027', 'tussen']
  ])
})
