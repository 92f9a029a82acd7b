// By when each step of a year is to be done: counted back, proposed anew when it is late, and explained.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { addDays } from '#shared/calendar/days.ts'
import { dayAndMonth } from '#shared/calendar/term-words.ts'
import { firstDayOf, isoDay, schoolYearFrom, writeDay, writeMonth, type IsoDay } from '#shared/day.ts'
import type { Offer } from '#shared/school/current-offer.ts'
import { stepIds, type StepId } from '#shared/school/round-fields.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { answerDue, planOf, type Plan } from '#shared/year/plan.ts'
import { tries } from '../../tries.ts'
import { anItem, anySchool, plainSchool } from '../schools.ts'

interface Given {
  readonly region?: 'unknown' | 'north' | 'middle' | 'south'
  readonly weeks?: string
  readonly papers?: string
  readonly runs?: 'yes' | 'no'
  /** "2027-04-06 mr" */
  readonly meetings?: readonly string[]
  /** "2027-04-26 2027-05-07" */
  readonly holidays?: readonly string[]
}

function schoolOf({
  region = 'middle',
  weeks = '6',
  papers = '7',
  runs = 'no',
  meetings = [],
  holidays = []
}: Given): School {
  const school = structuredClone(plainSchool())
  const ruled = { confirmed: true, article: '' }
  school.internal.regulations = {
    region,
    adviceWeeks: { value: weeks, ...ruled },
    runsInHolidays: { value: runs, ...ruled },
    papersDays: { value: papers, ...ruled }
  }
  school.internal.meetingDays = meetings.map((text, at) => {
    const [day = '', of = ''] = text.split(' ')
    return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
  })
  school.internal.ownHolidays = holidays.map((text, at) => {
    const [first = '', last = ''] = text.split(' ')
    return anItem('ownHolidays', `h${at}`, { name: 'Vrij', first, last })
  })
  return school
}

const offerFor = (year: number, edit: (round: Round) => void = () => undefined): Offer => {
  const schoolYear = schoolYearFrom(year)
  const round = newRound('r', schoolYear)
  edit(round)
  return { schoolYear, round }
}
const NONE: ReadonlySet<StepId> = new Set()
const plan = (school: School, day: string, over: ReadonlySet<StepId> = NONE, offer = offerFor(2027)): Plan =>
  planOf(school, catalogue, offer, isoDay(day), over)

/** "request 2027-03-30", and "~" for one that is only a month. */
const told = (found: Plan): readonly string[] =>
  stepIds.flatMap((step) => {
    const planned = found[step]
    return planned === undefined ? [] : [`${step} ${planned.limit === 'in' ? '~' : ''}${planned.day ?? 'geen'}`]
  })

const MEETINGS = [
  '2027-02-02 team',
  '2027-03-09 team',
  '2027-02-16 board',
  '2027-04-06 mr',
  '2027-05-25 mr',
  '2027-06-15 board',
  '2027-07-06 board'
]
const school = schoolOf({ meetings: MEETINGS })

