// Words about one pupil. "Een kind" and "de leerling" are how every school writes about all children, so the article alone says
// nothing. The choice, made for few false alarms:
// - "één", "1" or "een enkele" pupil: a hint when something is told ("één kind dat …") or happens ("bij één leerling", "krijgt");
// - "een jongen" or "een meisje": a hint when something is told, because nobody writes so about all children;
// - "een leerling" or "een kind" with "met": a hint, unless only a need that many have is named ("met een hulpvraag"),
//   or the sentence says what can be or what such a pupil gets ("kan", "krijgt meer tijd");
// - "een leerling" or "een kind" with "die", "dat" or a group: a hint only behind words for one case ("wij hebben",
//   "er zit", "vorig jaar"): "een kind dat hulp nodig heeft" is everybody;
// - "de leerling": a hint only with what is told and a fact in time ("die nu twee jaar …"), see known-pupil.ts.
// A condition or a question ("als", "wanneer", "heeft een leerling …?") is never about one pupil, nor is a habit ("soms", "elke"),
// nor a task ("één leerling is gastheer").
import { hasCause, hasEvent, isArranged, saysOrigin } from './befell.ts'
import type { Stretch } from './hint.ts'
import { findKnownPupil } from './known-pupil.ts'
import { isCare, isIllness, saysCare } from './conditions.ts'
import { oneOfUs } from './one-of-us.ts'
import {
  describesPupils,
  few,
  isGendered,
  isNumberOfName,
  isPartOfNumber,
  isPrice,
  isPupil,
  isPupils,
  one
} from './pupil-words.ts'
import { hasRole, hasTask } from './roles.ts'
import {
  describedByCare,
  DESCRIBES,
  FAR,
  groupIn,
  hasMove,
  isCondition,
  isFact,
  isHabit,
  isHelped,
  isOneCase,
  isTimed,
  whatIsTold,
  type Told
} from './told.ts'
import {
  after,
  hasAny,
  joinedNext,
  lengthened,
  stretch,
  wordsAfter,
  wordsBefore,
  wordSet,
  type Reading
} from './words-in-text.ts'

const neverDescribes = wordSet(
  'die met bij elke deze onze alle welke welk voor altijd tijd iedere ene groepje beide hand kind goede'
)

/** Behind the pupil: what can be, or what every pupil like this gets. */
const possible = wordSet('kan kunnen mag mogen zou')
/** "Bij een leerling met dyscalculie gebruiken wij …" */
const concerns = wordSet('bij voor van over aan')
const everyOne = wordSet(
  'krijgt nodig behoefte baat recht gebaat vraagt vereist moeite mogelijk welkom helpen bieden geven'
)

const happensTo = wordSet(
  'bij voor van aan heeft hebben is zit krijgt maakt maken naast rond werd kreeg ging volgt betreft betrof om waaronder begeleiden begeleidt helpen ondersteunen vangen'
)
const groupSize = wordSet(
  'per elk elke ieder iedere hooguit maximaal max minstens minimaal meer dan nooit plek plaats ruimte werkplek telkens'
)

/** How many words behind the trigger the hint shows. */
const SHOWN = 3

export function findOnePupil(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    const isOne = isPupil(word.plain) || (word.plain === 'lln' && one.has(reading.words[index - 1]?.plain ?? ''))
    const found = isOne
      ? (pupilAt(reading, index) ?? findKnownPupil(reading, index))
      : isPupils(word.plain)
        ? oneOfUs(reading, index)
        : undefined
    return found === undefined ? [] : [found]
  })
}

function pupilAt(reading: Reading, noun: number): Stretch | undefined {
  const article = articleOf(reading, noun)
  if (article === undefined || isCondition(reading, article)) return undefined
  const told = whatIsTold(reading, noun)
  if (saysOne(reading, article)) {
    const isCase =
      !isHabit(reading, article) || saysCare(after(reading, noun, FAR)) || describedByCare(reading, article, noun)
    return isCase ? oneOf(reading, article, noun, told !== undefined) : undefined
  }
  if (isHabit(reading, article)) return undefined
  const counts = isGendered(reading.words[noun]?.plain ?? '')
    ? isOneChild(reading, article, noun, told)
    : isOnePupil(reading, article, noun, told)
  return counts
    ? stretch(reading, article, told === undefined ? noun : lengthened(reading, told.last, SHOWN))
    : undefined
}

