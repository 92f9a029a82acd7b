// A small number whose pupils stand elsewhere: "veel leerlingen met dyslexie en twee met een TOS", "waarvan één met …", "Leerlingen met
// een OPP: 3", "het aantal leerlingen met een arrangement is 2", "twee verwijzingen naar het sbo".
import { isCare, isDiagnosis, isMove, mayBeDiagnosis, saysCare } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { few, isNumberOfName, isPartOfNumber, isPupils, one } from './pupil-words.ts'
import { after, before, endings, hasAny, joinedNext, lengthened, stretch, wordsBefore, wordSet, type Reading, type Word } from './words.ts'

const FAR = 24
const NEAR = 8

const condition = wordSet('als wanneer indien zodra mocht tenzij stel bijvoorbeeld kan kunnen mag mogen zou zouden per maximaal hooguit minimaal elke')

/** Other things of which there are a few, also beside pupils. */
const THINGS = endings(
  'ruimte ruimtes ruimten lokaal lokalen plek plekken groep groepen klassen hoek hoeken tafel tafels leraar leraren leerkracht leerkrachten assistent',
  "assistenten begeleiders specialisten collega's dag dagen middag middagen ochtend ochtenden les lessen keer versie versies methode methodes toets toetsen map kast gesprek",
  'gesprekken momenten uur scholen locaties gebouwen ouders niveaus leerjaren manieren lijnen stappen'
)

/** "2x dyslexie", "3 x OPP" */
function timesCare(reading: Reading, index: number): Stretch | undefined {
  const number = reading.words[index]?.plain ?? ''
  const isApart = /^[1-4]$/.test(number) && joinedNext(reading, index) === 'x'
  if (!isApart && !/^[1-4]x$/.test(number)) return undefined
  const last = isApart ? index + 2 : index + 1
  const word = reading.words[last]
  if (word?.joined !== true) return undefined
  const leaves = SCHOOL.test(word.plain) && before(reading, index, FAR).some(({ plain }) => LEAVING.test(plain))
  return isCare(word) || leaves ? stretch(reading, index, last) : undefined
}

export function findBareCounts(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    const times = timesCare(reading, index)
    if (times !== undefined) return [times]
    if (word.plain === 'een') return [ofThem(reading, index)].filter((found) => found !== undefined)
    if (!one.has(word.plain) && !few.has(word.plain)) return []
    if (isPartOfNumber(reading, index) || isNumberOfName(reading, index)) return [ofLeaving(reading, index)].filter((found) => found !== undefined)
    const sentence = reading.sentences[word.sentence]
    if (sentence === undefined || sentence.question || hasAny(wordsBefore(reading, index, NEAR), condition)) return []
    const found = ofThem(reading, index) ?? ofPupilsBefore(reading, index) ?? behindLabel(reading, index) ?? ofMoves(reading, index) ?? beginsWithThem(reading, index) ?? besideDiagnosis(reading, index) ?? ofLeaving(reading, index) ?? endsShortLine(reading, index)
    return found === undefined ? [] : [found]
  })
}

