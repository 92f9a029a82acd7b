// The steps of a school year: how far each is said to be, and what was done.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import type { StepData } from '#shared/catalogue/step-content.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import type { StepStatus } from '#shared/year/steps/step.ts'
import { offerOf, type Offer } from '#shared/school/current-offer.ts'
import { newRound, type Round, type School, type SectionId } from '#shared/school/school.ts'
import { stepIds, type StepId } from '#shared/school/round-fields.ts'
import { stepsOf, type Step } from '#shared/year/round-steps.ts'
import { toldStep } from '#shared/year/told-step.ts'
import { hasEarlier } from '#shared/school/earlier-offer.ts'
import { sectionsToReview } from '#shared/year/steps/changes.ts'
import { plainSchool, schoolWith, withGuidesAdopted, withSopAdopted } from '../schools.ts'

const YEAR = schoolYearFrom(2027)
const NOT_STARTED: StepStatus = { kind: 'not-yet', label: 'Nog niet begonnen' }
const DONE: StepStatus = { kind: 'done', label: 'Klaar' }
const ROUND = newRound('r', YEAR)

const withRound = (part: Partial<Round>, school: School = plainSchool()): School => ({
  ...school,
  rounds: [{ ...ROUND, ...part }]
})
const mr = (part: Partial<Round['mr']>): Partial<Round> => ({ mr: { ...ROUND.mr, ...part } })
const TODAY = isoDay('2027-06-30')
const offerIn = (school: School): Offer => offerOf(school, YEAR, TODAY)
const earlier = (school: School): boolean => hasEarlier(school, offerIn(school))
const steps = (school: School, pupils = NOT_STARTED): readonly Step[] =>
  stepsOf({ school, offer: offerIn(school), pupils, today: TODAY }, catalogue)
function step(school: School, id: StepId): { label: string; line: string } {
  const found = steps(school).find((one) => one.id === id)
  return { label: found?.status.label ?? '', line: found?.line ?? '' }
}

describe('what changed', () => {
  test('may be skipped by a school that never adopted anything', () => {
    expect(step(plainSchool(), 'changes').label).toBe('Kunt u overslaan')
  })

  test('comes first for a school with an earlier adoption', () => {
    expect(step(withSopAdopted(plainSchool(), '2022-03-15'), 'changes').label).toBe('Nog niet begonnen')
    expect(earlier(withGuidesAdopted(plainSchool(), '2026-2027 2026-06-22'))).toBe(true)
  })

  test('is not asked because of half a day, or of this year’s own decision', () => {
    expect(earlier(withSopAdopted(plainSchool(), '2022-0'))).toBe(false)
    const adoption: Round['adoption'] = { ...ROUND.adoption, day: '2027-06-22', version: '2027-06-22' }
    const now = withGuidesAdopted(withSopAdopted(plainSchool(), '2027-06-22'), `${YEAR} 2027-06-22`)
    expect(earlier(withRound({ adoption }, now))).toBe(false)
  })

  test('is finished when all ten are answered', () => {
    const changes = Object.fromEntries(
      Array.from({ length: 10 }, (_, place) => [`q${place}`, place < 3 ? 'yes' : 'no'] as const)
    )
    expect(step(withRound({ changes }), 'changes')).toEqual({ label: 'Klaar', line: 'U antwoordde 3 keer ja.' })
    expect(step(withRound({ changes: { q1: 'no' } }), 'changes')).toEqual({
      label: 'Bezig',
      line: 'U hebt 1 van de 10 vragen beantwoord.'
    })
  })

  const questions: readonly { id: string; sections: SectionId[] }[] = [
    { id: 'a', sections: ['training', 'expertise'] },
    { id: 'b', sections: ['expertise', 'basicSupport'] },
    { id: 'c', sections: ['parents'] }
  ]

  test('a yes opens its sections, each once, in the profile’s order', () => {
    expect(sectionsToReview(plainSchool(), questions, { a: 'yes', b: 'yes', c: 'no' })).toEqual([
      'basicSupport',
      'expertise',
      'training'
    ])
  })

  test('a section that a school does not have is not opened', () => {
    const cluster1: School = { ...plainSchool('so-vso'), identity: { ...plainSchool('so-vso').identity, cluster: '1' } }
    expect(sectionsToReview(cluster1, questions, { b: 'yes' })).toEqual(['expertise'])
  })
})

