// What a name looks like: initials, given names, and a surname with its prefixes, in the capitals that names have.
import { givenNames, SURNAME_SHAPE, surnames } from './given-names.ts'
import { prefixes } from './people-words.ts'
import { isCapital, wordSet, type Reading, type Word } from './words-in-text.ts'

export interface Name {
  readonly first: number
  readonly last: number
  /** In small letters and without their dots: "jw" of "J.W. Smit", "" of a name without. */
  readonly initials: string
  /** "de Boer": a surname by its prefix. */
  readonly prefixed: boolean
  /** The words in capitals that are no initials, folded. */
  readonly proper: readonly string[]
}

const MOST_INITIALS = 4
const MOST_PREFIXES = 3
const MOST_PROPER = 3

/** Initials, given names and a surname with its prefixes, as far as they follow each other. */
export function nameAt({ words }: Reading, first: number): Name | undefined {
  let at = first
  while (at < first + MOST_INITIALS && isInitial(words, at)) at += 1
  const initials = words
    .slice(first, at)
    .map(({ folded }) => folded)
    .join('')
  const proper: string[] = []
  let behindPrefix = false
  let prefixed = false
  let last = -1
  for (let index = at; index <= at + MOST_PREFIXES + MOST_PROPER && proper.length < MOST_PROPER; index += 1) {
    const word = words[index]
    const follows =
      index === first || word?.joined === true || (index === at && initials !== '' && /^\. ?$/.test(word?.gap ?? ''))
    if (word === undefined || !follows) break
    const isPrefix =
      prefixes.has(word.plain) && (index > first || isCapital(word.text)) && isCapital(afterPrefixes(words, index))
    if (isPrefix) {
      behindPrefix = true
      continue
    }
    if (!isProper(word)) break
    prefixed = behindPrefix
    proper.push(nameOf(word))
    last = index
    if (prefixed) break
  }
  return last === -1 ? undefined : { first, last, initials, prefixed, proper }
}

const isInitial = (words: readonly Word[], at: number): boolean =>
  /^(?:\p{Lu}|Ch|Th|Ph|Sj|IJ)$/u.test(words[at]?.text ?? '') && words[at + 1]?.gap.startsWith('.') === true

const afterPrefixes = (words: readonly Word[], from: number): string => {
  let at = from
  while (at < from + MOST_PREFIXES && words[at + 1]?.joined === true && prefixes.has(words[at]?.plain ?? '')) at += 1
  return words[at]?.text ?? ''
}

/** "Karin", "De-Boer"; not "IB", "OPP", "PO-Raad". */
export const isProper = ({ text }: Word): boolean =>
  /^\p{Lu}[\p{Ll}’'\p{M}]+(?:-(?:\p{Lu}[\p{Ll}\p{M}]+|van|de|den|der|ter|ten))*$/u.test(text)

/** "Anna's" is Anna. */
export const nameOf = ({ folded }: Word): string => folded.replace(/'s$/, '')

export const isGiven = (word: string): boolean =>
  givenNames.has(word) ||
  isMadeOfGiven(word) ||
  word.split('-').some((part) => part.length > 2 && (givenNames.has(part) || isMadeOfGiven(part)))

/** "Jan-Willem": nothing but given names. */
export const isDoubleGiven = (word: string): boolean =>
  word.includes('-') && word.split('-').every((part) => givenNames.has(part))

/** "Fokje" of Fokke, "Sjoerdtje" of Sjoerd, "Albertine" of Albert: women are called after their grandfathers. */
export function isMadeOfGiven(word: string): boolean {
  const base = /^(\p{L}{3,}?)(?:tsje|tje|sje|pje|je|ientje|ina|ine|ien|lien|ette|ke)$/u.exec(word)?.[1]
  if (base === undefined) return false
  // Fokje of Fokke: a short vowel doubles what follows.
  const double = base.at(-1) ?? ''
  const origins = ['', 'e', 'o', 'a', 'en', `${double}e`, `${double}o`].map((end) => base + end)
  return origins.some((name) => givenNames.has(name) && !notBase.has(name))
}

/** These make ordinary words: "Kaartje", "Kaatje". */
const notBase = wordSet('kaart lot kar kees mus mick kars tom ton job jop bos bart dolf wil will')

export const isSurname = (word: string): boolean => surnames.has(word) || SURNAME_SHAPE.test(word)

/** Letters with dots that are nobody's: kinds of schools, abbreviations of the field. */
const fieldLetters = wordSet(
  'obs cbs kbs rkbs pcbs pcb bs so sbo vo vso po iq bo nt lg ci ok ib tl bb kb gl mg lz zw ab mr or gmr bv nv nb ps rk rt gz ob mb ggd ggz cjg avg tv wo vs eu hb op tos ass'
)
export const isFieldLetters = (letters: string): boolean => fieldLetters.has(letters)

/** "Mees Kees", "Sem OPP": a capital behind it makes it something else. */
export function followedByName(words: readonly Word[], last: number): boolean {
  const next = words[last + 1]
  // "Ellen V." is Ellen.
  const behind = words[last + 2]?.gap ?? '.,'
  const goesOn = /^\p{Ll}/u.test(words[last + 2]?.text ?? '')
  const isInitialOfSurname = next?.text.length === 1 && (/^\.(?!\s?$)/.test(behind) || (goesOn && behind === '. '))
  return next?.joined === true && isCapital(next.text) && !isInitialOfSurname
}

/** The words that lead to somebody. */
export const leadsToName = wordSet('met door bij van en is aan of namens')

export const startsSentence = ({ words, sentences }: Reading, index: number): boolean =>
  sentences[words[index]?.sentence ?? -1]?.first === index

/** In capitals behind a function these say what it is about: "begeleider Passend Onderwijs". */
export const fieldWords = wordSet(
  'passend onderwijs sociale sociaal veiligheid jonge jeugd gezin koninklijke stichting centrum team groep gemeente regio noord zuid oost west midden bijzonder speciaal',
  'video interactie begeleiding gedrag taal rekenen lezen kwaliteit bovenbouw onderbouw middenbouw cultuur beweging'
)

/** "Juf Engels" */
export const subjects = wordSet(
  'engels duits frans spaans fries nederlands gym muziek techniek handvaardigheid natuur jezus god christus'
)
