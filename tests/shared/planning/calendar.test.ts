// What goes into her calendar: whose days, when it rings, and what is told when a day moved or lapsed.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { addDays } from '#shared/calendar/days.ts'
import { isoDay, parseDay } from '#shared/day.ts'
import { calendarEntries, calendarState, nextCalendar } from '#shared/planning/calendar.ts'
import { alarmsOf, readLeads } from '#shared/planning/leads.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { reminderSentence, remindersOf } from '#shared/planning/reminders.ts'
import { isWorkDay, workDaysOf } from '#shared/planning/work-days.ts'
import { setSopAdoption } from '#shared/school/edits.ts'
import { markDoneOutside, type CalendarRow } from '#shared/school/planning-edits.ts'
import { newRound, type School } from '#shared/school/school.ts'
import { tries } from '../../tries.ts'
import { after } from '../chain.ts'
import { anItem, anySchool, plainSchool, withSopAdopted } from '../schools.ts'

const TODAY = '2026-11-23'
const entriesOf = (school: School, day = TODAY, only?: string) => calendarEntries(school, catalogue, isoDay(day), only)
let count = 0
/** As the window remembers it when the file is given. */
const given = (school: School, day = TODAY, only?: string): School => {
  const calendar = nextCalendar(school, catalogue, isoDay(day), () => `k${(count += 1)}`, only)
  return { ...school, internal: { ...school.internal, calendar: [...calendar] } }
}
const stateOf = (school: School, day = TODAY) => calendarState(school, catalogue, isoDay(day))
const wilgenhof = exampleSchool(() => 'w')

const withDate = (day: string, more: Partial<School['internal']> = {}): School => {
  const { internal } = plainSchool()
  return {
    ...plainSchool(),
    internal: {
      ...internal,
      inCalendar: 'all',
      ownDates: [anItem('ownDates', 'd', { name: 'Gemeente', day })],
      ...more
    }
  }
}
const own = (school: School, day = TODAY) => entriesOf(school, day).find(({ deadline }) => deadline === 'own-date:d')

describe('what goes in', () => {
  test('as a rule only the days on which others wait for her; all by choice', () => {
    const kinds = new Set<string>(catalogue.planning.calendar.othersWait)
    const byId = new Map(deadlinesOf(wilgenhof, catalogue, isoDay(TODAY)).map(({ id, kind }) => [id, kind]))
    const few = entriesOf(wilgenhof)
    expect(few.length).toBeGreaterThan(3)
    expect(few.length).toBeLessThanOrEqual(8)
    expect(few.every(({ deadline }) => kinds.has(byId.get(deadline) ?? ''))).toBe(true)
    const all = entriesOf({ ...wilgenhof, internal: { ...wilgenhof.internal, inCalendar: 'all' } })
    expect(all.length).toBeGreaterThan(few.length)
  })

  test('a whole day, what to do and why, and no name of staff', () => {
    const school = { ...wilgenhof, internal: { ...wilgenhof.internal, inCalendar: 'all' as const } }
    const told = entriesOf(school)
    for (const { summary, description } of told) {
      expect(description).toContain('Waarom: ')
      for (const { name } of school.internal.people) expect(`${summary}\n${description}`).not.toContain(name)
    }
    expect(told.map(({ summary }) => summary)).toContain('Een bewijs van een collega vernieuwen')
  })

  test('one date alone; the file of the year does not take it back', () => {
    const school = withDate('2027-01-12', { inCalendar: 'others-wait' })
    expect(entriesOf(school, TODAY, 'own-date:d')).toHaveLength(1)
    const one = given(school, TODAY, 'own-date:d')
    expect(one.internal.calendar).toHaveLength(1)
    expect(own(given(one))).toMatchObject({ sequence: 0, isCancelled: false })
  })

  test('of any school: each once, on a real day, ringing on days of school on which she works, and the same to who reads twice', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const entries = entriesOf(school)
        // What a file holds twice under another deadline is told as it stands there.
        const uids = entries.filter(({ isCancelled }) => !isCancelled).map(({ deadline }) => deadline)
        expect(new Set(uids).size).toBe(uids.length)
        const workDays = workDaysOf(school, catalogue)
        for (const { day, alarms, summary } of entries) {
          expect(parseDay(day)).toBe(day)
          expect(summary.trim()).not.toBe('')
          for (const alarm of alarms) expect(isWorkDay(workDays, alarm), `${day} ${alarm}`).toBe(true)
        }
        const once = given(school)
        expect(nextCalendar(once, catalogue, isoDay(TODAY), () => 'x')).toBe(once.internal.calendar)
        expect(stateOf(once)).not.toBe('moved')
      }),
      { numRuns: tries(100) }
    )
  })
})

