// What a rule found: where in the school, and the words that go into the rule's sentence.
import type { Words } from '../catalogue/fill.ts'

export interface Finding {
  /** The anchor of a field: "vision.text", "basicSupport.list", "partners:<id>.purpose", "round.mr.reasons". */
  readonly field: string
  readonly words: Words
  /** The place in its list of the item that it is about, from 0; null for the section as a whole. */
  readonly place: number | null
}

export const finding = (field: string, words: Words = {}, place: number | null = null): Finding => ({
  field,
  words,
  place
})
