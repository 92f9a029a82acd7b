// What only the school and its board see: people by name, money, and what was put aside. Never in a public document, and not in a frozen
// version. The records of the lists (field.ts) stand in the internal layer too, each with its list.
import {
  choice,
  count,
  day,
  flag,
  group,
  list,
  long,
  money,
  number,
  references,
  rows,
  rowsWithin,
  schoolYear,
  text,
  own
} from './field.ts'
import { keyFigureKinds } from './vocabulary.ts'

export const internal = {
  people: list('people', 'collega', {
    name: text('school'),
    role: text('school'),
    /** "0,6" */
    fte: number('school'),
    /** She agreed that her name stands in public documents. */
    agreed: flag('school', { notCopied: true }),
    /** The items of the inventory that she carries. */
    expertise: references('school', 'expertise'),
    /** BHV, meldcode and so on, with the last day on which each holds. */
    qualifications: rowsWithin('qualifications', { name: text('school'), expires: day('school') })
  }),
  budgets: rows('budgets', {
    schoolYear: schoolYear('board-and-staff'),
    name: text('board-and-staff'),
    amount: money('board-and-staff')
  }),
  /** What the school counts with; empty until the director fills it in. */
  norms: group({
    /** Hours per fte and school year. */
    hoursPerFte: number('board-and-staff'),
    /** Euros per fte and school year. */
    amountPerFte: money('board-and-staff')
  }),
  /** "Kerngetallen": how many pupils, of what, in which school year. */
  keyFigures: list('keyFigures', 'kerngetal', {
    kind: choice('school', keyFigureKinds),
    schoolYear: schoolYear('school'),
    count: count('school')
  }),
  /** "Wat wij nog missen": what the director put aside, and why. */
  dismissed: rows('gap', { gap: own('school'), reason: long('school'), day: day('school') }, 'gap')
}