/** Somebody of the staff, or whom the school writes to, named wherever a line of the planning takes words from. */
const naming = (words: string): School => {
  const { internal, sections } = wilgenhof
  const named = anItem('people', 'p', {
    name: 'Zwaantje van der Kwartelberg',
    qualifications: [{ id: 'q', name: words, expires: '2027-03-12' }]
  })
  return {
    ...wilgenhof,
    internal: {
      ...internal,
      inCalendar: 'all',
      people: [...internal.people, named],
      contacts: [anItem('contacts', 'c', { name: 'Ibbeltje Grutterink' })],
      ownDates: [anItem('ownDates', 'd', { name: words, day: '2027-03-10' })]
    },
    sections: {
      ...sections,
      training: { ...sections.training, items: sections.training.items.map((item) => ({ ...item, goal: words })) },
      ambitions: { ...sections.ambitions, items: sections.ambitions.items.map((item) => ({ ...item, what: words })) }
    }
  }
}
const NAMED = /zwaantje|kwartelberg|ibbeltje|grutterink/iu

test('no name of staff or of a contact goes into her calendar or a notification, wherever it was written', () => {
  const name = fc.constantFrom(
    'Zwaantje van der Kwartelberg',
    'Zwaantje',
    'mevrouw Kwartelberg',
    'ZWAANTJE',
    'Ibbeltje Grutterink',
    'juf Ibbeltje',
    'Grutterinks'
  )
  const around = fc.constantFrom('', 'Gesprek met ', '(', '“', 'BHV van ', 'naar ')
  fc.assert(
    fc.property(around, name, fc.constantFrom('', '.', ' bellen', ')', ', en dan verder', '-gesprek'), (...parts) => {
      const school = naming(parts.join(''))
      const entries = entriesOf(school, '2027-03-08')
      expect(entries.length).toBeGreaterThan(5)
      for (const { uid, summary, description } of entries) expect(`${uid} ${summary} ${description}`).not.toMatch(NAMED)
      const gone = given(school, '2027-03-08')
      const cancelled = entriesOf({ ...gone, internal: { ...gone.internal, ownDates: [] } }, '2027-03-09')
      for (const { summary } of cancelled) expect(summary).not.toMatch(NAMED)
      const told = remindersOf(school, catalogue, isoDay('2027-03-08'))
      const times = told.map(({ time }) => time)
      expect(reminderSentence(catalogue, times)).not.toMatch(NAMED)
    }),
    { numRuns: tries(60) }
  )
})

test('what the program itself says stays, also where a contact is called so', () => {
  const contacts = [anItem('contacts', 'c', { name: 'Medezeggenschapsraad, Bestuur' })]
  const school = { ...wilgenhof, internal: { ...wilgenhof.internal, contacts } }
  expect(entriesOf(school).map(({ summary }) => summary)).toEqual(entriesOf(wilgenhof).map(({ summary }) => summary))
})

