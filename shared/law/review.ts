// Which sections are looked at again for an offer: every one that applies and is not written anew each year.
import type { SchoolYear } from '../day.ts'
import { applies } from './applies.ts'
import { asksStillRight, confirmationFor } from '../school/confirmations.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import { isStillAsSeen } from '../school/seen.ts'

/** In the profile's order. */
export const reviewable = (school: School): readonly SectionId[] =>
  sectionIds.filter((id) => asksStillRight(id) && applies(school, id))

/** It was looked at for this offer, and says what it said then. */
export function isReviewed(school: School, section: SectionId, offerYear: SchoolYear): boolean {
  const confirmation = confirmationFor(school.sections[section].confirmations, offerYear)
  return confirmation !== undefined && isStillAsSeen(school, section, confirmation)
}
