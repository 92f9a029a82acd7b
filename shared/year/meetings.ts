// The meetings of a body in the school year in which an offer is worked at, to pick one from.
import { firstDayOf, nextSchoolYear, schoolYearFrom, startYearOf, type IsoDay } from '../day.ts'
import type { Offer } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

export type Body = School['internal']['meetingDays'][number]['of']

/**
 * Each day once, in order: of the school year before that of the offer, and of a decision between two years of the year itself. A late round goes
 * on after its 1 August: what is up to today counts too.
 */
export function meetingsFor(
  school: School,
  of: readonly Body[],
  { schoolYear, round }: Pick<Offer, 'schoolYear'> & { readonly round: Pick<Offer['round'], 'kind'> },
  today: IsoDay
): readonly IsoDay[] {
  const worked = round.kind === 'interim' ? schoolYear : schoolYearFrom(startYearOf(schoolYear) - 1)
  const [from, until] = [firstDayOf(worked), firstDayOf(nextSchoolYear(worked))]
  return meetingsOf(school, of).filter((day) => day >= from && (day < until || day <= today))
}

/** Those that are still to come on a day, that day too; in order. */
export const meetingsFrom = (school: School, of: readonly Body[], from: IsoDay): readonly IsoDay[] =>
  meetingsOf(school, of).filter((day) => day >= from)

/** Of days that were found somewhere those that the school does not have yet, each once: the same day of the same body. */
export function notThereYet<M extends { readonly day: string; readonly of: string }>(
  present: readonly { readonly day: string; readonly of: string }[],
  found: readonly M[]
): readonly M[] {
  const there = new Set(present.map(keyOf))
  return found.filter((meeting) => {
    const key = keyOf(meeting)
    const isNew = !there.has(key)
    there.add(key)
    return isNew
  })
}

const keyOf = ({ day, of }: { readonly day: string; readonly of: string }): string => `${typedDay(day) ?? day} ${of}`

/** All of them, each day once, in order. */
export const meetingsOf = ({ internal }: School, of: readonly Body[]): readonly IsoDay[] =>
  [
    ...new Set(
      internal.meetingDays.flatMap((meeting) => (of.includes(meeting.of) ? (typedDay(meeting.day) ?? []) : []))
    )
  ].toSorted()
