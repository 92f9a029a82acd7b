// A pupil who is told by its family, and a family by itself: "de zoon van de dominee", "haar broertje in groep 2", "een moeder uit groep 3",
// "het Eritrese gezin", "het gezin met zes kinderen". Families in general ("broertjes en zusjes", "een gezin dat hulp vraagt") are none.
import { commonWords } from './common-words.ts'
import { isCare, isIllness, saysCare } from './conditions.ts'
import { isHardship } from './hardships.ts'
import type { Stretch } from './hint.ts'
import { isInstitution } from './institutions.ts'
import { followedByName, isProper, nameOf } from './name-shape.ts'
import { isFunction, isTitle } from './people-words.ts'
import { isPupil, one } from './pupil-words.ts'
import { FAR, groupIn, isCondition, isFact, isHabit, isTimed } from './told.ts'
import { after, endings, isCapital, joinedNext, lengthened, stretch, wordSet, type Reading } from './words.ts'

const FAMILY = endings('zoon zoontje dochter dochtertje broer broertje zus zusje neefje nichtje kleinkind')
const PARENT = endings('moeder vader opa oma ouder ouders')
const PARENTS = /ouders$/
const articles = wordSet('de het een één eén éen onze ons deze dit 1')
const whose = wordSet('zijn haar hun wiens wier')
const known = wordSet('wethouder dominee pastoor burgemeester bakker slager boer dokter politieagent leidster imam')
const MOST_DESCRIBING = 2
const SHOWN = 3
const NEAR = 6

export function findKin(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap(({ plain }, index) => {
    const isChild = FAMILY.test(plain) || plain === 'kind' || plain === 'kinderen'
    const find = /(?:^|-|pleeg)gezin$/.test(plain)
      ? familyAt
      : isChild
        ? childOf
        : PARENT.test(plain)
          ? parentAt
          : undefined
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
    return isFamily && groupIn(after(reading, noun, NEAR)) ? stretch(reading, first, noun) : undefined
  if (/^(?:broer|broertje|zus|zusje)$/.test(words[noun]?.plain ?? '') && isPair(reading, noun))
    return stretch(reading, first, noun + 2)
  const named = isFamily ? ofNamed(reading, noun) : undefined
  if (named !== undefined) return stretch(reading, first, named)
  if (joinedNext(reading, noun) !== 'van' || !articles.has(joinedNext(reading, noun + 1))) return undefined
  const of = [noun + 3, noun + 4].find(
    (at) => words[at]?.joined === true && isSomebody(words[at]?.plain ?? '', words[at]?.folded ?? '', isFamily)
  )
  return of === undefined ? undefined : stretch(reading, first, of)
}

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
  known.has(word) ||
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
  const behind = after(reading, noun, NEAR)
  const isOfGroup = /^(?:uit|van)$/.test(next) && !PARENTS.test(words[noun]?.plain ?? '') && groupIn(behind)
  const pupil = [noun + 3, noun + 4].find((at) => isPupil(words[at]?.plain ?? ''))
  const isOfPupil =
    next === 'van' &&
    articles.has(joinedNext(reading, noun + 1)) &&
    pupil !== undefined &&
    isKnown(reading, noun + 2, pupil)
  if (isOfPupil) return stretch(reading, first, pupil)
  const isTold =
    /^(?:is|was|zit|zat|heeft|overleed|werd)$/.test(joinedNext(reading, noun)) &&
    behind.slice(0, 4).some(({ plain }) => hardship.has(plain))
  const isOneParent =
    one.has(words[first]?.plain ?? '') &&
    isFact(next) &&
    (groupIn(after(reading, noun, FAR)) || behind.some(({ plain }) => hardship.has(plain)))
  const isHard =
    isCapital(words[noun]?.text ?? '') &&
    first === noun &&
    /^(?:is|was|zit|heeft)$/.test(next) &&
    behind.slice(0, 4).some((word) => isCare(word) || isHardship(word))
  return isOfGroup || isTold || isHard || isOneParent
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
  'aangifte klacht conflict rechtszaak schoolverbod pleinverbod overleden overleed kanker ziek detentie gevangenis verslaafd opgenomen gescheiden ms doof blind rolstoel'
)

/** "bij één gezin in het dorp"; not "één gezin, één plan", "kinderen uit één gezin". */
const isOneFamily = ({ words }: Reading, first: number, next: string): boolean =>
  next !== '' &&
  (/^(?:bij|voor|met|aan|in|is|heeft|zit)$/.test(words[first - 1]?.plain ?? '') ||
    /^(?:in|met|dat)$/.test(next) ||
    /^\p{L}{3,}t$/u.test(next))

/** "het Eritrese gezin", "een gezin uit Syrië", "het gezin met zes kinderen", "een gezin dat nu in de opvang woont". */
function familyAt(reading: Reading, noun: number): Stretch | undefined {
  const { words } = reading
  const first = articleOf(reading, noun)
  if (first === undefined || isCondition(reading, first) || isHabit(reading, first)) return undefined
  const next = joinedNext(reading, noun)
  if (one.has(words[first]?.plain ?? ''))
    return isOneFamily(reading, first, next) ? stretch(reading, first, noun) : undefined
  const fromAbroad =
    words.slice(first + 1, noun + 1).some(({ text }) => isCapital(text)) ||
    (next === 'uit' && isCapital(words[noun + 2]?.text ?? ''))
  const ofSome =
    words[first]?.plain !== 'een' &&
    next === 'met' &&
    /^(?:\p{N}+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/u.test(joinedNext(reading, noun + 1))
  const isCase =
    /^(?:dat|die|waar|met)$/.test(next) &&
    isTimed(reading, first, noun) &&
    (saysCare(after(reading, noun, FAR)) || words.slice(first, noun).some((word) => isCare(word)))
  return fromAbroad || ofSome || isCase
    ? stretch(reading, first, lengthened(reading, noun, ofSome ? SHOWN : next === 'uit' ? 2 : 0))
    : undefined
}

function articleOf({ words }: Reading, noun: number): number | undefined {
  for (let index = noun - 1; index >= noun - 1 - MOST_DESCRIBING; index -= 1) {
    if (words[index + 1]?.joined !== true) return undefined
    const word = words[index]?.plain ?? ''
    if (articles.has(word) || whose.has(word)) return index
    if (!/(?:e|s|end|ig|isch)$/.test(word) && !isCapital(words[index]?.text ?? '')) return undefined
  }
  return undefined
}
