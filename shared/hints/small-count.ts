// A count under five of pupils: "drie leerlingen", "2 kinderen met", "twee van onze leerlingen", "enkele dove kinderen in groep 5". The
// size of a small group, a place for so many, a habit ("elke week mogen twee kinderen …"), a task and a condition are no counts, and
// "groep 3" is a name. What is told of the pupils ("met een TOS") makes it a count where the words around it leave doubt.
import { isPrivate, mayBeDiagnosis, saysCare } from './conditions.ts'
import { isHardship } from './hardships.ts'
import type { Stretch } from './hint.ts'
import { isPeople } from './origins.ts'
import { describesPupils, few, isNumberOfName, isPartOfNumber, isPrice, isPupils, one } from './pupil-words.ts'
import { hasRole, hasTask } from './roles.ts'
import { FAR, groupIn, isAboutAll } from './told.ts'
import {
  after,
  before,
  hasAny,
  isCapital,
  joinedNext,
  stretch,
  wordsAfter,
  wordsBefore,
  wordSet,
  type Reading
} from './words-in-text.ts'

/** "2-3 leerlingen", as one word. */
const RANGE = /^[1-4]-[2-4]$/

const ofUs = wordSet('de onze deze die alle')

const condition = wordSet(
  'als wanneer indien zodra mocht tenzij stel bijvoorbeeld bv bijv kan kunnen mag mogen zou zouden'
)
const habit = wordSet('elk elke ieder iedere telkens steeds soms')
const atMost = wordSet('hooguit hoogstens hoogste maximaal maximum max minimaal min minstens minste tenminste')
const bounds = wordSet('tot a dan vanaf per')
const ranges = wordSet('tot à')
const GROUP = /(?:groep|groepen|groepje|groepjes|duo|duo's)$/
const SMALL_GROUP =
  /^(?:groepje|groepjes|subgroepje|subgroepjes|tweetallen|drietallen|viertallen|instructietafel|samen|samenwerken|elkaar|anderen|rest|ruzie|conflict|delen)$/
const PLACE = /(?:plek|plekken|plaats|plaatsen|ruimte|ruimtes|tafel|tafels|kamer|lokaal|hoek|hoekje|bank|kast)$/
const perWhat = wordSet(
  'groep klas keer tafel laptop chromebook tablet ipad device computer leraar leerkracht begeleider volwassene'
)
const shares = wordSet('op van')
const ofParents = wordSet('ik mijn getrouwd ouder vader moeder')
/** A place for so many must be a place for pupils in general: "twee leerlingen geplaatst" is a count. */
const capacity = wordSet('groepsgrootte capaciteit')

/** What older pupils do for younger ones, and what parents pay. */
const helps = wordSet('helpen lezen leiden begeleiden betalen')

/** How many words around a count are looked at. */
const NEAR = 8

export function findSmallCounts(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    const isRange = RANGE.test(word.plain)
    if (!few.has(word.plain) && !isRange) return []
    const noun = pupilsBehind(reading, index)
    if (
      noun === undefined ||
      isPartOfNumber(reading, index) ||
      isNumberOfName(reading, index) ||
      isNoCount(reading, index, noun, isRange)
    )
      return []
    return [stretch(reading, index, noun)]
  })
}

const MOST_TO_NOUN = 4

function pupilsBehind(reading: Reading, number: number): number | undefined {
  const { words } = reading
  const [of, us] = [words[number + 1], words[number + 2]]
  const isShort = of?.plain === 'v' && us?.plain === 'd' && us.gap === '.'
  if (isShort) return isPupils(words[number + 3]?.plain ?? '') ? number + 3 : undefined
  const isOfUs = of?.plain === 'van' && of.joined && us?.joined === true && ofUs.has(us.plain)
  // "Drie van de 20 leerlingen".
  const from = isOfUs
    ? number + (/^(?:\d+|vijf|zes|zeven|acht|negen|tien)$/.test(words[number + 3]?.plain ?? '') ? 4 : 3)
    : number + 1
  for (let index = from; index < from + MOST_TO_NOUN; index += 1) {
    const word = words[index]
    // "Een aantal (3) kinderen".
    const isInBrackets = index === from && !isOfUs && /^\) $/.test(word?.gap ?? '')
    if (word === undefined || !(word.joined || isInBrackets)) return undefined
    if (isPupils(word.plain)) return describesPupils(reading, from, index) ? index : undefined
  }
  return undefined
}

function isNoCount(reading: Reading, index: number, noun: number, isRange: boolean): boolean {
  const question = reading.sentences[reading.words[index]?.sentence ?? -1]?.question ?? false
  const earlier = wordsBefore(reading, index, NEAR)
  const later = wordsAfter(reading, noun, NEAR)
  if (question || hasAny(earlier, condition) || isBound(reading, index) || isPrice(reading, noun)) return true
  if (isShare(earlier, later) || isOfParents(earlier) || (earlier.at(-1) === 'met' && earlier.at(-2) === 'gezin'))
    return true
  const told = tellsCare(reading, index, noun)
  if (!told && isOfRoundNumber(reading, index, noun)) return true
  if (isGroupSize(earlier, later, told) || isPlace(earlier) || hasRole([...earlier, ...later])) return true
  return (
    !told &&
    (hasTask([...earlier, ...later]) ||
      isRange ||
      isRangeOfWords(earlier) ||
      hasAny(earlier, habit) ||
      helps.has(joinedNext(reading, noun)))
  )
}

