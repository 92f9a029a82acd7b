// The pupils' say: a section of the profile.
import type { School } from '../../school/school.ts'
import { onDay, type StepTeller } from './step.ts'

export const pupilsStep: StepTeller = ({ school, pupils }) => [pupils, pupilsLine(school)]

function pupilsLine(school: School): string {
  const heldOn = onDay(school.sections.pupilsSay.heldOn)
  return heldOn === undefined
    ? 'Leerlingen geven hun mening voordat de schoolgids wordt vastgesteld.'
    : `De leerlingen gaven hun mening op ${heldOn}.`
}