describe('counted back', () => {
  test('from the last day of school before the summer, over the meetings of board, MR and team', () => {
    expect(told(plan(school, '2026-09-01'))).toEqual([
      'changes ~2026-11-30',
      'pupils ~2027-02-19',
      'talks 2027-03-09',
      'review 2027-03-29',
      'request 2027-03-30',
      'advice 2027-05-25',
      'adoption 2027-06-15',
      'guide 2027-07-16'
    ])
  })

  test('each day with its parts', () => {
    const { request, advice, adoption, guide, talks, review } = plan(school, '2026-09-01')
    expect(request?.why).toBe(
      'De MR vergadert op 6 april. Stuur de stukken uiterlijk op 30 maart: zeven dagen ervoor. ' +
        'Zes weken na 30 maart is 11 mei; de meivakantie (negen dagen) telt niet mee: 20 mei. Kijk de data na van de meivakantie.'
    )
    expect(advice?.why).toContain('De MR vergadert op 25 mei 2027. Daarna zijn er nog twee weken voor uw reactie')
    expect(adoption?.why).toBe(
      'Het bestuur vergadert op 15 juni 2027. Volgt het besluit niet het hele advies? ' +
        'Dan wacht het tot en met 27 juli 2027. Dat is nog vóór 1 augustus 2027.'
    )
    expect(guide?.why).toBe(
      'De schoolgids moet vóór 1 augustus 2027 zijn vastgesteld. De laatste schooldag daarvoor is 16 juli 2027.'
    )
    expect(talks?.why).toBe('Het team vergadert op 9 maart 2027. Het bestuur vergadert op 16 februari 2027.')
    expect(review?.why).toBe('De laatste schooldag voordat de aanvraag naar de MR gaat, is 29 maart 2027.')
  })

  test('without meetings in months, and without a region up to the last working day of July', () => {
    const found = plan(schoolOf({ region: 'unknown' }), '2026-09-01')
    expect(told(found)).toEqual([
      'changes ~2026-11-30',
      'pupils ~2027-02-26',
      'talks ~2027-02-26',
      'review ~2027-03-31',
      'request ~2027-03-31',
      'advice ~2027-05-31',
      'adoption ~2027-06-18',
      'guide 2027-07-30'
    ])
    expect(found.request?.why).toContain(
      'Er staat hiervoor geen vergadering in uw lijst. Meestal is dit klaar in maart.'
    )
    expect(found.guide?.why).toContain('Wij weten nog niet wanneer uw zomervakantie begint.')
  })

  test('a long term asks for an earlier request, and all before it', () => {
    expect(told(plan(schoolOf({ weeks: '12' }), '2026-08-01'))).toEqual([
      'changes ~2026-11-30',
      'pupils ~2027-02-18',
      'talks ~2027-02-18',
      'review ~2027-02-18',
      'request ~2027-02-18',
      'advice ~2027-05-31',
      'adoption ~2027-06-18',
      'guide 2027-07-16'
    ])
  })

  test('a board that meets only after the last day on which a departing decision waits in time: that is said', () => {
    const late = plan(schoolOf({ meetings: ['2027-06-29 board'] }), '2026-09-01')
    expect(late.adoption).toMatchObject({ day: '2027-06-29' })
    expect(late.adoption?.why).toContain('Dan wacht het tot en met 10 augustus 2027. Dat is na 31 juli.')
  })

  test.each([
    ['2027-06-19', '2027-06-19', 'nog vóór 1 augustus'],
    ['2027-06-20', '2027-06-20', 'Dat is na 31 juli']
  ])('a meeting on %s is the last that waits in time, or not', (meeting, day, words) => {
    const found = plan(schoolOf({ meetings: [`${meeting} board`] }), '2026-09-01').adoption
    expect(found?.day).toBe(day)
    expect(found?.why).toContain(words)
  })

  test('papers that nobody typed a number for are an assumption, and told as one', () => {
    const found = plan(schoolOf({ meetings: MEETINGS, papers: '' }), '2026-09-01').request
    expect(found).toMatchObject({ day: '2027-03-30' })
    expect(found?.why).toContain('Wij rekenen met zeven dagen, tot u het reglement hebt nagekeken.')
  })

  test('an example of a leap year, and of the year before the first holidays that are known', () => {
    expect(plan(schoolOf({ region: 'north' }), '2027-08-01', NONE, offerFor(2028)).pupils?.day).toBe('2028-02-29')
    expect(told(plan(schoolOf({}), '2024-09-01', NONE, offerFor(2025))).at(-1)).toBe('guide 2025-07-31')
  })
})

