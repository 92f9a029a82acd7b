// A small number whose pupils stand elsewhere: "veel leerlingen met dyslexie en twee met een TOS", "waarvan één met …", "Drie krijgen hulp van
// buiten." behind a sentence about pupils, "twee verwijzingen naar het sbo".
import { isMove, saysCare } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { isFact } from './told.ts'
import { few, isNumberOfName, isPartOfNumber, isPupils, one } from './pupil-words.ts'
import {
  after,
  before,
  endings,
  joinedNext,
  lengthened,
  stretch,
  wordSet,
  type Reading,
  type Word
} from './words-in-text.ts'

const FAR = 24
const NEAR = 8

const condition = wordSet(
  'als wanneer indien zodra mocht tenzij stel bijvoorbeeld kan kunnen mag mogen zou zouden per maximaal hooguit minimaal elke'
)

/** Other things of which there are a few, also beside pupils. */
const THINGS = endings(
  'ruimte ruimtes ruimten lokaal lokalen plek plekken groep groepen klassen hoek hoeken tafel tafels leraar leraren leerkracht leerkrachten assistent',
  "assistenten begeleiders specialisten collega's dag dagen middag middagen ochtend ochtenden les lessen keer versie versies methode methodes toets toetsen map kast gesprek",
  'gesprekken momenten uur scholen locaties gebouwen ouders niveaus leerjaren manieren lijnen stappen'
)

export const isThing = (word: string): boolean => THINGS.test(word)

export function findBareCounts(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    const found =
      word.plain === 'een'
        ? ofThem(reading, index)
        : one.has(word.plain) || few.has(word.plain)
          ? countAt(reading, index)
          : undefined
    return found === undefined ? [] : [found]
  })
}

function countAt(reading: Reading, index: number): Stretch | undefined {
  if (isPartOfNumber(reading, index) || isNumberOfName(reading, index) || isSupposed(reading, index)) return undefined
  return (
    ofThem(reading, index) ??
    ofPupilsBefore(reading, index) ??
    ofMoves(reading, index) ??
    beginsWithThem(reading, index)
  )
}

/** A question, a condition or a most: no count of what is. */
export const isSupposed = (reading: Reading, index: number): boolean =>
  (reading.sentences[reading.words[index]?.sentence ?? -1]?.question ?? true) ||
  before(reading, index, NEAR).some(
    ({ plain }, place, earlier) =>
      // "Per 1 oktober" is a day.
      condition.has(plain) && !(plain === 'per' && /^\d+$/.test(earlier[place + 1]?.plain ?? ''))
  )

/** "en twee met een TOS", "waarvan één met …", "één van hen heeft …", "hebben er drie een OPP". */
function ofPupilsBefore(reading: Reading, index: number): Stretch | undefined {
  const here = before(reading, index, FAR)
  const goesBack =
    /^(?:daarvan|hiervan|waarvan)$/.test(here[0]?.plain ?? '') || (here[0]?.plain === 'van' && here[1]?.plain === 'hen')
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
    return saysCare(behind) || behind.some(({ plain }) => plain === 'naar') || ends
      ? stretch(reading, index, told)
      : undefined
  }
  if (WHOSE.has(previous) || (previous === 'wie' && /^(?:van|onder)$/.test(reading.words[index - 2]?.plain ?? ''))) {
    return !saysCare(behind) && thingsIn([...earlier, ...behind.slice(0, 3)])
      ? undefined
      : stretch(reading, index - 1, told)
  }
  // "Van de 7 kleuters heeft één een arrangement".
  if (here[0]?.plain === 'van' && goesOn.has(previous) && saysCare(behind)) return stretch(reading, index, told)
  const begins = /[,;:(]/.test(reading.words[index]?.gap ?? '') || /^(?:en|plus|ook|nog|wel|maar)$/.test(previous)
  if (!begins || !(TELLS.has(next) || isVerb(next, saysCare(behind)))) return undefined
  return saysCare(behind) || !thingsIn(earlier) ? stretch(reading, index, told) : undefined
}

