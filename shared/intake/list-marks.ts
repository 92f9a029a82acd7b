// What a mark before a line says: a bullet, a number, or words ("a)", "2.1", "Stap 1:") that the text refers to and that stay.
import { isBox } from './pictured-signs.ts'

export type Mark =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'words'; readonly words: string }

const BULLET: Mark = { kind: 'bullet' }
const NUMBER = /^\(?(\d{1,4})[.):]?\)?$/u

/** A mark that a program wrote out. In a symbol font one letter is a picture; in others "o" is the only letter that is a bullet. */
export function readMark(written: string, isSymbol: boolean): Mark {
  const mark = written.replaceAll(/\s+/gu, ' ').trim()
  if (isBox(mark)) return { kind: 'words', words: mark }
  if (mark === '' || mark === 'o' || (mark.length === 1 && (isSymbol || !/[\p{L}\p{N}]/u.test(mark)))) return BULLET
  const number = NUMBER.exec(mark)?.[1]
  return number === undefined ? { kind: 'words', words: mark } : { kind: 'number', number: Number(number) }
}

/** How a list counts, by the type of an <ol> or the style of a list. "none" shows no mark at all. */
export type Counting = 'number' | 'a' | 'A' | 'i' | 'I' | 'none'

const COUNTINGS: Readonly<Record<string, Counting>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  decimal: 'number',
  'decimal-leading-zero': 'number',
  none: 'none'
}

export const countingOf = (type: string | undefined, style: string | undefined): Counting | undefined =>
  (style === undefined ? undefined : COUNTINGS[style]) ??
  (type !== undefined && /^[aAiI]$/u.test(type) ? (type as Counting) : type === '1' ? 'number' : undefined)

/** The mark that a list shows before its item with this number. */
export function countedMark(counting: Counting, number: number): Mark {
  if (counting === 'none') return BULLET
  if (number < 0 || number > MOST_NUMBER) return { kind: 'words', words: `${number}.` }
  if (counting === 'number' || number < 1 || number > MOST_COUNTED) return { kind: 'number', number }
  const words = counting === 'a' || counting === 'A' ? letters(number) : roman(number)
  return { kind: 'words', words: `${counting === 'A' || counting === 'I' ? words.toUpperCase() : words}.` }
}

/** A list of ours counts no further; beyond it the number is a word. */
const MOST_NUMBER = 9_999
/** No Roman number is higher. */
const MOST_COUNTED = 3_999

/** a … z, aa … */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return `${rest > 0 ? letters(rest) : ''}${String.fromCodePoint(97 + ((number - 1) % 26))}`
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

function roman(number: number): string {
  let rest = number
  let written = ''
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) written += sign
  }
  return written
}