describe('late', () => {
  const own = (days: (round: Round) => void): Offer => offerFor(2027, days)

  test('on the day itself it can still be done; the day after all that follows moves along', () => {
    expect(told(plan(school, '2027-03-30')).slice(3)).toEqual([
      'review 2027-04-20',
      'request 2027-05-18',
      'advice 2027-06-29',
      'adoption 2027-07-13',
      'guide 2027-07-16'
    ])
    const heard = new Set<StepId>(['changes', 'pupils', 'talks', 'review'])
    expect(told(plan(school, '2027-03-30', heard))[0]).toBe('request 2027-03-30')
    expect(told(plan(school, '2027-03-31', heard))[0]).toBe('request 2027-05-18')
  })

  test('says why it was counted anew: its day is past, or what comes before it came later', () => {
    const { request, guide } = plan(school, '2027-03-30')
    expect(request?.why).toContain('Wat hiervoor komt, kan pas later.')
    expect(plan(school, '2027-04-10').request?.why).toContain('De dag die wij eerst berekenden, is geweest.')
    expect(request?.why).toContain('De MR vergadert op 25 mei')
    expect(guide?.why).not.toContain('opnieuw')
  })

  test('so late that the term passes 1 August: that is said, and that the MR may answer sooner', () => {
    const found = plan(schoolOf({ weeks: '6', runs: 'yes' }), '2027-07-01').guide
    expect(found?.day?.slice(0, 7)).toBe('2027-10')
    expect(found?.why).toContain('De schoolgids moest vóór 1 augustus 2027 zijn vastgesteld.')
    expect(found?.why).toContain('Vraag de MR of het antwoord eerder kan komen.')
  })

  test('in the summer holiday only the guide is left: the last day before 1 August', () => {
    const over = new Set(stepIds.filter((step) => step !== 'guide'))
    expect(plan(school, '2027-07-16', over).guide?.day).toBe('2027-07-16')
    expect(plan(school, '2027-07-20', over).guide?.day).toBe('2027-07-31')
    expect(plan(school, '2027-07-31', over).guide?.day).toBe('2027-07-31')
    expect(plan(school, '2027-08-01', over).guide?.day).toBe('2027-08-30')
  })

  test('the MR was asked: its answer has the day that was asked for, also one that was agreed later, and the board comes after it', () => {
    const asked = (round: Round): void => {
      Object.assign(round.mr, { askedOn: '2027-03-30', replyBy: '2027-05-20' })
    }
    const over = new Set<StepId>(['changes', 'pupils', 'talks', 'review', 'request'])
    expect(plan(school, '2027-04-10', over, own(asked)).advice).toMatchObject({ day: '2027-05-20', limit: 'by' })
    const longer = own((round) => {
      asked(round)
      round.mr.postponements = [{ id: 'p', until: '2027-06-10', agreedOn: '2027-05-01', why: '' }]
    })
    expect(told(plan(school, '2027-05-12', over, longer))).toEqual([
      'advice 2027-06-10',
      'adoption 2027-07-06',
      'guide 2027-07-16'
    ])
    expect(answerDue(school, catalogue, longer, isoDay('2027-05-12'))).toEqual({ day: '2027-06-10', isAsked: true })
  })

  test('the MR did not answer in time: no day of others stands as to come, and hers are counted from today', () => {
    const over = new Set<StepId>(['changes', 'pupils', 'talks', 'review', 'request'])
    const asked = own((round) => Object.assign(round.mr, { askedOn: '2027-03-01', replyBy: '2027-05-20' }))
    expect(told(plan(school, '2027-06-10', over, asked))).toEqual([
      'advice geen',
      'adoption 2027-07-06',
      'guide 2027-07-16'
    ])
  })

  test('the board met, and the decision was not recorded: the next meeting is named', () => {
    const over = new Set<StepId>(stepIds.filter((step) => step !== 'adoption' && step !== 'guide'))
    const met = own((round) => void (round.boardNote.meetingOn = '2027-06-15'))
    expect(plan(school, '2027-06-16', over, met).adoption).toMatchObject({
      day: '2027-07-06',
      why: expect.stringContaining('Het bestuur vergaderde op 15 juni 2027. Het bestuur vergadert op 6 juli 2027.')
    })
  })

  test('a talk with the MR that was planned: its papers go out ahead of it', () => {
    const planned = own((round) => void (round.mr.talkOn = '2027-04-15'))
    const over = new Set<StepId>(['changes', 'pupils', 'talks', 'review'])
    expect(plan(school, '2027-03-20', over, planned).request?.day).toBe('2027-04-08')
  })
})

/** What holds of any plan. Chains over what is asked: what is over holds nothing up. */
function expectSound(found: Plan, today: IsoDay, schoolOfPlan: School, offer: Offer): void {
  for (const step of stepIds) {
    const planned = found[step]
    if (planned === undefined || planned.day === null) continue
    expect([step, planned.day >= today]).toEqual([step, true])
    expect(planned.why).not.toMatch(/[{}]|undefined/u)
    const names = [dayAndMonth(planned.day), writeMonth(Number(planned.day.slice(5, 7)))]
    expect([step, names.some((name) => planned.why.includes(name))]).toEqual([step, true])
  }
  const day = (step: StepId): IsoDay | undefined => found[step]?.day ?? undefined
  const chain: readonly (readonly [StepId, StepId])[] = [
    ['pupils', 'review'],
    ['talks', 'review'],
    ['review', 'request'],
    ['request', 'advice'],
    ['advice', 'adoption'],
    ['adoption', 'guide']
  ]
  for (const [first, then] of chain)
    expect([first, then, (day(first) ?? today) <= (day(then) ?? isoDay('9999-12-31'))]).toEqual([first, then, true])
  const request = day('request')
  const advice = day('advice')
  if (request !== undefined && advice !== undefined) {
    const asked: Offer = { ...offer, round: { ...offer.round, mr: { ...offer.round.mr, askedOn: request } } }
    expect(answerDue(schoolOfPlan, catalogue, asked, today).day <= advice).toBe(true)
  }
}

