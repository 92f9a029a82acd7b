// Names of people whom the internal list does not know: behind a title ("juf Anna") or a function ("IB'er P. de Wit", "onze intern
// begeleider, Anke de Boer"), a given name with a surname ("Karin Smit"), or a given name that does something ("Anke begeleidt …").
// Names of schools, methods, streets and thinkers are none (institutions.ts).
import { commonWords } from './common-words.ts'
import { givenNames, SURNAME_SHAPE, surnames } from './given-names.ts'
import type { Stretch } from './hint.ts'
import { isInstitution, isMostlyName, wordsOfNames } from './institutions.ts'
import { isFunction, isShortTitle, isTitle, prefixes } from './people-words.ts'
import { isCapital, stretch, wordSet, type Reading, type Word } from './words.ts'

interface Name {
  readonly first: number
  readonly last: number
  readonly initials: boolean
  /** "de Boer": a surname by its prefix. */
  readonly prefixed: boolean
  /** The words in capitals that are no initials, folded. */
  readonly proper: readonly string[]
}

export function findUnlistedNames(reading: Reading, ownNames: readonly string[]): readonly Stretch[] {
  const own = wordsOfNames(ownNames)
  const found: Stretch[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    const name = personAt(reading, index)
    if (name === undefined || isOwn(name, own)) continue
    found.push(stretch(reading, name.from, name.last))
    index = name.last
  }
  return found
}

const isOwn = ({ proper }: Name, own: ReadonlySet<string>): boolean => proper.length > 0 && proper.every((word) => own.has(word))

/** "ING Bank", "MW" are no titles. */
const ABBREVIATION = /^\p{Lu}{2,}$/u

/** The person whose name, or title, starts at this word. */
function personAt(reading: Reading, index: number): (Name & { readonly from: number }) | undefined {
  const word = reading.words[index]
  if (word === undefined) return undefined
  if (isTitle(word.folded) && !ABBREVIATION.test(word.text)) {
    const name = nameAt(reading, index + 1)
    const next = reading.words[index + 1]
    if (name === undefined || !(next?.joined === true || (isShortTitle(word.folded) && /^\.[ \u00a0]?$/.test(next?.gap ?? '')))) return undefined
    return isPersonBehindTitle(reading, name) ? { ...name, from: index } : undefined
  }
  if (!isCapital(word.text)) return undefined
  const name = nameAt(reading, index)
  if (name === undefined || isInstitution(reading, name.first, name.last)) return undefined
  const isPerson = followsFunction(reading, index) ? isNameOfSomebody(reading, name) : isWholeName(reading, name) || isAlone(reading, name)
  return isPerson ? { ...name, from: index } : undefined
}

const MOST_INITIALS = 4
const MOST_PREFIXES = 3
const MOST_PROPER = 3

