// This time beside last time: what was asked both times, where both times there are numbers. Computed of what is shown alone.
import { chosenTogether, meanOf } from './counting.ts'
import type { Results, StatementResult, ThemeResult } from './results.ts'

/** In tenths: a smaller difference of the means of a theme is not named. */
const SMALLEST_DIFFERENCE = 3

export interface StatementCompared {
  readonly id: string
  readonly now: StatementResult
  readonly before: StatementResult
}

export interface ThemeCompared {
  readonly id: string
  /** In tenths, of the statements that were asked both times: so it may be another than the mean of the theme. */
  readonly now: number | null
  readonly before: number | null
  /** Up is better. Null where one of the two has no mean. */
  readonly difference: number | null
  /** Whether the difference is worth a word. */
  readonly isNamed: boolean
  /** How the answers are spread, both times of the same statements. */
  readonly spread: {
    readonly now: NonNullable<ThemeResult['spread']>
    readonly before: NonNullable<ThemeResult['spread']>
  }
  readonly statements: readonly StatementCompared[]
}

/** In the order of now; a theme of which nothing was asked both times is left out. Null where one of the two has no numbers. */
export function compared(now: Results, before: Results): readonly ThemeCompared[] | null {
  if (now.kind !== 'counts' || before.kind !== 'counts') return null
  const earlier = new Map(
    before.themes.flatMap(({ statements }) => statements.map((one): [string, StatementResult] => [one.id, one]))
  )
  return now.themes.flatMap(({ id, statements }) => {
    const both = statements.flatMap((one): StatementCompared[] => {
      const last = earlier.get(one.id)
      return last === undefined ? [] : [{ id: one.id, now: one, before: last }]
    })
    return both.length === 0 ? [] : [themeCompared(id, both)]
  })
}

function themeCompared(id: string, statements: readonly StatementCompared[]): ThemeCompared {
  const counts = (time: 'now' | 'before') => statements.flatMap((one) => one[time].counts ?? [])
  const [now, before] = [meanOf(counts('now')), meanOf(counts('before'))]
  const difference = now === null || before === null ? null : now - before
  return {
    id,
    now,
    before,
    difference,
    isNamed: difference !== null && Math.abs(difference) >= SMALLEST_DIFFERENCE,
    spread: { now: chosenTogether(counts('now')), before: chosenTogether(counts('before')) },
    statements
  }
}
