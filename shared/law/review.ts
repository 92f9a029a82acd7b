// Which sections are looked at again for an offer: every one that applies and is not written anew each year.
import type { IsoDay, SchoolYear } from '../day.ts'
import { asksStillRight, confirmationFor } from '../school/confirmations.ts'
import type { Offer } from '../school/current-offer.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import { isStillAsSeen } from '../school/seen.ts'
import { typedDay } from '../typed-day.ts'
import { applies } from './applies.ts'

/** In the profile's order. */
export const reviewable = (school: School): readonly SectionId[] =>
  sectionIds.filter((id) => asksStillRight(id) && applies(school, id))

/** It was looked at for this offer, and says what it said then. */
function isReviewed(school: School, section: SectionId, offerYear: SchoolYear): boolean {
  const confirmation = confirmationFor(school.sections[section].confirmations, offerYear)
  return confirmation !== undefined && isStillAsSeen(school, section, confirmation)
}

/** It says something else than when it was looked at for this offer. Where nobody looked, or an older program noted it, nobody can tell. */
export function isChangedSince(school: School, section: SectionId, offerYear: SchoolYear): boolean {
  const confirmation = confirmationFor(school.sections[section].confirmations, offerYear)
  return confirmation !== undefined && !isStillAsSeen(school, section, confirmation)
}

/**
 * What was not looked at for an offer, in the profile's order. Until the MR is asked, what was changed after that is looked at again; what the MR
 * itself made different is not.
 */
export const notLookedAt = (school: School, offerYear: SchoolYear, isAsked: boolean): readonly SectionId[] =>
  reviewable(school).filter((id) =>
    isAsked
      ? confirmationFor(school.sections[id].confirmations, offerYear) === undefined
      : !isReviewed(school, id, offerYear)
  )

/** The same of an offer, as it stands today. */
export function stillToLookAt(school: School, { schoolYear, round }: Offer, today: IsoDay): readonly SectionId[] {
  const asked = typedDay(round.mr.askedOn)
  return notLookedAt(school, schoolYear, asked !== undefined && asked <= today)
}

/** How many sections were looked at for this offer, of how many. */
export function reviewedOf(school: School, offer: Offer, today: IsoDay): readonly [count: number, of: number] {
  const all = reviewable(school).length
  return [all - stillToLookAt(school, offer, today).length, all]
}
