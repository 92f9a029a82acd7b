// What is read as one thing does not break over two lines on paper: a day, a school year, an article of the law, an amount. Only
// the forms for paper (Word, and the page that is printed) ask for it, at the moment they are written: the outline, the screen,
// what is copied from there, file names and comparisons keep plain spaces and hyphens.
import { writeMonth } from '../day.ts'

const NO_BREAK_SPACE = '\u00A0'
/** Word has an element of its own for it. In print an ordinary one will do: Chromium breaks no line between a hyphen and a digit. */
export const NO_BREAK_HYPHEN = '\u2011'

const MONTHS = Array.from({ length: 12 }, (_, index) => writeMonth(index + 1)).join('|')

const bound: readonly RegExp[] = [
  // "1 augustus 2027"
  new RegExp(`(?<!\\d)\\d{1,2} (?:${MONTHS})(?: \\d{4})?(?![\\p{L}\\d])`, 'giu'),
  // "WPO 16 lid 2", "WMS artikel 11 lid 1": up to here it fits the narrowest column
  /(?<![\p{L}\d])(?:(?:WPO|WEC|WVO(?: 2020)?|WMS|Awb|AVG) )?(?:(?:artikel|art\.) )?\d+[a-z]?(?: lid \d+)(?!\d)/gu,
  /(?<![\p{L}\d])(?:WPO|WEC|WVO(?: 2020)?|WMS|Awb|AVG) (?:(?:artikel|art\.) )?\d+/gu,
  // "artikel 8", "lid 2", "onder r"
  /(?<!\p{L})(?:artikel|artikelen|art\.|lid|onder|onderdeel) (?:\d+|[a-z](?![\p{L}\d]))/giu,
  // "€ 100", "€ -100"
  /€ (?=-?\d)/gu
]

/** The text with no-break spaces within such a thing. */
export const withBoundSpaces = (text: string): string =>
  bound.reduce((whole, pattern) => whole.replace(pattern, (part) => part.replaceAll(' ', NO_BREAK_SPACE)), text)

/** No-break hyphens too: in "2027-2028" and "€ -100". */
export const unbroken = (text: string): string =>
  withBoundSpaces(text).replace(/(?<![\d-])(\d{4})-(?=\d{4}(?![\d-]))|(€\u00A0)-(?=\d)/gu, `$1$2${NO_BREAK_HYPHEN}`)

/** The plain signs again, to compare what stands in a file with what should. */
export const withPlainSigns = (text: string): string =>
  text.replaceAll(NO_BREAK_SPACE, ' ').replaceAll(NO_BREAK_HYPHEN, '-')
