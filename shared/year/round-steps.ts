// The steps of a school year, from what changed to the decision: how far each is, in words, and which one comes now.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { SectionState } from '../law/section-state.ts'
import type { StepId } from '../school/round-fields.ts'
import { sectionIds, type SectionId } from '../school/school.ts'
import { adoptionStep } from './steps/adoption.ts'
import { adviceStep } from './steps/advice.ts'
import { changesStep } from './steps/changes.ts'
import { guideStep } from './steps/guide.ts'
import { pupilsStep } from './steps/pupils.ts'
import { requestStep } from './steps/request.ts'
import { reviewStep } from './steps/review.ts'
import type { Asked, StepTeller } from './steps/step.ts'
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
  readonly state: SectionState
  /** One sentence or two: what was done, or what it is about. */
  readonly line: string
}

export function stepsOf(of: Omit<Asked, 'questions'>, catalogue: Catalogue): readonly Step[] {
  const asked = { ...of, questions: catalogue.changeQuestions.length }
  return catalogue.steps.map((step) => {
    const { id, title, line } = step
    const [state, done = line] = (ownTellers[id] ?? toldStep(step))(asked)
    return { id, title, state, line: done }
  })
}

/** The first step that still asks something; undefined when all is done. */
export const currentStep = (steps: readonly Step[]): Step | undefined => steps.find(({ state }) => !isOver(state))

const isOver = ({ state }: SectionState): boolean => state === 'finished' || state === 'not-applicable'

/** What the director does next: a section to write, or a step of the year. Undefined when all is done. */
export type NextThing =
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'step'; readonly step: StepId }

export function nextThing(
  steps: readonly Step[],
  states: Readonly<Record<SectionId, SectionState>>
): NextThing | undefined {
  const changes = steps.find(({ id }) => id === 'changes')
  if (changes !== undefined && !isOver(changes.state)) return { kind: 'step', step: 'changes' }
  // The decision fills itself from the steps.
  const section = sectionIds.find((id) => id !== 'decision' && !isOver(states[id]))
  if (section !== undefined) return { kind: 'section', section }
  const step = currentStep(steps)
  return step === undefined ? undefined : { kind: 'step', step: step.id }
}
