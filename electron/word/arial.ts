// How wide the signs of Arial are, in thousandths of its size; italics are as wide. The layout of the pages knows them too, for
// every font there is, but looking them up there takes a quarter of the time that a document costs.
import type { MeasureWidth } from 'docx/layout'

const REGULAR = [
  [191, "'"],
  [222, 'ijl‘’‚'],
  [260, '|¦'],
  [278, ' !,./:;I[\\]ft\u00A0ìíîï'],
  [333, '()-`r¡¨²³´·¸¹“”„‹›'],
  [334, '{}'],
  [350, '•'],
  [355, '"'],
  [365, 'º'],
  [370, 'ª'],
  [389, '*'],
  [400, '°'],
  [444, 'ĳ'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [537, '¶'],
  [549, '±÷≈≤≥'],
  [552, '¯'],
  [556, '#$0123456789?L_abdeghnopqu£§«»–†‡€'],
  [576, 'µ'],
  [584, '+<=>~¬×−'],
  [611, 'FTZ¿ßø'],
  [667, '&ABEKPSVXYÞ'],
  [722, 'CDHNRUwÐ'],
  [737, '©®'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [834, '¼½¾'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1_000, 'ÆŒ—…™←→'],
  [1_015, '@']
] as const

const BOLD = [
  [238, "'"],
  [278, ' ,./I\\ijl\u00A0‘’‚'],
  [280, '|¦'],
  [333, '!()-:;[]`ft¡¨²³´·¸¹‹›'],
  [350, '•'],
  [365, 'º'],
  [370, 'ª'],
  [389, '*r{}'],
  [400, '°'],
  [474, '"'],
  [500, 'z“”„'],
  [549, '±÷≈≤≥'],
  [552, '¯'],
  [556, '#$0123456789J_aceksvxy£§«»–†‡€'],
  [576, 'µ'],
  [584, '+<=>^~¬×−'],
  [611, '?FLTZbdghnopqu¿ßðøþ'],
  [667, 'EPSVXYÞ'],
  [722, '&ABCDHKNRUÐ'],
  [737, '©®'],
  [778, 'GOQwØ'],
  [833, 'M'],
  [834, '¼½¾'],
  [889, '%mæ'],
  [944, 'Wœ'],
  [975, '@'],
  [1_000, 'ÆŒ—…™←→']
] as const

/** Of a sign that is not in the lists: an average letter. */
const AVERAGE = 556
const WIDE = 1_000

const NO_ROOM = /^[\p{Mn}\p{Me}\p{Cf}]/u
const WIDE_SIGN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}]/u

const asMap = (widths: readonly (readonly [number, string])[]): Map<string, number> =>
  new Map(widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)))

/** Grows by every sign that is met. */
const known = { regular: asMap(REGULAR), bold: asMap(BOLD) }

function widthOf(sign: string, widths: Map<string, number>): number {
  const there = widths.get(sign)
  if (there !== undefined) return there
  // An accent makes a letter no wider.
  const [letter = sign] = sign.normalize('NFD')
  const width = NO_ROOM.test(sign) ? 0 : WIDE_SIGN.test(sign) ? WIDE : (widths.get(letter) ?? AVERAGE)
  widths.set(sign, width)
  return width
}

/** In points. */
export const arialWidth: MeasureWidth = (text, { size, bold }) => {
  const widths = bold ? known.bold : known.regular
  let total = 0
  for (const sign of text) total += widthOf(sign, widths)
  return (total * size) / 1_000
}
