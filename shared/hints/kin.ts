// A pupil who is told by its family: "de zoon van de dominee", "haar broertje in groep 2", "een moeder uit groep 3", "de vader van een leerling
// zit in detentie". Family in general ("broertjes en zusjes", "de moeder of vader") is none. A whole family: families.ts.
import { commonWords } from './common-words.ts'
import { isCare, isIllness, isPrivate, saysCare } from './conditions.ts'
import { isHardship } from './hardships.ts'
import type { Stretch } from './hint.ts'
import { isInstitution } from './institutions.ts'
import { followedByName, isProper, nameOf } from './name-shape.ts'
import { isFunction, isTitle } from './people-words.ts'
import { isPupil, one } from './pupil-words.ts'
import { FAR, groupIn, isAboutAll, isCondition, isFact, isHabit } from './told.ts'
import {
  after,
  before,
  endings,
  isCapital,
  joinedNext,
  lengthened,
  stretch,
  wordSet,
  type Reading,
  type Word
} from './words-in-text.ts'

const FAMILY = endings('zoon zoontje dochter dochtertje broer broertje zus zusje neefje nichtje kleinkind')
const PARENT = endings('moeder vader opa oma ouder ouders ouderpaar')
const PARENTS = /ouders$/
const articles = wordSet('de het een één eén éen onze ons deze dit 1')
const whose = wordSet('zijn haar hun wiens wier mijn')
const known = endings(
  'wethouder dominee pastoor burgemeester bakker slager boer dokter politieagent leidster imam arts notaris kapper visser schipper zendeling predikant molenaar agent'
)
const MOST_DESCRIBING = 2
const SHOWN = 3
const NEAR = 6

export function findKin(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap(({ plain }, index) => {
    const isChild = FAMILY.test(plain) || plain === 'kind' || plain === 'kinderen'
    const find = isChild ? childOf : PARENT.test(plain) ? parentAt : undefined
    const found = find?.(reading, index)
    return found === undefined ? [] : [found]
  })
}

/** "de zoon van de dominee", "het zusje van een leerling met epilepsie", "zijn broertje zit in groep 2". */
function childOf(reading: Reading, noun: number): Stretch | undefined {
  const { words } = reading
  const first = articleOf(reading, noun)
  if (first === undefined || isCondition(reading, first) || isHabit(reading, first)) return undefined
  const isFamily = FAMILY.test(words[noun]?.plain ?? '')
  if (whose.has(words[first]?.plain ?? ''))
    return isFamily && isHereOrIll(after(reading, noun, FAR)) ? stretch(reading, first, noun) : undefined
  if (/^(?:broer|broertje|zus|zusje)$/.test(words[noun]?.plain ?? '') && isPair(reading, noun))
    return stretch(reading, first, noun + 2)
  const named = isFamily ? ofNamed(reading, noun) : undefined
  if (named !== undefined) return stretch(reading, first, named)
  if (joinedNext(reading, noun) === 'van' && MIGRANTS.test(joinedNext(reading, noun + 1)))
    return stretch(reading, first, noun + 2)
  if (joinedNext(reading, noun) !== 'van' || !articles.has(joinedNext(reading, noun + 1))) return undefined
  const of = [noun + 3, noun + 4].find(
    (at) => words[at]?.joined === true && isSomebody(words[at]?.plain ?? '', words[at]?.folded ?? '', isFamily)
  )
  return of === undefined ? undefined : stretch(reading, first, of)
}

/** "Een kind van asielzoekers" */
const MIGRANTS = /^(?:asielzoekers|vluchtelingen|statushouders|arbeidsmigranten|woonwagenbewoners|zendelingen)$/

/** "In groep 2", "ook bij ons", "dezelfde spierziekte". */
const isHereOrIll = (behind: readonly Word[]): boolean =>
  groupIn(behind.slice(0, NEAR)) ||
  behind.some(
    (word, place) => isIllness(word) || isHardship(word) || (word.plain === 'bij' && behind[place + 1]?.plain === 'ons')
  )

/** "Een broer en zus in de bovenbouw wonen in een pleeggezin". */
const isPair = (reading: Reading, noun: number): boolean =>
  joinedNext(reading, noun) === 'en' &&
  FAMILY.test(joinedNext(reading, noun + 1)) &&
  (groupIn(after(reading, noun, FAR)) ||
    saysCare(after(reading, noun, FAR)) ||
    after(reading, noun, FAR).some(isHardship))

/** "de moeder van Ravindra", "het broertje van M." */
function ofNamed(reading: Reading, noun: number): number | undefined {
  const name = reading.words[noun + 2]
  if (
    joinedNext(reading, noun) !== 'van' ||
    name?.joined !== true ||
    !isCapital(name.text) ||
    isInstitution(reading, noun + 2, noun + 2)
  )
    return undefined
  const isName = /^\p{Lu}$/u.test(name.text) || (isProper(name) && !commonWords.has(nameOf(name)))
  return isName && !followedByName(reading.words, noun + 2) ? noun + 2 : undefined
}

