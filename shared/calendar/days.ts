// Counting days: weeks after and before, working days. What a school's own holidays do to it stands in school-days.ts.
import { dayNumber, parseDay, weekdayOf, type IsoDay } from '../day.ts'

const CENTURIES = 146_097
const WEEK = 7

/** So many days later, or earlier where it is negative; undefined outside the years that a day can have. Counts as `dayNumber` does, from March. */
export function addDays(day: IsoDay, days: number): IsoDay | undefined {
  const number = dayNumber(day) + days
  const centuries = Math.floor(number / CENTURIES)
  const inCenturies = number - centuries * CENTURIES
  const yearIn = Math.floor(
    (inCenturies -
      Math.floor(inCenturies / 1460) +
      Math.floor(inCenturies / 36_524) -
      Math.floor(inCenturies / 146_096)) /
      365
  )
  const dayIn = inCenturies - (365 * yearIn + Math.floor(yearIn / 4) - Math.floor(yearIn / 100))
  const monthIn = Math.floor((5 * dayIn + 2) / 153)
  const month = monthIn < 10 ? monthIn + 3 : monthIn - 9
  const year = yearIn + centuries * 400 + (month <= 2 ? 1 : 0)
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayIn - Math.floor((153 * monthIn + 2) / 5) + 1, 2)}`)
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The same day of the week so many weeks later, or earlier. */
export const addWeeks = (day: IsoDay, weeks: number): IsoDay | undefined => addDays(day, weeks * WEEK)

/** Days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from)

/** Monday to Friday. Public holidays are not known here: a school types those on which it is closed among its holidays. */
export const isWorkingDay = (day: IsoDay): boolean => weekdayOf(day) > 0 && weekdayOf(day) < 6
