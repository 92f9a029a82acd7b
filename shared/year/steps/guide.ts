// Consent on the school guide.
import { BUSY, DONE, isFilled, NOT_STARTED, onDay, state, type StepTeller } from './step.ts'

export const guideStep: StepTeller = ({ offer }) => {
  const { guideConsent } = offer.round
  const consentOn = onDay(guideConsent.consentOn)
  if (consentOn !== undefined) return [DONE, `Gekregen op ${consentOn}.`]
  const askedOn = onDay(guideConsent.askedOn)
  if (askedOn !== undefined) return [state('waiting', 'Wacht op instemming'), `Gevraagd op ${askedOn}.`]
  return [isFilled(guideConsent.askedOn) || isFilled(guideConsent.consentOn) ? BUSY : NOT_STARTED]
}
