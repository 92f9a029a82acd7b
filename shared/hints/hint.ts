// A hint on what a school writes: which words, where, why, and what to do instead. A hint never blocks anything.

export type PrivacyKind = 'name' | 'phone' | 'email' | 'one-pupil' | 'small-count' | 'diagnosis-list'
export type ReadableKind = 'long-sentence' | 'abbreviation'

export interface Hint {
  readonly kind: PrivacyKind | ReadableKind
  /** The exact words found. */
  readonly quote: string
  /** Where the words start in the text. */
  readonly start: number
  /** One or two B1 sentences for the director. */
  readonly reason: string
}

/** A stretch of a text, from start up to end. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export const hintAt = (kind: Hint['kind'], text: string, { start, end }: Stretch, reason: string): Hint => ({
  kind,
  quote: text.slice(start, end),
  start,
  reason
})

export const inReadingOrder = (hints: readonly Hint[]): readonly Hint[] => hints.toSorted((a, b) => a.start - b.start)

/** Of stretches that share words only the one that starts first, in reading order. */
export function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const one of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one)
  return found
}

/** The stretches that share no words with the taken ones; both in reading order. */
export function without(taken: readonly Stretch[], stretches: readonly Stretch[]): readonly Stretch[] {
  let at = 0
  return stretches.filter(({ start, end }) => {
    while ((taken[at]?.end ?? Infinity) <= start) at += 1
    return (taken[at]?.start ?? Infinity) >= end
  })
}

/** Whether a stretch lies in one of these. */
export const isWithin = (stretches: readonly Stretch[], { start, end }: Stretch): boolean =>
  stretches.some((one) => one.start <= start && end <= one.end)
