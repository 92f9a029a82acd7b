// Names of people whom the internal list does not know: behind a title ("juf Anna") or a function ("IB'er P. de Wit", "onze intern
// begeleider, Anke de Boer"), a given name with a surname ("Karin Smit"), or a given name that does something ("Anke begeleidt …").
// Names of schools, methods, streets and thinkers are none (institutions.ts).
import { commonWords } from './common-words.ts'
import { givenNames, namesAndWords } from './given-names.ts'
import { apart, type Stretch } from './hint.ts'
import { isInstitution, isMostlyName, wordsOfNames } from './institutions.ts'
import { findNameRows } from './name-rows.ts'
import { followedByName, isFieldLetters, isGiven, isSurname, nameAt, type Name } from './name-shape.ts'
import { isFunction, isShortTitle, isTitle, prefixes } from './people-words.ts'
import { isPupil } from './pupil-words.ts'
import { before, fold, isCapital, joinedNext, stretch, wordSet, type Reading, type Word } from './words.ts'

export function findUnlistedNames(reading: Reading, ownNames: readonly string[]): readonly Stretch[] {
  const own = wordsOfNames(ownNames)
  const found: Stretch[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    const name = personAt(reading, index)
    if (name === undefined || isOwn(name, own)) continue
    found.push(stretch(reading, name.from, name.last))
    index = name.last
  }
  return apart([...found, ...findNameRows(reading).filter(({ start, end }) => !own.has(fold(reading.text.slice(start, end))))])
}

const isOwn = ({ proper }: Name, own: ReadonlySet<string>): boolean => proper.length > 0 && proper.every((word) => own.has(word))

/** "ING Bank", "MW" are no titles. */
const ABBREVIATION = /^\p{Lu}{2,}$/u

/** The person whose name, or title, starts at this word. */
function personAt(reading: Reading, index: number): (Name & { readonly from: number }) | undefined {
  const word = reading.words[index]
  if (word === undefined) return undefined
  if (isTitle(word.folded) && !ABBREVIATION.test(word.text)) {
    const name = nameAt(reading, index + 1) ?? smallNameAt(reading, index + 1)
    const next = reading.words[index + 1]
    if (name === undefined || !(next?.joined === true || (isShortTitle(word.folded) && /^\.[ \u00a0]?$/.test(next?.gap ?? '')))) return undefined
    return isPersonBehindTitle(reading, name) ? { ...name, from: index } : undefined
  }
  if (!isCapital(word.text)) return undefined
  const name = nameAt(reading, index)
  if (name === undefined || isInstitution(reading, name.first, name.last)) return undefined
  const isPerson = followsFunction(reading, index) ? isNameOfSomebody(reading, name) : isWholeName(reading, name) || isAlone(reading, name)
  return isPerson || hasFunctionBehind(reading, name) || isSurnameAlone(reading, name) || isCalledSo(reading, name) || isIntroduced(reading, name) ? { ...name, from: index } : undefined
}

/** "meester bart": behind a title a name that is no other word needs no capital. */
function smallNameAt({ words }: Reading, first: number): Name | undefined {
  const word = words[first]?.folded ?? ''
  return givenNames.has(word) && !commonWords.has(word) ? { first, last: first, initials: '', prefixed: false, proper: [word] } : undefined
}

/** "Juf Engels" */
const subjects = wordSet('engels duits frans spaans fries nederlands gym muziek techniek handvaardigheid natuur jezus god christus')

/** Behind "juf" or "mevrouw" any word in capitals is a name, but for a function or the beginning of an institution. */
function isPersonBehindTitle(reading: Reading, name: Name): boolean {
  const [head = ''] = name.proper
  if (name.initials !== '' && isSurname(name.proper.at(-1) ?? '')) return true
  if (isInstitution(reading, name.first, name.last)) return false
  return name.initials !== '' || name.prefixed || givenNames.has(head) || !(subjects.has(head) || commonWords.has(head) || isFunction(head) || isTitle(head))
}

