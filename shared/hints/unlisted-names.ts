// Names of people whom the internal list does not know: behind a title ("juf Anna") or a function ("IB'er P. de Wit", "onze intern
// begeleider, Anke de Boer"), a given name with a surname ("Karin Smit"), or a given name that does something ("Anke begeleidt …").
// Names of schools, methods, streets and thinkers are none (institutions.ts).
import { commonWords } from './common-words.ts'
import { givenNames, namesAndWords } from './given-names.ts'
import { apart, type Stretch } from './hint.ts'
import { isInstitution, wordsOfNames } from './institutions.ts'
import {
  followsFunction,
  hasFunctionBehind,
  isCalledSo,
  isIntroduced,
  isNameOfSomebody,
  isSurnameAlone,
  isWhoDoes
} from './introduced-names.ts'
import { isAlone } from './lone-names.ts'
import { findNameRows } from './name-rows.ts'
import {
  fieldWords,
  isFieldLetters,
  isGiven,
  isSurname,
  leadsToName,
  nameAt,
  startsSentence,
  subjects,
  type Name
} from './name-shape.ts'
import { isFunction, isShortTitle, isTitle, prefixes } from './people-words.ts'
import { fold, endings, isCapital, stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

export function findUnlistedNames(reading: Reading, ownNames: readonly string[]): readonly Stretch[] {
  const own = wordsOfNames(ownNames)
  const found: Stretch[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    const name = personAt(reading, index)
    if (name === undefined || isOwn(name, own)) continue
    found.push(stretch(reading, name.from, name.last))
    index = name.last
  }
  return apart([
    ...found,
    ...findNameRows(reading).filter(({ start, end }) => !own.has(fold(reading.text.slice(start, end))))
  ])
}

const isOwn = ({ proper }: Name, own: ReadonlySet<string>): boolean =>
  proper.length > 0 && proper.every((word) => own.has(word))

/** "ING Bank", "MW" are no titles. */
const ABBREVIATION = /^\p{Lu}{2,}$/u

/** The person whose name, or title, starts at this word. */
function personAt(reading: Reading, index: number): (Name & { readonly from: number }) | undefined {
  const word = reading.words[index]
  if (word === undefined) return undefined
  if (isTitle(word.folded) && !ABBREVIATION.test(word.text)) {
    // "Mw. dr. E. Bakker" has two.
    const last =
      isShortTitle(reading.words[index + 1]?.folded ?? '') && isShortGap(word, reading.words[index + 1])
        ? index + 1
        : index
    const name = nameAt(reading, last + 1) ?? smallNameAt(reading, last + 1) ?? initialsAt(reading, last + 1)
    const next = reading.words[last + 1]
    if (
      name === undefined ||
      !(
        next?.joined === true ||
        (isShortTitle(reading.words[last]?.folded ?? '') && /^\.[ \u00a0]?$/.test(next?.gap ?? ''))
      )
    )
      return undefined
    return isPersonBehindTitle(reading, name) ? { ...name, from: index } : undefined
  }
  if (!isCapital(word.text)) return undefined
  const name = nameAt(reading, index)
  if (name === undefined || isInstitution(reading, name.first, name.last)) return undefined
  const isPerson = followsFunction(reading, index)
    ? isNameOfSomebody(reading, name)
    : isWholeName(reading, name) || isAlone(reading, name)
  const isLed = [hasFunctionBehind, isSurnameAlone, isCalledSo, isIntroduced, isWhoDoes].some((leads) =>
    leads(reading, name)
  )
  return isPerson || isLed ? { ...name, from: index } : undefined
}

const isShortGap = (word: Word, next: Word | undefined): boolean =>
  next?.joined === true || (isShortTitle(word.folded) && /^\.[ \u00a0]?$/.test(next?.gap ?? ''))

/** "meester bart": behind a title a name that is no other word needs no capital. */
function smallNameAt({ words }: Reading, first: number): Name | undefined {
  const word = words[first]?.folded ?? ''
  return givenNames.has(word) && !commonWords.has(word)
    ? { first, last: first, initials: '', prefixed: false, proper: [word] }
    : undefined
}

/** "Mevr. J. (Jannie) Smit": behind a title initials are enough. */
function initialsAt({ words }: Reading, first: number): Name | undefined {
  const word = words[first]
  return /^\p{L}$/u.test(word?.text ?? '') && words[first + 1]?.gap.startsWith('.') === true
    ? { first, last: first, initials: word?.folded ?? '', prefixed: false, proper: [] }
    : undefined
}

/** Behind "juf" or "mevrouw" any word in capitals is a name, but for a function or the beginning of an institution. */
function isPersonBehindTitle(reading: Reading, name: Name): boolean {
  const [head = ''] = name.proper
  if (name.initials !== '' && isSurname(name.proper.at(-1) ?? '')) return true
  if (isInstitution(reading, name.first, name.last)) return false
  return (
    name.initials !== '' ||
    name.prefixed ||
    givenNames.has(head) ||
    !(subjects.has(head) || commonWords.has(head) || isFunction(head) || isTitle(head))
  )
}

/** These are surnames behind "de" only. */
const adjectives = wordSet('groot jong klein wit zwart groen')

/** "Karin Smit", "Anke de Boer", "P. de Wit", "Bas Nijhof" in the middle of a sentence; not "A. Visie". */
function isWholeName(reading: Reading, name: Name): boolean {
  const { initials, prefixed, proper } = name
  const [head = ''] = proper
  const end = proper.at(-1) ?? ''
  if (initials !== '') return !isFieldLetters(initials) && isBehindInitials(reading, name, end)
  if (
    !(proper.length > 1 || prefixed) ||
    commonWords.has(end) ||
    fieldWords.has(end) ||
    prefixes.has(reading.words[name.first]?.plain ?? '')
  )
    return false
  if (isUnknownWhole(reading, name)) return true
  if (namesAndWords.has(head)) return isSurname(end) || !startsSentence(reading, name.first)
  return isGiven(head) && (prefixed || isSurname(end) || !commonWords.has(head))
}

/** "Frouke Dijkstra", "Sjoukje van der Wal": nobody has listed the first word, but the second can be nothing but a surname. */
function isUnknownWhole({ words }: Reading, { first, last, prefixed, proper }: Name): boolean {
  const [head = '', end = ''] = proper
  const word = words[first]
  if (
    proper.length !== 2 ||
    word === undefined ||
    head.length < 3 ||
    head.length > 11 ||
    commonWords.has(head) ||
    fieldWords.has(head) ||
    subjects.has(head)
  )
    return false
  if (
    isFunction(head) ||
    isTitle(head) ||
    NO_NAME.test(head) ||
    (isCapital(words[first - 1]?.text ?? '') && word.joined)
  )
    return false
  if (!prefixed) return isSurname(end) && last === first + 1
  return (
    isSurname(end) ||
    /^(?:van (?:de|der|den|het)|ten|ter|vd)$/.test(
      words
        .slice(first + 1, last)
        .map(({ text }) => text)
        .join(' ')
    )
  )
}

/** Places, partners and what describes one: "Gemeente Lingeveld", "Christelijke Zonnehorst". */
const NO_NAME = endings(
  'gemeente dorp wijk team provincie stichting vereniging raad bond wet inspectie club centrum opvang zaal hal hoeve boerderij samenwerkingsverband bestuur regio',
  'locatie noord zuid oost west nieuw nieuwe oud oude groot grote klein kleine klooster rijk bank dienst punt scouting zorg isch ische lijke ing heid kracht leider'
)

/** Two initials are somebody; one may be the letter of a heading or end a sentence. */
function isBehindInitials({ words }: Reading, { first, initials, prefixed }: Name, end: string): boolean {
  if (isSurname(end) && (prefixed || !adjectives.has(end))) return true
  if (commonWords.has(end) || fieldWords.has(end)) return false
  const word = words[first]
  if (word === undefined || first === 0 || word.gap.includes('\n'))
    return initials.length > 1 && words[first + 1]?.gap === '.'
  return initials.length > 1 || /[:,(/]/.test(word.gap) || leadsToName.has(words[first - 1]?.plain ?? '')
}
