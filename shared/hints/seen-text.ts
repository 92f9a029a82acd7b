// A text of an older file may hold signs that nobody sees. The hints read it without them, and quote it as it stands.
import { cleaned, placesInWritten } from '../incoming-text.ts'
import type { Hint } from './hint.ts'

export const hasUnseen = (text: string): boolean => cleaned(text) !== text

/** What a reader finds in the text that people see, at its place in the text as it was written. */
export function onSeenText(text: string, hintsOn: (seen: string) => readonly Hint[]): readonly Hint[] {
  const places = placesInWritten(text)
  return hintsOn(cleaned(text)).map((hint) => {
    const start = places[hint.start] ?? 0
    const last = places[hint.start + hint.quote.length - 1] ?? start
    return { ...hint, start, quote: text.slice(start, last + 1) }
  })
}
