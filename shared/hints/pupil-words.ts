// The words for pupils, and for how many there are.
import { endings, joinedNext, wordsBefore, wordSet, type Reading, type Word } from './words-in-text.ts'

const PUPIL = endings(
  'leerling leerlinge zij-instromer statushouder kind kindje kleuter peuter brugklasser scholier nieuwkomer thuiszitter zittenblijver doubleur',
  'jongen jongetje jongeman meisje meid tweeling drieling'
)
const PUPILS = endings(
  "nt2'ers vmbo'ers dyslecten dyslectici autisten anderstaligen gezinnen kids jongeren tweelingen zij-instromers zij-instromertjes instromers onderinstromers neveninstromers",
  'statushouders asielzoekers neefjes nichtjes zonen zoons dochters rolstoelgebruikers hoogbegaafden doublanten uitstromers brussen families',
  'leerlingen kinderen kindjes kleuters peuters brugklassers scholieren nieuwkomers thuiszitters zittenblijvers vluchtelingen broertjes zusjes broers zussen jongens jongetjes meisjes meiden knullen'
)
const notPupils = /(?:klein|volwassen|oud-?|mede-?)(?:kind|kinderen|leerling|leerlingen)$/

/** With what schools shorten ("2 lln.") and misspell ("leeling"). */
export const isPupil = (word: string): boolean =>
  word === 'll' || (PUPIL.test(word) && !notPupils.test(word)) || isNearly(word, 'leerling')
export const isPupils = (word: string): boolean =>
  word === 'lln' || word === 'll' || (PUPILS.test(word) && !notPupils.test(word)) || isNearly(word, 'leerlingen')

/** One letter of it is missing, doubled, another one, or changed places with the next; the first letter is right. */
function isNearly(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || word.charAt(0) !== right.charAt(0) || word === right) return false
  let start = 0
  while (start < word.length && word.charAt(start) === right.charAt(start)) start += 1
  const [rest, wanted] = [word.slice(start), right.slice(start)]
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest.charAt(0) === wanted.charAt(1) && rest.charAt(1) === wanted.charAt(0) && rest.slice(2) === wanted.slice(2))
  )
}

export const isGendered = (word: string): boolean =>
  /^(?:jongen|jongetje|jongeman|meisje|meid|tweeling|drieling)$/.test(word)

export const one: ReadonlySet<string> = wordSet('één eén éen 1')
export const few: ReadonlySet<string> = wordSet('2 3 4 twee drie vier tweetal drietal viertal 2-tal 3-tal 4-tal')

/** "2,4 kinderen", "1.234 leerlingen", "1/2 leerlingen". */
export const isPartOfNumber = ({ words }: Reading, index: number): boolean =>
  (/^[.,/:–]$/.test(words[index]?.gap ?? '') && /\p{N}$/u.test(words[index - 1]?.text ?? '')) ||
  (/^[.,/]$/.test(words[index + 1]?.gap ?? '') && /^\p{N}/u.test(words[index + 1]?.text ?? ''))

/** Names with a number: "groep 3", "groep 1, 2 en 3", "stap 2", "zorgniveau 2". */
const numbered = wordSet(
  'groep groepen klas klassen leerjaar leerjaren cluster clusters stap blok hoofdstuk week afspraak onderdeel aanpak profiel laag ring trede type traject tabel bijlage',
  'havo vwo vmbo mavo brugklas'
)
const NUMBERED = endings('niveau niveaus fase route')
const inRow = wordSet('en of tot t m met')
const LONGEST_ROW = 10

/** "In groep 3 kinderen …", "de leraren van groep 1 en 2 …", and a heading: "2 Leerlingen met een plan". Only digits are names. */
export function isNumberOfName(reading: Reading, index: number): boolean {
  const word = reading.words[index]
  if (word === undefined || !/^\d$/.test(word.plain)) return false
  if (startsLine(reading, index) && /^\p{Lu}/u.test(reading.words[index + 1]?.text ?? ''))
    return !joinedNext(reading, index).endsWith('se')
  if (/[:=(]/.test(word.gap)) return false
  let nearer = word.plain
  for (const before of wordsBefore(reading, index, LONGEST_ROW).toReversed()) {
    if (numbered.has(before) || NUMBERED.test(before)) return /^\d/.test(nearer)
    if (!inRow.has(before) && !/^\d/.test(before)) return false
    nearer = before
  }
  return false
}

const startsLine = ({ words }: Reading, index: number): boolean =>
  index === 0 || (words[index]?.gap.includes('\n') ?? false)

/** "2 kinderen: € 135" */
export const isPrice = ({ words }: Reading, noun: number): boolean => words[noun + 1]?.gap.includes('€') ?? false

/** How many words between a number and its pupils: "drie nieuw ingestroomde leerlingen", "1 nieuwe NT2 leerling". */
const MOST_DESCRIBING = 3

const INFLECTED = /^(?:[\p{L}\p{N}-]{2,}e|eigen)$/u
/** Stands before a word that describes: "nieuw ingestroomde", "zeer slechtziende". */
const ADVERB = endings('isch eel ief aal ig lijk matig')
const adverbs = wordSet(
  'nieuw net pas zeer erg heel zwaar licht recent onlangs hoog laag meer minder ook slecht thuis extra tussentijds niet nog anders'
)
/** "NT2", "LG", "AZC": what kind of pupils. */
const KIND = /^\p{Lu}[\p{Lu}\p{N}-]+$/u
const schoolTypes = wordSet('havo vwo vmbo mavo')
/** These lead to another thing, or to no count: "twee van die kinderen" is looked at by itself, "4 jarige kinderen" is an age. */
const neverDescribes = wordSet(
  'de die dat elke alle iedere deze onze welke jarige ene andere beide hoe je ze we me te mee toe',
  'elfde tiende negende achtste zevende zesde vijfde vierde derde tweede eerste'
)

/** Says whether the words from one up to another say what kind of pupil stands at the second. */
export function describesPupils({ words }: Reading, from: number, noun: number): boolean {
  if (noun - from > MOST_DESCRIBING) return false
  for (let index = from; index < noun; index += 1) {
    const word = words[index]
    const next = words[index + 1]
    if (word === undefined || next?.joined !== true || neverDescribes.has(word.plain)) return false
    if (!describes(word, next, index + 1 === noun)) return false
  }
  return true
}

function describes(word: Word, next: Word, last: boolean): boolean {
  if (schoolTypes.has(word.plain)) return false
  if (INFLECTED.test(word.plain) || KIND.test(word.text)) return true
  if (/^(?:cluster|rugzak|zorg|plus)$/.test(word.plain) || (/^\d$/.test(word.plain) && !last)) return true
  // "1 Turks meisje", "één doof kind": without its ending, before a singular neuter word.
  if (last && /(?:kind|kindje|meisje|jongetje)$/.test(next.plain)) return UNINFLECTED.test(word.text)
  return !last && (ADVERB.test(word.plain) || adverbs.has(word.plain))
}

const UNINFLECTED = /^\p{Lu}[\p{Ll}-]+$|(?:nd|isch|ig|lijk|eerd|ief|aal|eel|eus|nieuw|jong|ander|doof|ziek|klein)$/u
