// The calendar file (RFC 5545): whole days, each with its alarms at nine in the morning of wherever she is.
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { daysBetween } from '#shared/calendar/days.ts'
import type { IsoDay } from '#shared/day.ts'
import type { CalendarEntry } from '#shared/planning/calendar.ts'

const HOUR = 3600
const DAY = 24 * HOUR
/** A day begins at midnight, and an alarm of the day itself would ring then. */
const NINE = 9 * HOUR

/** The same bytes for the same entries on the same day. @param name what the calendar is called */
export function icsOf(entries: readonly CalendarEntry[], name: string, today: IsoDay): string {
  const calendar = ical({
    name: inOneLine(name),
    prodId: { company: 'SOP-wijzer', product: 'Planning', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH
  })
  for (const { uid, sequence, day, summary, description, alarms, isCancelled } of entries)
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: midnight(today),
      start: midnight(day),
      allDay: true,
      summary: inOneLine(summary),
      description: readable(description),
      // It takes no time of her day.
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      alarms: alarms.map((alarm) => ({
        type: ICalAlarmType.display,
        description: inOneLine(summary),
        triggerBefore: daysBetween(alarm, day) * DAY - NINE
      }))
    })
  return calendar.toString()
}

/** The library does not escape a line break in the name of a calendar, and no signs that the format forbids: they are left out, as nobody sees them. */
const readable = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n]|\p{Cs}/gu, '')
const inOneLine = (text: string): string => readable(text).replaceAll(/\s+/gu, ' ').trim()

const midnight = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`)