/** "twee leerlingen met een TOS", "vier kinderen uit Syrië", "drie dove kinderen", "vier leerlingen gingen naar het sbo". */
const tellsCare = (reading: Reading, index: number, noun: number): boolean =>
  saysCare([...reading.words.slice(index + 1, noun), ...after(reading, noun, NEAR)]) ||
  (joinedNext(reading, noun) === 'uit' && isCapital(reading.words[noun + 2]?.text ?? ''))

/** "in groepjes van 4", "groep van hooguit vier", "drie kinderen aan de instructietafel", "twee kinderen tegelijk". */
function isGroupSize(earlier: readonly string[], later: readonly string[], told: boolean): boolean {
  const [third, second, first] = lastThree(earlier)
  const ofGroup = (first === 'van' && GROUP.test(second)) || (second === 'van' && GROUP.test(third))
  const between = first === 'tussen' || later.slice(0, 3).includes('tegelijk') || hasAny(earlier, capacity)
  // "Een groepje van drie kinderen met TOS": that group is there.
  const isThatGroup = told && earlier.at(-3) === 'een'
  if ((ofGroup && !isThatGroup) || between) return true
  const smallGroup = earlier.some((word, place) => word === 'kleine' && GROUP.test(earlier[place + 1] ?? ''))
  return (
    !told &&
    (smallGroup ||
      [earlier, later].some((words) =>
        words.some((word, place) => SMALL_GROUP.test(word) && !(word === 'samen' && /^\d/.test(words[place - 1] ?? '')))
      ))
  )
}

/** "meer dan drie", "hooguit zo'n vier", "≤ 4"; but "twee of drie leerlingen" is a count as much as "drie leerlingen". */
function isBound(reading: Reading, index: number): boolean {
  const [, second, first] = lastThree(wordsBefore(reading, index, NEAR))
  if (/[<>≤≥]/.test(reading.words[index]?.gap ?? '')) return true
  return (
    atMost.has(first) ||
    atMost.has(second) ||
    bounds.has(first) ||
    (first === 'of' && second !== 'stuk' && !few.has(second) && !one.has(second) && second !== 'een')
  )
}

/** "drie tot vier", "3 à 4": a count only when something is told. */
const isRangeOfWords = (earlier: readonly string[]): boolean => ranges.has(earlier.at(-1) ?? '')

const isPlace = (earlier: readonly string[]): boolean => {
  const [third, second, first] = lastThree(earlier)
  return first === 'voor' && (PLACE.test(second) || PLACE.test(third))
}

/** "twee leerlingen per groep", "per tablet drie leerlingen", "een op de vier kinderen", "twee leerlingen uit elke groep". */
function isShare(earlier: readonly string[], later: readonly string[]): boolean {
  const [third, second, first] = lastThree(earlier)
  const isPart =
    first === 'op' || (first === 'de' && shares.has(second) && /^(?:een|één|eén|\d+|twee|drie)$/.test(third))
  const isEach = [earlier, later].some((words) =>
    words.some((word, place) => word === 'per' && perWhat.has(words[place + 1] ?? ''))
  )
  return isPart || isEach || first === 'elke' || first === 'iedere' || later.slice(0, 2).join(' ') === 'uit elke'
}

/** "Vier van de vijf leerlingen halen dat niveau": a share, said in words. */
const isOfRoundNumber = ({ words }: Reading, index: number, noun: number): boolean =>
  words[index + 1]?.plain === 'van' &&
  /^(?:vijf|tien|5|10)$/.test(words[index + 3]?.plain ?? '') &&
  noun === index + 4 &&
  !groupIn(words.slice(noun + 1, noun + 4))

/** "Ik ben moeder van drie kinderen." */
const isOfParents = (earlier: readonly string[]): boolean =>
  hasAny(earlier, new Set(['ik', 'mijn', 'getrouwd'])) ||
  (earlier.at(-1) === 'van' && ofParents.has(earlier.at(-2) ?? ''))

const lastThree = (words: readonly string[]): readonly [string, string, string] => [
  words.at(-3) ?? '',
  words.at(-2) ?? '',
  words.at(-1) ?? ''
]

const vague = wordSet('enkele paar handjevol handvol')

/**
 * "Enkele leerlingen" is what the guard itself advises; it says who they are only with both a group and what they have: "een paar dove
 * kinderen in groep 5", or what befell them: "enkele leerlingen wonen in een pleeggezin".
 */
export function findVagueCounts(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    if (!vague.has(word.plain)) return []
    const noun = pupilsBehind(reading, index)
    if (noun === undefined || hasAny(wordsBefore(reading, index, NEAR), condition)) return []
    const around = [...before(reading, index, NEAR), ...reading.words.slice(index, noun), ...after(reading, noun, NEAR)]
    const isOfGroup =
      groupIn(around) &&
      around.some((near) => isPrivate(near) || mayBeDiagnosis(near) || isPeople(near) || near.plain === 'azc')
    const befell =
      [...around, ...after(reading, noun, FAR)].some(isHardship) && !isAboutAll(around.map(({ plain }) => plain))
    return isOfGroup || befell ? [stretch(reading, index, noun)] : []
  })
}
