import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { distanceWords, dueWords } from '#shared/planning/due.ts'
import { remindersOf } from '#shared/planning/reminders.ts'
import { switchOff } from '#shared/school/planning-edits.ts'
import type { School } from '#shared/school/school.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import type { TalkRhythm } from '#shared/school/vocabulary.ts'
import { after } from '../chain.ts'
import { plainSchool } from '../schools.ts'
import { aTalk, anOutcome, withTalks } from './talks.ts'

const TODAY = '2026-11-23'

/** "id · when · how far", of those whose id begins so. */
const told = (school: School, begin: string, day = TODAY): readonly string[] =>
  deadlinesOf(school, catalogue, isoDay(day))
    .filter(({ id }) => id.startsWith(begin))
    .map((one) => {
      const done = one.done === null ? distanceWords(one, isoDay(day)) : `klaar ${one.done.since ?? ''}`.trim()
      return `${one.id} · ${dueWords(catalogue, one)} · ${done}`
    })
const toldOf = (talk: Partial<Talk>): readonly string[] => told(withTalks([aTalk('t', talk)]), 'talk:')

describe('a talk with the team', () => {
  const [outcome] = [anOutcome('o')]
  test.each<[string, Partial<Talk>, readonly string[]]>([
    ['without a day', {}, []],
    ['half a day', { day: '2026-12-' }, []],
    ['that is planned', { day: '2026-12-01' }, ['talk:t · op 1 december 2026 · over 8 dagen']],
    [
      'in two times',
      { day: '2026-12-01', secondDay: '2026-12-08' },
      ['talk:t · op 1 december 2026 · over 8 dagen', 'talk:t:second · op 8 december 2026 · over 2 weken']
    ],
    [
      'of two times, of which the first was',
      {
        day: '2026-11-17',
        secondDay: '2026-12-08',
        orders: [{ id: 'g', statements: ['u01'], aside: [], unsaid: [] }]
      },
      ['talk:t · op 17 november 2026 · klaar 2026-11-17', 'talk:t:second · op 8 december 2026 · over 2 weken']
    ],
    ['that was, and nobody wrote down', { day: '2026-11-17' }, ['talk:t · op 17 november 2026 · 6 dagen geleden']],
    [
      'that was: the team hears of it within two weeks',
      { day: '2026-11-17', outcomes: [outcome] },
      ['talk:t · op 17 november 2026 · klaar 2026-11-17', 'talk:t:tell · uiterlijk 1 december 2026 · over 8 dagen']
    ],
    [
      'of which the team hears on a day that she chose',
      { day: '2026-11-17', outcomes: [outcome], tellBy: '2026-12-14' },
      ['talk:t · op 17 november 2026 · klaar 2026-11-17', 'talk:t:tell · uiterlijk 14 december 2026 · over 3 weken']
    ],
    [
      'of which the team heard',
      { day: '2026-11-17', outcomes: [outcome], toldOn: '2026-11-20' },
      ['talk:t · op 17 november 2026 · klaar 2026-11-17', 'talk:t:tell · uiterlijk 1 december 2026 · klaar 2026-11-20']
    ],
    ['of ten minutes stands with those', { form: 'ten-minutes', day: '2026-11-17', outcomes: [outcome] }, []]
  ])('%s', (_, talk, expected) => expect(toldOf(talk)).toEqual(expected))

  test('what somebody finds out, does or writes has its own day, and is for the school alone', () => {
    const school = withTalks([
      aTalk('t', {
        outcomes: [
          anOutcome('zin'),
          anOutcome('weet', { kind: 'not-known', words: 'Hoe snel komt er iemand?', who: 'ib’er', by: '2026-12-04' }),
          anOutcome('doe', { kind: 'action', words: 'De gang opruimen', by: '4-12-2026', doneOn: '2026-11-20' }),
          anOutcome('later', { kind: 'action', words: 'Iets', by: '' })
        ],
        writing: [{ id: 'w', section: 'limits', who: 'twee leraren', by: '2026-12-18', doneOn: '' }]
      })
    ])
    expect(told(school, 'talk:')).toEqual([
      'talk:t:outcome:weet · uiterlijk 4 december 2026 · over 11 dagen',
      'talk:t:outcome:doe · uiterlijk 4 december 2026 · klaar 2026-11-20',
      'talk:t:writing:w · uiterlijk 18 december 2026 · over 3 weken'
    ])
    const own = deadlinesOf(school, catalogue, isoDay(TODAY)).filter(({ id }) => id.startsWith('talk:'))
    expect(own.map(({ what }) => what)).toEqual([
      'Uitzoeken na het gesprek met het team: Hoe snel komt er iemand?',
      'Doen na het gesprek met het team: De gang opruimen',
      'Schrijven na het gesprek met het team: Grenzen en toelating'
    ])
    expect(new Set(own.map(({ reader }) => reader))).toEqual(new Set(['school']))
  })
})

