// Names without their capitals, as hurried people type them: "intern begeleider: p. van dijk", "de rekencoördinator is jasper de wit", "wij
// begeleiden daan uit groep 6". Without a capital a given name must be nothing else, or what stands around it must say that it is one.
import { commonWords } from './common-words.ts'
import { givenNames } from './given-names.ts'
import type { Stretch } from './hint.ts'
import { isInstitution, isMostlyName } from './institutions.ts'
import { isSurname } from './name-shape.ts'
import { isFunction, prefixes } from './people-words.ts'
import { groupIn } from './told.ts'
import { stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

/** Given names that are Dutch words as well when they have no capital. */
const words = wordSet(
  'broer merel jasmijn violet pascal robin emir joost klaas frank fleur angel erika erica flora victoria marina charlotte madelief rozemarijn roosmarijn iris valentijn',
  'medina jordan stella gemma julienne savanna erna erin koos job jan max jak dik lies nada quint hind lila rosa greet demi dan don pia els leen harm hein mats',
  'britt faith kate piet rima rana noor bader maria nanny olive delano basma dante lance jonah nicole'
)
const LONGEST_WORD = 4

const isSmall = ({ text, plain }: Word): boolean => text === plain

/** In small letters a given name, and no other word. */
const isGiven = (word: Word): boolean =>
  isSmall(word) &&
  givenNames.has(word.folded) &&
  !commonWords.has(word.folded) &&
  !words.has(word.folded) &&
  !isMostlyName(word.folded)

export function findSmallLetterNames(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    if (!isSmall(word) || isPartOfAddress(reading, index)) return []
    const last = behindInitial(reading, index) ?? (isGiven(word) ? nameFrom(reading, index) : undefined)
    return last === undefined || isInstitution(reading, index, last) ? [] : [stretch(reading, index, last)]
  })
}

/** "ingrid@…", "www.karin.nl", "kim-versie". */
const isPartOfAddress = ({ words: all, text }: Reading, index: number): boolean => {
  const word = all[index]
  return (
    word === undefined ||
    /[@/._-]$/.test(word.gap) ||
    /[@/_-]/.test(text.charAt(word.end)) ||
    /\.\p{L}/u.test(text.slice(word.end, word.end + 2))
  )
}

/** "intern begeleider: p. van dijk" */
function behindInitial(reading: Reading, index: number): number | undefined {
  const { words: all } = reading
  if (!/^\p{Ll}$/u.test(all[index]?.text ?? '') || !isLed(reading, index)) return undefined
  if (all[index + 1]?.gap !== '. ' && all[index + 1]?.gap !== '.') return undefined
  const last = surnameFrom(reading, index + 1)
  return last === undefined || !(last > index + 1 || isSurname(all[last]?.folded ?? '')) ? undefined : last
}

/** The surname, and its prefixes before it. */
function surnameFrom({ words: all }: Reading, from: number): number | undefined {
  let at = from
  while (at < from + 3 && prefixes.has(all[at]?.plain ?? '') && all[at + 1]?.joined === true) at += 1
  const word = all[at]
  return word !== undefined && word.text.length > 2 && !commonWords.has(word.folded) ? at : undefined
}

/** Behind a function, with "is" or a mark in between. */
function isLed({ words: all }: Reading, index: number): boolean {
  const [second, previous] = [all[index - 2], all[index - 1]]
  if (previous === undefined) return false
  if (/^(?:is|heet)$/.test(previous.plain)) return isFunction(second?.folded ?? '')
  return isFunction(previous.folded) && /^ ?[:(,–-]? ?$/.test(all[index]?.gap ?? '')
}

function nameFrom(reading: Reading, index: number): number | undefined {
  const { words: all } = reading
  const next = all[index + 1]
  const last = next?.joined === true ? surnameFrom(reading, index + 1) : undefined
  const surname = all[last ?? -1]?.folded ?? ''
  const isWhole = last !== undefined && isSurname(surname) && !/(?:en|ing|huis|kamp)$/.test(surname)
  if (isWhole || (last !== undefined && last > index + 1 && isLed(reading, index))) return last
  if (isLed(reading, index)) return index
  const isPlaced = /^(?:uit|in)$/.test(next?.plain ?? '') || /^ ?\($/.test(next?.gap ?? '')
  if (isPlaced && groupIn(all.slice(index + 1, index + 4))) return index
  return all[index]?.text !== undefined && (all[index]?.text.length ?? 0) > LONGEST_WORD ? index : undefined
}
