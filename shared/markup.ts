// Text from outside made fit for markup that we write ourselves. Nothing is dropped: what no file can hold is shown as a sign.

/** Stands where a character was that no file can hold (control characters, half emoji, U+FFFE and U+FFFF). */
export const UNREADABLE = '\uFFFD'

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** The text as a file holds it. Tabs and line breaks ("\n") stay. */
export const fitText = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, (sign) => (sign === '\t' || sign === '\n' ? sign : UNREADABLE))

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** For XML and HTML that we write ourselves. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? sign)

export type Attributes = Readonly<Record<string, string>>

export const attributes = (all: Attributes): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escapeXml(fitText(value))}"`)
    .join('')
