// Which offer is worked at: on both sides of 1 August, and whatever became of its round.
import { describe, expect, test } from 'vitest'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import {
  asDecided,
  asWorkedAt,
  currentOffer,
  isBegun,
  isOverdue,
  offerOf,
  offerOfRound,
  offersOf,
  offerYearByCalendar,
  openOffers,
  standingOfOffer,
  usualVersion
} from '#shared/school/current-offer.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { plainSchool, withGuidesAdopted } from '../schools.ts'

const round = (schoolYear: string, part: Partial<Round> = {}): Round => ({
  ...newRound(`ronde ${schoolYear}`, schoolYear),
  ...part
})
const EMPTY = round('')
const talked: Partial<Round> = { teamTalk: { day: '2026-11-02', changed: '', skipped: '' } }
const adoption = (part: Partial<Round['adoption']>): Partial<Round> => ({ adoption: { ...EMPTY.adoption, ...part } })
const recorded = (day: string): Partial<Round> => adoption({ what: 'both', by: 'board', day, version: day })
const withRounds = (...rounds: Round[]): School => ({ ...plainSchool(), rounds })

const begun = withRounds(round('2027-2028', talked))
const DAYS = ['2027-07-31', '2027-08-01', '2027-08-20', '2027-09-01', '2028-05-15']
const yearsOn = (school: School): readonly string[] => DAYS.map((day) => currentOffer(school, isoDay(day)).schoolYear)

const ALL_2027 = DAYS.map(() => '2027-2028')
const BY_CALENDAR = ['2027-2028', '2028-2029', '2028-2029', '2028-2029', '2028-2029']

describe('on 31 July, 1 August, 20 August, 1 September and in May of the next year', () => {
  test.each<[what: string, school: School, years: readonly string[]]>([
    ['no rounds: by the calendar', plainSchool(), BY_CALENDAR],
    ['begun and never recorded: it stays', begun, ALL_2027],
    [
      'decided in May, and its guide in June: shown until 1 August',
      withGuidesAdopted(
        withRounds(round('2027-2028', { ...talked, ...recorded('2027-05-20') })),
        '2027-2028 2027-06-22'
      ),
      BY_CALENDAR
    ],
    [
      'decided in May, and no guide: it stays',
      withRounds(round('2027-2028', { ...talked, ...recorded('2027-05-20') })),
      ALL_2027
    ],
    [
      'decided on the whole profile alone: nothing more is to come',
      withRounds(
        round('2027-2028', { ...talked, ...adoption({ what: 'sop', day: '2027-05-20', version: '2027-05-20' }) })
      ),
      BY_CALENDAR
    ],
    [
      'chosen to be on the whole profile alone, and not decided',
      withRounds(round('2027-2028', { ...talked, ...adoption({ what: 'sop', day: '2027-05-20' }) })),
      ALL_2027
    ],
    ['its guide cannot be of that year', withGuidesAdopted(begun, '2027-2028 2025-06-22'), ALL_2027],
    [
      'recorded in May and opened again: it stays',
      withRounds(
        round('2027-2028', {
          ...talked,
          ...adoption({
            day: '2027-05-20',
            reopened: [{ id: 'h', day: '2027-08-02', why: 'De datum klopte niet.', version: '2027-05-20' }]
          })
        })
      ),
      ALL_2027
    ],
    [
      'closed with a reason',
      withRounds(round('2027-2028', { ...talked, closed: { day: '2027-08-01', why: 'Wij fuseren.' } })),
      BY_CALENDAR
    ],
    [
      'not closed by a day without a reason',
      withRounds(round('2027-2028', { ...talked, closed: { day: '2027-08-01', why: ' ' } })),
      ALL_2027
    ],
    ['its guide was adopted', withGuidesAdopted(begun, '2027-2028 2027-06-22'), BY_CALENDAR],
    [
      'its guide is adopted on 1 September: it stays until then',
      withGuidesAdopted(begun, '2027-2028 2027-09-01'),
      ['2027-2028', '2027-2028', '2027-2028', '2028-2029', '2028-2029']
    ],
    ['half a day was typed for its guide', withGuidesAdopted(begun, '2027-2028 2027-06-'), ALL_2027],
    ['half a day was typed in it', withRounds(round('2027-2028', { mr: { ...EMPTY.mr, askedOn: '3-' } })), ALL_2027],
    ['every value in it is empty', withRounds(round('2027-2028')), BY_CALENDAR],
    ['that of a year later waits', withRounds(round('2029-2030', talked)), BY_CALENDAR],
    ['what is no school year is none', withRounds(round('2027', talked)), BY_CALENDAR]
  ])('%s', (_, school, years) => expect(yearsOn(school)).toEqual(years))

  test('recorded late, in September, with its guide: from then on the next year', () => {
    expect(currentOffer(begun, isoDay('2027-09-10')).schoolYear).toBe('2027-2028')
    const decided = withRounds(round('2027-2028', { ...talked, ...recorded('2027-09-10') }))
    expect(currentOffer(decided, isoDay('2027-09-10')).schoolYear).toBe('2027-2028')
    const late = withGuidesAdopted(decided, '2027-2028 2027-09-10')
    expect(currentOffer(late, isoDay('2027-09-10')).schoolYear).toBe('2028-2029')
  })
})

