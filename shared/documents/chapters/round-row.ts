// A row of "Besluitvorming": who thought along, when and what. Most stand in the data of their step (assets/steps).
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import type { StepRow } from '../../catalogue/step-content.ts'
import { fill } from '../../catalogue/fill.ts'
import { writeDay, type IsoDay } from '../../day.ts'
import { roundText } from '../../school/round-values.ts'
import type { Round } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'
import { isBlank, linesOf } from '../blocks.ts'
import { FOLLOWS, writtenDay } from '../written-day.ts'

const own = chapterTexts.decision

export interface RoundRow {
  readonly id: string
  readonly who: string
  readonly when: string
  /** In a few words; a line may be empty. */
  readonly what: readonly string[]
  /** What the school or the MR wrote about it, as long as it is. */
  readonly told: readonly string[]
}

/** A row as the data of its step has it: the day, or why there was none. */
export function toldRow(round: Round, row: StepRow, today: IsoDay): readonly RoundRow[] {
  const { id, who, what = [], told = [], skipped, onceBegun = false } = row
  const day = roundText(round, row.when)
  const others = what.map((other) => ({ before: other.before, day: roundText(round, other.day) }))
  const why = skipped === undefined ? [] : because(roundText(round, skipped))
  const written = [...told.map((field) => roundText(round, field)), ...why]
  const noDays = [day, ...others.map((other) => other.day)].every((typed) => typedDay(typed) === undefined)
  if (onceBegun && noDays && written.every(isBlank)) return []
  return [
    {
      id,
      who,
      when: typedDay(day) === undefined && why.length > 0 ? own.notHeld : whenOf(day, today),
      what: others.map((other) => onDay(other.before, other.day)),
      told: written
    }
  ]
}

export function whenOf(typed: string, today: IsoDay): string {
  const day = typedDay(typed)
  if (day === undefined) return FOLLOWS
  return day <= today ? writeDay(day) : fill(own.planned, { dag: writeDay(day) })
}

const onDay = (before: string, typed: string): string =>
  typedDay(typed) === undefined ? '' : `${before} ${writtenDay(typed)}`

export const because = (why: string): readonly string[] => {
  const [reason, ...more] = linesOf(why)
  return reason === undefined ? [] : [fill(own.reason, { reden: reason }), ...more]
}
