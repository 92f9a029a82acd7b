// Text from the school, made fit for any file: Word, print, mail. Nothing is dropped: what no file can hold is shown as a sign.
import { shortText } from '../short-text.ts'

/** Stands where a character was that no file can hold (control characters, half emoji, U+FFFE and U+FFFF). */
export const UNREADABLE = '\uFFFD'

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** The text as the document holds it. Tabs and line breaks ("\n") stay. */
export const fitText = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, (sign) => (sign === '\t' || sign === '\n' ? sign : UNREADABLE))

/** For a title, a name, a property: one line, without tabs. */
export const oneLine = (text: string): string => fitText(text).replace(/\s+/gu, ' ').trim()

/** One line, cut off where a place has little room; the whole text stands elsewhere in the document. */
export const shortLine = (text: string, longest: number): string => shortText(oneLine(text), longest)

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** For XML and HTML that we write ourselves. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? sign)
