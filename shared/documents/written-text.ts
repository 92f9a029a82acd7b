// Text from the school for a place with room for one line: a title, a name, a property.
import { fitText } from '../markup.ts'
import { shortText } from '../short-text.ts'

/** Without tabs and line breaks. */
export const oneLine = (text: string): string => fitText(text).replace(/\s+/gu, ' ').trim()

/** One line, cut off where a place has little room; the whole text stands elsewhere in the document. */
export const shortLine = (text: string, longest: number): string => shortText(oneLine(text), longest)
