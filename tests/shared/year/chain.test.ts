// What is on record before a decision, link by link, as the summary shows it.
import { expect, test } from 'vitest'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { confirmSections } from '#shared/school/edits.ts'
import { offerOf } from '#shared/school/current-offer.ts'
import { change } from '#shared/school/patches.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { reviewable } from '#shared/law/review.ts'
import { keepsFromWhole } from '#shared/law/whole-profile.ts'
import { chainOf, guideChainOf } from '#shared/year/chain.ts'
import { plainSchool, withGuidesAdopted } from '../schools.ts'

const YEAR = schoolYearFrom(2027)
const TODAY = isoDay('2027-06-20')
const ROUND = newRound('r', YEAR)
const point = (id: string, answer: 'followed' | 'not'): Round['mr']['points'][number] => ({
  id,
  kind: 'condition',
  point: 'Meer tijd.',
  answer,
  why: 'Daarom.'
})

const withRound = (part: Partial<Round>, school: School = plainSchool()): School => ({
  ...school,
  rounds: [{ ...ROUND, ...part }]
})
const chain = (school: School) => chainOf(school, offerOf(school, YEAR, TODAY), TODAY)
const told = (school: School): readonly string[] =>
  chain(school).map(({ name, state, text }) => `${name} · ${state} · ${text}`)

test('of a year in which nothing was said every link is open, and none that this round does not ask is there', () => {
  expect(told(withRound({}))).toEqual([
    'Leerlingen · open · Nog niet ingevuld',
    'Gesprek met het team · open · Nog niet ingevuld',
    'Gesprek met het bestuur · open · Nog niet ingevuld',
    'Advies gevraagd · open · Nog niet ingevuld',
    'Advies van de MR · open · Nog niet ingevuld',
    'Besluit over het aanbod · open · Nog niet ingevuld'
  ])
})

test('a negative advice of which one of two points is not followed is told with every day, and with what did not happen', () => {
  const school = withRound({
    pupilsSay: { ...ROUND.pupilsSay, heldOn: '6-10-2026' },
    teamTalk: { day: '2026-10-28', changed: '', skipped: '' },
    boardTalk: { day: '', changed: '', skipped: 'Ons bestuur heeft één school.' },
    leftOut: { ...ROUND.leftOut, furtherTalk: 'De voorzitter was ziek.' },
    mr: {
      ...ROUND.mr,
      askedOn: '2027-03-09',
      talkWaived: 'yes',
      advice: 'negative',
      adviceOn: '2027-04-13',
      reactionOn: '2027-07-01',
      points: [point('a', 'followed'), point('b', 'not')]
    },
    adoption: { ...ROUND.adoption, day: '22-6' }
  })
  expect(told(school)).toEqual([
    'Leerlingen · done · 6 oktober 2026',
    'Gesprek met het team · done · 28 oktober 2026',
    'Gesprek met het bestuur · left-out · Niet gebeurd. De reden: Ons bestuur heeft één school.',
    'Advies gevraagd · done · 9 maart 2027',
    'Gesprek met de MR · done · Aangeboden. De MR wilde geen gesprek',
    'Advies van de MR · done · Negatief, van 13 april 2027. 1 van de 2 punten niet of deels overgenomen',
    'Onze reactie · open · Komt nog: 1 juli 2027',
    'Verder gesprek met de MR · left-out · Niet gebeurd. De reden: De voorzitter was ziek.',
    'Besluit over het aanbod · open · Nog geen hele datum'
  ])
  expect(chain(school).map(({ field }) => field)).toContain('round.mr.furtherTalkOn')
})

test.each<[string, Partial<Round['mr']>, string]>([
  [
    'asked',
    { askedOn: '2027-03-09', replyBy: '2027-04-20' },
    'open · Nog geen antwoord. Gevraagd uiterlijk 20 april 2027'
  ],
  [
    'asked, with more time',
    { replyBy: '2027-04-20', postponements: [{ id: 'u', until: '2027-05-11', agreedOn: '2027-04-19', why: '' }] },
    'open · Nog geen antwoord. Gevraagd uiterlijk 11 mei 2027'
  ],
  ['silence', { advice: 'none' }, 'done · Er kwam geen advies binnen de termijn'],
  [
    'it lets it pass',
    { advice: 'declined', adviceOn: '2027-04-13' },
    'done · De MR ziet af van advies, van 13 april 2027'
  ],
  ['positive, without its day', { advice: 'positive', followed: 'yes' }, 'open · Positief. Helemaal gevolgd'],
  [
    'wishes, not followed, in no point',
    { advice: 'wishes', adviceOn: '2027-04-13', followed: 'no' },
    'done · Positief, met wensen, van 13 april 2027. Niet of niet helemaal gevolgd'
  ]
])('the advice: %s', (_, mr, words) => {
  expect(told(withRound({ mr: { ...ROUND.mr, ...mr } }))).toContain(`Advies van de MR · ${words}`)
})

test('what was looked at is counted where there was an offer before; all of it makes room for the whole profile', () => {
  const first = withRound({})
  expect(keepsFromWhole(first, offerOf(first, YEAR, TODAY), TODAY)).toEqual([])
  const school = withGuidesAdopted(withRound({}), '2026-2027 2026-06-22')
  const all = reviewable(school)
  const looked = (count: number): School =>
    change(
      school,
      confirmSections(
        all.slice(0, count).map((section) => ({
          section,
          confirmation: { id: section, schoolYear: YEAR, day: '2027-02-12', who: '', with: '' }
        }))
      ).apply
    ).next
  const keeps = (one: School) => keepsFromWhole(one, offerOf(one, YEAR, TODAY), TODAY)
  expect(told(looked(4))).toContain(`Nakijken · open · 4 van de ${all.length} onderdelen`)
  expect(keeps(looked(4))).toEqual(all.slice(4))
  expect(told(looked(all.length))).toContain('Nakijken · done · Alle onderdelen')
  expect(keeps(looked(all.length))).toEqual([])
})

test('before the school guide: consent that is refused is told so, with its day, and never as given', () => {
  const guide = (part: Partial<Round['guideConsent']>, day = ''): readonly string[] => {
    const school = withRound({
      adoption: { ...ROUND.adoption, day: '2027-05-18' },
      guideConsent: { ...ROUND.guideConsent, ...part }
    })
    return guideChainOf(offerOf(school, YEAR, TODAY), day, TODAY).map(({ name, text }) => `${name} · ${text}`)
  }
  expect(guide({})).toEqual([
    'Besluit over het aanbod · 18 mei 2027',
    'Instemming gevraagd · Nog niet ingevuld',
    'Instemming · Nog niet ingevuld',
    'Schoolgids vastgesteld · Nog niet ingevuld'
  ])
  expect(guide({ answer: 'refused', consentOn: '2027-06-03' })).toContain('Instemming · Niet gegeven. 3 juni 2027')
  expect(guide({ answer: 'given' })).toContain('Instemming · Gegeven. De dag is niet ingevuld')
  expect(guide({ answer: 'given', consentOn: '2027-06-03' }, '10-6-2027')).toEqual(
    expect.arrayContaining(['Instemming · 3 juni 2027', 'Schoolgids vastgesteld · 10 juni 2027'])
  )
})
