// Looking at the profile again: each section that applies, for this offer, as it stands now.
import { reviewedOf } from '../../law/review.ts'
import { hasEarlier } from '../../school/earlier-offer.ts'
import { BUSY, DONE, isFilled, NOT_STARTED, status, type StepTeller } from './step.ts'

export const reviewStep: StepTeller = ({ school, offer, catalogue, today }) => {
  if (!hasEarlier(school, offer))
    return [status('left-out', catalogue.planning.states.skip), 'Dit is voor een school die al een profiel heeft.']
  const [done, all] = reviewedOf(school, offer, today)
  if (done === all) return [DONE, 'Alle onderdelen zijn nagekeken.']
  if (done > 0) return [BUSY, `U keek ${done} van de ${all} onderdelen na.`]
  const { review } = offer.round.leftOut
  return isFilled(review) ? [BUSY, 'Nog niet nagekeken; waarom, staat erbij.'] : [NOT_STARTED]
}
