// Text as it comes in from a keyboard, a clipboard or another program, without the signs that nobody sees: where a word may be
// broken, which way a text runs, where one begins. A word with such a sign in it is no longer found, also not by the hints,
// and some show on paper.

/** Soft hyphens, spaces without width, marks of direction, and control signs but for tab and line end. */
const UNSEEN =
  '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb'
/** These make one emoji of several, and one letter of several in other scripts than ours; after our own letters they do nothing. */
const JOINERS = '\\u200c\\u200d\\ufe00-\\ufe0f'
/** After a digit, # or * the last of the joiners makes a key of it. */
const OURS = '\\p{Script=Latin}\\u0300-\\u036f\\s!"$-)+-/:-@\\[-`{-~\\u2010-\\u203b'
/** The flag of England, and its like, is a black flag with letters that nobody sees. */
const FLAG_LETTERS = '\\u{e0000}-\\u{e007f}'
const WITHOUT_FLAG = `(?<!\\u{1f3f4}[${FLAG_LETTERS}]{0,6})[${FLAG_LETTERS}]`

const UNSEEN_SIGNS = new RegExp(
  `(?<=^|[${OURS}])[${UNSEEN}${JOINERS}${FLAG_LETTERS}]+|(?<=[\\d#*])[${UNSEEN}\\u200c\\u200d${FLAG_LETTERS}]+|[${UNSEEN}]+|${WITHOUT_FLAG}`,
  'gu'
)
/** Most texts hold none of them, and asking that costs far less. */
const ANY = new RegExp(`[${UNSEEN}${JOINERS}${FLAG_LETTERS}]`, 'u')

const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/gu

/** The same words, with line ends as "\n" or "\r\n". Only unseen signs go; a space stays a space. */
export const cleaned = (text: string): string =>
  withPlainLineEnds(ANY.test(text) ? text.replaceAll(UNSEEN_SIGNS, '') : text)

const withPlainLineEnds = (text: string): string => text.replaceAll(LINE_ENDS, '\n')

/** Per sign of the cleaned text where it stands in the text that came in. */
export function placesInWritten(text: string): readonly number[] {
  const places: number[] = []
  let from = 0
  const keepTo = (to: number): void => {
    for (let at = from; at < to; at += 1) places.push(at)
  }
  for (const found of text.matchAll(UNSEEN_SIGNS)) {
    keepTo(found.index)
    from = found.index + found[0].length
  }
  keepTo(text.length)
  return places
}
