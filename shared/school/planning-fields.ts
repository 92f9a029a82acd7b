// What the director says of her days (shared/planning): her own, when she wants to hear of one again, which she does not want, what was done without this
// program; and what went into her calendar. A deadline is named by its id (shared/year/deadline.ts), also when it is not there any more.
import { choice, choices, day, list, number, own, rows, size, text } from './field.ts'
import { calendarChoices, repetitions, workWeekdays } from './vocabulary.ts'

export const planning = {
  ownDates: list('ownDates', 'eigen datum', {
    name: text('school'),
    day: day('school'),
    repeats: choice('school', repetitions)
  }),
  /** Until that day it is not told. */
  snoozed: rows('snoozed', { deadline: own('school'), until: day('school') }, 'deadline'),
  /** She does not want it. What the law asks stays all the same. */
  switchedOff: rows('switched-off', { deadline: own('school') }, 'deadline'),
  /** "Is buiten dit programma gebeurd." */
  doneOutside: rows(
    'done-outside',
    {
      deadline: own('school'),
      day: day('school'),
      /** The day of the deadline when she said so: the next time of the same duty is not done by it. */
      of: own('school')
    },
    'deadline'
  ),
  /** How many days ahead her calendar rings, by kind of deadline, where she chose other days than the program does: "14" or "28, 3". */
  leads: rows('lead', { kind: own('school'), days: number('school') }, 'kind'),
  /** On which days she works; none ticked: on all five. On another she is not reminded of anything. */
  workDays: choices('school', workWeekdays),
  /** Which days go into her calendar. */
  inCalendar: choice('school', calendarChoices),
  /** What was given to her calendar. It stands outside undo: her calendar does not go back either. */
  calendar: rows(
    'calendar',
    {
      deadline: own('school'),
      /** As her calendar knows it. */
      uid: own('school'),
      /** How often it changed. */
      sequence: size('school'),
      /** A mark of what was given. */
      hash: own('school'),
      /** Its day, as given. */
      day: own('school'),
      /** On which day it was given, and a mark of the school as it was then: what only time changes is let be. */
      givenOn: own('school'),
      ofSchool: own('school'),
      /** From when it is not in force any more; empty while it is. */
      lapsedOn: own('school')
    },
    'deadline'
  )
}
