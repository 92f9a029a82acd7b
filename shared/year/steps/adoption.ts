// The decision, and its version.
import { BUSY, DONE, isFilled, NOT_STARTED, onDay, type StepTeller } from './step.ts'

export const adoptionStep: StepTeller = ({ offer }) => {
  const { adoption, kind } = offer.round
  const day = onDay(adoption.day)
  if (adoption.version !== '')
    return [DONE, day === undefined ? 'Het besluit is vastgelegd.' : `Vastgesteld op ${day}.`]
  const isBegun =
    // Between two years there is nothing to choose.
    (kind !== 'interim' && adoption.what !== 'unknown') ||
    adoption.by !== 'unknown' ||
    [adoption.day, adoption.mandate, adoption.number].some(isFilled)
  return [isBegun ? BUSY : NOT_STARTED]
}