/** "intern begeleider Karin", "IB'er: P. de Wit", "de orthopedagoog (Karin Smit)". */
function followsFunction({ words }: Reading, index: number): boolean {
  const word = words[index]
  const previous = words[index - 1]
  return word !== undefined && previous !== undefined && isFunction(previous.folded) && /^\s?[,:(|–-]? ?\(?$/.test(word.gap) && !word.gap.includes('\n')
}

/** In capitals behind a function these say what it is about: "begeleider Passend Onderwijs". */
const fieldWords = wordSet(
  'passend onderwijs sociale sociaal veiligheid jonge jeugd gezin koninklijke stichting centrum team groep gemeente regio noord zuid oost west midden bijzonder speciaal',
  'video interactie begeleiding gedrag taal rekenen lezen kwaliteit bovenbouw onderbouw middenbouw cultuur beweging'
)

const isNameOfSomebody = ({ words }: Reading, { first, last, initials, prefixed, proper }: Name): boolean => {
  const [head = ''] = proper
  const end = proper.at(-1) ?? ''
  if (initials !== '') return !commonWords.has(end) || isSurname(end)
  if (proper.length === 1 && !prefixed) return ((isGiven(head) && !commonWords.has(head)) || namesAndWords.has(head)) && !subjects.has(head) && !followedByName(words, last)
  if (proper.some((word) => commonWords.has(word) || fieldWords.has(word))) return isGiven(head) || (namesAndWords.has(head) && proper.length > 1)
  const isSmall = !isCapital(words[first - 1]?.text ?? '') && !followedByName(words, last)
  const isArticle = prefixes.has(words[first]?.plain ?? '')
  return isGiven(head) || isSurname(end) || (!isArticle && (prefixed || isSmall))
}

/** These are surnames behind "de" only. */
const adjectives = wordSet('groot jong klein wit zwart groen')

/** "Karin Smit", "Anke de Boer", "P. de Wit", "Bas Nijhof" in the middle of a sentence; not "A. Visie". */
function isWholeName(reading: Reading, name: Name): boolean {
  const { initials, prefixed, proper } = name
  const [head = ''] = proper
  const end = proper.at(-1) ?? ''
  if (initials !== '') return !isFieldLetters(initials) && isBehindInitials(reading, name, end)
  if (!(proper.length > 1 || prefixed) || commonWords.has(end) || fieldWords.has(end) || prefixes.has(reading.words[name.first]?.plain ?? '')) return false
  if (namesAndWords.has(head)) return isSurname(end) || !startsSentence(reading, name.first)
  return isGiven(head) && (prefixed || isSurname(end) || !commonWords.has(head))
}

/** Two initials are somebody; one may be the letter of a heading or end a sentence. */
function isBehindInitials({ words }: Reading, { first, initials, prefixed }: Name, end: string): boolean {
  if (isSurname(end) && (prefixed || !adjectives.has(end))) return true
  if (commonWords.has(end) || fieldWords.has(end)) return false
  const word = words[first]
  if (word === undefined || first === 0 || word.gap.includes('\n')) return initials.length > 1 && words[first + 1]?.gap === '.'
  return initials.length > 1 || /[:,(/]/.test(word.gap) || leadsToName.has(words[first - 1]?.plain ?? '')
}

const leadsToName = wordSet('met door bij van en is aan of namens')

/** "Zwaantje Olde (ib)", "Fleur Bus, leerkracht groep 3": two words in capitals, and behind a mark what somebody does. */
function hasFunctionBehind(reading: Reading, { last, initials, prefixed, proper }: Name): boolean {
  const { words } = reading
  const next = words[last + 1]
  if (next === undefined || !/^(?: ?(?:[,(]|[–:|-] )|\t)/.test(next.gap) || next.gap.includes('\n')) return false
  const [head = ''] = proper
  if (proper.length === 1 && !prefixed && initials === '' && namesAndWords.has(head) && !followsPrefix(words, last)) return isFunctionSoon(words, last)
  if ((proper.length < 2 && !prefixed && initials === '') || proper.some((word) => commonWords.has(word) || fieldWords.has(word) || isFunction(word))) return false
  return isFunctionSoon(words, last)
}

const isFunctionSoon = (words: readonly Word[], last: number): boolean =>
  words.slice(last + 1, last + 4).some((word, place) => (place === 0 || word.joined) && isFunction(word.folded))

/** "De Roos (leerkracht …)" is a group. */
const followsPrefix = (words: readonly Word[], last: number): boolean => prefixes.has(words[last - 1]?.plain ?? '')

/** "Er is een logopediste: Elleke Waterman", "onze intern begeleider is Elleke Waterman". */
function isIntroduced(reading: Reading, { first, last, proper, prefixed, initials }: Name): boolean {
  const word = reading.words[first]
  if (word === undefined || (proper.length < 2 && !prefixed && initials === '') || prefixes.has(word.plain)) return false
  if (proper.some((part) => commonWords.has(part) || fieldWords.has(part) || isFunction(part))) return false
  const inBrackets = word.gap === ' (' && reading.words[last + 1]?.gap.startsWith(')') === true
  const isLed = inBrackets || /^ ?: ?$/.test(word.gap) || (word.joined && /^(?:is|zijn|heet|heten)$/.test(reading.words[first - 1]?.plain ?? ''))
  return isLed && before(reading, first, FAR).some(({ folded }) => isFunction(folded) || isTitle(folded) || reach.has(folded))
}

const reach = wordSet('contact contactpersoon aanspreekpunt bereikbaar inlichtingen vragen auteur opsteller opgesteld ondertekening namens')

/** "Onze IB'er heet Sjoerdtje". */
function isCalledSo(reading: Reading, { first, last }: Name): boolean {
  if (!/^(?:heet|genaamd)$/.test(reading.words[first - 1]?.plain ?? '') || followedByName(reading.words, last)) return false
  return before(reading, first, FAR).some(({ folded, plain }) => isFunction(folded) || isTitle(folded) || isPupil(plain))
}

/** "Zorgcoördinator is Van den Heuvel": in the middle of a sentence a surname has the capital of its first word. */
function isSurnameAlone(reading: Reading, { first, prefixed, proper, initials }: Name): boolean {
  const [end = ''] = proper
  const prefix = reading.words[first]?.plain ?? ''
  if (!prefixed || initials !== '' || !prefixes.has(prefix) || startsSentence(reading, first) || commonWords.has(end) || fieldWords.has(end)) return false
  if (/^(?:naar|tot|en)$/.test(joinedNext(reading, first + 1))) return false
  const isNamed = before(reading, first, FAR).some(({ folded }) => isFunction(folded) || isTitle(folded))
  return prefix === 'van' ? isNamed || leadsToName.has(reading.words[first - 1]?.plain ?? '') : isNamed && isSurname(end) && reading.words[first - 1]?.plain === 'is'
}

const FAR = 12

const startsSentence = ({ words, sentences }: Reading, index: number): boolean => sentences[words[index]?.sentence ?? -1]?.first === index

/** A given name alone: in the middle of a sentence, or at its start with what is told of it: "Anke begeleidt", "Sem (groep 5)", "Daan: lezen". */
function isAlone(reading: Reading, { first, last, proper, prefixed, initials }: Name): boolean {
  const { words } = reading
  const [head = ''] = proper
  if (proper.length !== 1 || prefixed || initials !== '' || isMostlyName(head) || followedByName(words, last)) return false
  if (!givenNames.has(head) || commonWords.has(head)) return namesAndWords.has(head) && !seasons.has(head) && isInside(reading, first)
  const previous = words[first - 1]
  const word = words[first]
  const next = words[last + 1]
  if (head === 'jan' && (/^\d+$/.test(previous?.text ?? '') || /[–-]/.test(`${word?.gap ?? ''}${next?.gap ?? ''}`))) return false
  if (startsSentence(reading, first) || previous === undefined || word === undefined) {
    if (next === undefined || next.gap.includes('\n')) return true
    return next.joined ? next.text === next.plain : /^ ?[:(,–-]/.test(next.gap)
  }
  if (!word.joined) return /^ ?[,;:(/&+–-]+ ?\(?$/.test(word.gap)
  return /^\p{Lu}{2,}$/u.test(previous.text) || isInside(reading, first)
}

/** Also these begin with a capital now and then. */
const seasons = wordSet('lente storm ster wolf beer bloem merk mark linde engel vos flora victoria felix mara alma max sam kim nova')

/** In the middle of a sentence, where only names have a capital; not behind another word with one, but for "Voor Sem". */
function isInside(reading: Reading, first: number): boolean {
  const previous = reading.words[first - 1]
  if (previous === undefined || reading.words[first]?.joined !== true || startsSentence(reading, first)) return false
  return !isCapital(previous.text) || (startsSentence(reading, first - 1) && (commonWords.has(previous.folded) || opens.has(previous.folded)))
}

/** Words that begin a sentence before a name, besides common words. */
const opens = wordSet('toen hoewel aangezien zowel evenals behalve tegenover vanwege wegens doordat zolang net zoals rondom sinds dankzij namens tijdens via rond inmiddels momenteel vandaag daarnaast verder vorig gisteren onlangs helaas afgelopen omdat terwijl nadat voordat ooit')
