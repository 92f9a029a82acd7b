// The school guide: consent with it, and the day on which it was adopted.
import { writeDay } from '../../day.ts'
import { bringsGuide } from '../../school/current-offer.ts'
import { adoptedGuides } from '../school-guide.ts'
import { BUSY, DONE, isFilled, NOT_STARTED, onDay, state, type StepTeller } from './step.ts'

export const guideStep: StepTeller = ({ school, offer, today }) => {
  const { round, schoolYear } = offer
  const adoptedOn = adoptedGuides(school, today).get(schoolYear)
  if (adoptedOn !== undefined) return [DONE, `De schoolgids is vastgesteld op ${writeDay(adoptedOn)}.`]
  if (!bringsGuide(round)) return [state('not-applicable', 'Niet bij dit besluit')]
  const { askedOn, answer, consentOn } = round.guideConsent
  if (answer === 'refused') return [BUSY, 'Er is geen instemming met de schoolgids.']
  const given = onDay(consentOn)
  if (given !== undefined) return [BUSY, `Er is instemming met de schoolgids, van ${given}.`]
  if (answer === 'given') return [BUSY, 'Er is instemming met de schoolgids.']
  const asked = onDay(askedOn)
  if (asked !== undefined) return [state('waiting', 'Wacht op instemming'), `Gevraagd op ${asked}.`]
  return [isFilled(askedOn) || isFilled(consentOn) ? BUSY : NOT_STARTED]
}
