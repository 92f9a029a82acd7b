// When the papers of a meeting go out: so many days before it, and where that is no day of school the last one before.
import type { IsoDay } from '../day.ts'
import { addDays } from './days.ts'
import type { SchoolCalendar } from './holidays.ts'
import { isSchoolDay, lastSchoolDayBefore } from './school-days.ts'

export interface PapersDay {
  readonly day: IsoDay
  /** So many days before the meeting, where that is no day of school. */
  readonly moved: IsoDay | null
}

export function papersDay(meeting: IsoDay, days: number, calendar: SchoolCalendar): PapersDay | undefined {
  const plain = addDays(meeting, -days)
  if (plain === undefined) return undefined
  if (isSchoolDay(calendar, plain)) return { day: plain, moved: null }
  const day = lastSchoolDayBefore(calendar, plain)
  return day === undefined ? undefined : { day, moved: plain }
}
