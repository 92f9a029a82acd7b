// A small number as tables and lists have it: "Leerlingen met een OPP: 3", "TOS 2, dyslexie 12", "ADHD | 3", "2x dyslexie", "(n=2)",
// "Uitstroom: havo 9, pro 1", and in a sentence "het aantal leerlingen met een arrangement is 2".
import { isSupposed } from './bare-count.ts'
import { isCare, isDiagnosis, isMove, mayBeDiagnosis, saysCare } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { few, isNumberOfName, isPartOfNumber, isPupils, one } from './pupil-words.ts'
import { before, endings, joinedNext, stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

const FAR = 24

export function findTableCounts(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    const isSmall = one.has(word.plain) || few.has(word.plain)
    const found =
      timesCare(reading, index) ??
      timesBehind(reading, index) ??
      (isSmall ? (cellAt(reading, index) ?? ofLeaving(reading, index)) : undefined)
    return found === undefined ? [] : [found]
  })
}

function cellAt(reading: Reading, index: number): Stretch | undefined {
  const found = behindLabel(reading, index) ?? besideDiagnosis(reading, index) ?? endsShortLine(reading, index)
  return found === undefined ||
    isPartOfNumber(reading, index) ||
    isNumberOfName(reading, index) ||
    isSupposed(reading, index)
    ? undefined
    : found
}

