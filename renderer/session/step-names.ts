// What the page of each task of the year is called in a sentence, and its place in its address.
import { catalogue } from '#assets/load.ts'
import { stepData } from '#shared/catalogue/step-data.ts'
import { stepIds, type StepId } from '#shared/school/round-fields.ts'

export const nameOfStep = (id: StepId): string => stepData(catalogue, id).name
export const pathOfStep = (id: StepId): string => stepData(catalogue, id).path
export const stepAtPath = (path: string | undefined): StepId | undefined =>
  stepIds.find((id) => pathOfStep(id) === path)
