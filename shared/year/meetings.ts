// The meetings of a body in the school year in which an offer is worked at, to pick one from.
import { firstDayOf, schoolYearFrom, startYearOf, type IsoDay, type SchoolYear } from '../day.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

export type Body = School['internal']['meetingDays'][number]['of']

/** Each day once, in order. A late round goes on after its 1 August: what is up to today counts too. */
export function meetingsFor({ internal }: School, of: Body, schoolYear: SchoolYear, today: IsoDay): readonly IsoDay[] {
  const from = firstDayOf(schoolYearFrom(startYearOf(schoolYear) - 1))
  const begins = firstDayOf(schoolYear)
  const days = internal.meetingDays.flatMap((meeting) => (meeting.of === of ? (typedDay(meeting.day) ?? []) : []))
  return [...new Set(days)].filter((day) => day >= from && (day < begins || day <= today)).toSorted()
}
