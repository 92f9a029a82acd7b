// The list of deadlines: what each part of the domain puts in it, and what stands in it for any school.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay, parseDay } from '#shared/day.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { distanceWords, dueWords, firstDue } from '#shared/planning/due.ts'
import type { Deadline } from '#shared/year/deadline.ts'
import type { ForeignWord } from '#shared/school/field.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { tries } from '../../tries.ts'
import { anItem, anySchool, plainSchool, withColleague, withGuidesAdopted, withSopAdopted } from '../schools.ts'

const TODAY = '2027-05-10'

/** "id · when · what stands behind it", of those whose id begins so. */
function told(school: School, begin: string, day = TODAY): readonly string[] {
  const today = isoDay(day)
  return deadlinesOf(school, catalogue, today)
    .filter(({ id }) => id.startsWith(begin))
    .map((one) => {
      const done = one.done === null ? distanceWords(one, today) : `klaar ${one.done.since ?? ''}`.trim()
      return `${one.id} · ${dueWords(catalogue, one)} · ${done}`
    })
}

/** Of a year, without what is only planned. */
function toldOfYear(school: School, day = TODAY): readonly string[] {
  const isPlanned = ({ reader, limit }: Deadline): boolean => reader === 'school' && limit !== 'on'
  const planned = deadlinesOf(school, catalogue, isoDay(day)).filter(isPlanned)
  return told(school, 'year:', day).filter((line) => !planned.some(({ id }) => line.startsWith(`${id} `)))
}

function changed(school: School, edit: (draft: School) => void): School {
  const copy = structuredClone(school)
  edit(copy)
  return copy
}

const withRound = (edit: (round: Round) => void): School => {
  const round = newRound('r', '2027-2028')
  edit(round)
  return { ...plainSchool(), rounds: [round] }
}

describe('the four years', () => {
  test.each([
    [[], []],
    [['2023-0'], []],
    [['2022-03-15'], ['four-years · uiterlijk 15 maart 2026 · 13 maanden geleden']],
    [['2022-03-15', '2026-06-22'], ['four-years · uiterlijk 22 juni 2030 · over 3 jaar']],
    [['2023-05-10'], ['four-years · uiterlijk 10 mei 2027 · vandaag']],
    [['10 mei 2023'], ['four-years · uiterlijk 10 mei 2027 · vandaag']]
  ])('adopted on %j: %j', (days, expected) => {
    expect(told(withSopAdopted(plainSchool(), ...days), 'four-years')).toEqual(expected)
  })

  test('have the ground of whoever wants them, and know since when they run', () => {
    const [deadline] = deadlinesOf(withSopAdopted(plainSchool(), '2022-03-15'), catalogue, isoDay(TODAY))
    expect(deadline).toMatchObject({ id: 'four-years', since: '2022-03-15', ground: { kind: 'unknown' } })
    const [old] = deadlinesOf(withSopAdopted(plainSchool(), '2021-05-10'), catalogue, isoDay('2025-06-01'))
    expect(old?.ground.kind).toBe('statute')
  })
})

describe('the school guide', () => {
  test.each([
    ['2027-05-10', [], ['school-guide:2027-2028 · vóór 1 augustus 2027 · over 2 maanden']],
    ['2027-07-30', [], ['school-guide:2027-2028 · vóór 1 augustus 2027 · morgen']],
    ['2027-07-31', [], ['school-guide:2027-2028 · vóór 1 augustus 2027 · vandaag']],
    [
      '2027-08-01',
      ['2026-2027 2026-06-22'],
      [
        'school-guide:2026-2027 · vóór 1 augustus 2026 · klaar 2026-06-22',
        'school-guide:2027-2028 · vóór 1 augustus 2027 · gisteren',
        'school-guide:2028-2029 · vóór 1 augustus 2028 · over 11 maanden'
      ]
    ],
    [
      '2027-08-01',
      ['2026-2027 2026-06-22', '2027-2028 2027-06-21'],
      [
        'school-guide:2026-2027 · vóór 1 augustus 2026 · klaar 2026-06-22',
        'school-guide:2027-2028 · vóór 1 augustus 2027 · klaar 2027-06-21',
        'school-guide:2028-2029 · vóór 1 augustus 2028 · over 11 maanden'
      ]
    ]
  ])('on %s, adopted %j', (day, guides, expected) => {
    expect(told(withGuidesAdopted(plainSchool(), ...guides), 'school-guide', day)).toEqual(expected)
  })

  test('one that is not recorded is asked for, without blame', () => {
    const school = withGuidesAdopted(plainSchool(), '2025-2026 2025-06-22')
    const found = deadlinesOf(school, catalogue, isoDay('2026-11-23')).find(({ id }) => id === 'school-guide:2026-2027')
    expect(found?.what).toBe('Invullen wanneer de schoolgids 2026-2027 is vastgesteld')
  })
})

