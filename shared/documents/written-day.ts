// A day as a document prints it. What was typed and is no day, or only half of one ("2026-12-"), counts as not filled in: the screen
// asks for it, and no paper shows it.
import { parseDay, writeDay, type IsoDay } from '../day.ts'

/** A day that is typed in full. */
export const knownDay = (typed: string): IsoDay | undefined => parseDay(typed.trim())

/** What a document says of a thing that is still to come. */
export const FOLLOWS = 'volgt'

/** "1 maart 2027", or `otherwise` where there is no day yet. */
export function writtenDay(typed: string, otherwise = ''): string {
  const day = knownDay(typed)
  return day === undefined ? otherwise : writeDay(day)
}
