// A decision between two years: help stops or begins, and the MR is asked again. Only what it is about can hold it back.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { missing } from '#shared/law/missing.ts'
import { readyForMr, readyToAdopt } from '#shared/law/readiness.ts'
import { asWorkedAt, offerOfRound } from '#shared/school/current-offer.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { markOf } from '#shared/school/seen.ts'
import { plainSchool } from '../schools.ts'

const YEAR = '2026-2027'
const TODAY = isoDay('2026-12-10')

const asked = {
  reasons: 'De leraarondersteuner vertrekt.',
  forStaff: 'Leraren geven de hulp zelf.',
  forParents: 'Ouders horen het van ons.',
  forPupils: 'Er is minder hulp in een groepje.',
  replyBy: '2027-01-20'
}

/** Hardly anything is written in the profile, and pupils were not heard for the next offer. */
function between(mr: Partial<Round['mr']> = {}, change: (school: School) => void = () => undefined): School {
  const school = structuredClone(plainSchool())
  const round = newRound('tussen', YEAR)
  school.rounds.push({ ...round, kind: 'interim', mr: { ...round.mr, ...asked, ...mr } })
  change(school)
  const offer = offerOfRound(school, 'tussen')
  if (offer === undefined) throw new Error('no round between')
  return asWorkedAt(school, offer, TODAY)
}

const seen = (school: School, section: 'extraSupport' | 'vision', mark: string): void =>
  void school.sections[section].confirmations.push({
    id: 's',
    schoolYear: YEAR,
    with: '',
    day: '2026-03-01',
    seen: mark
  })

const needs = (school: School): readonly string[] => {
  const items = missing(school, catalogue, TODAY)
  return [...readyForMr(items).must, ...readyToAdopt(items).must].map(({ requirement }) => requirement)
}

describe('a round between two years', () => {
  test('does not wait for the pupils, nor for what is not written elsewhere in the profile', () => {
    const found = needs(between())
    expect(found.filter((id) => /^(?:pupils|basic|arrangements|expertise|facilities)-/u.test(id))).toEqual([])
    expect(readyForMr(missing(between(), catalogue, TODAY)).ready).toBe(true)
    // What is not there is still told.
    expect(readyForMr(missing(between(), catalogue, TODAY)).better.map(({ requirement }) => requirement)).toContain(
      'arrangements-any'
    )
  })

  test('waits for what it is about: a section that says something else than when it was looked at', () => {
    expect(needs(between({}, (school) => seen(school, 'extraSupport', 'anders')))).toContain('arrangements-any')
    expect(needs(between({}, (school) => seen(school, 'extraSupport', markOf(school, 'extraSupport'))))).not.toContain(
      'arrangements-any'
    )
    // What an older program noted counts as it stands.
    expect(needs(between({}, (school) => seen(school, 'extraSupport', '')))).not.toContain('arrangements-any')
  })

  test('waits for its own request, advice and decision', () => {
    expect(needs(between({ reasons: '' }))).toContain('round-mr-reasons')
    expect(needs(between())).toEqual(expect.arrayContaining(['mr-not-asked', 'round-day', 'round-by']))
    const early = between({
      askedOn: '2026-12-01',
      advice: 'positive',
      adviceOn: '2026-11-20',
      followed: 'yes',
      talkOn: '2026-11-10'
    })
    expect(needs(early)).toContain('advice-before-request')
  })

  test('that has all of its own can be decided on', () => {
    const school = between(
      {
        askedOn: '2026-11-20',
        replyBy: '2027-01-10',
        talkOn: '2026-11-24',
        advice: 'positive',
        adviceOn: '2026-12-01',
        followed: 'yes'
      },
      ({ rounds }) => Object.assign(rounds.at(-1)?.adoption ?? {}, { what: 'guide', day: '2026-12-08', by: 'board' })
    )
    expect(needs(school)).toEqual([])
  })
})
