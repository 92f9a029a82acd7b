// Text from the school, made fit for a Word file. Nothing is dropped: what XML cannot hold is shown as a sign.

/** Stands where a character was that no Word file can hold (control characters, half emoji, U+FFFE and U+FFFF). */
export const UNREADABLE = '\uFFFD'

const LINE_ENDS = /\r\n|[\r\v\u0085\u2028\u2029]/g
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** The text as the document holds it. Tabs and line breaks ("\n") stay. */
export const fitForWord = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, (sign) => (sign === '\t' || sign === '\n' ? sign : UNREADABLE))

/** For a title, a name, a property: one line, without tabs. */
export const oneLine = (text: string): string => fitForWord(text).replace(/\s+/gu, ' ').trim()

/** One line, cut off where a place has little room; the whole text stands elsewhere in the document. */
export function shortLine(text: string, longest: number): string {
  const line = oneLine(text)
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/\p{Cs}$/u, '').trimEnd()}…`
}

const RIGHT_TO_LEFT = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const RIGHT_TO_LEFT_STRETCH = new RegExp(`[${RIGHT_TO_LEFT}](?:[${RIGHT_TO_LEFT}\\p{M}\\s]*[${RIGHT_TO_LEFT}\\p{M}])?`, 'gu')
const FIRST_LETTER = /\p{L}/u
const RIGHT_TO_LEFT_LETTER = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u')

export interface Stretch {
  readonly text: string
  readonly rightToLeft: boolean
}

/** Cuts a text where its direction changes: Word wants its own run for Hebrew or Arabic. */
export function stretches(text: string): readonly Stretch[] {
  const result: Stretch[] = []
  let from = 0
  for (const match of text.matchAll(RIGHT_TO_LEFT_STRETCH)) {
    if (match.index > from) result.push({ text: text.slice(from, match.index), rightToLeft: false })
    result.push({ text: match[0], rightToLeft: true })
    from = match.index + match[0].length
  }
  if (from < text.length) result.push({ text: text.slice(from), rightToLeft: false })
  return result
}

/** Whether a paragraph starts at the right: its first letter says so. */
export function startsRight(text: string): boolean {
  const letter = FIRST_LETTER.exec(text)?.[0]
  return letter !== undefined && RIGHT_TO_LEFT_LETTER.test(letter)
}

const XML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** For XML that we write ourselves. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => XML_SIGNS[sign] ?? sign)
