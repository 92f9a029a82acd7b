// A family by itself: "het Eritrese gezin", "het gezin met zes kinderen", "één gezin in het dorp", "de kinderen van één kermisfamilie". A family
// in general ("een gezin kan hulp vragen") is none.
import { isCare, saysCare } from './conditions.ts'
import { isHardship } from './hardships.ts'
import type { Stretch } from './hint.ts'
import { saysPeople } from './origins.ts'
import { one } from './pupil-words.ts'
import { FAR, isAboutAll, isCondition, isFact, isHabit, isTimed } from './told.ts'
import { after, before, isCapital, joinedNext, lengthened, stretch, wordSet, type Reading } from './words-in-text.ts'

const FAMILY = /(?:^|-|pleeg)gezin$|(?:^|-)familie$/
/** What the family is, in one word: everybody knows it. */
const OF_KIND =
  /^(?:kermis|circus|woonwagen|schippers|vluchtelingen|asiel|roma|sinti|boeren|predikants)-?(?:gezin|familie)$/
const articles = wordSet('de het een één eén éen onze ons deze dit 1')
const MOST_DESCRIBING = 2
const SHOWN = 3

export function findFamilies(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap(({ plain }, index) => {
    const found = FAMILY.test(plain) || OF_KIND.test(plain) ? familyAt(reading, index) : undefined
    return found === undefined ? [] : [found]
  })
}

function familyAt(reading: Reading, noun: number): Stretch | undefined {
  const { words } = reading
  const first = articleOf(reading, noun)
  if (first === undefined || isCondition(reading, first) || isHabit(reading, first)) return undefined
  const article = words[first]?.plain ?? ''
  const next = joinedNext(reading, noun)
  const later = after(reading, noun, FAR)
  const isSpecific = (): boolean => !isAboutAll([...before(reading, first, FAR), ...later].map(({ plain }) => plain))
  if (one.has(article)) return isOneFamily(reading, first, noun, next) ? stretch(reading, first, noun) : undefined
  const isAbroad = next === 'uit' && isCapital(words[noun + 2]?.text ?? '')
  const fromAbroad = words.slice(first + 1, noun).some(saysPeople) || isCapital(words[noun]?.text ?? '') || isAbroad
  // "Het gaat om een gezin met …"
  const isWhatItIsAbout = words[first - 1]?.plain === 'om' && words[first - 2]?.plain === 'gaat'
  const mayBePointedAt =
    (/^(?:dit|deze)$/.test(article) && isFact(next)) || (article === 'het' && next === 'uit') || isWhatItIsAbout
  const isPointedAt = mayBePointedAt && isSpecific()
  const ofSome =
    article !== 'een' &&
    next === 'met' &&
    /^(?:\p{N}+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/u.test(joinedNext(reading, noun + 1))
  const isCase =
    (/^(?:dat|die|waar|met)$/.test(next) &&
      isTimed(reading, first, noun) &&
      (saysCare(later) || words.slice(first, noun).some((word) => isCare(word)))) ||
    (isFact(next) && later.some(isHardship) && isSpecific()) ||
    (words[first - 1]?.plain === 'van' &&
      /^(?:verhuizing|komst|vertrek|instroom|aankomst)$/.test(words[first - 2]?.plain ?? '') &&
      isSpecific()) ||
    (OF_KIND.test(words[noun]?.plain ?? '') && isSpecific())
  return fromAbroad || ofSome || isCase || isPointedAt
    ? stretch(reading, first, lengthened(reading, noun, ofSome ? SHOWN : next === 'uit' ? 2 : 0))
    : undefined
}

/** "bij één gezin in het dorp"; not "één gezin, één plan", "kinderen uit één gezin". */
const isOneFamily = ({ words }: Reading, first: number, noun: number, next: string): boolean =>
  OF_KIND.test(words[noun]?.plain ?? '') ||
  (next !== '' &&
    (/^(?:bij|voor|met|aan|in|is|heeft|zit|woont|hebben|kennen)$/.test(words[first - 1]?.plain ?? '') ||
      /^(?:in|met|dat|uit)$/.test(next) ||
      /^\p{L}{3,}t$/u.test(next)))

function articleOf({ words }: Reading, noun: number): number | undefined {
  for (let index = noun - 1; index >= noun - 1 - MOST_DESCRIBING; index -= 1) {
    if (words[index + 1]?.joined !== true) return undefined
    const word = words[index]?.plain ?? ''
    if (articles.has(word)) return index
    if (!/(?:e|s|end|ig|isch|groot|klein)$/.test(word) && !isCapital(words[index]?.text ?? '')) return undefined
  }
  return undefined
}