describe('the talks', () => {
  const talk = (day: string, skipped = '') => ({ day, changed: '', skipped })
  test('are done when each happened, or it is said why not', () => {
    expect(
      step(withRound({ teamTalk: talk('2026-10-28'), boardTalk: talk('', 'Het bestuur is nieuw.') }), 'talks')
    ).toEqual({
      label: 'Klaar',
      line: 'Met het team besproken op 28 oktober 2026. Met het bestuur nog niet besproken.'
    })
  })

  test('are not done with half a day', () =>
    expect(step(withRound({ teamTalk: talk('28-10') }), 'talks').label).toBe('Bezig'))
})

describe('the MR', () => {
  test.each<[string, Partial<Round['mr']>, string, string]>([
    ['nothing yet', {}, 'Nog niet begonnen', 'Nog niet begonnen'],
    ['a request in the making', { reasons: 'Om de uren.' }, 'Bezig', 'Nog niet begonnen'],
    ['asked', { askedOn: '2027-03-02' }, 'Klaar', 'Wacht op de MR'],
    ['positive without its day', { askedOn: '2027-03-02', advice: 'positive' }, 'Klaar', 'Bezig'],
    [
      'positive, and nobody said whether it is followed',
      { askedOn: '2027-03-02', advice: 'positive', adviceOn: '2027-04-01' },
      'Klaar',
      'Bezig'
    ],
    [
      'positive, not followed wholly, without a reaction',
      { askedOn: '2027-03-02', advice: 'positive', adviceOn: '2027-04-01', followed: 'no' },
      'Klaar',
      'Bezig'
    ],
    [
      'positive',
      { askedOn: '2027-03-02', advice: 'positive', adviceOn: '2027-04-01', followed: 'yes' },
      'Klaar',
      'Klaar'
    ],
    [
      'conditions without a reaction',
      { askedOn: '2027-03-02', advice: 'conditions', adviceOn: '2027-04-01' },
      'Klaar',
      'Bezig'
    ],
    [
      'negative with a reaction',
      { askedOn: '2027-03-02', advice: 'negative', adviceOn: '2027-04-01', reactionOn: '2027-04-20', followed: 'no' },
      'Klaar',
      'Klaar'
    ],
    [
      'positive with wishes, followed',
      { askedOn: '2027-03-02', advice: 'wishes', adviceOn: '2027-04-01', followed: 'yes' },
      'Klaar',
      'Klaar'
    ],
    ['the MR lets it pass, without its day', { askedOn: '2027-03-02', advice: 'declined' }, 'Klaar', 'Bezig'],
    ['the MR lets it pass', { askedOn: '2027-03-02', advice: 'declined', adviceOn: '2027-04-01' }, 'Klaar', 'Klaar'],
    ['no advice within the term', { askedOn: '2027-03-02', advice: 'none' }, 'Klaar', 'Klaar']
  ])('%s', (_, part, request, advice) => {
    const school = withRound(mr(part))
    expect([step(school, 'request').label, step(school, 'advice').label]).toEqual([request, advice])
  })

  test('what was advised is said with its days', () => {
    expect(
      step(withRound(mr({ advice: 'conditions', adviceOn: '2027-04-01', reactionOn: '2027-04-20' })), 'advice').line
    ).toBe('Het advies is positief, met voorwaarden, van 1 april 2027. U reageerde op 20 april 2027.')
  })
})

test('the decision is done when its version is frozen', () => {
  const adoption: Round['adoption'] = { ...ROUND.adoption, what: 'both', day: isoDay('2027-06-22') }
  expect(step(withRound({ adoption }), 'adoption').label).toBe('Bezig')
  expect(step(withRound({ adoption: { ...adoption, version: '2027-06-22' } }), 'adoption')).toEqual({
    label: 'Klaar',
    line: 'Vastgesteld op 22 juni 2027.'
  })
})

