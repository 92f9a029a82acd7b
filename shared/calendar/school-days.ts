// Days on which there is school: working days outside the holidays.
import type { IsoDay } from '../day.ts'
import { addDays, isWorkingDay } from './days.ts'
import type { Holiday, SchoolCalendar } from './holidays.ts'

/** More days than this are never looked through: no row of holidays lasts so long. */
export const FARTHEST = 3 * 366

/** The holiday that a day falls in; of two that overlap the first. */
export const holidayOn = ({ holidays }: SchoolCalendar, day: IsoDay): Holiday | undefined =>
  holidays.find(({ first, last }) => first <= day && day <= last)

export const isSchoolDay = (calendar: SchoolCalendar, day: IsoDay): boolean =>
  isWorkingDay(day) && holidayOn(calendar, day) === undefined

/** The day itself where there is school, or the first one after it. */
export const schoolDayFrom = (calendar: SchoolCalendar, day: IsoDay): IsoDay | undefined => search(calendar, day, 1)

/** The last day on which there is school before this one. */
export function lastSchoolDayBefore(calendar: SchoolCalendar, day: IsoDay): IsoDay | undefined {
  const before = addDays(day, -1)
  return before === undefined ? undefined : search(calendar, before, -1)
}

function search(calendar: SchoolCalendar, from: IsoDay, by: 1 | -1): IsoDay | undefined {
  let day: IsoDay | undefined = from
  for (let tried = 0; day !== undefined && tried < FARTHEST; tried += 1) {
    if (isSchoolDay(calendar, day)) return day
    day = addDays(day, by)
  }
  return undefined
}
