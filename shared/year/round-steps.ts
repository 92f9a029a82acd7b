// The steps of a school year, from what changed to the decision: how far each is, in words, and which one comes now.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { SectionState } from '../law/section-state.ts'
import type { Offer } from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import { tellers } from './steps/index.ts'

export interface Step {
  readonly id: StepId
  readonly title: string
  readonly state: SectionState
  /** One sentence or two: what was done, or what it is about. */
  readonly line: string
}

/** `pupils`: how far the section with the pupils' say is. */
export function stepsOf(school: School, catalogue: Catalogue, offer: Offer, pupils: SectionState): readonly Step[] {
  const asked = { school, offer, pupils, questions: catalogue.changeQuestions.length }
  return catalogue.steps.map(({ id, title, line }) => {
    const [state, done = line] = tellers[id](asked)
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
