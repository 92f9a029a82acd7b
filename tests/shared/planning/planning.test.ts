// The planning: three groups and months, and what the director says of a date. For any school and any day nothing is lost, told twice or told without
// a reason.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { daysBetween } from '#shared/calendar/days.ts'
import { isoDay, type IsoDay } from '#shared/day.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { firstDue } from '#shared/planning/due.ts'
import { byMonth, dueGroups, grouped, toldOn } from '#shared/planning/groups.ts'
import { isOpen, type Planned } from '#shared/planning/planned.ts'
import { markDoneOutside, snooze, switchOff } from '#shared/school/planning-edits.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { tries } from '../../tries.ts'
import { after } from '../chain.ts'
import { anItem, anySchool, plainSchool, withColleague, withGuidesAdopted, withSopAdopted } from '../schools.ts'

const anyDay = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => isoDay(date.toISOString().slice(0, 10)))

const listOf = (school: School, today: string): readonly Planned[] => deadlinesOf(school, catalogue, isoDay(today))
const openOf = (school: School, today: string): readonly string[] =>
  listOf(school, today)
    .filter(isOpen)
    .map(({ id }) => id)

describe('any school, on any day', () => {
  test('each date has a ground, a sentence and a place to go, and stands in one group and one month', () => {
    fc.assert(
      fc.property(anySchool, anyDay, (school, today) => {
        const list = listOf(school, today)
        for (const { what, ground, field } of list)
          expect([what, ground.label, ground.sentence, field].every((said) => said.trim() !== '')).toBe(true)
        const { groups, done, off } = grouped(list, today)
        const open = dueGroups.flatMap((group) => groups[group])
        expect([...open, ...done, ...off].map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted())
        const months = byMonth(list)
        expect(months.flatMap(({ deadlines }) => deadlines.map(({ id }) => id)).toSorted()).toEqual(
          open.map(({ id }) => id).toSorted()
        )
        expect(new Set(months.map(({ id }) => id)).size).toBe(months.length)
        // What is the same to a reader is told once.
        const told = list.map(({ kind, what, day, field }) => [kind, what, day, field].join('\n'))
        expect(new Set(told).size).toBe(told.length)
      }),
      { numRuns: tries(200) }
    )
  })

  test('what she says was done elsewhere is silent, and asks nothing anywhere', () => {
    fc.assert(
      fc.property(anySchool, anyDay, (school, today) => {
        const marked = after(
          school,
          ...listOf(school, today).map(({ id, day }) => markDoneOutside(`m:${id}`, id, today, day ?? ''))
        )
        expect(openOf(marked, today)).toEqual([])
        expect(firstDue(listOf(marked, today), isoDay(today), 3)).toEqual([])
      }),
      { numRuns: tries(100) }
    )
  })

  test('a reminder can be moved of all; what the law asks cannot be switched off', () => {
    fc.assert(
      fc.property(anySchool, anyDay, (school, today) => {
        const list = listOf(school, today).filter(isOpen)
        const off = after(school, ...list.map(({ id }) => switchOff(`u:${id}`, id)))
        expect(openOf(off, today)).toEqual(list.filter(({ ground }) => ground.kind === 'statute').map(({ id }) => id))
        const later = isoDay('2045-06-01')
        const snoozed = after(school, ...list.map(({ id }) => snooze(`s:${id}`, id, later)))
        const told = listOf(snoozed, today).filter(isOpen)
        expect(told.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
        for (const one of told) expect((toldOn(one) ?? '') >= later).toBe(true)
        expect(grouped(told, isoDay(today)).groups.late).toEqual([])
      }),
      { numRuns: tries(100) }
    )
  })
})

describe('the three groups', () => {
  const idsOn = (school: School, today: string) => {
    const { groups } = grouped(listOf(school, today), isoDay(today))
    return dueGroups.map((group) => groups[group].map(({ id }) => id).filter((id) => id.startsWith('own-date')))
  }
  const withDates = (...dates: readonly string[]): School => ({
    ...plainSchool(),
    internal: {
      ...plainSchool().internal,
      ownDates: dates.map((date, at) => {
        const [day = '', repeats = 'once'] = date.split(' ')
        return anItem('ownDates', `d${at}`, { name: `Dag ${at}`, day, repeats: repeats as 'once' })
      })
    }
  })

  test('yesterday, today, the end of this month, the first of the next', () => {
    const school = withDates('2027-05-09', '2027-05-10', '2027-05-31', '2027-06-01')
    expect(idsOn(school, '2027-05-10')).toEqual([['own-date:d0'], ['own-date:d1', 'own-date:d2'], ['own-date:d3']])
  })

  test.each([
    ['2026-06-01', ['own-date:d0:2027']],
    ['2026-05-01', ['own-date:d0:2027', 'own-date:d0:2028']],
    ['2026-03-01', ['own-date:d0:2028']],
    ['2028-05-01', ['own-date:d0:2028']],
    ['2024-02-29', ['own-date:d0:2028']],
    ['1-6-2026', ['own-date:d0:2027']],
    ['9999-12-31', ['own-date:d0:9999']],
    ['0001-01-01', ['own-date:d0:2028']],
    ['2026-06', []]
  ])('a date that comes each year, first on %s: the next one, and one that has just passed', (day, expected) => {
    expect(openOf(withDates(`${day} yearly`), '2027-05-10').filter((id) => id.startsWith('own-date'))).toEqual(expected)
  })

  test('the guide that is due before 1 August belongs to July', () => {
    const month = byMonth(listOf(plainSchool(), '2027-05-10')).find(({ deadlines }) =>
      deadlines.some(({ id }) => id.startsWith('school-guide'))
    )
    expect(month?.title).toBe('juli 2027')
  })
})

describe('what she says of one time', () => {
  const paper = (expires: string): School => {
    const internal = withColleague('p', 'Bart')
    internal.people[0]?.qualifications.push({ id: 'b', name: 'BHV', expires })
    return { ...plainSchool(), internal }
  }
  const id = 'qualification:p:b'

  test('holds for this time; when the paper has a new date, a year later, it is told again', () => {
    const done = after(paper('2027-03-15'), markDoneOutside('m', id, '2027-03-01', '2027-03-15'))
    expect(openOf(done, '2027-03-10')).not.toContain(id)
    const renewed: School = {
      ...done,
      internal: { ...paper('2028-03-15').internal, doneOutside: done.internal.doneOutside }
    }
    expect(openOf(renewed, '2027-03-10')).toContain(id)
  })

  test('a reminder that was moved comes back on its day', () => {
    const moved = after(paper('2027-03-15'), snooze('s', id, '2027-04-01'))
    const lateOn = (day: string) =>
      grouped(listOf(moved, day), isoDay(day)).groups.late.some((deadline) => deadline.id === id)
    expect([lateOn('2027-03-31'), lateOn('2027-04-01')]).toEqual([false, true])
  })
})

describe('a fact that is recorded silences what asked for it', () => {
  const TODAY = '2027-05-10'
  const round = (edit: (draft: Round) => void): School => {
    const begun = newRound('r', '2027-2028')
    begun.mr.askedOn = '2027-03-20'
    edit(begun)
    return { ...plainSchool(), rounds: [begun] }
  }
  const asked = round(() => undefined)
  const answered = (more: Partial<Round['mr']> = {}): School =>
    round(({ mr }) => void Object.assign(mr, { advice: 'negative', adviceOn: '2027-05-04', ...more }))
  test.each<[string, School, School]>([
    ['four-years', withSopAdopted(plainSchool(), '2023-05-01'), withSopAdopted(plainSchool(), '2023-05-01', TODAY)],
    ['school-guide:2027-2028', plainSchool(), withGuidesAdopted(plainSchool(), `2027-2028 ${TODAY}`)],
    ['year:2027-2028:request', round(({ mr }) => void (mr.askedOn = '2027-05-12')), asked],
    ['year:2027-2028:reply', asked, answered()],
    ['year:2027-2028:reaction', answered(), answered({ reactionOn: TODAY })],
    [
      'year:2027-2028:consent',
      round(({ guideConsent }) => void (guideConsent.askedOn = '2027-05-01')),
      round(({ guideConsent }) => void Object.assign(guideConsent, { askedOn: '2027-05-01', consentOn: TODAY }))
    ],
    [
      'year:2027-2028:board-papers',
      round(({ boardNote }) => void (boardNote.meetingOn = '2027-05-20')),
      round(({ boardNote, adoption }) => {
        boardNote.meetingOn = '2027-05-20'
        adoption.day = TODAY
      })
    ],
    [
      'year:2027-2028:send:website',
      round(({ toSend }) => void (toSend.website = '2027-05-20')),
      round(({ toSend, sent }) => {
        toSend.website = '2027-05-20'
        sent.website = TODAY
      })
    ]
  ])('%s', (id, before, recorded) => {
    // The four years begin anew: what is told then is the next time.
    const due = (school: School): IsoDay | null | undefined =>
      listOf(school, TODAY).find((one) => one.id === id && isOpen(one))?.day
    expect(due(before)).toBeDefined()
    const next = due(recorded)
    expect(next === undefined || (id === 'four-years' && next === '2031-05-10')).toBe(true)
  })

  test('of the example school: each task that is done asks nothing', () => {
    const list = listOf(
      exampleSchool(() => 'x'),
      '2026-11-23'
    )
    for (const one of list.filter(({ done }) => done !== null)) expect(isOpen(one)).toBe(false)
  })
})

describe('moving a term moves every date that hangs on it', () => {
  const dayOf = (school: School, id: string, today = '2027-01-11'): IsoDay => {
    const day = listOf(school, today).find((one) => one.id === `year:2027-2028:${id}`)?.day
    if (day == null) throw new Error(`${id} has no day`)
    return day
  }
  const ruled = (
    rule: 'adviceWeeks' | 'papersDays',
    value: string,
    round: (draft: Round) => void = () => undefined
  ) => {
    const begun = newRound('r', '2027-2028')
    round(begun)
    const school = plainSchool()
    const { internal } = school
    return {
      ...school,
      rounds: [begun],
      internal: {
        ...internal,
        regulations: { ...internal.regulations, [rule]: { value, confirmed: true, article: '' } },
        meetingDays: ['2027-02-09 mr', '2027-03-09 mr', '2027-05-25 mr', '2027-06-15 board'].map((meeting, at) => {
          const [day = '', of = ''] = meeting.split(' ')
          return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
        })
      }
    } satisfies School
  }

  test.each([2, 4, 6, 8, 10])('%i weeks for the MR: one more, and its answer is a week later', (weeks) => {
    const asked = ({ mr }: Round): void => void (mr.askedOn = '2027-01-08')
    const [now, more] = [weeks, weeks + 1].map((count) => dayOf(ruled('adviceWeeks', String(count), asked), 'reply'))
    expect(daysBetween(now as IsoDay, more as IsoDay)).toBe(7)
  })

  test('papers that go out earlier: to the MR and to the board', () => {
    const [week, fortnight] = ['7', '14'].map((days) => ruled('papersDays', days))
    for (const id of ['request', 'board-papers'])
      expect(daysBetween(dayOf(fortnight as School, id), dayOf(week as School, id)), id).toBe(7)
  })

  test('a meeting of the board that is moved: its papers, and the decision', () => {
    const on = (day: string): School => ruled('papersDays', '7', ({ boardNote }) => void (boardNote.meetingOn = day))
    expect(daysBetween(dayOf(on('2027-06-15'), 'board-papers'), dayOf(on('2027-06-22'), 'board-papers'))).toBe(7)
    expect([dayOf(on('2027-06-15'), 'meeting'), dayOf(on('2027-06-22'), 'meeting')]).toEqual([
      '2027-06-15',
      '2027-06-22'
    ])
  })
})
