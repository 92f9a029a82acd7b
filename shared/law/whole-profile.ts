// Whether a decision can be about the whole profile too, so that the four years begin anew: only where every section was looked at.
import type { IsoDay } from '../day.ts'
import type { Offer } from '../school/current-offer.ts'
import { hasEarlier } from '../school/earlier-offer.ts'
import type { School, SectionId } from '../school/school.ts'
import { stillToLookAt } from './review.ts'

/** What keeps it from being about the whole profile; nothing for a first profile, of which all is new. */
export const keepsFromWhole = (school: School, offer: Offer, today: IsoDay): readonly SectionId[] =>
  hasEarlier(school, offer) ? stillToLookAt(school, offer, today) : []
