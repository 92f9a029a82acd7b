// A text as words and sentences with their places. The hints look at words rather than at patterns over the whole text:
// each looks a few words around, so that any text, also a hostile one, takes linear time.
import type { Stretch } from './hint.ts'

export interface Word extends Stretch {
  readonly text: string
  /** In small letters, with straight apostrophes; accents stay, because "een" and "één" differ. */
  readonly plain: string
  /** The same without accents, as names are compared. */
  readonly folded: string
  /** What stands between the word before and this one. */
  readonly gap: string
  /** Nothing but spaces stands between the word before and this one. */
  readonly joined: boolean
  /** The number of its sentence. */
  readonly sentence: number
}

export interface Sentence {
  /** The numbers of its first and last word. */
  readonly first: number
  readonly last: number
  readonly question: boolean
}

export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}

/** With the hyphens and apostrophes inside it, and with "'t" as a word of its own. */
const WORD = /['’][tsn](?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** No word that the hints know is longer; normalising a longer one could take more than linear time. */
const LONGEST = 40

/** Most words have nothing to normalise, which is what costs time. */
const SIMPLE = /^[a-zA-Z0-9'-]*$/

function formsOf(word: string): Pick<Word, 'plain' | 'folded'> {
  if (word.length > LONGEST) return { plain: word, folded: word }
  if (SIMPLE.test(word)) return { plain: word.toLowerCase(), folded: word.toLowerCase() }
  const plain = word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
  return { plain, folded: plain.normalize('NFD').replaceAll(/\p{M}+/gu, '') }
}

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

export function read(text: string): Reading {
  const words: Word[] = []
  const forms = new Map<string, Pick<Word, 'plain' | 'folded'>>()
  const sentences: Sentence[] = []
  let first = 0
  let end = 0
  const close = (gap: string): void => {
    if (words.length > first) sentences.push({ first, last: words.length - 1, question: gap.includes('?') })
    first = words.length
  }
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const gap = text.slice(end, match.index)
    if (endsSentence(gap, word)) close(gap)
    end = match.index + word.length
    const form = forms.get(word) ?? formsOf(word)
    forms.set(word, form)
    words.push({
      text: word,
      ...form,
      start: match.index,
      end,
      gap,
      joined: ONLY_SPACES.test(gap),
      sentence: sentences.length
    })
  }
  close(text.slice(end))
  return { text, words, sentences }
}

export const fold = (word: string): string => formsOf(word).folded

const ONLY_SPACES = /^[ \t\u00a0\u202f]+$/

/** As in shared/law/sentences.ts: a mark ends a sentence only before a capital or a digit, so that "bijv. een" goes on. */
const endsSentence = (gap: string, next: string): boolean =>
  gap.includes('\n') || (/[.!?…]/.test(gap) && /\s/.test(gap) && /^[\p{Lu}\p{N}]/u.test(next))

/** The words of the same sentence just before a word, at most so many, in their order. */
export function before({ words, sentences }: Reading, index: number, most: number): readonly Word[] {
  const first = sentences[words[index]?.sentence ?? -1]?.first ?? index
  return words.slice(Math.max(first, index - most), index)
}

/** The words of the same sentence just after a word. */
export function after({ words, sentences }: Reading, index: number, most: number): readonly Word[] {
  const last = sentences[words[index]?.sentence ?? -1]?.last ?? index
  return words.slice(index + 1, Math.min(last, index + most) + 1)
}

/** The same in small letters. */
export const wordsBefore = (reading: Reading, index: number, most: number): readonly string[] =>
  before(reading, index, most).map((word) => word.plain)
export const wordsAfter = (reading: Reading, index: number, most: number): readonly string[] =>
  after(reading, index, most).map((word) => word.plain)

/** The next word when only spaces are in between. */
export function joinedNext({ words }: Reading, index: number): string {
  const next = words[index + 1]
  return next?.joined === true ? next.plain : ''
}

export function stretch({ words }: Reading, first: number, last: number): Stretch {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** The last word of a stretch that is made longer with words that follow with only spaces in between. */
export function lengthened({ words }: Reading, last: number, most: number): number {
  let end = last
  while (end < last + most && words[end + 1]?.joined === true) end += 1
  return end
}

export const hasAny = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word))

/** A set of words from lines of text. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** What ends in one of the words from lines of text: "zorgniveau" in "niveau". */
export const endings = (...lines: readonly string[]): RegExp =>
  new RegExp(`(?:${lines.flatMap((line) => line.split(' ')).join('|')})$`)
