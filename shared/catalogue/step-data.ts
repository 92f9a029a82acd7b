// What one step of the school year says, by its id.
import type { StepId } from '../school/round-fields.ts'
import type { Catalogue } from './catalogue.ts'
import type { StepData } from './step-content.ts'

/** The content of a step. Every step has its file: the compiler asks for it. */
export function stepData({ steps }: Pick<Catalogue, 'steps'>, id: StepId): StepData {
  const step = steps.find((candidate) => candidate.id === id)
  if (step === undefined) throw new Error(`no step ${id} in the catalogue`)
  return step
}
