// "Nakijken en bijwerken": what is looked at one by one, because something happened to it, and what is read on after that.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import { reviewable, stillToLookAt } from '../law/review.ts'
import { confirmationFor } from '../school/confirmations.ts'
import type { Offer } from '../school/current-offer.ts'
import type { School, SectionId } from '../school/school.ts'
import { isStillAsSeen } from '../school/seen.ts'
import { typedSchoolYear } from '../typed-day.ts'
import { sectionsToReview } from './steps/changes.ts'

export interface ReviewQueue {
  /** Looked at one by one, those that were done too. All in the profile's order. */
  readonly touched: readonly SectionId[]
  /** Of those, what is still to be looked at. */
  readonly open: readonly SectionId[]
  /** Nothing is known to have happened to these: they are read on in one page. */
  readonly rest: readonly SectionId[]
  /** Open, and it was looked at before for this offer: it changed after that. */
  readonly returned: readonly SectionId[]
}

/**
 * Touched is what a "yes" opened, what reads otherwise than it was adopted last, and what changed since it was looked at. Takes any school that
 * can be stored.
 * @param changed against the version that was adopted last; null where this program has none
 */
export function reviewQueue(
  school: School,
  { changeQuestions }: Pick<Catalogue, 'changeQuestions'>,
  offer: Offer,
  today: IsoDay,
  changed: ReadonlySet<SectionId> | null
): ReviewQueue {
  const opened = new Set(sectionsToReview(school, changeQuestions, offer.round.changes))
  const asked = new Set(stillToLookAt(school, offer, today))
  const isReturned = (id: SectionId): boolean =>
    asked.has(id) && confirmationFor(school.sections[id].confirmations, offer.schoolYear) !== undefined
  const isTouched = (id: SectionId): boolean =>
    opened.has(id) || isReturned(id) || (changed === null ? isOtherThanSeen(school, id, offer) : changed.has(id))
  const touched = reviewable(school).filter(isTouched)
  return {
    touched,
    open: touched.filter((id) => asked.has(id)),
    rest: reviewable(school).filter((id) => asked.has(id) && !touched.includes(id)),
    returned: touched.filter(isReturned)
  }
}

/** Since the last year before this one for which it was looked at. */
function isOtherThanSeen(school: School, id: SectionId, { schoolYear: present }: Offer): boolean {
  const before = school.sections[id].confirmations.flatMap((confirmation) => {
    const schoolYear = typedSchoolYear(confirmation.schoolYear)
    return schoolYear !== undefined && schoolYear < present ? [{ schoolYear, confirmation }] : []
  })
  const last = before.toSorted((one, other) => (one.schoolYear < other.schoolYear ? -1 : 1)).at(-1)
  return last !== undefined && !isStillAsSeen(school, id, last.confirmation)
}