describe('the round', () => {
  test.each<[string, (round: Round) => void, readonly string[]]>([
    ['nothing typed', () => undefined, []],
    ['a day that is half typed', ({ mr }) => void (mr.replyBy = '2027-04-'), []],
    [
      'an answer wanted before a day, not asked yet: asking it is only planned',
      ({ mr }) => void (mr.replyBy = '2027-06-02'),
      []
    ],
    [
      'asking is planned',
      ({ mr }) => void Object.assign(mr, { askedOn: '2027-05-12', replyBy: '2027-06-20' }),
      ['year:2027-2028:request · op 12 mei 2027 · over 2 dagen']
    ],
    [
      'asked, and no answer yet',
      ({ mr }) => void Object.assign(mr, { askedOn: '2027-03-20', replyBy: '2027-04-29' }),
      [
        'year:2027-2028:request · op 20 maart 2027 · klaar 2027-03-20',
        'year:2027-2028:reply · uiterlijk 29 april 2027 · 11 dagen geleden'
      ]
    ],
    [
      'asked without a day, and the term of the MR is over: its answer is still waited for',
      ({ mr }) => void (mr.askedOn = '2027-03-20'),
      [
        'year:2027-2028:request · op 20 maart 2027 · klaar 2027-03-20',
        'year:2027-2028:reply · uiterlijk 3 mei 2027 · 7 dagen geleden'
      ]
    ],
    [
      'answered, with conditions: a reaction is due',
      ({ mr }) =>
        void Object.assign(mr, {
          askedOn: '2027-03-20',
          replyBy: '2027-05-20',
          advice: 'conditions',
          adviceOn: '2027-05-04'
        }),
      [
        'year:2027-2028:request · op 20 maart 2027 · klaar 2027-03-20',
        'year:2027-2028:reply · uiterlijk 20 mei 2027 · klaar 2027-05-04'
      ]
    ],
    [
      'a positive advice asks no reaction',
      ({ mr }) => void Object.assign(mr, { replyBy: '2027-05-20', advice: 'positive' }),
      ['year:2027-2028:reply · uiterlijk 20 mei 2027 · klaar']
    ],
    [
      'reacted',
      ({ mr }) => void Object.assign(mr, { advice: 'negative', adviceOn: '2027-05-04', reactionOn: '2027-05-09' }),
      ['year:2027-2028:reaction · op 9 mei 2027 · klaar 2027-05-09']
    ],
    [
      'a talk today, and one that was',
      ({ mr }) => void (mr.talkOn = TODAY),
      ['year:2027-2028:talk · op 10 mei 2027 · vandaag']
    ],
    [
      'a talk that was',
      ({ mr }) => void (mr.talkOn = '2027-05-09'),
      ['year:2027-2028:talk · op 9 mei 2027 · klaar 2027-05-09']
    ],
    [
      'consent that was asked',
      ({ guideConsent }) => void (guideConsent.askedOn = '2027-05-01'),
      ['year:2027-2028:consent · vóór 1 augustus 2027 · over 2 maanden']
    ],
    [
      'consent that was given',
      ({ guideConsent }) => void Object.assign(guideConsent, { askedOn: '2027-05-01', consentOn: '2027-05-08' }),
      ['year:2027-2028:consent · vóór 1 augustus 2027 · klaar 2027-05-08']
    ],
    [
      'a meeting that was: what was decided is still asked',
      ({ boardNote }) => void (boardNote.meetingOn = '2027-05-04'),
      ['year:2027-2028:meeting · op 4 mei 2027 · 6 dagen geleden']
    ],
    [
      'a decision that is to be recorded',
      ({ boardNote, adoption }) => {
        boardNote.meetingOn = '2027-05-04'
        adoption.day = '2027-05-05'
      },
      [
        'year:2027-2028:meeting · op 4 mei 2027 · klaar 2027-05-05',
        'year:2027-2028:decision · op 5 mei 2027 · 5 dagen geleden'
      ]
    ],
    [
      'a decision that is recorded',
      ({ adoption }) => void Object.assign(adoption, { day: '2027-05-05', version: '2027-05-05-1' }),
      ['year:2027-2028:decision · op 5 mei 2027 · klaar 2027-05-05']
    ]
  ])('%s', (_, edit, expected) => {
    expect(toldOfYear(withRound(edit))).toEqual(expected)
  })

  test('papers for the board go out ahead of its meeting, until it has met', () => {
    const papers = (meetingOn: string, more: Partial<Round['adoption']> = {}): readonly string[] =>
      told(
        withRound(({ boardNote, adoption }) => {
          boardNote.meetingOn = meetingOn
          Object.assign(adoption, more)
        }),
        'year:2027-2028:board-papers'
      )
    expect(papers('2027-05-25')).toEqual(['year:2027-2028:board-papers · uiterlijk 18 mei 2027 · over 8 dagen'])
    expect(papers('2027-05-12')).toEqual(['year:2027-2028:board-papers · uiterlijk 5 mei 2027 · 5 dagen geleden'])
    expect(papers('2027-05-09')).toEqual([])
    expect(papers('2027-05-25', { by: 'director' })).toEqual([])
    expect(papers('2027-05-25', { day: '2027-05-06' })).toEqual([
      'year:2027-2028:board-papers · uiterlijk 18 mei 2027 · klaar 2027-05-06'
    ])
  })

  test('what the MR and the board have not done is theirs', () => {
    const school = withRound(({ mr, boardNote, guideConsent }) => {
      Object.assign(mr, { askedOn: '2027-03-20', replyBy: '2027-04-29', talkOn: '2027-05-12' })
      boardNote.meetingOn = '2027-05-20'
      guideConsent.askedOn = '2027-05-01'
    })
    const whose = deadlinesOf(school, catalogue, isoDay(TODAY)).map(({ id, whose: theirs }) => [id, theirs])
    expect(Object.fromEntries(whose)).toMatchObject({
      'year:2027-2028:request': 'own',
      'year:2027-2028:talk': 'own',
      'year:2027-2028:reply': 'others',
      'year:2027-2028:meeting': 'others',
      'year:2027-2028:consent': 'others'
    })
  })

  test('a field changes no id: a day that is moved stays the same duty', () => {
    const [before] = toldOfYear(withRound(({ mr }) => void (mr.talkOn = '2027-05-12')))
    const [after] = toldOfYear(withRound(({ mr }) => void (mr.talkOn = '2027-05-19')))
    expect([before?.split(' ')[0], after?.split(' ')[0]]).toEqual(['year:2027-2028:talk', 'year:2027-2028:talk'])
  })
})