/** "Eén van hen heeft een tolk", when the last people named are pupils. */
function ofThem(reading: Reading, index: number): Stretch | undefined {
  const isOfThem = joinedNext(reading, index) === 'van' && /^(?:hen|hun)$/.test(joinedNext(reading, index + 1))
  if (!isOfThem && !/^(?:daarvan|hiervan|ervan)$/.test(joinedNext(reading, index))) return undefined
  const who = reading.words
    .slice(Math.max(0, index - FAR), index)
    .findLast(({ plain }) => isPupils(plain) || STAFF.test(plain))
  const isPupil = who === undefined ? saysCare(after(reading, index, NEAR)) : isPupils(who.plain)
  return isPupil ? stretch(reading, index, lengthened(reading, index, SHOWN)) : undefined
}

/** "Drie krijgen hulp van buiten." behind a sentence about pupils. */
function beginsWithThem(reading: Reading, index: number): Stretch | undefined {
  const { words, sentences } = reading
  if (sentences[words[index]?.sentence ?? -1]?.first !== index || !goesOn.has(joinedNext(reading, index)))
    return undefined
  const earlier = words.slice(Math.max(0, index - FAR), index)
  const who = earlier.findLast(({ plain }) => isPupils(plain) || STAFF.test(plain) || THINGS.test(plain))
  const told = saysCare([...earlier, ...after(reading, index, NEAR)])
  const moved = who === undefined && after(reading, index, NEAR).some(isMove)
  const cares = who === undefined && saysCare(after(reading, index, SHOWN))
  return (who !== undefined && isPupils(who.plain) && told) || moved || cares
    ? stretch(reading, index, lengthened(reading, index, SHOWN))
    : undefined
}

const goesOn = wordSet(
  'hebben hadden krijgen kregen zijn waren gaan gingen volgen volgden stroomden spreken zitten zaten komen kwamen heeft krijgt kreeg is ging'
)

const STAFF = endings(
  "leraar leraren leerkracht leerkrachten collega collega's begeleiders specialisten coaches ouders docenten medewerkers assistenten"
)

/** "hebben er drie", "zijn er dit jaar drie". */
const hasThere = (earlier: readonly Word[]): boolean => {
  const last = earlier.slice(-3).map(({ plain }) => plain)
  return (
    last.at(-1) === 'er' ||
    (last.includes('er') && /^(?:jaar|schooljaar|nu|momenteel|inmiddels|al|nog)$/.test(last.at(-1) ?? ''))
  )
}

/** "En één staat onder toezicht": with what pupils have behind it. */
const isVerb = (word: string, tellsCare: boolean): boolean => tellsCare && (isFact(word) || goesOn.has(word))

const SHOWN = 4
const WHOSE = wordSet('waarvan waaronder daarvan hiervan')
const TELLS = wordSet('met die zonder vanuit naar')
/** "In groep 8" is a name and no thing that is counted. */
const thingsIn = (words: readonly Word[]): boolean =>
  words.some(({ plain }, place) => THINGS.test(plain) && !/^\d/.test(words[place + 1]?.plain ?? ''))

const goes = wordSet('is was zijn waren werd werden ging gingen')
const MOVES = endings(
  "verwijzing verwijzingen schorsing schorsingen terugplaatsing terugplaatsingen verwijdering verwijderingen tlv's opp's rugzakjes rugzakken doublure doublures vrijstelling vrijstellingen"
)

const GRANTED = /^(?:aanvraag|aanvragen|arrangementen|arrangement|toekenningen|beschikkingen)$/

/** "één verwijzing", "twee TLV's", "twee zijn doorverwezen". */
function ofMoves(reading: Reading, index: number): Stretch | undefined {
  const next = reading.words[index + 1]
  if (next?.joined !== true) return undefined
  const isMoved = goes.has(next.plain) && after(reading, index, SHOWN).some(isMove)
  const behind = after(reading, index + 1, SHOWN)
  const isGranted =
    GRANTED.test(next.plain) &&
    (saysCare(behind) || behind.some(({ plain }) => /^(?:afgegeven|toegekend|aangevraagd|toegewezen)$/.test(plain)))
  return isMoved || isGranted || MOVES.test(next.plain) ? stretch(reading, index, index + 1) : undefined
}
