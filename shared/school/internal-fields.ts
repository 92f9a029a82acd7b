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
  reference,
  references,
  rows,
  rowsWithin,
  schoolYear,
  text,
  own
} from './field.ts'
import { delivery } from './delivery-fields.ts'
import { planning } from './planning-fields.ts'
import { regulations } from './regulation-fields.ts'
import { talks } from './talk-fields.ts'
import { visits } from './visit-fields.ts'
import { keyFigureKinds, paperReceivers, proposalSources, proposalStates } from './vocabulary.ts'

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
  /** Whom the school writes to, by function: the chair of the MR, the secretary of the board. */
  contacts: list('contacts', 'contact', {
    role: text('school'),
    name: text('school'),
    email: text('school'),
    telephone: text('school'),
    /** For whom papers are sent to this address. */
    receives: choice('school', paperReceivers)
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
  ...regulations,
  ...planning,
  ...talks,
  ...visits,
  ...delivery,
  /** "Wat wij nog missen": what the director put aside, and why. */
  dismissed: rows('gap', { gap: own('school'), reason: long('school'), day: day('school') }, 'gap'),
  /** What others would write in a field, or as a row of a list (shared/proposals). It stands beside what the school wrote. */
  proposals: rows('proposal', {
    /** A field by its address (walk.ts), or a list as a whole (`listAnchor`) for a new row. */
    address: own('school'),
    /** For a field: words, a day, or a word of a choice. */
    value: long('school'),
    /** For a new row: what its fields say. */
    fields: rowsWithin('fields', { field: own('school'), value: long('school') }, 'field'),
    from: group({
      kind: choice('school', proposalSources),
      /** Of that talk, visit and so on. */
      id: own('school'),
      day: day('school'),
      /** To read after "Voorstel": "van het team, 28 oktober". */
      label: text('school')
    }),
    /** Whom it is about: it goes with her. */
    person: reference('school', 'people'),
    state: choice('school', proposalStates),
    /** Why it was not taken over. */
    because: long('school'),
    settledOn: day('school'),
    /** Taken over in other words: these. */
    became: long('school'),
    /** Of a new row: which it is. */
    row: own('school')
  })
}