describe('the years of the SWV’s plan', () => {
  test.each([
    ['2025-2029', ['support-plan · vóór 1 augustus 2029 · over 2 jaar']],
    ['2025 – 2029', ['support-plan · vóór 1 augustus 2029 · over 2 jaar']],
    ['2023-2027', ['support-plan · vóór 1 augustus 2027 · over 2 maanden']],
    ['', []],
    ['2025', []],
    ['2025-2028', []],
    ['2029-2025', []],
    ['0000-0004', []],
    ['vanaf 2025-2029', []]
  ])('“%s”', (planYears, expected) => {
    const school = changed(plainSchool(), (draft) => {
      draft.sections.basicSupport.source = 'partnership'
      draft.sections.basicSupport.planYears = planYears
    })
    expect(told(school, 'support-plan')).toEqual(expected)
  })
})

describe('the years of the school plan', () => {
  const withPlans = (...plans: readonly (readonly [plan: string, years: string])[]): School =>
    changed(plainSchool(), (draft) => {
      draft.sections.coherence.references = plans.map(([plan, years], at) =>
        anItem('references', `v${at}`, { plan, years })
      )
    })
  test.each([
    [[['Schoolplan', '2023-2027']], ['school-plan · vóór 1 augustus 2027 · over 2 maanden']],
    [[['Ons schoolplan', '2024 t/m 2028']], ['school-plan · vóór 1 augustus 2028 · over 14 maanden']],
    [
      [
        ['Schoolplan (nieuw)', '2027-2031'],
        ['Schoolplan', '2023-2027'],
        ['Schoolplan', '']
      ],
      ['school-plan · vóór 1 augustus 2031 · over 4 jaar']
    ],
    [[['Schoolplan', '2023-2026']], []],
    [[['Scholingsplan', '2023-2027']], []],
    [[], []]
  ] as const)('%j', (plans, expected) => {
    expect(told(withPlans(...plans), 'school-plan')).toEqual(expected)
  })
})

