// Counting the answers to a statement, the word for them, and the mean of a theme. Whole numbers throughout: a mean is in tenths.
import type { OutcomeWord } from '../catalogue/questionnaire-content.ts'
import type { Form } from './form.ts'

/** How often each answer was given to a statement. */
export interface Counts {
  /** From "klopt niet" to "klopt helemaal". */
  readonly chosen: readonly [number, number, number, number]
  readonly unknown: number
  readonly blank: number
}

/** Fewer say nothing; and a statement that fewer answered has no word of its own. */
export const FEWEST_FORMS = 3

export function countsOf(forms: readonly Form[], statement: string): Counts {
  const count = (wanted: Form['answers'][string] | undefined): number =>
    forms.filter(({ answers }) => answers[statement] === wanted).length
  return { chosen: [count(1), count(2), count(3), count(4)], unknown: count('unknown'), blank: count(undefined) }
}

export const sumOf = (one: Counts, other: Counts): Counts => ({
  chosen: chosenTogether([one, other]),
  unknown: one.unknown + other.unknown,
  blank: one.blank + other.blank
})

/** How often each of the four answers was chosen in all of them. */
export function chosenTogether(all: readonly Counts[]): Counts['chosen'] {
  const at = (place: 0 | 1 | 2 | 3): number => all.reduce((sum, { chosen }) => sum + chosen[place], 0)
  return [at(0), at(1), at(2), at(3)]
}

export const known = ({ chosen: [one, two, three, four] }: Pick<Counts, 'chosen'>): number => one + two + three + four

/** The first of the rules that holds. Blank answers count for none of them. */
export function wordOf(counts: Counts): OutcomeWord {
  const [one, two, three, four] = counts.chosen
  const low = one + two
  const high = three + four
  const said = low + high
  if (said + counts.unknown < FEWEST_FORMS) return 'too-few'
  if (counts.unknown >= 2 && counts.unknown * 4 >= said + counts.unknown) return 'unknown'
  if (low * 3 >= said && high * 3 >= said) return 'divided'
  if (low * 10 >= said * 6) return 'attention'
  return high * 10 >= said * 8 && one === 0 ? 'good' : 'mixed'
}

/** The mean of the answers that say something, in tenths: 31 is "3,1". Null where nobody gave one. */
export function meanOf(all: readonly Counts[]): number | null {
  const chosen = chosenTogether(all)
  const number = known({ chosen })
  if (number === 0) return null
  const sum = chosen.reduce((total, count, at) => total + count * (at + 1), 0)
  return Math.floor((sum * 20 + number) / (number * 2))
}

/** "3,1": of a number in tenths. */
export const tenthsWords = (tenths: number): string => `${Math.floor(tenths / 10)},${tenths % 10}`
