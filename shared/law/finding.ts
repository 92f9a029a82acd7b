// What a rule found: where in the school, and the words that go into the rule's sentence.
import type { Words } from '../catalogue/fill.ts'

export interface Finding {
  /** The anchor of a field: "vision.text", "basicSupport.list", "agreement:<id>.firstStep". */
  readonly field: string
  readonly words: Words
  /** The place in the list of the agreement that it is about, from 0. */
  readonly agreement: number | null
}

export const finding = (field: string, words: Words = {}, agreement: number | null = null): Finding => ({ field, words, agreement })