const isSomebody = (word: string, folded: string, isFamily: boolean): boolean =>
  known.test(word) ||
  /(?:\p{L}{3,}sgezin|kamp|centrum|circus|kermis|hotel)$/u.test(word) ||
  ((isFunction(folded) || isTitle(folded)) && !PARENT.test(word)) ||
  (isFamily && isPupil(word))

/** "een moeder uit groep 3", "de vader van een leerling uit groep 5", "van wie de moeder is overleden". */
function parentAt(reading: Reading, noun: number): Stretch | undefined {
  const { words } = reading
  const next = joinedNext(reading, noun)
  const first =
    articleOf(reading, noun) ??
    (PARENTS.test(words[noun]?.plain ?? '') || isCapital(words[noun]?.text ?? '') ? noun : undefined)
  if (first === undefined || isCondition(reading, first) || isHabit(reading, first)) return undefined
  const named = PARENTS.test(words[noun]?.plain ?? '') ? undefined : ofNamed(reading, noun)
  if (named !== undefined) return stretch(reading, first, named)
  const around = (): readonly Word[] => [...before(reading, first, FAR), ...after(reading, noun, FAR)]
  const isSpecific = (): boolean => !isAboutAll(around().map(({ plain }) => plain))
  const behind = after(reading, noun, NEAR)
  const isOfGroup = /^(?:uit|van)$/.test(next) && !PARENTS.test(words[noun]?.plain ?? '') && groupIn(behind)
  const pupil = [noun + 3, noun + 4, noun + 5].find((at) => isPupil(words[at]?.plain ?? ''))
  const isOfPupil =
    next === 'van' &&
    articles.has(joinedNext(reading, noun + 1)) &&
    pupil !== undefined &&
    isKnown(reading, noun + 2, pupil)
  // "De moeder van een dove leerling": one parent of one child; parents may be anybody's.
  const isOfOne =
    next === 'van' &&
    pupil !== undefined &&
    !PARENTS.test(words[noun]?.plain ?? '') &&
    (saysCare(words.slice(noun + 2, pupil + 6)) || words.slice(noun + 2, pupil + 6).some(isPrivate)) &&
    isSpecific()
  if (isOfPupil || isOfOne) return stretch(reading, first, pupil)
  const isTold =
    /^(?:is|was|zit|zat|heeft|overleed|werd)$/.test(joinedNext(reading, noun)) &&
    (behind.slice(0, 4).some(isAtHome) || (first < noun && behind.slice(0, 4).some(isHardship) && isSpecific()))
  // "De ouders van een leerling hebben een rechtszaak", "een alleenstaande vader uit Eritrea".
  const isOfPupilInNeed =
    next === 'van' && pupil !== undefined && isSpecific() && around().some((word) => isHardship(word) || isAtHome(word))
  if (isOfPupilInNeed) return stretch(reading, first, pupil)
  const isFromAbroad = next === 'uit' && first < noun && isCapital(words[noun + 2]?.text ?? '') && isSpecific()
  const isOneParent =
    one.has(words[first]?.plain ?? '') &&
    isFact(next) &&
    (groupIn(after(reading, noun, FAR)) || behind.some(isAtHome) || PAST.test(next))
  const isHard =
    isCapital(words[noun]?.text ?? '') &&
    first === noun &&
    /^(?:is|was|zit|heeft)$/.test(next) &&
    behind.slice(0, 4).some((word) => isCare(word) || isHardship(word))
  return isOfGroup || isTold || isHard || isOneParent || isFromAbroad
    ? stretch(reading, first, lengthened(reading, noun, SHOWN))
    : undefined
}

/** "van deze leerling", "van een kind uit groep 6", "van een leerling met een ernstige allergie". */
function isKnown(reading: Reading, article: number, pupil: number): boolean {
  const behind = after(reading, pupil, NEAR)
  const isSevere = behind.some(
    ({ plain }, place) =>
      /^(?:ernstige|zeldzame|zware)$/.test(plain) && behind.slice(place + 1, place + 3).some((word) => isIllness(word))
  )
  return /^(?:deze|dit)$/.test(reading.words[article]?.plain ?? '') || groupIn(behind.slice(0, 3)) || isSevere
}

const hardship = wordSet(
  'vast klacht conflict schoolverbod pleinverbod overleden overleed ziek opgenomen gescheiden ms doof blind rolstoel kanker'
)
const isAtHome = (word: Word): boolean => hardship.has(word.plain) || isHardship(word)
const PAST = /^\p{L}{3,}(?:tte|dde|lde|rde|gde|kte|pte|fte)$/u

function articleOf({ words }: Reading, noun: number): number | undefined {
  for (let index = noun - 1; index >= noun - 1 - MOST_DESCRIBING; index -= 1) {
    if (words[index + 1]?.joined !== true) return undefined
    const word = words[index]?.plain ?? ''
    if (articles.has(word) || whose.has(word)) return index
    if (!/(?:e|s|end|ig|isch)$/.test(word) && !isCapital(words[index]?.text ?? '')) return undefined
  }
  return undefined
}
