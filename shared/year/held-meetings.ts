// The meetings that were held so far in the school year in which an offer is made: days to take over, newest first.
import type { IsoDay } from '../day.ts'
import { fitsGuide, type Offer } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import type { MeetingKind } from '../school/vocabulary.ts'
import { typedDay } from '../typed-day.ts'

const MOST = 3

/** No more than three, each day once. */
export function heldMeetings(
  { internal }: School,
  of: readonly MeetingKind[],
  { schoolYear }: Offer,
  today: IsoDay
): readonly IsoDay[] {
  const days = internal.meetingDays.flatMap((meeting) =>
    of.some((kind) => kind === meeting.of) ? (typedDay(meeting.day) ?? []) : []
  )
  return [...new Set(days.filter((day) => day <= today && fitsGuide(day, schoolYear)))]
    .toSorted()
    .toReversed()
    .slice(0, MOST)
}
