// Which deadlines are to be told on a day, and the sentence that tells them. A notification may stand on a screen that others see: it counts and
// names nothing.
import { addDays, addWeeks, daysBetween } from '../calendar/days.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { reminderTimes, type ReminderTime } from '../catalogue/text-keys.ts'
import { firstDayOf, schoolYearOf, weekdayOf, type IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import { listed, numberWord } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import type { Deadline } from '../year/deadline.ts'
import { roundDeadlines } from '../year/round-deadlines.ts'
import { deadlinesOf } from './collect.ts'
import { hasPassed, lastMoment } from './due.ts'
import { ahead, alarmsOf, firstAfter } from './leads.ts'
import { isOpen, type Planned } from './planned.ts'
import { isWorkDay, workDayFrom, workDaysOf, type WorkDays } from './work-days.ts'

export interface Reminder {
  readonly deadline: Planned
  /** The newest day on which it was to be told, up to and including the day that was asked: who heard it then or later knows it. */
  readonly toldOn: IsoDay
  readonly time: ReminderTime
}

/** Of her own task once more when it is close; what others owe she cannot hasten. */
const CLOSE = 2
const WEEK = 7

/**
 * What is within its time of telling, in the order of the list: at the leads of its kind (the same as in her calendar) or on the day that she chose, two days before, her first working day after
 * it, and then weekly. What is late and so proposed anew each day is told by the day that it had first: a day that runs ahead of her would be near
 * every day. Nothing on a day without school, or on which she does not work: it is told on the next one. Takes any school that can be stored.
 */
export function remindersOf(school: School, catalogue: Catalogue, today: IsoDay): readonly Reminder[] {
  const workDays = workDaysOf(school, catalogue)
  if (!isWorkDay(workDays, today)) return []
  const chosen = new Map(school.internal.snoozed.map((row) => [row.deadline, typedDay(row.until)]))
  const proposedFirst = firstDayOf(schoolYearOf(today))
  // No others are proposed by the program.
  const first = new Map(roundDeadlines(school, catalogue, today, proposedFirst).map((one) => [one.id, one]))
  return deadlinesOf(school, catalogue, today).flatMap((deadline): readonly Reminder[] => {
    if (!isOpen(deadline) || deadline.snoozedUntil !== null) return []
    const was = first.get(deadline.id) ?? deadline
    const days = [
      ...beforehand(school, catalogue, workDays, was),
      chosen.get(deadline.id),
      afterwards(workDays, was, today)
    ].filter((day) => day !== undefined && day <= today)
    const toldOn = days.toSorted().at(-1)
    if (toldOn === undefined) return []
    // She is late with it, also where another day is proposed now.
    return [{ deadline, toldOn, time: hasPassed(was, today) ? 'earlier' : timeOf(deadline, today) }]
  })
}

/** What has no day of its own only waits: there is nothing to count back from. */
function beforehand(
  school: School,
  catalogue: Catalogue,
  workDays: WorkDays,
  deadline: Deadline
): readonly (IsoDay | undefined)[] {
  const last = lastMoment(deadline)
  if (last === null || deadline.day === null) return []
  const alarms = alarmsOf(school, catalogue, workDays, deadline)
  return deadline.whose === 'own' ? [...alarms, ahead(workDays, last, CLOSE)] : alarms
}

/** Her first working day after it, or the newest of the days so many weeks later. */
function afterwards(workDays: WorkDays, deadline: Deadline, today: IsoDay): IsoDay | undefined {
  const last = lastMoment(deadline)
  const first = last === null || !hasPassed(deadline, today) ? undefined : firstAfter(workDays, last)
  if (first === undefined || first > today) return undefined
  for (let weeks = Math.floor(daysBetween(first, today) / WEEK); weeks > 0; weeks -= 1) {
    const plain = addWeeks(first, weeks)
    const day = plain === undefined ? undefined : workDayFrom(workDays, plain)
    if (day !== undefined && day <= today) return day
  }
  return first
}

/** Those that were not told yet. @param told by the id of a deadline: the day on which it was told last */
export const untold = (reminders: readonly Reminder[], told: ReadonlyMap<string, IsoDay>): readonly Reminder[] =>
  reminders.filter(({ deadline, toldOn }) => {
    const last = told.get(deadline.id)
    return last === undefined || last < toldOn
  })

/** Weeks begin on Monday. */
export function timeOf(deadline: Planned, today: IsoDay): ReminderTime {
  const last = lastMoment(deadline)
  if (hasPassed(deadline, today)) return 'earlier'
  const sunday = addDays(today, (WEEK - weekdayOf(today)) % WEEK)
  if (last === null || sunday === undefined) return 'later'
  if (last <= sunday) return 'this-week'
  return daysBetween(sunday, last) <= WEEK ? 'next-week' : 'later'
}

/** "één taak deze week en twee taken later". Empty where there are none; of several schools all together. */
export function countedWords(
  { planning: { reminders: texts } }: Pick<Catalogue, 'planning'>,
  times: readonly ReminderTime[]
): string {
  const parts = reminderTimes.flatMap((time) => {
    const count = times.filter((other) => other === time).length
    return count === 0 ? [] : [fill(texts.counts[time][count === 1 ? 'one' : 'more'], { aantal: numberWord(count) })]
  })
  return listed(parts)
}

/** "SOP-wijzer: één taak deze week en twee taken later." Empty where there are none. */
export function reminderSentence(catalogue: Pick<Catalogue, 'planning'>, times: readonly ReminderTime[]): string {
  const words = countedWords(catalogue, times)
  return words === '' ? '' : fill(catalogue.planning.reminders.sentence, { taken: words })
}