const YEARS = [2024, 2025, 2027, 2028] as const
const anyGiven: fc.Arbitrary<Given> = fc.record({
  region: fc.constantFrom('unknown' as const, 'north' as const, 'middle' as const, 'south' as const),
  weeks: fc.integer({ min: 1, max: 26 }).map(String),
  papers: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 30 }).map(String)),
  runs: fc.constantFrom('yes' as const, 'no' as const),
  meetings: fc.array(
    fc
      .tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom('mr', 'board', 'team', 'study-day'))
      .map(([days, of]) => `${addDays(isoDay('2027-02-01'), days) ?? ''} ${of}`),
    { maxLength: 9 }
  ),
  holidays: fc.array(
    fc
      .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 20 }))
      .map(
        ([from, days]) =>
          `${addDays(isoDay('2027-02-01'), from) ?? ''} ${addDays(isoDay('2027-02-01'), from + days) ?? ''}`
      ),
    { maxLength: 3 }
  )
})
const anyOver = fc.subarray([...stepIds]).map((steps) => new Set(steps))

describe('whatever the school typed', () => {
  test('no day is past, each waits for what comes before it and for the term, and names its parts', () => {
    fc.assert(
      fc.property(
        anyGiven,
        fc.constantFrom(...YEARS),
        fc.integer({ min: -10, max: 500 }),
        anyOver,
        (given, year, days, over) => {
          const offer = offerFor(year)
          const today = addDays(firstDayOf(schoolYearFrom(year - 1)), days) ?? isoDay('2027-01-01')
          const one = schoolOf(given)
          expectSound(plan(one, today, over, offer), today, one, offer)
        }
      ),
      { numRuns: tries(150) }
    )
  })

  test('nothing breaks on half a day, and no sentence has a hole', () => {
    fc.assert(
      fc.property(anySchool, anyOver, (any, over) => {
        const [round = newRound('r', '2027-2028')] = any.rounds
        const found = planOf(any, catalogue, { schoolYear: schoolYearFrom(2027), round }, isoDay('2027-03-01'), over)
        for (const planned of Object.values(found)) {
          expect(planned.why).not.toMatch(/\{|undefined/u)
          expect(planned.day === null || planned.day >= '2027-03-01').toBe(true)
        }
      }),
      { numRuns: tries(60) }
    )
  })

  test('a longer term never asks for a later request, and never gives an earlier answer', () => {
    for (const runs of ['yes', 'no'] as const)
      for (const meetings of [[], MEETINGS]) {
        const terms = Array.from({ length: 26 }, (_, weeks) => schoolOf({ weeks: String(weeks + 1), runs, meetings }))
        const requests = terms.map((one) => plan(one, '2026-08-01').request?.day ?? '')
        expect(requests).toEqual(requests.toSorted().toReversed())
        const asked = offerFor(2027, ({ mr }) => void (mr.askedOn = '2027-02-01'))
        const answers = terms.map((one) => answerDue(one, catalogue, asked, isoDay('2027-02-01')).day)
        expect(answers).toEqual(answers.toSorted())
      }
  })
})

test('with a holiday of nine days at every place in the year, on both sides of 1 August', () => {
  for (const today of ['2027-03-01', '2027-07-31', '2027-08-01'].map(isoDay))
    for (let from = -220; from < 200; from += 3) {
      const [first, last] = [addDays(today, from), addDays(today, from + 8)]
      const one = schoolOf({ meetings: MEETINGS, holidays: [`${first ?? ''} ${last ?? ''}`] })
      expectSound(plan(one, today), today, one, offerFor(2027))
    }
})

test('the day that is told is written as any day is', () => {
  const { adoption } = plan(school, '2026-09-01')
  expect(adoption?.why).toContain(writeDay(isoDay('2027-06-15')))
})
