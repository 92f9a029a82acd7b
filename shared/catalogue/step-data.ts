// What one step of the school year says, by its id, and the fields that a part of its screen asks.
import type { StepId } from '../school/round-fields.ts'
import type { RoundField } from '../school/round-values.ts'
import type { Catalogue } from './catalogue.ts'
import type { RoundFieldPart, StepData, StepPart } from './step-content.ts'

/** The content of a step. Every step has its file: the compiler asks for it. */
export function stepData({ steps }: Pick<Catalogue, 'steps'>, id: StepId): StepData {
  const step = steps.find((candidate) => candidate.id === id)
  if (step === undefined) throw new Error(`no step ${id} in the catalogue`)
  return step
}

/** Those that are asked by their kind, with a label of their own. */
export function fieldParts(part: StepPart): readonly RoundFieldPart[] {
  switch (part.kind) {
    case 'fields':
      return part.fields
    case 'columns':
      return part.columns.flatMap(({ fields }) => fields)
    case 'adoption':
      return part.boardNote.fields
    default:
      return []
  }
}

/** All that the data of a part names; what a screen of its own asks besides is not among them. */
export function fieldsAsked(part: StepPart): readonly RoundField[] {
  switch (part.kind) {
    case 'tick':
      return [part.field]
    case 'left-out':
      return [part.why, part.letGo]
    case 'publishing':
      return part.rows.flatMap(({ sent, toSend, notSent }) => [sent, toSend, notSent])
    default:
      return fieldParts(part).map(({ field }) => field)
  }
}
