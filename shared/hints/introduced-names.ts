// A name that its surroundings introduce: what somebody does stands before it ("IB'er: P. de Wit", "de orthopedagoog is Elleke Waterman") or
// behind it ("Elleke Waterman, leerkracht"), so that also names count that nobody has listed.
import { commonWords } from './common-words.ts'
import { namesAndWords } from './given-names.ts'
import {
  fieldWords,
  followedByName,
  isGiven,
  isSurname,
  leadsToName,
  startsSentence,
  subjects,
  type Name
} from './name-shape.ts'
import { isFunction, isTitle, prefixes } from './people-words.ts'
import { isPupil } from './pupil-words.ts'
import { isFact } from './told.ts'
import { before, isCapital, joinedNext, wordSet, type Reading, type Word } from './words-in-text.ts'

const FAR = 12

/** "intern begeleider Karin", "IB'er: P. de Wit", "de orthopedagoog (Karin Smit)". */
export function followsFunction({ words }: Reading, index: number): boolean {
  const word = words[index]
  const previous = words[index - 1]
  return (
    word !== undefined &&
    previous !== undefined &&
    isFunction(previous.folded) &&
    /^\s?[,:(|=–-]? ?\(?$/.test(word.gap) &&
    !word.gap.includes('\n')
  )
}

export const isNameOfSomebody = ({ words }: Reading, { first, last, initials, prefixed, proper }: Name): boolean => {
  const [head = ''] = proper
  const end = proper.at(-1) ?? ''
  if (initials !== '') return !commonWords.has(end) || isSurname(end)
  if (
    proper.length === 1 &&
    !prefixed &&
    LEADS.test(words[first - 1]?.folded ?? '') &&
    isSurnameOfLeader(words, last, head)
  )
    return true
  if (proper.length === 1 && !prefixed)
    return (
      ((isGiven(head) && !commonWords.has(head)) || namesAndWords.has(head)) &&
      !subjects.has(head) &&
      !followedByName(words, last)
    )
  if (proper.some((word) => commonWords.has(word) || fieldWords.has(word)))
    return isGiven(head) || (namesAndWords.has(head) && proper.length > 1)
  const isSmall = !isCapital(words[first - 1]?.text ?? '') && !followedByName(words, last)
  const isArticle = prefixes.has(words[first]?.plain ?? '')
  return isGiven(head) || isSurname(end) || (!isArticle && (prefixed || isSmall))
}

const LEADS =
  /(?:schoolleider|directeur|directrice|teamleider|locatieleider|mentor|concierge|rector|bestuurder|wethouder|coordinator|schoolarts|jeugdarts)$/

/** "Schoolleider Quist heeft": behind such a function stands a surname that nobody has listed. */
const isSurnameOfLeader = (words: readonly Word[], last: number, head: string): boolean =>
  !commonWords.has(head) &&
  !fieldWords.has(head) &&
  !subjects.has(head) &&
  words[last]?.joined === true &&
  words[last + 1]?.joined === true &&
  (isFact(words[last + 1]?.plain ?? '') || /^\p{L}{3,}t$/u.test(words[last + 1]?.plain ?? ''))

/** "Zwaantje Olde (ib)", "Fleur Bus, leerkracht groep 3": two words in capitals, and behind a mark what somebody does. */
export function hasFunctionBehind(reading: Reading, { last, initials, prefixed, proper }: Name): boolean {
  const { words } = reading
  const next = words[last + 1]
  if (next === undefined || !/^(?: ?(?:[,(]|[–:|-] )|\t)/.test(next.gap) || next.gap.includes('\n')) return false
  const [head = ''] = proper
  if (proper.length === 1 && !prefixed && initials === '' && namesAndWords.has(head) && !followsPrefix(words, last))
    return isFunctionSoon(words, last)
  if (
    (proper.length < 2 && !prefixed && initials === '') ||
    proper.some((word) => commonWords.has(word) || fieldWords.has(word) || isFunction(word))
  )
    return false
  return isFunctionSoon(words, last)
}

const isFunctionSoon = (words: readonly Word[], last: number): boolean =>
  words.slice(last + 1, last + 4).some((word, place) => (place === 0 || word.joined) && isFunction(word.folded))

/** "De Roos (leerkracht …)" is a group. */
const followsPrefix = (words: readonly Word[], last: number): boolean => prefixes.has(words[last - 1]?.plain ?? '')

/** "Er is een logopediste: Elleke Waterman", "onze intern begeleider is Elleke Waterman". */
export function isIntroduced(reading: Reading, { first, last, proper, prefixed, initials }: Name): boolean {
  const word = reading.words[first]
  if (word === undefined || (proper.length < 2 && !prefixed && initials === '') || prefixes.has(word.plain))
    return false
  if (proper.some((part) => commonWords.has(part) || fieldWords.has(part) || isFunction(part))) return false
  const inBrackets = word.gap === ' (' && reading.words[last + 1]?.gap.startsWith(')') === true
  const isLed =
    inBrackets ||
    /^ ?: ?$/.test(word.gap) ||
    (word.joined && /^(?:is|zijn|heet|heten)$/.test(reading.words[first - 1]?.plain ?? ''))
  return (
    isLed &&
    before(reading, first, FAR).some(({ folded }) => isFunction(folded) || isTitle(folded) || reach.has(folded))
  )
}

const reach = wordSet(
  'contact contactpersoon aanspreekpunt bereikbaar inlichtingen vragen auteur opsteller opgesteld ondertekening namens'
)

/** "Ramdin is onze jeugdarts". */
export const isWhoDoes = ({ words }: Reading, { first, last, proper }: Name): boolean =>
  proper.length > 0 &&
  !proper.some(
    (word) =>
      commonWords.has(word) || fieldWords.has(word) || isFunction(word) || prefixes.has(words[first]?.plain ?? '')
  ) &&
  words[last + 1]?.plain === 'is' &&
  /^(?:onze|ons)$/.test(words[last + 2]?.plain ?? '') &&
  words.slice(last + 3, last + 6).some(({ folded }) => isFunction(folded))

/** "Onze IB'er heet Sjoerdtje". */
export function isCalledSo(reading: Reading, { first, last }: Name): boolean {
  if (!/^(?:heet|genaamd)$/.test(reading.words[first - 1]?.plain ?? '') || followedByName(reading.words, last))
    return false
  return before(reading, first, FAR).some(
    ({ folded, plain }) => isFunction(folded) || isTitle(folded) || isPupil(plain)
  )
}

/** "El Amrani", "Ait Bouazza": nobody but somebody is called so. */
const ARABIC = /^(?:el|al|ait|ben|bou|ould)$/

/** "Zorgcoördinator is Van den Heuvel": in the middle of a sentence a surname has the capital of its first word. */
export function isSurnameAlone(reading: Reading, { first, prefixed, proper, initials }: Name): boolean {
  const [end = ''] = proper
  const prefix = reading.words[first]?.plain ?? ''
  if (
    !prefixed ||
    initials !== '' ||
    !prefixes.has(prefix) ||
    startsSentence(reading, first) ||
    commonWords.has(end) ||
    fieldWords.has(end)
  )
    return false
  if (/^(?:naar|tot|en)$/.test(joinedNext(reading, first + 1))) return false
  if (ARABIC.test(prefix) && isCapital(reading.words[first]?.text ?? '')) return true
  const isNamed = before(reading, first, FAR).some(({ folded }) => isFunction(folded) || isTitle(folded))
  return prefix === 'van'
    ? isNamed || leadsToName.has(reading.words[first - 1]?.plain ?? '')
    : isNamed && isSurname(end) && reading.words[first - 1]?.plain === 'is'
}
