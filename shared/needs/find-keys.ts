// Finding a need without a library, on a page that stands alone: by words in one form, half words, and a slip. What it is found by travels along as keys.
import type { Need } from '../catalogue/needs-content.ts'
import { isNameLike } from './name-like.ts'
import { saysNothing, stemOf, wordsIn } from './stems.ts'

export interface NeedKeys {
  readonly id: string
  /** Of its name, its words and what it is in a sentence. */
  readonly words: readonly string[]
  /** Only to search with: labels among them. */
  readonly searchOnly: readonly string[]
  /** Some are called after a label. */
  readonly functions: readonly string[]
}

export interface FoundKeys {
  /** In the order of the list. */
  readonly ids: readonly string[]
  /** Only labels led to them. */
  readonly byLabel: boolean
}

export const keysOf = ({ id, name, plain, words, searchOnly, functions }: Need): NeedKeys => ({
  id,
  words: stemsOf([name, plain, ...words].join('\n')),
  searchOnly: stemsOf(searchOnly.join('\n')),
  functions: stemsOf(functions.join('\n'))
})

/** All words that say something must be there; where none has all of them, one is enough. */
export function findByKeys(keys: readonly NeedKeys[], typed: string): FoundKeys {
  const asked = stemsOf(typed.slice(0, LONGEST))
  const has = isNameLike(typed.slice(0, LONGEST)) ? hasWhole : hasLike
  const matched = keys.map(({ id, words, searchOnly, functions }) => ({
    id,
    inWords: asked.some((word) => has(words, word)),
    isLabel: asked.some((word) => has(searchOnly, word)),
    found: asked.filter((word) => has(words, word) || has(searchOnly, word) || has(functions, word))
  }))
  const most = Math.max(0, ...matched.map(({ found }) => found.length))
  const chosen = matched.filter(
    ({ found }) => found.length > 0 && (found.length === asked.length || most < asked.length)
  )
  return {
    ids: chosen.map(({ id }) => id),
    byLabel: chosen.some(({ isLabel }) => isLabel) && chosen.every(({ inWords }) => !inWords)
  }
}

/** No longer text is a search. */
const LONGEST = 200
/** From here on half a word finds, and from there on a slip is forgiven. */
const HALF = 3
const FORGIVEN = 5

const stemsOf = (text: string): readonly string[] => [
  ...new Set(
    wordsIn(text)
      .filter((word) => !saysNothing(word))
      .map(stemOf)
  )
]

const hasWhole = (keys: readonly string[], word: string): boolean => keys.includes(word)

const hasLike = (keys: readonly string[], word: string): boolean =>
  keys.some(
    (key) =>
      key === word ||
      (word.length >= HALF && key.startsWith(word)) ||
      (word.length >= FORGIVEN && key.length >= FORGIVEN && isOneSlip(key, word))
  )

/** One sign more, less or another, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  const [a, b] = [one.slice(from), other.slice(from)]
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