/** Behind what is told: it holds time and again. */
const always = wordSet('altijd vaak meestal soms')

/** "een jongen": not "een jongen of een meisje". */
function isOneChild(reading: Reading, article: number, noun: number, told: Told | undefined): boolean {
  const other = [...wordsBefore(reading, article, FAR), ...wordsAfter(reading, noun, FAR)].some((word) =>
    /^(?:jongens?|meisjes?)$/.test(word)
  )
  if (told !== undefined && !told.group && hasAny(wordsAfter(reading, noun, 2 * FAR), always)) return false
  return (
    told !== undefined ||
    saysOrigin(reading, article, noun) ||
    isOneCase(reading, article) ||
    (!other && isFact(joinedNext(reading, noun))) ||
    isHelped(reading, article, noun)
  )
}

function isOnePupil(reading: Reading, article: number, noun: number, told: Told | undefined): boolean {
  if (saysOrigin(reading, article, noun) || hasIllness(reading, noun) || isPastOf(reading, noun)) return true
  const isCase = isOneCase(reading, article)
  const timed = isTimed(reading, article, noun)
  if (isHelped(reading, article, noun) || hasEvent(reading, noun)) return true
  if (
    hasCause(reading, article) &&
    (told !== undefined || describedByCare(reading, article, noun) || saysCare(after(reading, noun, SHOWN)))
  )
    return true
  if (
    told?.group === true &&
    concerns.has(reading.words[article - 1]?.plain ?? '') &&
    isArranged(after(reading, noun, FAR))
  )
    return true
  if (
    describedByCare(reading, article, noun) &&
    (isCase || timed || hasAny(wordsBefore(reading, article, 3), new Set(['begeleiden', 'helpen'])))
  )
    return true
  const gets = timed && /^(?:krijgt|heeft|volgt|ontvangt|zit)$/.test(reading.words[article - 1]?.plain ?? '')
  if (gets && after(reading, noun, SHOWN + 1).some((word) => isCare(word) || CARE_OF_ONE.test(word.plain))) return true
  if (told === undefined)
    return (
      (isCase || timed) && (hasMove(reading, article, noun) || (isCase && saysCare(after(reading, noun, SHOWN + 1))))
    )
  if (isCase) return true
  if (!told.who) return timed && saysCare(after(reading, noun, FAR))
  const later = [...wordsBefore(reading, article, 1), ...wordsAfter(reading, noun, FAR)]
  if (timed) return true
  const isForAll =
    hasAny(later, everyOne) ||
    saysWhatWeDo(later) ||
    later.some((word, place) => word === 'gaat' && later[place + 1] === 'naar') ||
    concerns.has(later[0] ?? '')
  return !hasAny(later, possible) && (told.group || !isForAll)
}

/** "Een leerling met … laten wij wennen": what the school does for any pupil like this. */
const saysWhatWeDo = (later: readonly string[]): boolean =>
  later.some(
    (word, place) =>
      /^(?:wij|we)$/.test(word) && /^\p{L}+en$/u.test(later[place - 1] ?? '') && !DID.test(later[place - 1] ?? '')
  )
const DID = /^(?:hebben|\p{L}+(?:tten|dden|kten|rden|lden|gden)|konden|moesten|gingen|kregen|waren)$/u

const CARE_OF_ONE = /^(?:begeleiding|cluster|therapie|behandeling)$/

/** "Een leerling heeft een spierziekte", "een leerling in groep 4 heeft epilepsie"; not where it says what such a pupil gets. */
function hasIllness(reading: Reading, noun: number): boolean {
  const verb = verbBehind(reading, noun)
  if (!/^(?:heeft|had|lijdt|kreeg)$/.test(reading.words[verb]?.plain ?? '')) return false
  return (
    after(reading, verb, SHOWN).some((word) => isIllness(word)) &&
    !hasAny(wordsAfter(reading, verb, FAR), possible) &&
    !wordsAfter(reading, verb, FAR).includes('als')
  )
}

/** "Een leerling van groep 8 werd kampioen". */
const isPastOf = (reading: Reading, noun: number): boolean =>
  verbBehind(reading, noun) > noun + 1 &&
  /^(?:werd|was|had|kreeg|ging|kwam|verloor|overleed|won)$/.test(reading.words[verbBehind(reading, noun)]?.plain ?? '')

