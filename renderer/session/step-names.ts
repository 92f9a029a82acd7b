// The page of each task of the year: what it is called in a sentence, its place in its address, and the fields that it asks.
import { catalogue } from '#assets/load.ts'
import { stepData } from '#shared/catalogue/step-data.ts'
import { stepOfField } from '#shared/catalogue/step-of-field.ts'
import { stepIds, type StepId } from '#shared/school/round-fields.ts'

export const nameOfStep = (id: StepId): string => stepData(catalogue, id).name
export const pathOfStep = (id: StepId): string => stepData(catalogue, id).path
export const stepAtPath = (path: string | undefined): StepId | undefined =>
  stepIds.find((id) => pathOfStep(id) === path)
export const pageOfField = (address: string): StepId | undefined => stepOfField(catalogue, address)
