// The steps of a school year: how far each is by what was filled in, and what was done. What its days say of each other is judged over it (tasks.ts).
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { StepId } from '../school/round-fields.ts'
import { adoptionStep } from './steps/adoption.ts'
import { adviceStep } from './steps/advice.ts'
import { changesStep } from './steps/changes.ts'
import { guideStep } from './steps/guide.ts'
import { pupilsStep } from './steps/pupils.ts'
import { requestStep } from './steps/request.ts'
import { reviewStep } from './steps/review.ts'
import type { Asked, StepStatus, StepTeller } from './steps/step.ts'
import { talksStep } from './steps/talks.ts'
import { toldStep } from './told-step.ts'

/** The steps that say in words of their own what was done, in the order of the year. */
const ownTellers: Readonly<Partial<Record<StepId, StepTeller>>> = {
  changes: changesStep,
  pupils: pupilsStep,
  talks: talksStep,
  review: reviewStep,
  request: requestStep,
  advice: adviceStep,
  adoption: adoptionStep,
  guide: guideStep
}

export interface Step {
  readonly id: StepId
  readonly title: string
  readonly status: StepStatus
  /** One sentence or two: what was done, or what it is about. */
  readonly line: string
}

export function stepsOf(of: Omit<Asked, 'catalogue'>, catalogue: Catalogue): readonly Step[] {
  const asked = { ...of, catalogue }
  return catalogue.steps.map((step) => {
    const { id, title, line } = step
    const [status, done = line] = (ownTellers[id] ?? toldStep(step))(asked)
    return { id, title, status, line: done }
  })
}
