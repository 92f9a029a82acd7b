// How far a step is that has no words of its own: by what its screen asks and by its rules, as the file of the step says them.
import type { StepData } from '../catalogue/step-content.ts'
import { fieldParts } from '../catalogue/step-data.ts'
import { isWanting } from '../law/round-rules.ts'
import { roundText } from '../school/round-values.ts'
import { BUSY, DONE, isFilled, NOT_STARTED, type StepTeller } from './steps/step.ts'

/** Begun as soon as one of its fields says something; finished when none of its rules wants anything then, no hint either. */
export const toldStep =
  ({ parts, requirements }: StepData): StepTeller =>
  ({ offer: { round }, today, catalogue }) => {
    const isBegun = parts.flatMap(fieldParts).some(({ field }) => isFilled(roundText(round, field)))
    const isBusy = requirements.some((rule) => isWanting(rule, round, today, catalogue.changeQuestions.length))
    return [isBegun ? (isBusy ? BUSY : DONE) : NOT_STARTED]
  }
