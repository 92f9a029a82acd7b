// The meetings that were held so far in the school year in which an offer is made: days to take over, newest first.
import type { IsoDay } from '../day.ts'
import type { Offer } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import { meetingsFor, type Body } from './meetings.ts'

const MOST = 3

/** No more than three, each day once. */
export const heldMeetings = (school: School, of: readonly Body[], offer: Offer, today: IsoDay): readonly IsoDay[] =>
  meetingsFor(school, of, offer, today)
    .filter((day) => day <= today)
    .toReversed()
    .slice(0, MOST)
