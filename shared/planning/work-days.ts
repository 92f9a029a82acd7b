// The days on which she hears of what is due: there is school, and she works.
import { addDays } from '../calendar/days.ts'
import { calendarOf, type SchoolCalendar } from '../calendar/holidays.ts'
import { FARTHEST, isSchoolDay } from '../calendar/school-days.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { weekdayOf, weekdays, type IsoDay } from '../day.ts'
import { knownWords } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { workWeekdays, type WorkWeekday } from '../school/vocabulary.ts'

export interface WorkDays {
  readonly calendar: SchoolCalendar
  /** As `weekdayOf` says them. */
  readonly on: ReadonlySet<number>
}

/** As long as she ticked none, all five. Takes any school that can be stored. */
export function workDaysOf(school: School, catalogue: Pick<Catalogue, 'calendar'>): WorkDays {
  const ticked = knownWords(workWeekdays, school.internal.workDays)
  const words = ticked.length === 0 ? workWeekdays : ticked
  return {
    calendar: calendarOf(school, catalogue),
    on: new Set(words.map(placeOf))
  }
}

/** Sunday is the first of a week as `weekdayOf` counts. */
const placeOf = (word: WorkWeekday): number => workWeekdays.indexOf(word) + 1

/** "maandag" */
export const writeWorkWeekday = (word: WorkWeekday): string => weekdays[placeOf(word)] ?? word

export const isWorkDay = ({ calendar, on }: WorkDays, day: IsoDay): boolean =>
  on.has(weekdayOf(day)) && isSchoolDay(calendar, day)

/** The day itself where she works, or the first one after it. */
export const workDayFrom = (days: WorkDays, day: IsoDay): IsoDay | undefined => search(days, day, 1)

/** The day itself where she works, or the last one before it. */
export const workDayUntil = (days: WorkDays, day: IsoDay): IsoDay | undefined => search(days, day, -1)

function search(days: WorkDays, from: IsoDay, by: 1 | -1): IsoDay | undefined {
  let day: IsoDay | undefined = from
  for (let tried = 0; day !== undefined && tried < FARTHEST; tried += 1) {
    if (isWorkDay(days, day)) return day
    day = addDays(day, by)
  }
  return undefined
}
