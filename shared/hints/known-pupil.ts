// One pupil who is known already: "de leerling met een arrangement voor gehoor zit nu twee jaar bij ons", "het meisje kreeg een tolk",
// "onze slechtziende leerling". "De leerling met een arrangement krijgt …" is everybody, so a fact in time must be told as well.
import { hasCause, hasEvent, saysOrigin } from './befell.ts'
import { isCare, isPrivate, saysCare } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { isGendered } from './pupil-words.ts'
import { describedByCare, DESCRIBES, FAR, groupIn, isFact, isGeneral, isTimed } from './told.ts'
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

const articles = wordSet('de het deze dit die dat onze ons')
const our = wordSet('onze ons')
const MOST_DESCRIBING = 2
const SHOWN = 3

const general = wordSet('kan kunnen mag mogen moet moeten zou indien wanneer als')

export function findKnownPupil(reading: Reading, noun: number): Stretch | undefined {
  const article = articleOf(reading, noun)
  if (article === undefined || isGeneralKnown(reading, article, noun)) return undefined
  const word = reading.words[article]?.plain ?? ''
  const isOnly = reading.words[article + 1]?.plain === 'enige' && article + 1 < noun
  const next = joinedNext(reading, noun)
  const tells = TELLS.has(next)
  const behind = after(reading, noun, NEAR)
  const later = wordsAfter(reading, noun, FAR)
  const who = describedByCare(reading, article, noun) || (tells && saysCare(behind))
  const counts =
    (isOnly && (tells || who)) ||
    (who && (our.has(word) || groupIn(behind))) ||
    (tells &&
      groupIn(after(reading, noun, FAR - 3)) &&
      (our.has(word) || saysCare(after(reading, noun, FAR)) || later.includes('niet'))) ||
    (SUPERLATIVE.test(reading.words[noun - 1]?.plain ?? '') && /^(?:van|uit|in)$/.test(next) && groupIn(behind)) ||
    (saysOrigin(reading, article, noun) &&
      (our.has(word) || isGendered(reading.words[noun]?.plain ?? '') || isFact(next) || tells)) ||
    ((who || tells) && (hasEvent(reading, noun) || (hasCause(reading, article) && saysCare(behind)))) ||
    isPointedAt(reading, noun) ||
    (isFact(next) && hasAny(wordsAfter(reading, noun, 4), byNow)) ||
    (word === 'deze' && isFact(next) && hasAny(later, since)) ||
    (isGendered(reading.words[noun]?.plain ?? '') && (tells || isFact(next))) ||
    ((who || tells) && isTimed(reading, article, noun)) ||
    (isPastFact(next) && hasAny([...wordsBefore(reading, article, FAR), ...later], lastYear))
  return counts ? stretch(reading, article, tells ? lengthened(reading, noun, SHOWN) : noun) : undefined
}

const byNow = wordSet('inmiddels uiteindelijk sindsdien')

/** "De leerling met de hoortoestellen": what is known of it. */
const isPointedAt = (reading: Reading, noun: number): boolean =>
  joinedNext(reading, noun) === 'met' &&
  /^(?:de|het|die|dat|haar|zijn)$/.test(joinedNext(reading, noun + 1)) &&
  reading.words.slice(noun + 3, noun + 5).some((word) => isPrivate(word) || isCare(word))

const NEAR = 7
const TELLS = wordSet('met uit in die dat')
const since = wordSet('sinds vorig vorige afgelopen')
const lastYear = wordSet('vorig vorige afgelopen')
/** "De langste jongen van groep 8" */
const SUPERLATIVE = /^\p{L}{3,}ste$/u
const isPastFact = (word: string): boolean =>
  /^(?:kwam|ging|verhuisde|vertrok|stroomde|werd|kreeg|verliet|stapte)$/.test(word)

function articleOf({ words }: Reading, noun: number): number | undefined {
  for (let index = noun - 1; index >= noun - 1 - MOST_DESCRIBING; index -= 1) {
    const word = words[index]
    if (word === undefined || words[index + 1]?.joined !== true) return undefined
    if (articles.has(word.plain)) return index
    if (!DESCRIBES.test(word.plain)) return undefined
  }
  return undefined
}

/** "de jongen of het meisje", "het kind dat de afgelopen jaren kan …". */
function isGeneralKnown(reading: Reading, article: number, noun: number): boolean {
  const later = wordsAfter(reading, noun, FAR)
  const both = [...wordsBefore(reading, article, FAR), ...later].some((word) => /^(?:jongens?|meisjes?)$/.test(word))
  return isGeneral(reading, article) || hasAny(later, general) || (both && isGendered(reading.words[noun]?.plain ?? ''))
}
