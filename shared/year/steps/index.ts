// Every step of the school year, in its order.
import type { StepId } from '../../school/round-fields.ts'
import { adoptionStep } from './adoption.ts'
import { adviceStep } from './advice.ts'
import { changesStep } from './changes.ts'
import { consentStep } from './consent.ts'
import { pupilsStep } from './pupils.ts'
import { requestStep } from './request.ts'
import type { StepTeller } from './step.ts'
import { talksStep } from './talks.ts'

/** The compiler asks for a step that is forgotten. */
export const tellers: Readonly<Record<StepId, StepTeller>> = {
  changes: changesStep,
  talks: talksStep,
  pupils: pupilsStep,
  request: requestStep,
  advice: adviceStep,
  consent: consentStep,
  adoption: adoptionStep
}
