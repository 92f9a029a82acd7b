// A day as a document prints it. What was typed and is no day, or only half of one ("2026-12-"), counts as not filled in: the screen
// asks for it, and no paper shows it.
import texts from '#assets/documents/common.json' with { type: 'json' }
import { writeDay } from '../day.ts'
import { typedDay } from '../typed-day.ts'

/** What a document says of a thing that is still to come. */
export const FOLLOWS = texts.follows
/** And of a thing without a day, when a decision was taken that comes after it. */
export const NOT_RECORDED = texts.notRecorded

/** "1 maart 2027", or `otherwise` where there is no day yet. */
export function writtenDay(typed: string, otherwise = ''): string {
  const day = typedDay(typed)
  return day === undefined ? otherwise : writeDay(day)
}
