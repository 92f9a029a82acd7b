// On which days a deadline is told, and what a notification says of it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { addDays } from '#shared/calendar/days.ts'
import { isoDay, type IsoDay } from '#shared/day.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { isWorkDay, workDaysOf } from '#shared/planning/work-days.ts'
import { reminderSentence, remindersOf, timeOf, untold } from '#shared/planning/reminders.ts'
import { markDoneOutside, snooze, switchOff } from '#shared/school/planning-edits.ts'
import type { School } from '#shared/school/school.ts'
import { tries } from '../../tries.ts'
import { after } from '../chain.ts'
import { anItem, anySchool, plainSchool } from '../schools.ts'

const OWN = 'own-date:d'
/** One date of her own, on a Wednesday. */
const withDate = (day: string, more: Partial<School['internal']> = {}): School => ({
  ...plainSchool(),
  internal: { ...plainSchool().internal, ownDates: [anItem('ownDates', 'd', { name: 'Gemeente', day })], ...more }
})
const on = (school: School, day: string) => remindersOf(school, catalogue, isoDay(day))
const ownOn = (school: School, day: string): string | undefined =>
  on(school, day).find(({ deadline }) => deadline.id === OWN)?.toldOn

/** All days from one to another on which somebody who looks every day is told of one deadline. */
function toldDays(school: School, from: string, until: string, id = OWN): readonly string[] {
  const days: string[] = []
  const told = new Map<string, IsoDay>()
  for (let day: IsoDay | undefined = isoDay(from); day !== undefined && day <= until; day = addDays(day, 1)) {
    if (!untold(on(school, day), told).some(({ deadline }) => deadline.id === id)) continue
    days.push(day)
    told.set(id, day)
  }
  return days
}

