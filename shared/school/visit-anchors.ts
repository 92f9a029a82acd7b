// Addresses (walk.ts) of what a visit keeps, for links, undo and the caret.
import type { VisitField, VisitRows } from './visit-edits.ts'
import type { QuestionPart } from './vocabulary.ts'

export type VisitQuestion = 'first' | 'second' | 'third'

export const visitAnchor = (
  id: string,
  field: VisitField | 'length' | 'tests' | 'adviceAsked' | `question.${QuestionPart}` | `questions.${VisitQuestion}`
): string => `visit:${id}.${field}`
export const visitRowAnchor = (id: string, list: VisitRows | 'together' | 'seen', row: string, field: string): string =>
  `visit:${id}.${list}:${row}.${field}`
