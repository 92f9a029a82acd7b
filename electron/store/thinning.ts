// Which generations may go. The newest stay; older ones stay further apart the older they are; and less never drives out more.

export interface KeptFile {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** In bytes. */
  readonly size: number
}

/** So many of the newest stay, whatever their age. */
const NEWEST = 10
const DAY = 24 * 60 * 60 * 1000
/** Then one per span, the newest in it, for so many spans that have one. A support profile lives four years. */
const SPANS = [
  { length: DAY, keep: 14 },
  { length: 7 * DAY, keep: 26 },
  { length: 30 * DAY, keep: 48 }
] as const
/** A later file of less than this part of the size is "much smaller": something may have been lost. */
const MUCH_SMALLER = 0.5

/** A file that is made longer than this after now was made by a clock that was ahead. */
const AHEAD = DAY

/** Whether a file of this moment was made while the clock was ahead; of such a file nobody knows how old it is. */
export const isAhead = (madeAt: number, now: number): boolean => madeAt > now + AHEAD

/**
 * The files that may be removed. Every file stays that holds more than twice as much as anything that came after it. Files of a
 * clock that was ahead are thinned by themselves: they would seem the newest for years, and drive out all that is made now.
 */
export const thinned = (files: readonly KeptFile[], now: number): readonly KeptFile[] => [
  ...thinnedOfOneClock(files.filter(({ madeAt }) => !isAhead(madeAt, now))),
  ...thinnedOfOneClock(files.filter(({ madeAt }) => isAhead(madeAt, now)))
]

function thinnedOfOneClock(files: readonly KeptFile[]): readonly KeptFile[] {
  const newestFirst = files.toSorted((a, b) => b.madeAt - a.madeAt || (a.name < b.name ? 1 : -1))
  const kept = new Set(newestFirst.slice(0, NEWEST))
  for (const { length, keep } of SPANS) {
    const newestOf = new Map<number, KeptFile>()
    for (const file of newestFirst) {
      const span = Math.floor(file.madeAt / length)
      if (!newestOf.has(span) && newestOf.size < keep) newestOf.set(span, file)
    }
    for (const file of newestOf.values()) kept.add(file)
  }
  let largestSince = 0
  for (const file of newestFirst) {
    if (largestSince < file.size * MUCH_SMALLER) kept.add(file)
    largestSince = Math.max(largestSince, file.size)
  }
  return newestFirst.filter((file) => !kept.has(file))
}
