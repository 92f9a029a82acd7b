// The school guide: the parents' consent, the day of the decision, and where it all goes.
import { schoolYearOf, writeDay } from '../../day.ts'
import { bringsGuide, guideDayOf, isBegun } from '../../school/current-offer.ts'
import { toSendOf } from '../publishing.ts'
import { BUSY, DONE, hasCome, isFilled, NOT_STARTED, onDay, status, type StepTeller } from './step.ts'

/** Sending is asked until the school year that it is for is over, and not of what was done without this program. */
export const guideStep: StepTeller = ({ school, offer, catalogue, today }) => {
  const { guideConsent } = offer.round
  const day = guideDayOf(school, offer.schoolYear, today)
  if (day !== undefined) {
    const adopted = `Vastgesteld op ${writeDay(day)}.`
    const isAsked = isBegun(offer.round) && schoolYearOf(today) <= offer.schoolYear
    const left = isAsked ? toSendOf(school, catalogue, offer, today).length : 0
    return left === 0 ? [DONE, adopted] : [BUSY, `${adopted} Nog ${left} keer te versturen.`]
  }
  if (!bringsGuide(offer.round)) return [status('left-out', 'Niet bij dit besluit')]
  const consentOn = onDay(guideConsent.consentOn)
  if (guideConsent.answer === 'refused') return [BUSY, 'Er is geen instemming met de schoolgids.']
  if (consentOn !== undefined) return [BUSY, `Instemming gekregen op ${consentOn}.`]
  if (guideConsent.answer === 'given') return [BUSY, 'Er is instemming met de schoolgids.']
  const askedOn = onDay(guideConsent.askedOn)
  if (askedOn !== undefined && guideConsent.answer === 'unknown')
    return hasCome(guideConsent.askedOn, today)
      ? [status('waiting', 'Wacht op instemming'), `Gevraagd op ${askedOn}.`]
      : [BUSY, `U vraagt instemming op ${askedOn}.`]
  const isStarted = guideConsent.answer !== 'unknown' || [guideConsent.askedOn, guideConsent.consentOn].some(isFilled)
  return [isStarted ? BUSY : NOT_STARTED]
}
