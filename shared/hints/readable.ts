// The second quiet guard: can a parent read this? Long sentences, and abbreviations that nobody explained.
import { countSentences } from '../law/sentences.ts'
import { findAbbreviations, type Abbreviation } from './abbreviations.ts'
import { hintAt, inReadingOrder, type Hint, type Stretch } from './hint.ts'

export type { Hint, ReadableKind } from './hint.ts'

/** A sentence of more words is hard to follow at level B1. */
export const MOST_WORDS = 20

/** No sentence with that many words has fewer characters. */
const SHORTEST_LONG = MOST_WORDS * 2

/** What makes this text hard to read, in reading order. Abbreviations and names in `known` need no explanation. */
export function readableHints(text: string, known: readonly string[]): readonly Hint[] {
  const long = sentencesIn(text).flatMap((sentence) => {
    if (sentence.end - sentence.start < SHORTEST_LONG) return []
    const words = countWords(text.slice(sentence.start, sentence.end))
    return words > MOST_WORDS ? [hintAt('long-sentence', text, sentence, longReason(words))] : []
  })
  const short = findAbbreviations(text, known).map((one) => hintAt('abbreviation', text, one, shortReason(text, one)))
  return inReadingOrder([...long, ...short])
}

const longReason = (words: number): string =>
  `Deze zin heeft ${words} woorden, en tot ${MOST_WORDS} woorden leest een zin prettig. Maak er twee zinnen van.`

const shortReason = (text: string, { meaning, start, end }: Abbreviation): string =>
  meaning === ''
    ? 'Niet elke ouder kent deze afkorting. Schrijf de eerste keer voluit wat het is, met de afkorting erachter tussen haakjes.'
    : `Schrijf de eerste keer "${meaning} (${text.slice(start, end)})". Niet elke ouder kent deze afkorting.`

const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A mark that can end a sentence, up to the first letter or digit behind it. Starts at the first of several marks, which keeps it linear. */
const MARK = /(?<![.!?…])([.!?…]+["'”’)]*)\s+["'“‘(]*[\p{L}\p{N}]/gu

/** The sentences of a text, line by line. Whether a mark ends a sentence is for countSentences to say, so that both count alike. */
export function sentencesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    let start = 0
    for (const match of line.matchAll(MARK)) {
      const [whole, mark = ''] = match
      if (countSentences(whole) < 2) continue
      found.push(trimmed(text, lineStart + start, lineStart + match.index + mark.length))
      start = match.index + mark.length
    }
    found.push(trimmed(text, lineStart + start, lineStart + line.length))
    lineStart += line.length + 1
  }
  return found.filter(({ start, end }) => end > start)
}

function trimmed(text: string, start: number, end: number): Stretch {
  const piece = text.slice(start, end)
  const first = piece.length - piece.trimStart().length
  return { start: start + first, end: start + first + piece.trim().length }
}
