// Looking at the profile again: each section that applies, for this offer, as it stands now.
import { isReviewed, reviewable } from '../../law/review.ts'
import { BUSY, DONE, isFilled, NOT_STARTED, type StepTeller } from './step.ts'

export const reviewStep: StepTeller = ({ school, offer }) => {
  const asked = reviewable(school)
  const done = asked.filter((section) => isReviewed(school, section, offer.schoolYear))
  if (done.length === asked.length) return [DONE, 'Alle onderdelen zijn nagekeken.']
  if (done.length > 0) return [BUSY, `U keek ${done.length} van de ${asked.length} onderdelen na.`]
  const { review } = offer.round.leftOut
  return isFilled(review) ? [BUSY, 'Nog niet nagekeken; waarom, staat erbij.'] : [NOT_STARTED]
}