describe('the days on which it is told', () => {
  test.each([
    [
      'at its leads, two days before, the day after, then weekly',
      [],
      ['2027-03-03', '2027-03-08', '2027-03-10', '2027-03-11', '2027-03-18', '2027-03-25']
    ],
    [
      'at the leads that she chose',
      [{ id: 'l', kind: 'own-date', days: '9' }],
      ['2027-03-01', '2027-03-08', '2027-03-11', '2027-03-18', '2027-03-25']
    ]
  ])('%s', (_what, leads, days) => {
    expect(toldDays(withDate('2027-03-10', { leads }), '2027-02-01', '2027-03-31')).toEqual(days)
  })

  test('on days of school alone: before a holiday the last one before, after it the first one after, and not each week in between', () => {
    const holiday = anItem('ownHolidays', 'h', { name: 'Vrij', first: '2027-03-08', last: '2027-03-26' })
    const school = withDate('2027-03-10', { ownHolidays: [holiday] })
    expect(toldDays(school, '2027-02-01', '2027-04-06')).toEqual([
      '2027-03-03',
      '2027-03-05',
      '2027-03-29',
      '2027-04-05'
    ])
  })

  test('on her own working days alone', () => {
    const school = withDate('2027-03-10', { workDays: ['monday', 'thursday'] })
    expect(toldDays(school, '2027-02-01', '2027-03-31')).toEqual([
      '2027-03-01',
      '2027-03-08',
      '2027-03-11',
      '2027-03-18',
      '2027-03-25'
    ])
  })

  test('who was away hears it on the next day of school, once', () => {
    const school = withDate('2027-03-10')
    expect(ownOn(school, '2027-03-05')).toBe('2027-03-03')
    const told = (day: string) => new Map([[OWN, isoDay(day)]])
    const due = (day: string, last: string) =>
      untold(on(school, day), told(last)).filter(({ deadline }) => deadline.id === OWN).length
    expect(due('2027-03-05', '2027-03-05')).toBe(0)
    expect(due('2027-03-09', '2027-03-05')).toBe(1)
    expect(due('2027-03-12', '2027-03-10')).toBe(1)
    expect(due('2027-03-12', '2027-03-12')).toBe(0)
    expect(ownOn(school, '2027-03-06')).toBeUndefined()
  })

  test('a task that is late is told weekly, though its day is proposed anew each day', () => {
    const days = toldDays(plainSchool(), '2027-04-12', '2027-05-14', 'year:2027-2028:pupils')
    expect(days.length).toBeGreaterThanOrEqual(4)
    expect(days.length).toBeLessThanOrEqual(6)
    // She is late with it: no word of it says that there is time.
    for (const day of days)
      expect(on(plainSchool(), day).find(({ deadline }) => deadline.id === 'year:2027-2028:pupils')?.time).toBe(
        'earlier'
      )
  })

  test('what is done or not wanted is not told; what is told later is told on that day', () => {
    const school = withDate('2027-03-10')
    expect(ownOn(after(school, markDoneOutside('x', OWN, '', '2027-03-10')), '2027-03-08')).toBeUndefined()
    expect(ownOn(after(school, switchOff('x', OWN)), '2027-03-08')).toBeUndefined()
    const later = after(school, snooze('x', OWN, '2027-03-16'))
    expect(toldDays(later, '2027-03-01', '2027-03-31')).toEqual(['2027-03-16', '2027-03-18', '2027-03-25'])
  })

  test('what others owe is told only once it did not come, and not two days before', () => {
    const example = exampleSchool(() => 'w')
    const wilgenhof = {
      ...example,
      rounds: example.rounds.map((round) => ({ ...round, mr: { ...round.mr, askedOn: '2027-02-16' } }))
    }
    const told = (day: string) => on(wilgenhof, day).filter(({ deadline }) => deadline.kind === 'mr-reply').length
    const reply = deadlinesOf(wilgenhof, catalogue, isoDay('2027-03-01')).find(({ kind }) => kind === 'mr-reply')
    expect(reply).toMatchObject({ whose: 'others', day: '2027-04-02', limit: 'by' })
    expect(told('2027-03-30')).toBe(0)
    // The last day is the MR's.
    expect(told('2027-04-02')).toBe(0)
    expect(told('2027-04-05')).toBe(1)
  })

  test('of any school: only what is open, with its day of telling, and silence on a day without school or on which she does not work', () => {
    fc.assert(
      fc.property(anySchool, fc.integer({ min: 0, max: 800 }), (school, days) => {
        const today = addDays(isoDay('2026-06-01'), days) ?? isoDay('2026-06-01')
        const told = remindersOf(school, catalogue, today)
        if (!isWorkDay(workDaysOf(school, catalogue), today)) expect(told).toEqual([])
        const open = new Set(
          deadlinesOf(school, catalogue, today).flatMap(({ id, done, isOff }) => (done === null && !isOff ? [id] : []))
        )
        for (const { deadline, toldOn } of told) {
          expect(open.has(deadline.id)).toBe(true)
          expect(toldOn <= today).toBe(true)
        }
        expect(untold(told, new Map(told.map(({ deadline }) => [deadline.id, today])))).toEqual([])
      }),
      { numRuns: tries(100) }
    )
  })
})

describe('what a notification says', () => {
  test.each([
    [['this-week'], 'SOP-wijzer: één taak deze week.'],
    [['this-week', 'this-week', 'later'], 'SOP-wijzer: twee taken deze week en één taak later.'],
    [
      ['later', 'earlier', 'next-week', 'earlier', 'this-week'],
      'SOP-wijzer: twee taken van eerder, één taak deze week, één taak volgende week en één taak later.'
    ],
    [[], '']
  ] as const)('%j: %s', (times, sentence) => {
    expect(reminderSentence(catalogue, times)).toBe(sentence)
  })

  test.each([
    ['2027-03-10', '2027-03-10', 'this-week'],
    ['2027-03-10', '2027-03-14', 'this-week'],
    ['2027-03-14', '2027-03-14', 'this-week'],
    ['2027-03-12', '2027-03-15', 'next-week'],
    ['2027-03-14', '2027-03-15', 'next-week'],
    ['2027-03-10', '2027-03-21', 'next-week'],
    ['2027-03-10', '2027-03-22', 'later'],
    ['2027-03-11', '2027-03-10', 'earlier']
  ])('on %s a date on %s is "%s"', (today, day, time) => {
    const date = deadlinesOf(withDate(day), catalogue, isoDay(today)).find(({ id }) => id === OWN)
    expect(date && timeOf(date, isoDay(today))).toBe(time)
  })
})
