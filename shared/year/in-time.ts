// Until when a board may decide that departs from the MR's advice, for its execution to begin with the school year.
import { addDays, addWeeks } from '../calendar/days.ts'
import { firstDayOf, type IsoDay, type SchoolYear } from '../day.ts'
import { WEEKS } from '../law/procedure/suspension.ts'

/** Counted from the day of the decision. Undefined before the first year that a day can have. */
export function lastDayInTime(schoolYear: SchoolYear): IsoDay | undefined {
  const begins = addWeeks(firstDayOf(schoolYear), -WEEKS)
  return begins === undefined ? undefined : addDays(begins, -1)
}