/** Initials, given names and a surname with its prefixes, as far as they follow each other. */
function nameAt({ words }: Reading, first: number): Name | undefined {
  let at = first
  while (at < first + MOST_INITIALS && isInitial(words, at)) at += 1
  const initials = at > first
  const proper: string[] = []
  let behindPrefix = false
  let prefixed = false
  let last = -1
  for (let index = at; index <= at + MOST_PREFIXES + MOST_PROPER && proper.length < MOST_PROPER; index += 1) {
    const word = words[index]
    const follows = index === first || word?.joined === true || (index === at && initials && /^\. ?$/.test(word?.gap ?? ''))
    if (word === undefined || !follows) break
    const isPrefix = prefixes.has(word.plain) && (index > first || isCapital(word.text)) && isCapital(afterPrefixes(words, index))
    if (isPrefix) {
      behindPrefix = true
      continue
    }
    if (!isProper(word)) break
    prefixed = behindPrefix
    proper.push(word.folded.replace(/'s$/, ''))
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
const isProper = ({ text }: Word): boolean => /^\p{Lu}[\p{Ll}’'\p{M}]+(?:-(?:\p{Lu}[\p{Ll}\p{M}]+|van|de|den|der|ter|ten))*$/u.test(text)

const isGiven = (word: string): boolean => givenNames.has(word) || word.split('-').some((part) => part.length > 2 && givenNames.has(part))
const isSurname = (word: string): boolean => surnames.has(word) || SURNAME_SHAPE.test(word)

/** "Juf Engels" */
const subjects = wordSet('engels duits frans spaans fries nederlands gym muziek techniek handvaardigheid natuur jezus god christus')

/** Behind "juf" or "mevrouw" any word in capitals is a name, but for a function or the beginning of an institution. */
function isPersonBehindTitle(reading: Reading, name: Name): boolean {
  const [head = ''] = name.proper
  if (isInstitution(reading, name.first, name.last)) return false
  return name.initials || name.prefixed || givenNames.has(head) || !(subjects.has(head) || commonWords.has(head) || isFunction(head) || isTitle(head))
}

/** "intern begeleider Karin", "IB'er: P. de Wit", "de orthopedagoog (Karin Smit)". */
function followsFunction({ words }: Reading, index: number): boolean {
  const word = words[index]
  const previous = words[index - 1]
  return word !== undefined && previous !== undefined && isFunction(previous.folded) && /^\s?[,:(–-]? ?\(?$/.test(word.gap) && !word.gap.includes('\n')
}

/** In capitals behind a function these say what it is about: "begeleider Passend Onderwijs". */
const fieldWords = wordSet(
  'passend onderwijs sociale sociaal veiligheid jonge jeugd gezin koninklijke stichting centrum team groep gemeente regio noord zuid oost west midden bijzonder speciaal',
  'video interactie begeleiding gedrag taal rekenen lezen kwaliteit bovenbouw onderbouw middenbouw cultuur beweging'
)

const isNameOfSomebody = ({ words }: Reading, { first, last, initials, prefixed, proper }: Name): boolean => {
  const [head = ''] = proper
  const end = proper.at(-1) ?? ''
  if (initials) return !commonWords.has(end) || isSurname(end)
  if (proper.length === 1 && !prefixed) return isGiven(head) && !commonWords.has(head) && !subjects.has(head)
  if (proper.some((word) => commonWords.has(word) || fieldWords.has(word))) return isGiven(head)
  const isSmall = !isCapital(words[first - 1]?.text ?? '') && !followedByName(words, last)
  const isArticle = prefixes.has(words[first]?.plain ?? '')
  return isGiven(head) || isSurname(end) || (!isArticle && (prefixed || isSmall))
}

/** These are surnames behind "de" only. */
const adjectives = wordSet('groot jong klein wit zwart groen')

/** "Karin Smit", "Anke de Boer", "P. de Wit"; not "A. Visie". */
function isWholeName({ words }: Reading, { first, initials, prefixed, proper }: Name): boolean {
  const [head = ''] = proper
  const end = proper.at(-1) ?? ''
  if (initials) {
    return isSurname(end) && (prefixed || !adjectives.has(end)) && !/^[bocrkps]$/.test(words[first + 1]?.folded ?? '')
  }
  return isGiven(head) && (proper.length > 1 || prefixed) && (prefixed || isSurname(end) || !commonWords.has(head)) && !commonWords.has(end)
}

const does = wordSet(
  'is was heeft had krijgt kreeg werkt werkte helpt hielp begeleidt begeleidde geeft gaf doet coordineert ondersteunt volgt zit zat kwam komt ging gaat kan wil vindt woont',
  'gebruikt draagt heet verzorgt neemt leidt maakt schrijft vertelt'
)

/** A given name alone: in the middle of a sentence, or with what it does: "Anke begeleidt de leraren", "Sem (groep 5)". */
function isAlone({ words, sentences }: Reading, { first, last, proper, prefixed, initials }: Name): boolean {
  const [head = ''] = proper
  if (proper.length !== 1 || prefixed || initials || !givenNames.has(head) || commonWords.has(head) || isMostlyName(head)) return false
  const word = words[first]
  if (/^\d+$/.test(words[first - 1]?.text ?? '')) return false
  const isFirst = sentences[word?.sentence ?? -1]?.first === first
  if (!isFirst && word !== undefined && /^,? $/.test(word.gap) && !isCapital(words[first - 1]?.text ?? '')) return !followedByName(words, last)
  const next = words[last + 1]
  const behind = words[last + 2]
  if (next === undefined) return words.length === 1
  if (next.joined) return does.has(next.folded) || (/^(?:uit|in)$/.test(next.plain) && /^(?:groep|klas)$/.test(behind?.plain ?? ''))
  return /^ \($/.test(next.gap) && /^(?:groep|klas)$/.test(next.plain)
}

/** "Mees Kees", "Sem OPP": a capital behind it makes it something else. */
const followedByName = (words: readonly Word[], last: number): boolean => words[last + 1]?.joined === true && isCapital(words[last + 1]?.text ?? '')