describe('what was given', () => {
  const moved = (school: School, day: string): School => ({
    ...school,
    internal: { ...school.internal, ownDates: [anItem('ownDates', 'd', { name: 'Gemeente', day })] }
  })

  test('a day that did not change keeps its number; one that moved gets the next, under the same name', () => {
    const school = withDate('2027-01-12')
    expect(stateOf(school)).toBe('none')
    const first = given(school)
    expect(stateOf(first)).toBe('same')
    expect(given(first, '2026-11-25').internal.calendar).toEqual(first.internal.calendar)
    const later = moved(first, '2027-01-19')
    expect(stateOf(later)).toBe('moved')
    const second = given(later)
    expect(stateOf(second)).toBe('same')
    expect(own(second)).toMatchObject({ uid: own(first)?.uid, sequence: 1, day: '2027-01-19' })
    const others = (one: School): readonly Pick<CalendarRow, 'deadline' | 'hash' | 'sequence'>[] =>
      one.internal.calendar.flatMap(({ deadline, hash, sequence }) =>
        deadline === 'own-date:d' ? [] : [{ deadline, hash, sequence }]
      )
    expect(others(second)).toEqual(others(first))
  })

  test('other words or another lead are a change too', () => {
    const first = given(withDate('2027-01-12'))
    const renamed = {
      ...first,
      internal: { ...first.internal, ownDates: [anItem('ownDates', 'd', { name: 'Wethouder', day: '2027-01-12' })] }
    }
    expect(own(given(renamed))?.sequence).toBe(1)
    const earlier = { ...first, internal: { ...first.internal, leads: [{ id: 'l', kind: 'own-date', days: '14' }] } }
    expect(own(given(earlier))).toMatchObject({ sequence: 1, alarms: ['2026-12-29'] })
  })

  test('what lapsed before its day is cancelled for a year, and then forgotten', () => {
    const first = given(withDate('2027-01-12'))
    const done = after(first, markDoneOutside('m', 'own-date:d', TODAY, '2027-01-12'))
    expect(stateOf(done)).toBe('moved')
    const told = given(done)
    expect(own(told)).toMatchObject({
      isCancelled: true,
      sequence: 1,
      uid: own(first)?.uid,
      summary: 'Vervallen: Gemeente'
    })
    expect(stateOf(told)).toBe('same')
    expect(own(given(told, '2027-11-23'), '2027-11-23')).toMatchObject({ isCancelled: true, sequence: 1 })
    expect(own(given(told, '2027-11-25'), '2027-11-25')).toBeUndefined()
    expect(given(told, '2027-11-25').internal.calendar.some(({ deadline }) => deadline === 'own-date:d')).toBe(false)
  })

  test('what is there again is told again, with the next number', () => {
    const first = given(withDate('2027-01-12'))
    const gone = given({ ...first, internal: { ...first.internal, ownDates: [] } })
    expect(own(gone)).toMatchObject({ isCancelled: true, sequence: 1 })
    expect(own(given(moved(gone, '2027-01-12')))).toMatchObject({ isCancelled: false, sequence: 2 })
  })

  test('a day that passed is let be', () => {
    const first = given(withDate('2027-01-12'))
    const gone = { ...first, internal: { ...first.internal, ownDates: [] } }
    expect(own(given(gone, '2027-01-13'), '2027-01-13')).toBeUndefined()
    expect(given(gone, '2027-01-13').internal.calendar).toContainEqual(
      first.internal.calendar.find(({ deadline }) => deadline === 'own-date:d')
    )
  })

  test('reading changes nothing that is remembered', () => {
    const later = moved(given(withDate('2027-01-12')), '2027-01-19')
    expect(own(later)?.sequence).toBe(0)
    expect(own(later)?.sequence).toBe(0)
  })
})

