// A count under five of pupils: "drie leerlingen", "2 kinderen met", "twee van onze leerlingen". The size of a small group, a
// place for so many, a habit ("elke week mogen twee kinderen …") and a condition are no counts, and "groep 3" is a name.
import type { Stretch } from './hint.ts'
import { hasAny, stretch, wordsAfter, wordsBefore, wordSet, type Reading } from './words.ts'

const few = wordSet('2 3 4 twee drie vier tweetal drietal viertal')
const PUPILS = /(?:leerlingen|kinderen|kleuters|peuters|jongens|meisjes|brugklassers|nieuwkomers)$/
const notPupils = /(?:klein|volwassen)kinderen$/

/** Between number and pupils: "drie nieuwe leerlingen", "vier van onze kinderen". */
const DESCRIBES = /^(?:[\p{L}-]{2,}e|eigen)$/u
const neverDescribes = wordSet('de die elke alle iedere deze onze welke')
const ofUs = wordSet('de onze deze die alle')

const general = wordSet('als wanneer indien zodra mocht elk elke ieder iedere telkens steeds soms')
const atMost = wordSet('hooguit hoogstens hoogste maximaal max minimaal minstens minste')
const bounds = wordSet('tot à a dan vanaf per')
const GROUP = /groep(?:en)?$/
const SMALL_GROUP = /^(?:groepje|groepjes|subgroepje|subgroepjes|tweetallen|drietallen|viertallen|instructietafel|leerlingenraad|kinderraad|gezin|gezinnen)$/
const PLACE = /(?:plek|plekken|plaats|plaatsen|ruimte|ruimtes|tafel|tafels|kamer|lokaal|hoek|hoekje|bank|kast)$/
const perWhat = wordSet('groep klas keer tafel laptop chromebook tablet leraar begeleider volwassene')

/** Names with a number: "groep 3", "groep 1, 2 en 3", "stap 2". */
const numbered = wordSet('groep groepen klas klassen leerjaar leerjaren cluster niveau stap fase blok hoofdstuk week afspraak onderdeel jaar')
const inRow = wordSet('en of tot t m met')

/** How many words around a count are looked at. */
const NEAR = 8

export function findSmallCounts(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    if (!few.has(word.plain)) return []
    const noun = pupilsBehind(reading, index)
    if (noun === undefined || isPartOfNumber(reading, index) || isName(reading, index) || isNoCount(reading, index, noun)) return []
    return [stretch(reading, index, noun)]
  })
}

const MOST_DESCRIBING = 2

function pupilsBehind({ words }: Reading, number: number): number | undefined {
  const [of, us] = [words[number + 1], words[number + 2]]
  const isOfUs = of?.plain === 'van' && of.joined && us?.joined === true && ofUs.has(us.plain)
  const from = isOfUs ? number + 3 : number + 1
  for (let index = from; index <= from + MOST_DESCRIBING; index += 1) {
    const word = words[index]
    if (word?.joined !== true) return undefined
    if (PUPILS.test(word.plain)) return notPupils.test(word.plain) ? undefined : index
    if (!DESCRIBES.test(word.plain) || neverDescribes.has(word.plain)) return undefined
  }
  return undefined
}

/** "2,4 kinderen", "1.234 leerlingen", "1/2 leerlingen". */
const isPartOfNumber = ({ words }: Reading, index: number): boolean =>
  /^[.,/:–]$/.test(words[index]?.gap ?? '') && /\p{N}$/u.test(words[index - 1]?.text ?? '')

const LONGEST_ROW = 10

/** "In groep 3 kinderen …", "de leraren van groep 1 en 2 …". Only digits are names. */
function isName(reading: Reading, index: number): boolean {
  if (!/^\d$/.test(reading.words[index]?.plain ?? '')) return false
  for (const word of wordsBefore(reading, index, LONGEST_ROW).toReversed()) {
    if (numbered.has(word)) return true
    if (!inRow.has(word) && !/^\d/.test(word)) return false
  }
  return false
}

function isNoCount(reading: Reading, index: number, noun: number): boolean {
  const question = reading.sentences[reading.words[index]?.sentence ?? -1]?.question ?? false
  const before = wordsBefore(reading, index, NEAR)
  const behind = wordsAfter(reading, noun, NEAR)
  return question || hasAny(before, general) || isGroupSize(before, behind) || isBound(before) || isPlaceOrShare(before, behind)
}

/** "in groepjes van 4", "groep van hooguit vier", "drie kinderen aan de instructietafel", "twee kinderen tegelijk". */
function isGroupSize(before: readonly string[], behind: readonly string[]): boolean {
  const [third = '', second = '', first = ''] = lastThree(before)
  const ofGroup = (first === 'van' && GROUP.test(second)) || (second === 'van' && GROUP.test(third))
  const smallGroup = before.some((word, place) => word === 'kleine' && GROUP.test(before[place + 1] ?? ''))
  return ofGroup || smallGroup || [...before, ...behind].some((word) => SMALL_GROUP.test(word)) || behind.slice(0, 3).includes('tegelijk')
}

/** "meer dan drie", "hooguit zo'n vier", "twee tot vier"; but "twee of drie leerlingen" is a count as much as "drie leerlingen". */
function isBound(before: readonly string[]): boolean {
  const [, second = '', first = ''] = lastThree(before)
  return atMost.has(first) || atMost.has(second) || bounds.has(first) || (first === 'of' && !few.has(second))
}

/** "plek voor vier kinderen", "twee leerlingen per groep", "twee leerlingen uit elke groep". */
function isPlaceOrShare(before: readonly string[], behind: readonly string[]): boolean {
  const [third = '', second = '', first = ''] = lastThree(before)
  const isPlace = first === 'voor' && (PLACE.test(second) || PLACE.test(third))
  const isShare = behind.some((word, place) => word === 'per' && perWhat.has(behind[place + 1] ?? ''))
  return isPlace || isShare || behind.slice(0, 2).join(' ') === 'uit elke'
}

const lastThree = (words: readonly string[]): readonly string[] => ['', '', '', ...words].slice(-3)