/** "Schorsing: 1x", "arrangement (2x)" */
function timesBehind({ words }: Reading, index: number): Stretch | undefined {
  const [word, previous, next] = [words[index], words[index - 1], words[index + 1]]
  if (word === undefined || previous === undefined || !/^[1-4]x$/.test(word.plain) || !/^ ?[:(=] ?$/.test(word.gap))
    return undefined
  const ends = next === undefined || !next.joined
  return ends && (isCare(previous) || isMove(previous) || LABEL.test(previous.plain))
    ? { start: previous.start, end: word.end }
    : undefined
}

/** "2x dyslexie", "3 x OPP" */
function timesCare(reading: Reading, index: number): Stretch | undefined {
  const number = reading.words[index]?.plain ?? ''
  const isApart = /^[1-4]$/.test(number) && joinedNext(reading, index) === 'x'
  if (!isApart && !/^[1-4]x$/.test(number)) return undefined
  const last = isApart ? index + 2 : index + 1
  const word = reading.words[last]
  if (word?.joined !== true) return undefined
  const isLeaving = SCHOOL.test(word.plain) && before(reading, index, FAR).some(leaves)
  return isCare(word) || isLeaving ? stretch(reading, index, last) : undefined
}

const LABEL = endings(
  "arrangementen doublure schorsing zittenblijvers thuiszitters opp's verwijzingen verwijzing doublures schorsingen tlv's uitstroom instroom sbo terugplaatsingen"
)
const isLabel = (word: string): boolean => LABEL.test(word) || isPupils(word)
const IS = wordSet('is was zijn waren bedraagt bedroeg nu momenteel slechts')

/** "Leerlingen met een OPP: 3", "Het aantal leerlingen met een arrangement is 2." Only where the number ends what is said. */
function behindLabel(reading: Reading, index: number): Stretch | undefined {
  const { words } = reading
  const next = words[index + 1]
  const ends = next === undefined || /^\s*(?:[.;,)/]|\()|[\n\t|,]/.test(next.gap)
  if (!ends) return undefined
  const earlier = before(reading, index, FAR)
  const named = earlier.findLastIndex(({ plain }) => isLabel(plain))
  const isLevel = /^\d$/.test(earlier.at(-1)?.plain ?? '') && earlier.at(-2)?.plain.endsWith('niveau') === true
  if (isLevel && /^: ?$/.test(words[index]?.gap ?? '')) return stretch(reading, index - 2, index)
  const label =
    named === -1 && earlier.slice(-2).some(isCare) && !/^\d/.test(earlier.at(-1)?.plain ?? '')
      ? earlier.length - 1
      : named
  if (label === -1) return undefined
  const counts = earlier.some(({ plain }) => plain === 'aantal' || plain === 'aantallen')
  const gap = words[index]?.gap ?? ''
  const ofCell = /[\t|]|^ [–-] $/.test(gap) && label === earlier.length - 1
  const ofCount = counts && (IS.has(words[index - 1]?.plain ?? '') || next === undefined || next.gap.includes('\n'))
  const inBrackets = /^ ?\($/.test(gap) && next?.gap.startsWith(')') !== false
  const marked = /[:=]/.test(gap) || ofCell || ofCount || inBrackets
  const endsLine =
    (next === undefined || next.gap.includes('\n')) &&
    label === 0 &&
    isPupils(earlier[0]?.plain ?? '') &&
    earlier.length <= MOST_IN_LABEL
  const yes = words[index - 1]?.plain === 'ja' && (words[index - 1]?.gap.includes(':') ?? false)
  const saysWhich = earlier.some(
    ({ plain }, place) => isPupils(plain) && /^(?:met|die|zonder)$/.test(earlier[place + 1]?.plain ?? '')
  )
  if (
    !(marked || yes || endsLine) ||
    (!counts && !saysWhich && !saysCare(earlier) && !earlier.slice(label).every(isWordOfLabel))
  )
    return undefined
  return stretch(reading, index - earlier.length + label, index)
}

const MOST_IN_LABEL = 5

const isWordOfLabel = (word: Word): boolean =>
  isCare(word) || isLabel(word.plain) || /^(?:met|een|groep|gr|\d)$/.test(word.plain)

/** "1 ASS, 2 dyslexie", "TOS 2, dyslexie 12" */
function besideDiagnosis(reading: Reading, index: number): Stretch | undefined {
  const next = reading.words[index + 1]
  const previous = reading.words[index - 1]
  if (!/^[1-4]$/.test(reading.words[index]?.plain ?? '')) return undefined
  const says = (word: Word | undefined): boolean => word !== undefined && (isDiagnosis(word) || mayBeDiagnosis(word))
  if (next?.joined === true) {
    // "1 Gilles de la Tourette", "2 syndroom van Down", "1 ernstige epilepsie".
    const last = [1, 2, 3, 4].map((step) => index + step).find((at) => says(reading.words[at]))
    const isOne =
      last !== undefined &&
      reading.words.slice(index + 1, last + 1).every(({ joined }) => joined) &&
      reading.words.slice(index + 1, last).every(leadsToDiagnosis)
    return isOne ? stretch(reading, index, last) : undefined
  }
  return reading.words[index]?.joined === true && says(previous) ? stretch(reading, index - 1, index) : undefined
}

const leadsToDiagnosis = ({ text, plain }: Word): boolean =>
  /^(?:de|la|met|van|en)$/.test(plain) || /^\p{Lu}\p{Ll}+$/u.test(text) || /(?:e|isch)$/.test(plain)

const LEAVING = endings(
  'uitstroom instroom doorstroom verwijzing verwijzingen schooladvies schooladviezen adviezen schoolkeuze uitstroombestemming terugstroom'
)
const leaves = ({ plain }: Word): boolean => LEAVING.test(plain) || plain === 'vo'
const SCHOOL =
  /^(?:pro|vwo|havo|mavo|vmbo\S*|sbo|so|vso|tl|gl|bb|kb|kader|basis|gymnasium|praktijkonderwijs|isk|thuis)$/

/** "Uitstroom: vmbo-b 4, pro 1", "Adviezen: 2 kader, 1 pro", "(n=2)". */
function ofLeaving({ words }: Reading, index: number): Stretch | undefined {
  const [word, previous, next] = [words[index], words[index - 1], words[index + 1]]
  if (word === undefined || !/^\d$/.test(word.plain)) return undefined
  if (previous?.plain === 'n' && /^ ?= ?$/.test(word.gap)) return { start: previous.start, end: word.end }
  const isBehind =
    previous !== undefined &&
    SCHOOL.test(previous.plain) &&
    /^[ :=(\t–-]+$/.test(word.gap) &&
    (next === undefined || !next.joined)
  const isBefore =
    next?.joined === true &&
    SCHOOL.test(next.plain) &&
    !(words[index + 2]?.joined === true && /^\d/.test(words[index + 2]?.plain ?? ''))
  if (!(isBehind || isBefore) || !words.slice(Math.max(0, index - FAR), index).some(leaves)) return undefined
  return isBehind ? { start: previous.start, end: word.end } : { start: word.start, end: next?.end ?? word.end }
}

const MOST_IN_LINE = 4
const COUNTED =
  /^(?:opp|opp's|tlv|tlv's|thuiszitters?|nieuwkomers|arrangement\S*|zorgleerlingen|doublures|verwijzingen)$/

/** "Thuiszitters 2", "OPP 2": a line of a table, with nothing but what is counted and how many. */
function endsShortLine({ words }: Reading, index: number): Stretch | undefined {
  const [word, next] = [words[index], words[index + 1]]
  if (word === undefined || !/^\d$/.test(word.plain) || !(next === undefined || /[\n,;|]/.test(next.gap)))
    return undefined
  let first = index
  while (
    first > 0 &&
    index - first < MOST_IN_LINE &&
    words[first]?.gap.includes('\n') === false &&
    !/[,;]/.test(words[first]?.gap ?? '')
  )
    first -= 1
  const counted = words.slice(first, index).find(({ plain }) => COUNTED.test(plain))
  return counted !== undefined && index - first <= MOST_IN_LINE - 1
    ? { start: counted.start, end: word.end }
    : undefined
}
