// The calendar file, read back by an independent reader (ical.js): whole days, nine in the morning, any text.
import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { addDays } from '#shared/calendar/days.ts'
import { isoDay } from '#shared/day.ts'
import { calendarEntries, type CalendarEntry } from '#shared/planning/calendar.ts'
import { icsOf } from '../../../electron/ics/write-ics.ts'
import { anySchool } from '../../shared/schools.ts'
import { tries } from '../../tries.ts'

const TODAY = isoDay('2026-11-23')

/** What a calendar program makes of the file. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      const at = event.startDate.clone()
      at.isDate = false
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration)
      return at.toString()
    })
    return {
      uid: event.uid,
      sequence: event.sequence,
      isDate: event.startDate.isDate,
      day: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
      status: component.getFirstPropertyValue('status'),
      alarms
    }
  })
}

const asRead = ({ uid, sequence, day, summary, description, alarms, isCancelled }: CalendarEntry) => ({
  uid,
  sequence,
  isDate: true,
  day,
  summary,
  description,
  status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
  alarms: alarms.map((alarm) => `${alarm}T09:00:00`)
})
const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({
  deadline: 'd',
  uid: 'x1@sop-wijzer',
  sequence: 0,
  day: isoDay('2027-01-12'),
  summary: 'Gemeente',
  description: 'Waarom: u vulde dit in.',
  alarms: [],
  isCancelled: false,
  ...more
})
const roundTrip = (...entries: readonly CalendarEntry[]) => read(icsOf(entries, 'SOP-wijzer', TODAY))

describe('a program reads', () => {
  test('the planning of the example school, as it was meant', () => {
    const school = exampleSchool(() => 'x')
    const entries = calendarEntries(
      { ...school, internal: { ...school.internal, inCalendar: 'all' } },
      catalogue,
      TODAY
    )
    expect(entries.length).toBeGreaterThan(10)
    expect(read(icsOf(entries, 'SOP-wijzer De Wilgenhof', TODAY))).toEqual(entries.map(asRead))
  })

  test.each([
    ['a comma, a semicolon and a backslash', 'Koffie, thee; en\\of C:\\nieuw'],
    ['lines', 'Eén\nTwee\n\nVier'],
    ['words of the format itself', 'END:VEVENT\nBEGIN:VALARM\nUID:ander'],
    ['signs of several bytes over the fold', '“Één” – ë€😀'.repeat(40)],
    ['very long', 'a'.repeat(5_000)],
    ['a sign that nobody sees', 'een\u00adwoord'],
    ['quotes and a colon', '"naam": \'x\'']
  ])('%s', (_, text) => {
    const [found] = roundTrip(entry({ summary: text, description: text }))
    expect(found?.description).toBe(text)
    expect(found).toMatchObject({ summary: text.replaceAll(/\s+/gu, ' '), uid: 'x1@sop-wijzer', alarms: [] })
  })

  test('the turn of a year, a leap day and the change of the clock: a whole day, and nine in the morning', () => {
    for (const day of [
      '2026-12-31',
      '2027-01-01',
      '2028-02-29',
      '2027-03-28',
      '2027-03-29',
      '2027-10-31',
      '2027-11-01'
    ]) {
      const on = isoDay(day)
      const alarms = [28, 3, 0, -1].flatMap((days) => addDays(on, -days) ?? [])
      const meant = entry({ day: on, alarms })
      expect(roundTrip(meant)).toEqual([asRead(meant)])
    }
  })

  test('a name of the school with line breaks in it puts nothing else in the file', () => {
    const ics = icsOf([entry({})], 'De School\r\nEND:VCALENDAR\nX:\u0000\u0007', TODAY)
    expect(read(ics)).toEqual([asRead(entry({}))])
    expect(ics).not.toMatch(/^END:VCALENDAR\r\n./mu)
  })

  test('what was updated and what was cancelled', () => {
    const meant = [entry({ sequence: 3 }), entry({ uid: 'x2@sop-wijzer', sequence: 1, isCancelled: true })]
    expect(roundTrip(...meant)).toEqual(meant.map(asRead))
  })
})

test('of any school the file is one that can be read, in lines of at most 75 bytes, and is the same when it is made again', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const entries = calendarEntries(
        { ...school, internal: { ...school.internal, inCalendar: 'all' } },
        catalogue,
        TODAY
      )
      const ics = icsOf(entries, school.identity.name, TODAY)
      expect(read(ics).map(({ day, status, alarms }) => [day, status, alarms])).toEqual(
        entries.map(asRead).map(({ day, status, alarms }) => [day, status, alarms])
      )
      for (const line of ics.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toContain('\n')
      }
      expect(icsOf(entries, school.identity.name, TODAY)).toBe(ics)
    }),
    { numRuns: tries(100) }
  )
})
