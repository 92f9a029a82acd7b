// How long the MR has for its advice: as the school's own regulations say, or as we assume until the director looked it up.
import { knownWord } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { runsInHolidays } from '../school/vocabulary.ts'

/** Usual, as is said; no law has a number and no regulations were read that prove it. */
export const USUAL_WEEKS = 6

export interface AdviceTerm {
  /** Undefined where what was typed is no number of weeks. */
  readonly weeks: number | undefined
  readonly runsInHolidays: boolean
  /** What the director looked up in the school's regulations; the other is an assumption. */
  readonly confirmed: { readonly weeks: boolean; readonly holidays: boolean }
}

export function adviceTermOf({ internal: { regulations } }: School): AdviceTerm {
  const { adviceWeeks, runsInHolidays: runs } = regulations
  const said = knownWord(runsInHolidays, runs.value)
  return {
    weeks: adviceWeeks.value.trim() === '' ? USUAL_WEEKS : readCount(adviceWeeks.value, MOST_WEEKS),
    runsInHolidays: said === 'yes',
    confirmed: {
      weeks: adviceWeeks.confirmed && adviceWeeks.value.trim() !== '',
      holidays: runs.confirmed && said !== 'unknown'
    }
  }
}

/** How many days before a meeting its papers go out; undefined where nobody typed a number. */
export const papersDaysOf = ({ internal: { regulations } }: School): number | undefined =>
  readCount(regulations.papersDays.value, MOST_DAYS)

/** Whether a number of weeks or days was typed that we cannot count with. */
export const isNoCount = (typed: string, most: number): boolean =>
  typed.trim() !== '' && readCount(typed, most) === undefined

/** Papers go out so many days before a meeting as long as nobody typed it; an assumption, and told as one. */
export const USUAL_PAPERS_DAYS = 7

export const MOST_WEEKS = 26
export const MOST_DAYS = 90

/** "6", "6 weken" */
function readCount(typed: string, most: number): number | undefined {
  const [, digits] = /^(\d{1,3})(?: ?(?:weken|week|dagen|dag))?$/iu.exec(typed.trim()) ?? []
  const count = Number(digits)
  return digits !== undefined && count > 0 && count <= most ? count : undefined
}