describe('what only time changes', () => {
  const inDays = (from: string, days: number): string => addDays(isoDay(from), days) ?? from
  /** In April nothing of the year was done yet: each task is late, and proposed anew each day. */
  const late = (): School => withDate('2027-06-01')
  const APRIL = '2027-04-12'
  const REQUEST = 'year:2027-2028:request'
  const dayOf = (school: School, id: string, day: string) =>
    entriesOf(school, day).find(({ deadline }) => deadline === id)?.day
  const told = (school: School, day: string) =>
    deadlinesOf(school, catalogue, isoDay(day)).find(({ id }) => id === REQUEST)?.day

  test('of any school nothing is called changed while nobody changed it, and what was given stays as it was', () => {
    fc.assert(
      fc.property(
        anySchool,
        fc.nat(800),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
        (any, start, walk) => {
          const day = inDays('2026-06-01', start)
          const school = given({ ...any, internal: { ...any.internal, inCalendar: 'all' } }, day)
          const rows = school.internal.calendar.filter(({ lapsedOn }) => lapsedOn === '')
          const then = new Map(entriesOf(school, day).map((entry) => [entry.deadline, entry]))
          for (const later of [...walk, 60]) {
            const on = inDays(day, later)
            expect(stateOf(school, on), on).not.toBe('moved')
            const now = new Map(entriesOf(school, on).map((entry) => [entry.deadline, entry]))
            for (const { deadline, ofSchool } of rows)
              if (ofSchool !== '' && then.has(deadline)) expect(now.get(deadline), on).toEqual(then.get(deadline))
          }
        }
      ),
      { numRuns: tries(15) }
    )
  })

  test('a task that is late moves its day in the planning each day, and not in her calendar', () => {
    const school = given(late(), APRIL)
    expect(told(school, '2027-04-19')).not.toBe(told(school, APRIL))
    for (let days = 1; days <= 60; days += 4) expect(stateOf(school, inDays(APRIL, days)), String(days)).toBe('same')
    expect(dayOf(school, REQUEST, '2027-04-19')).toBe(told(school, APRIL))
  })

  test('nor when something else of the school was changed', () => {
    const school = given(late(), APRIL)
    const named = { ...school, identity: { ...school.identity, name: 'De Linde' } }
    expect(stateOf(named, '2027-04-19')).toBe('same')
    expect(dayOf(named, REQUEST, '2027-04-19')).toBe(told(school, APRIL))
  })

  test('what she records is a change: the task lapses, and the days that follow it are those of now', () => {
    const round = newRound('r', '2027-2028')
    Object.assign(round.mr, { askedOn: '2027-04-19' })
    const asked = { ...given(late(), APRIL), rounds: [round] }
    expect(stateOf(asked, '2027-04-19')).toBe('moved')
    expect(entriesOf(given(asked, '2027-04-19'), '2027-04-19')).toContainEqual(
      expect.objectContaining({ deadline: REQUEST, isCancelled: true, sequence: 1 })
    )
    const adopted = after(given(withSopAdopted(late(), '2023-05-10'), APRIL), setSopAdoption('n', '2027-04-16'))
    expect(stateOf(adopted, '2027-04-19')).toBe('moved')
  })

  test('asked for again, she gets the days of now, with the next number', () => {
    const first = given(late(), APRIL)
    const row = (school: School) => school.internal.calendar.find(({ deadline }) => deadline === REQUEST)
    const again = given(first, '2027-04-19')
    expect(row(again)).toMatchObject({ sequence: (row(first)?.sequence ?? 0) + 1 })
    expect(dayOf(again, REQUEST, '2027-04-19')).toBe(told(late(), '2027-04-19'))
    expect(stateOf(again, '2027-04-26')).toBe('same')
  })
})

