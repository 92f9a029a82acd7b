// A row of "Besluitvorming": who thought along, when and what. Most stand in the data of their step (assets/steps).
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import type { StepRow } from '../../catalogue/step-content.ts'
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import type { Leavable } from '../../school/round-fields.ts'
import { roundText } from '../../school/round-values.ts'
import { typedDay } from '../../typed-day.ts'
import { isBlank, linesOf } from '../blocks.ts'
import type { ChapterContext } from '../chapter.ts'
import { isTaken, noDayOf } from '../left-out.ts'
import { writtenDay } from '../written-day.ts'

const own = chapterTexts.decision

export interface RowContext extends ChapterContext {
  /** What did not happen, and is told with its reason. */
  readonly left: ReadonlySet<Leavable>
}

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
export function toldRow(context: RowContext, row: StepRow): readonly RoundRow[] {
  const { round } = context.offer
  const { id, who, what = [], told = [], skipped, leftOut, onceBegun = false } = row
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
      when: typedDay(day) === undefined && why.length > 0 ? own.notHeld : whenOf(context, day, leftOut),
      what: others.map((other) => onDay(other.before, other.day)),
      told: written
    }
  ]
}

/** `leftOut`: what it is called where it did not happen. What only the past can hold has no day to come once the decision was taken. */
export function whenOf(context: RowContext, typed: string, leftOut?: Leavable): string {
  const { today, left } = context
  const day = typedDay(typed)
  if (day === undefined) return leftOut !== undefined && left.has(leftOut) ? own.notHeld : noDayOf(context)
  const isPast = day <= today || (isTaken(context) && leftOut !== undefined && leftOut !== 'pupils')
  return isPast ? writeDay(day) : fill(own.planned, { dag: writeDay(day) })
}

const onDay = (before: string, typed: string): string =>
  typedDay(typed) === undefined ? '' : `${before} ${writtenDay(typed)}`

export const because = (why: string): readonly string[] => {
  const [reason, ...more] = linesOf(why)
  return reason === undefined ? [] : [fill(own.reason, { reden: reason }), ...more]
}
