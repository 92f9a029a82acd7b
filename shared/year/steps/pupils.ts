// The pupils' say: a section of the profile.
import { onDay, type StepTeller } from './step.ts'

export const pupilsStep: StepTeller = ({ offer, pupils }) => {
  const heldOn = onDay(offer.round.pupilsSay.heldOn)
  return [pupils, heldOn === undefined ? undefined : `De leerlingen gaven hun mening op ${heldOn}.`]
}
