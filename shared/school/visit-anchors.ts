// Addresses (walk.ts) of what a visit keeps, for links, undo and the caret.
import type { FieldRows, VisitField, VisitQuestion, VisitRows } from './visit-edits.ts'
import type { QuestionPart } from './vocabulary.ts'

export const visitAnchor = (
  id: string,
  field: VisitField | 'length' | 'tests' | 'adviceAsked' | `question.${QuestionPart}` | `questions.${VisitQuestion}`
): string => `visit:${id}.${field}`
export const visitRowAnchor = (id: string, list: VisitRows | FieldRows, row: string, field: string): string =>
  `visit:${id}.${list}:${row}.${field}`
