// Text as Word wants it: cut where its direction changes, and read back from XML.

/** Stands where there would be nothing: a cell without a word is read out as nothing at all, this is read as a dash. */
export const FILLER = '–'

const RIGHT_TO_LEFT = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const RIGHT_TO_LEFT_STRETCH = new RegExp(
  `[${RIGHT_TO_LEFT}](?:[${RIGHT_TO_LEFT}\\p{M}\\s]*[${RIGHT_TO_LEFT}\\p{M}])?`,
  'gu'
)
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

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text from XML that we read back. */
export const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return decimal === undefined ? (SIGNS[name ?? ''] ?? whole) : String.fromCodePoint(Number(decimal))
    }
  )
