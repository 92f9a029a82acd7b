// Finding a need by what somebody types: a word, a label, half a word, a word with a slip in it, a sentence. What is typed is kept nowhere.
import MiniSearch from 'minisearch'
import type { Need } from '../catalogue/needs-content.ts'
import { commonWords } from '../hints/common-words.ts'
import { givenNames } from '../hints/given-names.ts'
import { isNameLike } from './name-like.ts'
import { saysNothing, stemOf, wholeOf, wordsIn } from './stems.ts'

export interface FoundNeed {
  readonly need: Need
  /** Only a label led to it: she is told that the program looks for what a pupil needs. */
  readonly byLabel: boolean
}

export interface NeedFinder {
  /** The likeliest first; nothing for what says nothing. */
  readonly find: (typed: string) => readonly FoundNeed[]
}

/** No longer text is a search. */
const LONGEST = 200
/** A slip is forgiven from this length on, in what is left of a word; a second one in a word of ten. */
const FORGIVEN_FROM = 4
/** So much of a word that is known nowhere may still begin one that is. */
const SHORTEST_BEGINNING = 4

/** A name was typed, of whomever: here none is needed. */
export const hasName = (typed: string): boolean =>
  isNameLike(typed) ||
  wordsIn(typed).some(
    (word) => /^\p{Lu}\p{Ll}/u.test(word) && givenNames.has(wholeOf(word)) && !commonWords.has(wholeOf(word))
  )

export function needFinder(needs: readonly Need[]): NeedFinder {
  const byId = new Map(needs.map((need) => [need.id, need]))
  const index = new MiniSearch<Record<string, string>>({
    fields: ['name', 'words', 'searchOnly', 'plain', 'functions'],
    tokenize: wordsIn,
    processTerm: (word) => [...new Set([stem(word), whole(word)].filter((term) => term !== null))],
    searchOptions: {
      boost: { name: 4, words: 3, searchOnly: 3 },
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => term.length >= FORGIVEN_FROM && Math.max(1, Math.floor(term.length / 5))
    }
  })
  index.addAll(
    needs.map(({ id, name, plain, words, searchOnly, functions }) => ({
      id,
      name,
      plain,
      words: words.join('\n'),
      searchOnly: searchOnly.join('\n'),
      functions: functions.join('\n')
    }))
  )

  function find(typed: string): readonly FoundNeed[] {
    const text = typed.slice(0, LONGEST)
    const found = firstThatFinds(
      hasName(text)
        ? [() => index.search(text, { processTerm: stem, prefix: false, fuzzy: false })]
        : [
            () => index.search(text, { processTerm: stem, combineWith: 'AND' }),
            // A slip in the end of a word changes what is left of it.
            () => index.search(text, { processTerm: whole, combineWith: 'AND' }),
            () => index.search(text, { processTerm: stem }),
            () => beginningLike(text)
          ]
    )
    return found.flatMap(({ id, match }) => {
      const need = byId.get(String(id))
      if (need === undefined) return []
      return [{ need, byLabel: isByLabel(Object.values(match).flat()) }]
    })
  }

  /** "Leesmoeilijkheden": a word that is made of a known one and something else. */
  function beginningLike(text: string): ReturnType<typeof index.search> {
    const [word = ''] = wordsIn(text)
      .flatMap((each) => stem(each) ?? [])
      .toSorted((one, other) => other.length - one.length)
    for (let length = word.length - 1; length >= SHORTEST_BEGINNING; length -= 1) {
      const found = index.search(word.slice(0, length), { fuzzy: false, processTerm: (term) => term })
      if (found.length > 0) return found
    }
    return []
  }

  return { find }
}

const firstThatFinds = <T>(ways: readonly (() => readonly T[])[]): readonly T[] => {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** A function that is called after a label leads to it as well. */
const isByLabel = (fields: readonly string[]): boolean =>
  fields.includes('searchOnly') && fields.every((field) => field === 'searchOnly' || field === 'functions')

/** Null for what says nothing. */
const stem = (word: string): string | null => (saysNothing(word) ? null : stemOf(word))
const whole = (word: string): string | null => (saysNothing(word) ? null : wholeOf(word))