test('of several that are open the oldest, also when it is two years old', () => {
  const school = withGuidesAdopted(
    withRounds(round('2027-2028', talked), round('2026-2027', talked), round('2025-2026', recorded('2025-06-01'))),
    '2025-2026 2025-06-01'
  )
  expect(openOffers(school, isoDay('2027-11-23')).map(({ schoolYear }) => schoolYear)).toEqual([
    '2026-2027',
    '2027-2028'
  ])
  expect(currentOffer(school, isoDay('2028-11-23')).round.id).toBe('ronde 2026-2027')
})

describe('a round between two years', () => {
  const between = round('2026-2027', { ...talked, kind: 'interim', id: 'tussendoor' })
  const yearly = round('2026-2027', recorded('2026-05-20'))
  const school = withGuidesAdopted(withRounds(between, yearly, round('2027-2028', talked)), '2026-2027 2026-06-22')
  const today = isoDay('2026-11-23')

  test('runs beside the year that is prepared, and beside the year that it changes', () => {
    expect(openOffers(school, today).map(({ round: { id } }) => id)).toEqual(['tussendoor', 'ronde 2027-2028'])
    expect(currentOffer(school, today).round.id).toBe('ronde 2027-2028')
    expect(offerOf(school, schoolYearFrom(2026), today).round.id).toBe('ronde 2026-2027')
    expect(currentOffer(withRounds(between), today)).toMatchObject({ schoolYear: '2027-2028', round: { id: '' } })
  })

  test('is found by its id, and can be worked at', () => {
    const offer = offerOfRound(school, 'tussendoor')
    expect(offer).toMatchObject({ schoolYear: '2026-2027', round: { id: 'tussendoor' } })
    expect(offerOfRound(school, 'weg')).toBeUndefined()
    if (offer !== undefined) expect(currentOffer(asWorkedAt(school, offer, today), today)).toEqual(offer)
  })

  test('is never overdue, and ends with its decision: no school guide comes of it', () => {
    const standing = (part: Partial<Round>): string => {
      const now = { ...between, ...part }
      return standingOfOffer(school, { schoolYear: schoolYearFrom(2026), round: now }, isoDay('2027-09-01'))
    }
    expect(standing({})).toBe('open')
    expect(standing(recorded('2026-12-01'))).toBe('recorded')
  })

  test('a year that is made up for ends with its guide', () => {
    const catchUp: School = { ...school, rounds: [round('2026-2027', { ...talked, kind: 'catch-up' })] }
    expect(currentOffer(catchUp, today).schoolYear).toBe('2027-2028')
    expect(EMPTY.kind).toBe('yearly')
  })
})

test('a year that an older program recorded stays recorded: it wrote the day of the guide with the decision', () => {
  const old = withGuidesAdopted(
    withRounds(round('2026-2027', { ...talked, ...recorded('2026-06-22') })),
    '2026-2027 2026-06-22'
  )
  const today = isoDay('2026-11-23')
  expect(standingOfOffer(old, offerOf(old, schoolYearFrom(2026), today), today)).toBe('recorded')
})

test('of two rounds of one year the open one is meant', () => {
  const second = { ...round('2027-2028', talked), id: 'tweede' }
  const school = withRounds(
    round('2027-2028', adoption({ what: 'sop', day: '2027-05-20', version: '2027-05-20' })),
    second
  )
  expect(offerOf(school, schoolYearFrom(2027), isoDay('2027-06-01')).round.id).toBe('tweede')
})

