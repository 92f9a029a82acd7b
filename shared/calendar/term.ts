// A term in weeks: its last day, and how it was counted. Nothing is counted silently: what was left out, moved or is not known stands in the answer.
import type { IsoDay } from '../day.ts'
import { addDays, addWeeks } from './days.ts'
import type { Holiday, SchoolCalendar } from './holidays.ts'
import { FARTHEST, holidayOn, schoolDayFrom } from './school-days.ts'

export interface Term {
  /** The day from which it runs; the day after it is the first that counts. */
  readonly from: IsoDay
  readonly weeks: number
  /** The term goes on during school holidays. */
  readonly runsInHolidays: boolean
}

/** Days of a holiday that the term does not count; `whole`: all that it has. */
export interface LeftOut {
  readonly holiday: Holiday
  readonly days: number
  readonly whole: boolean
}

export interface CountedTerm extends Term {
  /** Its last day. */
  readonly last: IsoDay
  /** So many weeks later by the calendar alone. */
  readonly plain: IsoDay
  readonly leftOut: readonly LeftOut[]
  /** The day that was no day of school, after which the last day is the first that is; and the holiday that it falls in. */
  readonly moved: { readonly from: IsoDay; readonly holiday: Holiday | undefined } | null
  /** What it could not be counted with: the region is not chosen, or it runs outside the days of which the holidays are known. */
  readonly unknown: 'region' | { readonly before: IsoDay } | { readonly after: IsoDay } | null
}

/** Undefined where it ends outside the years that a day can have, or takes years. */
export function countTerm(term: Term, calendar: SchoolCalendar): CountedTerm | undefined {
  const plain = addWeeks(term.from, term.weeks)
  if (plain === undefined) return undefined
  const counted = term.runsInHolidays ? { end: plain, skipped: [] } : skipHolidays(term, calendar)
  if (counted === undefined) return undefined
  const last = schoolDayFrom(calendar, counted.end)
  if (last === undefined) return undefined
  return {
    ...term,
    last,
    plain,
    leftOut: leftOutOf(counted.skipped),
    moved: last === counted.end ? null : { from: counted.end, holiday: holidayOn(calendar, counted.end) },
    unknown: term.runsInHolidays ? null : unknownOf(term.from, last, calendar)
  }
}

/** Day after day, without those in a holiday. A day in two holidays goes with the first. */
function skipHolidays(
  { from, weeks }: Term,
  calendar: SchoolCalendar
): { readonly end: IsoDay; readonly skipped: readonly Holiday[] } | undefined {
  const skipped: Holiday[] = []
  let end: IsoDay | undefined = from
  for (let left = weeks * 7; left > 0;) {
    end = addDays(end, 1)
    if (end === undefined || skipped.length > FARTHEST) return undefined
    const holiday = holidayOn(calendar, end)
    if (holiday === undefined) left -= 1
    else skipped.push(holiday)
  }
  return { end, skipped }
}

function leftOutOf(skipped: readonly Holiday[]): readonly LeftOut[] {
  return [...new Set(skipped)].map((holiday) => {
    const days = skipped.filter((one) => one === holiday).length
    return { holiday, days, whole: addDays(holiday.first, days - 1) === holiday.last }
  })
}

function unknownOf(from: IsoDay, last: IsoDay, { known }: SchoolCalendar): CountedTerm['unknown'] {
  if (known === null) return 'region'
  if (last > known.until) return { after: known.until }
  return from < known.from ? { before: known.from } : null
}