describe('the cards of ten minutes', () => {
  const rhythm = (talkRhythm: TalkRhythm, school = plainSchool()): School => ({
    ...school,
    internal: { ...school.internal, talkRhythm }
  })
  const inRegion = (school: School): School => ({
    ...school,
    internal: {
      ...school.internal,
      regulations: { ...school.internal.regulations, region: 'north' }
    }
  })
  const meeting = (day: string, school: School): School => ({
    ...school,
    internal: { ...school.internal, meetingDays: [{ id: 'm', day, of: 'team', remark: '' }] }
  })

  test.each<[string, TalkRhythm, string, readonly string[]]>([
    ['two, in August', 'two', '2026-08-20', ['j1 · in september 2026', 'j4 · in februari 2027']],
    ['two, in November: the first was let go by', 'two', TODAY, ['j4 · in februari 2027']],
    ['none', 'none', '2026-08-20', []],
    [
      'six',
      'six',
      '2026-08-20',
      [
        'j1 · in september 2026',
        'j2 · in oktober 2026',
        'j3 · in november 2026',
        'j4 · in februari 2027',
        'j5 · in april 2027',
        'j6 · in juni 2027'
      ]
    ],
    [
      'in June those of the next school year stand there too',
      'two',
      '2027-06-03',
      ['j1 · in september 2027', 'j4 · in februari 2028']
    ]
  ])('%s', (_, talkRhythm, day, expected) =>
    expect(
      told(rhythm(talkRhythm), 'ten-minutes:', day).map((line) =>
        line.replace(/^ten-minutes:(j\d):\S+ (· [^·]*) · .*$/u, '$1 $2')
      )
    ).toEqual(expected)
  )

  test('are on the first meeting of the team, and past a holiday where there is none', () => {
    const day = '2026-08-20'
    expect(told(meeting('2026-09-10', rhythm('two')), 'ten-minutes:j1', day)).toEqual([
      'ten-minutes:j1:2026-2027 · op 10 september 2026 · over 3 weken'
    ])
    // A meeting in January is no meeting for September.
    expect(told(meeting('2027-01-10', rhythm('two')), 'ten-minutes:j1', day)[0]).toContain('in september 2026')
    // 15 October 2026 falls in the autumn holiday of the north; the week after it is still October.
    expect(told(inRegion(rhythm('six')), 'ten-minutes:j2', day)[0]).toContain('in oktober 2026')
    const free = { id: 'v', name: 'Vrij', first: '2027-01-25', last: '2027-03-05' }
    const school = rhythm('two')
    const late = { ...school, internal: { ...school.internal, ownHolidays: [free] } }
    expect(told(late, 'ten-minutes:j4', day)[0]).toContain('in maart 2027')
  })

  test('are on the day of their talk, and done once something came out of it', () => {
    const planned = aTalk('t', { form: 'ten-minutes', cards: ['j4'], day: '2027-02-11' })
    expect(told(withTalks([planned]), 'ten-minutes:')).toEqual([
      'ten-minutes:j4:2026-2027 · op 11 februari 2027 · over 2 maanden'
    ])
    const held = { ...planned, outcomes: [anOutcome('o')] }
    expect(told(withTalks([held]), 'ten-minutes:', '2027-05-01')).toEqual([
      'ten-minutes:j4:2026-2027 · op 11 februari 2027 · klaar 2027-02-11'
    ])
    const lastYear = { ...planned, day: '2026-02-11' }
    expect(told(withTalks([lastYear]), 'ten-minutes:')[0]).toContain('in februari 2027')
  })

  test('one that nobody held is never late: after a month it is not told any more', () => {
    expect(told(plainSchool(), 'ten-minutes:j4', '2027-03-20')).toHaveLength(1)
    expect(told(plainSchool(), 'ten-minutes:j4', '2027-04-02')).toEqual([])
  })

  test('one that she does not want reminds her of nothing, and asks for no reason', () => {
    const id = 'ten-minutes:j4:2026-2027'
    const reminded = (school: School): readonly string[] =>
      remindersOf(school, catalogue, isoDay('2027-02-26')).map(({ deadline }) => deadline.id)
    expect(reminded(plainSchool())).toContain(id)
    expect(reminded(after(plainSchool(), switchOff('x', id)))).not.toContain(id)
  })

  test('a school that stops has none for the year that does not come', () => {
    const school = plainSchool()
    const future = { kind: 'stops' as const, from: '2027-08-01', with: '' }
    expect(told({ ...school, identity: { ...school.identity, future } }, 'ten-minutes:')).toEqual([])
  })
})