/** "en twee met een TOS", "waarvan één met …", "één van hen heeft …", "hebben er drie een OPP". */
function ofPupilsBefore(reading: Reading, index: number): Stretch | undefined {
  const here = before(reading, index, FAR)
  const goesBack = /^(?:daarvan|hiervan|waarvan)$/.test(here[0]?.plain ?? '') || (here[0]?.plain === 'van' && here[1]?.plain === 'hen')
  const earlier = goesBack ? reading.words.slice(Math.max(0, index - FAR), index) : here
  const pupils = earlier.findLastIndex(({ plain }) => isPupils(plain))
  const next = joinedNext(reading, index)
  const previous = reading.words[index - 1]?.plain ?? ''
  const told = lengthened(reading, index, SHOWN)
  if (pupils === -1) {
    const bare = next === 'met' && one.has(reading.words[index]?.plain ?? '') && saysCare(after(reading, index, 4))
    return bare && !thingsIn(earlier) ? stretch(reading, index, told) : undefined
  }
  const behind = after(reading, index, SHOWN)
  if (hasThere(here)) {
    const ends = next === '' && previous === 'er' && !thingsIn(earlier)
    return saysCare(behind) || behind.some(({ plain }) => plain === 'naar') || ends ? stretch(reading, index, told) : undefined
  }
  if (WHOSE.has(previous) || (previous === 'wie' && /^(?:van|onder)$/.test(reading.words[index - 2]?.plain ?? ''))) {
    return !saysCare(behind) && thingsIn([...earlier, ...behind.slice(0, 3)]) ? undefined : stretch(reading, index - 1, told)
  }
  const begins = /[,;:(]/.test(reading.words[index]?.gap ?? '') || /^(?:en|plus|ook|nog)$/.test(previous)
  if (!begins || !TELLS.has(next)) return undefined
  return saysCare(behind) || !thingsIn(earlier) ? stretch(reading, index, told) : undefined
}

/** "Eén van hen heeft een tolk", when the last people named are pupils. */
function ofThem(reading: Reading, index: number): Stretch | undefined {
  const isOfThem = joinedNext(reading, index) === 'van' && /^(?:hen|hun)$/.test(joinedNext(reading, index + 1))
  if (!isOfThem && !/^(?:daarvan|hiervan|ervan)$/.test(joinedNext(reading, index))) return undefined
  const who = reading.words.slice(Math.max(0, index - FAR), index).findLast(({ plain }) => isPupils(plain) || STAFF.test(plain))
  const isPupil = who === undefined ? saysCare(after(reading, index, NEAR)) : isPupils(who.plain)
  return isPupil ? stretch(reading, index, lengthened(reading, index, SHOWN)) : undefined
}

/** "Drie krijgen hulp van buiten." behind a sentence about pupils. */
function beginsWithThem(reading: Reading, index: number): Stretch | undefined {
  const { words, sentences } = reading
  if (sentences[words[index]?.sentence ?? -1]?.first !== index || !goesOn.has(joinedNext(reading, index))) return undefined
  const earlier = words.slice(Math.max(0, index - FAR), index)
  const who = earlier.findLast(({ plain }) => isPupils(plain) || STAFF.test(plain) || THINGS.test(plain))
  const told = saysCare([...earlier, ...after(reading, index, NEAR)])
  return who !== undefined && isPupils(who.plain) && told ? stretch(reading, index, lengthened(reading, index, SHOWN)) : undefined
}

const goesOn = wordSet('hebben hadden krijgen kregen zijn waren gaan gingen volgen volgden stroomden spreken zitten zaten komen kwamen heeft krijgt kreeg is ging')

/** "1 ASS, 2 dyslexie", "TOS 2, dyslexie 12" */
function besideDiagnosis(reading: Reading, index: number): Stretch | undefined {
  const next = reading.words[index + 1]
  const previous = reading.words[index - 1]
  if (!/^[1-4]$/.test(reading.words[index]?.plain ?? '')) return undefined
  const says = (word: Word | undefined): boolean => word !== undefined && (isDiagnosis(word) || mayBeDiagnosis(word))
  if (next?.joined === true) return says(next) ? stretch(reading, index, index + 1) : undefined
  return reading.words[index]?.joined === true && says(previous) ? stretch(reading, index - 1, index) : undefined
}

const LEAVING = endings('uitstroom instroom doorstroom verwijzing verwijzingen schooladvies schooladviezen adviezen schoolkeuze uitstroombestemming terugstroom')
const SCHOOL = /^(?:pro|vwo|havo|mavo|vmbo\S*|sbo|so|vso|tl|gl|bb|kb|kader|basis|gymnasium|praktijkonderwijs|isk|thuis)$/

/** "Uitstroom: vmbo-b 4, pro 1", "Adviezen: 2 kader, 1 pro", "(n=2)". */
function ofLeaving({ words }: Reading, index: number): Stretch | undefined {
  const [word, previous, next] = [words[index], words[index - 1], words[index + 1]]
  if (word === undefined || !/^\d$/.test(word.plain)) return undefined
  if (previous?.plain === 'n' && /^ ?= ?$/.test(word.gap)) return { start: previous.start, end: word.end }
  const line = words.slice(Math.max(0, index - FAR), index)
  const isBehind = previous !== undefined && SCHOOL.test(previous.plain) && /^[ :=(\t–-]+$/.test(word.gap) && (next === undefined || !next.joined)
  const isBefore = next?.joined === true && SCHOOL.test(next.plain) && !(words[index + 2]?.joined === true && /^\d/.test(words[index + 2]?.plain ?? ''))
  if (!(isBehind || isBefore) || !line.some(({ plain }) => LEAVING.test(plain))) return undefined
  return isBehind ? { start: previous.start, end: word.end } : { start: word.start, end: next?.end ?? word.end }
}

const MOST_IN_LINE = 4
const COUNTED = /^(?:opp|opp's|tlv|tlv's|thuiszitters?|nieuwkomers|arrangement\S*|zorgleerlingen|doublures|verwijzingen)$/

/** "Thuiszitters 2", "OPP 2": a line of a table, with nothing but what is counted and how many. */
function endsShortLine({ words }: Reading, index: number): Stretch | undefined {
  const [word, next] = [words[index], words[index + 1]]
  if (word === undefined || !/^\d$/.test(word.plain) || !(next === undefined || /[\n,;|]/.test(next.gap))) return undefined
  let first = index
  while (first > 0 && index - first < MOST_IN_LINE && words[first]?.gap.includes('\n') === false && !/[,;]/.test(words[first]?.gap ?? '')) first -= 1
  const counted = words.slice(first, index).find(({ plain }) => COUNTED.test(plain))
  return counted !== undefined && index - first <= MOST_IN_LINE - 1 ? { start: counted.start, end: word.end } : undefined
}

const STAFF = endings("leraar leraren leerkracht leerkrachten collega collega's begeleiders specialisten coaches ouders docenten medewerkers assistenten")

/** "hebben er drie", "zijn er dit jaar drie". */
const hasThere = (earlier: readonly Word[]): boolean => {
  const last = earlier.slice(-3).map(({ plain }) => plain)
  return last.at(-1) === 'er' || (last.includes('er') && /^(?:jaar|schooljaar|nu|momenteel|inmiddels|al|nog)$/.test(last.at(-1) ?? ''))
}

const SHOWN = 4
const WHOSE = wordSet('waarvan waaronder daarvan hiervan')
const TELLS = wordSet('met die zonder vanuit naar')
/** "In groep 8" is a name and no thing that is counted. */
const thingsIn = (words: readonly Word[]): boolean => words.some(({ plain }, place) => THINGS.test(plain) && !/^\d/.test(words[place + 1]?.plain ?? ''))

const LABEL = endings("arrangementen opp's verwijzingen verwijzing doublures schorsingen tlv's uitstroom instroom sbo terugplaatsingen")
const isLabel = (word: string): boolean => LABEL.test(word) || isPupils(word)
const IS = wordSet('is was zijn waren bedraagt bedroeg nu momenteel slechts')

/** "Leerlingen met een OPP: 3", "Het aantal leerlingen met een arrangement is 2." Only where the number ends what is said. */
function behindLabel(reading: Reading, index: number): Stretch | undefined {
  const { words } = reading
  const next = words[index + 1]
  const ends = next === undefined || /^\s*(?:[.;,)/]|\()|[\n\t|,]/.test(next.gap)
  const earlier = before(reading, index, FAR)
  const named = earlier.findLastIndex(({ plain }) => isLabel(plain))
  const label = named === -1 && earlier.slice(-1).some(isCare) ? earlier.length - 1 : named
  if (!ends || label === -1) return undefined
  const counts = earlier.some(({ plain }) => plain === 'aantal' || plain === 'aantallen')
  const gap = words[index]?.gap ?? ''
  const marked = /[:=]/.test(gap) || (/[\t|]|^ [–-] $/.test(gap) && label === earlier.length - 1) || (counts && IS.has(words[index - 1]?.plain ?? '')) || (counts && (next === undefined || next.gap.includes('\n'))) || (/^ ?\($/.test(words[index]?.gap ?? '') && next?.gap.startsWith(')') !== false)
  const yes = words[index - 1]?.plain === 'ja' && (words[index - 1]?.gap.includes(':') ?? false)
  const saysWhich = earlier.some(({ plain }, place) => isPupils(plain) && /^(?:met|die|zonder)$/.test(earlier[place + 1]?.plain ?? ''))
  if (!(marked || yes) || (!counts && !saysWhich && !saysCare(earlier) && !earlier.slice(label).every(isWordOfLabel))) return undefined
  return stretch(reading, index - earlier.length + label, index)
}

const isWordOfLabel = (word: Word): boolean => isCare(word) || isLabel(word.plain) || word.plain === 'met' || word.plain === 'een'

const goes = wordSet('is was zijn waren werd werden ging gingen')
const MOVES = endings("verwijzing verwijzingen schorsing schorsingen terugplaatsing terugplaatsingen verwijdering verwijderingen tlv's opp's rugzakjes rugzakken doublures")

const GRANTED = /^(?:aanvraag|aanvragen|arrangementen|arrangement|toekenningen|beschikkingen)$/

/** "één verwijzing", "twee TLV's", "twee zijn doorverwezen". */
function ofMoves(reading: Reading, index: number): Stretch | undefined {
  const next = reading.words[index + 1]
  if (next?.joined !== true) return undefined
  const isMoved = goes.has(next.plain) && after(reading, index, SHOWN).some(isMove)
  const behind = after(reading, index + 1, SHOWN)
  const isGranted = GRANTED.test(next.plain) && (saysCare(behind) || behind.some(({ plain }) => /^(?:afgegeven|toegekend|aangevraagd|toegewezen)$/.test(plain)))
  return isMoved || isGranted || MOVES.test(next.plain) ? stretch(reading, index, index + 1) : undefined
}