test('a round that was begun by an edit that was taken back is not begun, and its id stays', () => {
  const touched = round('2027-2028', {
    mr: { ...EMPTY.mr, points: [{ id: 'p', kind: 'unknown', point: ' ', answer: 'unknown', why: '' }] },
    kind: 'catch-up',
    closed: { day: '', why: '' }
  })
  expect(isBegun(touched)).toBe(false)
  expect(currentOffer(withRounds(touched), isoDay('2027-05-01')).round.id).toBe('ronde 2027-2028')
  expect(isBegun({ ...touched, changes: { q1: 'no' } })).toBe(true)
})

test('it is overdue from 1 August', () => {
  const over = (day: string): boolean => isOverdue(begun, currentOffer(begun, isoDay(day)), isoDay(day))
  expect(DAYS.map(over)).toEqual([false, true, true, true, true])
  expect(isOverdue(plainSchool(), currentOffer(plainSchool(), isoDay('2027-08-20')), isoDay('2027-08-20'))).toBe(false)
})

test('the years that can be shown, and how each stands', () => {
  const school = withGuidesAdopted(
    withRounds(
      round('2027-2028', talked),
      round('2024-2025', recorded('2024-06-01')),
      round('2025-2026', { ...talked, closed: { day: '2025-09-01', why: 'Wij fuseerden.' } }),
      round('2026-2027')
    ),
    '2024-2025 2024-06-01'
  )
  const standings = (day: string): readonly string[] =>
    offersOf(school, isoDay(day)).map((offer) => `${offer.schoolYear} ${standingOfOffer(school, offer, isoDay(day))}`)
  expect(standings('2027-07-31')).toEqual(['2024-2025 recorded', '2025-2026 closed', '2027-2028 open'])
  expect(standings('2027-08-01')).toEqual([
    '2024-2025 recorded',
    '2025-2026 closed',
    '2027-2028 overdue',
    '2028-2029 not-begun'
  ])
})

test('the papers of a decision that came late, or whose guide did, are meant until the next round begins', () => {
  const today = isoDay('2027-10-01')
  const year = (decided: string, guide: string, ...others: Round[]): School =>
    withGuidesAdopted(
      withRounds(round('2027-2028', { ...talked, ...recorded(decided) }), ...others),
      `2027-2028 ${guide}`
    )
  expect(usualVersion(year('2027-09-10', '2027-09-10'), today)).toBe('2027-09-10')
  expect(usualVersion(year('2027-05-20', '2027-09-10'), today)).toBe('2027-05-20')
  expect(usualVersion(year('2027-09-10', '2027-09-10', round('2028-2029', talked)), today)).toBe('')
  expect(usualVersion(year('2027-05-20', '2027-06-20'), today)).toBe('')
  expect(usualVersion(year('2027-05-20', '2027-06-20'), isoDay('2027-07-31'))).toBe('2027-05-20')
  expect(usualVersion(withRounds(round('2027-2028', recorded('2027-05-20'))), isoDay('2027-05-21'))).toBe('2027-05-20')
})

describe('for one offer among several', () => {
  const both = withGuidesAdopted(
    withRounds(round('2027-2028', talked), round('2028-2029', { ...talked, ...adoption({ day: '2028-06-01' }) })),
    '2028-2029 2028-05-01'
  )
  const today = isoDay('2028-06-10')

  test('the chosen one is current', () => {
    const chosen = offerOf(both, schoolYearFrom(2028), today)
    expect(currentOffer(both, today).schoolYear).toBe('2027-2028')
    expect(currentOffer(asWorkedAt(both, chosen, today), today)).toEqual(chosen)
  })

  test('so is a year that was not begun yet', () => {
    const next = offerOf(begun, offerYearByCalendar(today), today)
    expect(currentOffer(asWorkedAt(begun, next, today), today)).toEqual(next)
  })

  test('what was frozen is for the offer that was decided on that day', () => {
    expect(currentOffer(asDecided(both, isoDay('2028-06-01')), isoDay('2028-06-01')).schoolYear).toBe('2028-2029')
    expect(asDecided(both, today)).toBe(both)
  })
})

test('a year that was recorded can still be looked at: how far its sections were, too', () => {
  const today = isoDay('2027-09-01')
  const school = withGuidesAdopted(
    withRounds(round('2027-2028', { ...talked, ...recorded('2027-05-20') })),
    '2027-2028 2027-06-20'
  )
  const view = asWorkedAt(school, offerOf(school, schoolYearFrom(2027), today), today)
  expect(currentOffer(school, today).schoolYear).toBe('2028-2029')
  expect(currentOffer(view, today).schoolYear).toBe('2027-2028')
})
