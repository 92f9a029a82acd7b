// What is content of one step of the school year: a file of its own in assets/steps. Which fields there are says the round
// (shared/school/round-fields.ts); how far the step is and what it tells then, shared/year/steps.
import * as z from 'zod'
import { stepIds } from '../school/round-fields.ts'
import { text } from './grounds.ts'
import type { Phase, Requirement } from './section-content.ts'

export const stepSchema = z.strictObject({
  id: z.enum(stepIds),
  title: text,
  /** What it is about, as long as nothing is told of what was done. */
  line: text
})
export type StepData = z.infer<typeof stepSchema>

/** A file of assets/steps: the step with its rules, which stand in the chapter with the decision. */
export interface StepFile extends StepData {
  readonly requirements: readonly (Omit<Requirement, 'section' | 'phase'> & {
    readonly phase: Exclude<Phase, 'section'>
  })[]
}