describe('meetings of the MR and the board', () => {
  const withMeetings = (...meetings: readonly string[]): School =>
    changed(plainSchool(), (draft) => {
      draft.internal.meetingDays = meetings.map((meeting, at) => {
        const [day = '', of = ''] = meeting.split(' ')
        return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
      })
    })

  test.each([
    [[], []],
    [['2027-05-09 mr', '2027-05-12 team', '2027-05-12 study-day', '2027-05-12 other', '2027-05-1 mr'], []],
    [['2027-05-10 mr'], ['meeting:v0 · op 10 mei 2027 · vandaag']],
    [
      ['2027-06-08 mr', '2027-05-18 board', '2027-05-11 mr', '2027-04-11 board'],
      ['meeting:v2 · op 11 mei 2027 · morgen', 'meeting:v1 · op 18 mei 2027 · over 8 dagen']
    ],
    [['11-5-2027 mr'], ['meeting:v0 · op 11 mei 2027 · morgen']]
  ])('%j: the next of each stands in the list', (meetings, expected) => {
    expect(told(withMeetings(...meetings), 'meeting:')).toEqual(expected)
  })

  test('one that the round speaks of is told once', () => {
    const round = newRound('r', '2027-2028')
    round.mr.talkOn = '2027-05-11'
    round.boardNote.meetingOn = '2027-05-18'
    const school = { ...withMeetings('2027-05-11 mr', '2027-05-18 board'), rounds: [round] }
    expect(told(school, 'meeting:')).toEqual([])
    expect(toldOfYear(school).map((line) => line.split(' ')[0])).toEqual([
      'year:2027-2028:talk',
      'year:2027-2028:meeting'
    ])
  })
})

describe('papers of staff', () => {
  test.each([
    ['2027-05-31', ['qualification:p:b · uiterlijk 31 mei 2027 · over 3 weken']],
    ['31-3-2027', ['qualification:p:b · uiterlijk 31 maart 2027 · 5 weken geleden']],
    ['2027-05', []],
    ['', []]
  ])('valid until “%s”', (expires, expected) => {
    const internal = withColleague('p', 'Bart Nijkamp')
    internal.people[0]?.qualifications.push({ id: 'b', name: 'BHV', expires })
    const school = { ...plainSchool(), internal }
    expect(told(school, 'qualification')).toEqual(expected)
    for (const found of deadlinesOf(school, catalogue, isoDay(TODAY)).filter(({ id }) => id.startsWith('qual')))
      expect([found.what, found.reader]).toEqual(['BHV van Bart Nijkamp vernieuwen', 'school'])
  })
})

describe('training', () => {
  const training = (status: School['sections']['training']['items'][number]['status'], starts: string, ends: string) =>
    changed(
      exampleSchool(() => 'x'),
      (draft) => {
        draft.internal.training = draft.internal.training
          .filter(({ id }) => id === 'scholing-spel')
          .map((record) => Object.assign(record, { starts, ends }))
        for (const item of draft.sections.training.items) item.status = status
      }
    )
  const start = 'training:scholing-spel:start'
  const lookBack = 'training:scholing-spel:look-back'
  test.each([
    [
      'planned',
      '2027-05-12',
      '2027-07-01',
      [`${start} · op 12 mei 2027 · over 2 dagen`, `${lookBack} · op 1 juli 2027 · over 7 weken`]
    ],
    [
      'running',
      '2027-05-01',
      '2027-05-09',
      [`${start} · op 1 mei 2027 · klaar 2027-05-01`, `${lookBack} · op 9 mei 2027 · gisteren`]
    ],
    [
      'finished',
      '2027-05-01',
      '2027-05-09',
      [`${start} · op 1 mei 2027 · klaar 2027-05-01`, `${lookBack} · op 9 mei 2027 · klaar`]
    ],
    ['dropped', '2027-05-12', '2027-07-01', []],
    ['planned', '2027-07-12', '2027-07-01', []],
    ['planned', 'mei', '', []]
  ] as const)('%s, from %s until %s', (status, starts, ends, expected) => {
    expect(told(training(status, starts, ends), 'training:')).toEqual(expected)
  })
})

