// Things with a day as it was typed, in order: which was the last, and which comes next.
import type { IsoDay } from './day.ts'
import { typedDay } from './typed-day.ts'

interface Dated {
  readonly day: string
}

/** Behind every day: what has none may still come. */
export const NO_DAY = '9999-12-31'

const dayOrder = ({ day }: Dated): string => typedDay(day) ?? NO_DAY

/** Those without a day before all others; of the same day in the order that they had. */
export const newestFirst = <T extends Dated>(all: readonly T[]): readonly T[] =>
  all.toSorted((one, other) => {
    const [mine, others] = [dayOrder(one), dayOrder(other)]
    return mine === others ? 0 : mine < others ? 1 : -1
  })

/**
 * The next that is still to come, or one without a day; else the newest.
 * @param all the newest first
 * @param lastDay on which it is over
 */
export function nextToCome<T extends Dated>(
  all: readonly T[],
  today: IsoDay,
  lastDay: (one: T) => IsoDay | undefined = ({ day }) => typedDay(day)
): T | undefined {
  const coming = all.filter((one) => (lastDay(one) ?? today) >= today)
  return coming.findLast(({ day }) => typedDay(day) !== undefined) ?? coming[0] ?? all[0]
}