test.each<[string, Partial<Round['guideConsent']>, string, { label: string; line: string }]>([
  ['asked', { askedOn: '2026-11-02' }, '', { label: 'Wacht op instemming', line: 'Gevraagd op 2 november 2026.' }],
  [
    'consent is there, the guide is not',
    { consentOn: '2026-11-12' },
    '',
    { label: 'Bezig', line: 'Instemming gekregen op 12 november 2026.' }
  ],
  [
    'refused, also with a day',
    { answer: 'refused', consentOn: '2026-11-12' },
    '',
    { label: 'Bezig', line: 'Er is geen instemming met de schoolgids.' }
  ],
  [
    'adopted, whatever became of consent',
    {},
    `${YEAR} 2026-11-20`,
    { label: 'Klaar', line: 'Vastgesteld op 20 november 2026.' }
  ]
])('the school guide is done by its own day alone: %s', (_, consent, adopted, told) => {
  const school = withRound({ guideConsent: { ...ROUND.guideConsent, ...consent } })
  expect(step(adopted === '' ? school : withGuidesAdopted(school, adopted), 'guide')).toEqual(told)
})

test('a round of another year says nothing about this one', () => {
  const school: School = {
    ...plainSchool(),
    rounds: [{ ...newRound('old', '2026-2027'), teamTalk: { day: '2025-10-28', changed: '', skipped: '' } }]
  }
  expect(step(school, 'talks').label).toBe('Nog niet begonnen')
})

describe('a step without words of its own', () => {
  const of = (id: StepId): StepData => catalogue.steps[stepIds.indexOf(id)] as StepData
  function told(data: StepData, part: Partial<Round>, ...others: readonly Round[]): string {
    const { rounds, ...rest } = withRound(part)
    const school: School = { ...rest, rounds: [...others, ...rounds] }
    const [{ label }, done] = toldStep(data)({
      school,
      offer: offerIn(school),
      today: TODAY,
      pupils: DONE,
      catalogue
    })
    return done ?? label
  }
  const talk = (part: Partial<Round['teamTalk']>) => ({ day: '', changed: '', skipped: '', ...part })

  test.each<[string, Partial<Round>, string]>([
    ['nothing is written', {}, 'Nog niet begonnen'],
    ['only what another step asks is written', { mr: { ...ROUND.mr, reasons: 'Om de uren.' } }, 'Nog niet begonnen'],
    ['its day is half typed', { teamTalk: talk({ day: '28-10' }) }, 'Bezig'],
    ['one of the two is wanting', { teamTalk: talk({ day: '28-10-2026' }) }, 'Bezig'],
    [
      'no rule wants anything',
      { teamTalk: talk({ day: '28-10-2026' }), boardTalk: talk({ skipped: 'Het bestuur is nieuw.' }) },
      'Klaar'
    ]
  ])('is told by its fields and its rules: %s', (_, part, label) => {
    expect([told(of('talks'), part), step(withRound(part), 'talks').label]).toEqual([label, label])
  })

  test('is told of the year that is shown, also while an earlier one is open', () => {
    const done = { teamTalk: talk({ day: '28-10-2026' }), boardTalk: talk({ day: '29-10-2026' }) }
    const open: Round = { ...newRound('open', '2026-2027'), teamTalk: talk({ changed: 'Nog niets.' }) }
    expect(told(of('talks'), done, open)).toBe('Klaar')
  })

  test('is held back by a rule with code of its own too', () => {
    const data: StepData = { ...of('guide'), requirements: of('advice').requirements }
    const part = (followed: 'yes' | 'unknown'): Partial<Round> => ({
      ...mr({ advice: 'positive', adviceOn: '1-4-2027', followed }),
      guideConsent: { ...ROUND.guideConsent, replyBy: '2-3-2027' }
    })
    expect([told(data, part('unknown')), told(data, part('yes'))]).toEqual(['Bezig', 'Klaar'])
  })
})

test('with something in each field no step is said not to have begun', () => {
  const school = schoolWith('2-3-2027')
  for (const round of school.rounds) round.changes = { team: 'yes' }
  expect(steps(school, DONE).filter(({ status }) => status.kind === 'not-yet')).toEqual([])
})