describe('when it rings', () => {
  const ring = (school: School, id: string, day = TODAY) => {
    const deadline = deadlinesOf(school, catalogue, isoDay(day)).find((one) => one.id === id)
    return deadline === undefined ? undefined : alarmsOf(school, catalogue, workDaysOf(school, catalogue), deadline)
  }

  test('not in a holiday, not on a free day, not in the weekend: on the last day of school before', () => {
    const holidays = [anItem('ownHolidays', 'k', { name: 'Kerstvakantie', first: '2026-12-19', last: '2027-01-03' })]
    expect(ring(withDate('2027-01-07', { ownHolidays: holidays }), 'own-date:d')).toEqual(['2026-12-18', '2027-01-07'])
    expect(ring(withDate('2027-01-17'), 'own-date:d')).toEqual(['2027-01-08', '2027-01-15'])
  })

  test('nor on a day on which she does not work: on her last working day before, and after it on her first', () => {
    const workDays: School['internal']['workDays'] = ['tuesday', 'monday']
    expect(ring(withDate('2027-01-14', { workDays }), 'own-date:d')).toEqual(['2027-01-05', '2027-01-12'])
    const round = newRound('r', '2027-2028')
    Object.assign(round.mr, { askedOn: '2026-11-02', replyBy: '2026-12-09' })
    const asked = withDate('2027-01-14', { workDays })
    expect(ring({ ...asked, rounds: [round] }, 'year:2027-2028:reply')).toEqual(['2026-12-14'])
  })

  test('what is not a working day that we know counts for nothing', () => {
    const workDays = ['saturday'] as unknown as School['internal']['workDays']
    expect(ring(withDate('2027-01-14', { workDays }), 'own-date:d')).toEqual(['2027-01-07', '2027-01-14'])
  })

  test.each([
    ['four-years', [365, 183]],
    ['mr-request', [28, 3]],
    ['mr-reply', [-1]],
    ['guide-consent', [-1]],
    ['board-papers', [14]],
    ['board-decision', [7, -1]],
    ['send', [28, 7]],
    ['support-plan', [28, 7]],
    ['qualification', [70]]
  ] as const)('the usual days ahead of “%s”', (kind, days) => {
    expect(catalogue.planning.calendar.leads[kind]).toEqual(days)
  })

  test('what others owe her: on the first day of school after it', () => {
    const round = newRound('r', '2027-2028')
    Object.assign(round.mr, { askedOn: '2026-11-02', replyBy: '2026-12-12' })
    expect(ring({ ...plainSchool(), rounds: [round] }, 'year:2027-2028:reply')).toEqual(['2026-12-14'])
  })

  test('the school guide: the last meetings of the MR and the board, then ten days of school before the last', () => {
    const meetingDays = ['2027-06-08 mr', '2027-06-22 board', '2027-05-11 mr', '2026-06-22 board'].map(
      (meeting, at) => {
        const [day = '', of = ''] = meeting.split(' ')
        return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
      }
    )
    const summer = anItem('ownHolidays', 'z', { name: 'Zomer', first: '2027-07-17', last: '2027-08-29' })
    const school = { ...plainSchool(), internal: { ...plainSchool().internal, meetingDays, ownHolidays: [summer] } }
    expect(ring(school, 'school-guide:2027-2028')).toEqual(['2027-06-08', '2027-06-22', '2027-07-02'])
  })

  test('a lead of her own takes the place of the usual one; what says no days does not', () => {
    const leads = (days: string) => [{ id: 'l', kind: 'own-date', days }]
    expect(ring(withDate('2027-01-14', { leads: leads('21') }), 'own-date:d')).toEqual(['2026-12-24'])
    expect(ring(withDate('2027-01-14', { leads: leads('veel') }), 'own-date:d')).toEqual(['2027-01-07', '2027-01-14'])
  })

  test.each([
    ['14', [14]],
    ['28, 3', [28, 3]],
    ['28 en 3', [28, 3]],
    ['28; 3', [28, 3]],
    ['', undefined],
    ['twee weken', undefined],
    ['-1', undefined],
    ['7 en erna', [7, -1]],
    ['Erna', [-1]],
    ['9999', undefined]
  ])('“%s” days ahead', (typed, expected) => {
    expect(readLeads(typed)).toEqual(expected)
  })
})
