// How the words of a proposal go into a field, by what the field is.
import type { LeafKind } from '../school/field.ts'

/** line: one line · paragraphs: a line end is a new paragraph · blocks: the same in a long text · day · word: one of a choice. */
export type TakenAs = 'line' | 'paragraphs' | 'blocks' | 'day' | 'word'

/** Null: nothing is taken over into it. A school year finds rows, of several choices a proposal says one at a time at most, and the others hold no words. */
export const takenAs: Readonly<Record<LeafKind, TakenAs | null>> = {
  text: 'line',
  long: 'paragraphs',
  rich: 'blocks',
  day: 'day',
  'school-year': null,
  number: 'line',
  money: 'line',
  'half-days': 'line',
  hours: 'line',
  count: null,
  choice: 'word',
  choices: null,
  flag: null,
  answers: null,
  reference: null,
  references: null,
  own: null
}
