// A count of pupils as it is typed. Under five somebody could be recognised in it, also in "nobody", so such a number is never kept.

/** A number below this is "few". */
export const FEWEST = 5
/** What is kept and shown instead. */
export const FEW = 'minder dan 5'

/** A number, in any of the ways in which people write one. */
const NUMBER = /\d+(?:[.,]\d+)*/gu
const numberWords = ['nul', 'één', 'twee', 'drie', 'vier']
const SMALL_WORD = new RegExp(`(?<!\\p{L})(?:${numberWords.join('|')})(?!\\p{L})`, 'giu')
/** These are counts only when they stand alone. */
const alone = ['geen', 'niemand', 'een', ...numberWords]
const LESS_THAN_FIVE = /^(?:<|minder dan)\s*(?:5|vijf)$/iu

/** "1.138" is a large number; "3,0" and "3.0" are three. */
const valueOf = (number: string): number =>
  Number(/^\d{1,3}(?:\.\d{3})+$/u.test(number) ? number.replaceAll('.', '') : number.replace(',', '.'))

/** What may be kept of what was typed: each number under five becomes "minder dan 5", and all else stays. */
export function keptCount(typed: string): string {
  const said = typed.trim().toLowerCase()
  if (alone.includes(said) || LESS_THAN_FIVE.test(said)) return FEW
  if (said.startsWith(FEW)) return typed
  const kept = typed
    .replaceAll(NUMBER, (number) => (valueOf(number) < FEWEST ? FEW : number))
    .replaceAll(SMALL_WORD, FEW)
  return kept.trim() === FEW ? FEW : kept
}

/** null: nothing was filled in. */
export type PupilCount = number | 'few' | 'unreadable' | null

/** What a count says; a file that was changed by hand may still hold a small number, which is "few" as well. */
export function readCount(kept: string): PupilCount {
  const said = keptCount(kept).trim()
  if (said === '') return null
  const [, number, few] =
    /^(?:(\d+|\d{1,3}(?:\.\d{3})+)|(minder dan 5))(?:\s+(?:leerlingen|kinderen))?$/iu.exec(said) ?? []
  if (few !== undefined) return 'few'
  return number === undefined ? 'unreadable' : valueOf(number)
}