/** The word behind the pupil, or behind its group: "een leerling (uit groep 4) heeft". */
const verbBehind = (reading: Reading, noun: number): number =>
  /^(?:uit|in|van)$/.test(joinedNext(reading, noun)) && groupIn(reading.words.slice(noun + 2, noun + 4))
    ? noun + 4
    : noun + 1

/** "Ruimte voor hulp aan één kind": how the help is given. */
const helpOf = wordSet('hulp begeleiding uitleg instructie les')
const adverbs = wordSet('nu ook inmiddels momenteel vorig')
const lasting = wordSet('nog nu niet thuis sinds inmiddels nauwelijks alleen')
const together = new Set(['tegelijk', 'per'])
const others = new Set(['ander', 'anderen', 'elkaar', 'beurt', 'groepje', 'nooit'])

/** "één leerling" with what is told about it, or where something happens to it: "bij één leerling", "één kind krijgt". */
function oneOf(reading: Reading, article: number, noun: number, told: boolean): Stretch | undefined {
  if (isPartOfNumber(reading, article) || isNumberOfName(reading, article)) return undefined
  const earlier = wordsBefore(reading, article, FAR)
  const later = wordsAfter(reading, noun, FAR)
  if (hasAny(earlier.slice(-4), groupSize) || hasAny(later.slice(0, 3), together)) return undefined
  if (
    followedByMore(reading, noun) ||
    isPrice(reading, noun) ||
    hasAny(later, others) ||
    hasRole([...earlier, ...later])
  )
    return undefined
  if (hasTask([...earlier, ...later]) && !saysCare(after(reading, noun, FAR))) return undefined
  if (told && hasAny(later, possible) && !saysCare(after(reading, noun, FAR))) return undefined
  if (!told && earlier.at(-1) === 'aan' && helpOf.has(earlier.at(-2) ?? '')) return undefined
  const happens = reading.words[article]?.joined === true && happensTo.has(reading.words[article - 1]?.plain ?? '')
  const isCount = /^1$/.test(reading.words[article]?.plain ?? '') && !/^(?:op|met)$/.test(earlier.at(-1) ?? '')
  const acts = /^\p{L}{3,}t$/u.test(later[0] ?? '') && (hasAny(later, lasting) || saysCare(after(reading, noun, FAR)))
  const isTold =
    told ||
    acts ||
    happens ||
    isCount ||
    hasMove(reading, article, noun) ||
    isTimed(reading, article, noun) ||
    isFact(later[adverbs.has(later[0] ?? '') ? 1 : 0] ?? '') ||
    earlier.slice(-3).some(isFact)
  if (!isTold && !isOneCase(reading, article)) return undefined
  return stretch(reading, happens && !told ? article - 1 : article, told ? lengthened(reading, noun, SHOWN + 1) : noun)
}

/** "één leerling of een groepje", "1 leerling met 1 begeleider"; but "één jongen en twee meisjes" counts. */
function followedByMore(reading: Reading, noun: number): boolean {
  const next = joinedNext(reading, noun)
  const behind = joinedNext(reading, noun + 1)
  if (next === 'of' || next === 'tot' || (next === 'met' && one.has(behind))) return true
  return next === 'en' && !few.has(behind) && !one.has(behind) && !/^\d+$/.test(behind)
}

const MOST_DESCRIBING = 2

/** The place of "een" or "één" that belongs to the pupil. */
function articleOf(reading: Reading, noun: number): number | undefined {
  const { words } = reading
  for (let index = noun - 1; index >= noun - 2 - MOST_DESCRIBING; index -= 1) {
    const word = words[index]
    if (word === undefined || words[index + 1]?.joined !== true) return undefined
    if (one.has(word.plain)) return describesPupils(reading, index + 1, noun) ? index : undefined
    if (word.plain === 'een')
      return noun - index - 1 <= MOST_DESCRIBING && describes(reading, index + 1, noun) ? index : undefined
  }
  return undefined
}

const describes = ({ words }: Reading, from: number, noun: number): boolean =>
  words.slice(from, noun).every(({ plain }) => DESCRIBES.test(plain) && !neverDescribes.has(plain))

const saysOne = ({ words }: Reading, article: number): boolean =>
  one.has(words[article]?.plain ?? '') || /^enkele?$/.test(words[article + 1]?.plain ?? '')