describe('what the school promised itself', () => {
  const example = (edit: (draft: School) => void): School =>
    changed(
      exampleSchool(() => 'x'),
      edit
    )

  test.each([
    ['running', '2027-09-24', ['ambition:ambitie-lezen · uiterlijk 24 september 2027 · over 4 maanden']],
    ['reached', '2027-09-24', ['ambition:ambitie-lezen · uiterlijk 24 september 2027 · klaar']],
    ['stopped', '2027-09-24', []],
    ['running', 'zomer 2027', []]
  ] as const)('an ambition that is %s, by %s', (status, by, expected) => {
    const school = example((draft) => {
      draft.sections.ambitions.items = draft.sections.ambitions.items.slice(0, 1)
      for (const item of draft.sections.ambitions.items) item.by = by
      for (const record of draft.internal.ambitions) record.status = status
    })
    expect(told(school, 'ambition:')).toEqual(expected)
  })

  test.each([
    ['partly', '2027-06-18', ['agreement:a:first-step · uiterlijk 18 juni 2027 · over 5 weken']],
    ['not-yet', '2027-05-11', ['agreement:a:first-step · uiterlijk 11 mei 2027 · morgen']],
    ['yes', '2027-06-18', ['agreement:a:first-step · uiterlijk 18 juni 2027 · klaar']],
    ['partly', '2027-03', []],
    ['een woord van later' as ForeignWord, '2027-06-18', []]
  ] as const)('a first step with an agreement that is kept: %s, by %s', (status, firstStepBy, expected) => {
    const school = example((draft) => {
      draft.sections.basicSupport.agreements = [
        { id: 'a', text: 'x', status, how: '', firstStep: 'y', firstStepBy, own: false }
      ]
    })
    expect(told(school, 'agreement:')).toEqual(expected)
  })
})

describe('what comes first', () => {
  test('for De Wilgenhof on 23 November 2026: the earliest of what has passed, and what comes next', () => {
    const today = isoDay('2026-11-23')
    const list = deadlinesOf(
      exampleSchool(() => 'x'),
      catalogue,
      today
    )
    expect(firstDue(list, today, 3).map(({ what }) => what)).toEqual([
      'Het hele profiel opnieuw vaststellen',
      'Meldcode van Marjan Terhorst vernieuwen',
      'Begin van de scholing “Plannen en doorwerken”'
    ])
    expect(firstDue(list, today, 1).map(({ id }) => id)).toEqual(['four-years'])
  })

  test('of what has passed what the law asks goes before the rest, and the order is that of the days', () => {
    const internal = withColleague('p', 'Bart')
    for (const id of ['a', 'b']) internal.people[0]?.qualifications.push({ id, name: id, expires: '2026-01-01' })
    const round = newRound('r', '2026-2027')
    const late = { ...plainSchool(), internal, rounds: [{ ...round, mr: { ...round.mr, reasons: 'Daarom.' } }] }
    const today = isoDay('2026-08-20')
    expect(firstDue(deadlinesOf(late, catalogue, today), today, 2).map(({ id }) => id)).toContain(
      'school-guide:2026-2027'
    )
  })

  test('nothing that is done, and as many as there are', () => {
    const school = withGuidesAdopted(plainSchool(), '2027-2028 2027-04-01')
    const today = isoDay(TODAY)
    const open = firstDue(deadlinesOf(school, catalogue, today), today, 3)
    expect(open).toEqual([])
  })

  test('what has passed never takes the last place of what is to come', () => {
    const internal = withColleague('p', 'Bart')
    for (const id of ['a', 'b', 'c'])
      internal.people[0]?.qualifications.push({ id, name: id, expires: `2027-01-0${id.codePointAt(0) === 97 ? 1 : 2}` })
    const today = isoDay(TODAY)
    expect(
      firstDue(deadlinesOf({ ...plainSchool(), internal }, catalogue, today), today, 3).map(({ id }) => id)
    ).toEqual(['qualification:p:a', 'qualification:p:b', 'year:2027-2028:pupils'])
  })
})

test('any school that can be stored gets a list: in order, each id once, real days, and sentences without holes', () => {
  const anyDay = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => isoDay(date.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(anySchool, anyDay, (school, today) => {
      const list = deadlinesOf(school, catalogue, today)
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
      const moments = list.map(({ day, since }) => day ?? since ?? '9999-99-99')
      expect(moments).toEqual(moments.toSorted())
      for (const one of list) {
        for (const day of [one.day, one.since, one.done?.since ?? null])
          expect(day === null || parseDay(day) === day).toBe(true)
        expect(one.done?.since == null || one.done.since <= today).toBe(true)
        const said = [one.what, dueWords(catalogue, one), distanceWords(one, today)]
        expect(said.join('\n')).not.toMatch(/undefined|NaN|\{(?:dag|wat|bewijs|persoon|nummer|schooljaar)\}/u)
        expect(one.what.trim()).not.toBe('')
      }
      expect(firstDue(list, today, 3).length).toBeLessThanOrEqual(3)
    }),
    { numRuns: tries(200) }
  )
})
