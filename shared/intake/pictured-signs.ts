// Boxes and ticks, in the ways in which programs write them: as a sign of a symbol font, as a private sign of a font that is not
// said, or as a field of a form. What is ticked and what is not stays apart in every text.
import type { OpenTag } from './html-tokens.ts'

const TICKED = '☑'
const UNTICKED = '☐'

/** Whose letters are pictures. */
export type SymbolFont = 'wingdings' | 'wingdings 2' | 'other'

const WINGDINGS: Readonly<Record<string, string>> = {
  o: UNTICKED,
  q: UNTICKED,
  r: UNTICKED,
  '¨': UNTICKED,
  þ: TICKED,
  ý: '☒',
  x: '☒',
  ü: '✓',
  û: '✗'
}
const WINGDINGS_2: Readonly<Record<string, string>> = {
  '£': UNTICKED,
  '*': UNTICKED,
  R: TICKED,
  S: '☒',
  T: '☒',
  Q: '☒',
  P: '✓',
  O: '✗'
}

/** What a text in a symbol font shows; a text of more than one sign was not meant for that font. */
export function shownIn(font: SymbolFont | undefined, text: string): string {
  const sign = text.trim()
  if (font === undefined || [...sign].length !== 1) return withoutPrivate(text)
  const code = sign.codePointAt(0) ?? 0
  const letter = isPrivate(code) ? String.fromCodePoint(code - PRIVATE) : sign
  const shown = (font === 'wingdings' ? WINGDINGS : font === 'wingdings 2' ? WINGDINGS_2 : {})[letter]
  return shown === undefined ? withoutPrivate(text) : text.replace(sign, shown)
}

/** Programs put the letters of a symbol font here. */
const PRIVATE = 0xf000
const isPrivate = (code: number): boolean => code > PRIVATE + 0x20 && code <= PRIVATE + 0xff

/** Without its font a private sign shows nothing; Wingdings is by far the most used, and what it has no box or tick for is a bullet. */
export const withoutPrivate = (text: string): string =>
  text.replaceAll(
    /[\uf021-\uf0ff]/gu,
    (sign) => WINGDINGS[String.fromCodePoint((sign.codePointAt(0) ?? 0) - PRIVATE)] ?? '•'
  )

export const isBox = (mark: string): boolean => /^[☐☑☒✓✔✗✘]$/u.test(mark)

/** The box or tick that a field of a form, or what stands for one, shows. */
export function boxOf({ name, attributes }: OpenTag): string | undefined {
  const { type = '', role = '', checked } = attributes
  if (name === 'input' && /^(?:checkbox|radio)$/iu.test(type)) return checked === undefined ? UNTICKED : TICKED
  if (name === 'input' || !/^(?:checkbox|radio|switch)$/iu.test(role)) return undefined
  return attributes['aria-checked'] === 'true' ? TICKED : UNTICKED
}
