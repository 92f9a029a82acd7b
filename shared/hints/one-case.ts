// One pupil by what is told anywhere in the sentence: a hardship ("een leerling wiens moeder in detentie zit"), something that happened ("een leerling
// is aangereden"), an illness beside a group ("in groep 6 heeft een kind een sonde"), or a word that tells by itself ("er is een thuiszitter").
// The other finders look at what stands right behind the pupil; here any order will do, so each kind asks for two facts.
import { isArranged } from './befell.ts'
import { isIllness, isMove, isPrivate, saysCare } from './conditions.ts'
import { isHardship } from './hardships.ts'
import { weighsEnough } from './evidence.ts'
import { rememberFacts, type FactsOf } from './facts.ts'
import type { Stretch } from './hint.ts'
import { few, isGendered, isPupil, isPupils, one } from './pupil-words.ts'
import { hasRole } from './roles.ts'
import { DESCRIBES, FAR, groupIn, isAboutAll, isFact, isGeneral, isOneCase, isTimed } from './told.ts'
import { after, before, isCapital, joinedNext, stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

const articles = wordSet('een één eén éen 1 de het deze dit die dat onze ons')
const definite = wordSet('de het deze dit die dat onze ons')
const MOST_DESCRIBING = 3

export function findOneCase(reading: Reading): readonly Stretch[] {
  const factsOf = rememberFacts()
  return reading.words.flatMap(({ plain }, index) => {
    const found =
      isPupil(plain) || /^oud-?leerlinge?$/.test(plain) || isByAge(reading, index)
        ? caseAt(reading, index, factsOf)
        : isPupils(plain)
          ? bothOf(reading, index)
          : undefined
    return found === undefined ? [] : [found]
  })
}

/** "Een negenjarige": no other word for the pupil behind it. */
const isByAge = ({ words }: Reading, index: number): boolean =>
  words[index]?.plain.endsWith('jarige') === true &&
  !/^(?:van|en)$/.test(words[index + 1]?.plain ?? '') &&
  ![1, 2, 3].some((step) => isPupil(words[index + step]?.plain ?? ''))

/** What holds for everybody, also when it stands behind the pupil. */
const possible = wordSet('kan kunnen mag mogen moet moeten zou zouden')
interface Case {
  readonly article: string
  readonly isDefinite: boolean
  readonly around: readonly Word[]
  readonly later: readonly Word[]
  /** A group, a part of the school, or "bij ons" in the sentence. */
  readonly placed: boolean
}

function caseAt(reading: Reading, noun: number, factsOf: FactsOf): Stretch | undefined {
  const first = articleOf(reading, noun)
  if (first === undefined || isGeneral(reading, first)) return undefined
  const article = reading.words[first]?.plain ?? ''
  const later = after(reading, noun, FAR)
  const earlier = before(reading, first, FAR)
  const around = [...earlier, ...reading.words.slice(first, noun + 1), ...later]
  const words = around.map(({ plain }) => plain)
  if (hasRole(words)) return undefined
  // "De leerling met NLD uit 3 havo mag …" is one, whatever may be done.
  const isPointedAt =
    definite.has(article) &&
    (isGendered(reading.words[noun]?.plain ?? '') || (groupIn(later.slice(0, 7)) && later.slice(0, 6).some(isPrivate)))
  if (isAboutAll(isPointedAt ? words.filter((word) => !possible.has(word)) : words)) return undefined
  const facts: Case = {
    article,
    isDefinite: definite.has(article),
    around,
    later,
    placed: groupIn(around) || around.some(({ plain }) => isPart(plain))
  }
  const kinds = [isCounted, isHard, isPlaced, hasHappened, tellsByItself, isServed, isOursWith, isOnly]
  return kinds.some((tells) => tells(reading, first, noun, facts)) ||
    weighsEnough({ pupil: reading.words.slice(first, noun + 1), earlier, later, placed: facts.placed }, factsOf)
    ? stretch(reading, first, noun)
    : undefined
}

/** "Een enkele leerling in onze school heeft epilepsie", "wij vangen één pleegkind op". */
const isCounted = ({ words }: Reading, first: number, noun: number, { article, around, later }: Case): boolean =>
  ((article === 'een' && /^enkele?$/.test(words[first + 1]?.plain ?? '')) ||
    (one.has(article) && words[noun + 1]?.plain !== 'per')) &&
  (later.some((word) => isPrivate(word)) ||
    around.some((word) => isHardship(word)) ||
    SELF.test(words[noun]?.plain ?? ''))

/** "een transgender leerling", "een leerling wiens moeder in detentie zit". */
const isHard = (reading: Reading, first: number, noun: number, { around, placed, later, isDefinite }: Case): boolean =>
  around.some((word) => isHardship(word)) &&
  (placed ||
    isTimed(reading, first, noun) ||
    isOneCase(reading, first) ||
    hasVerb(reading, noun) ||
    hasOwner(later) ||
    (isDefinite && later.slice(0, 4).some(isHardship)))

const hasVerb = (reading: Reading, noun: number): boolean => isFact(joinedNext(reading, noun))
const hasOwner = (later: readonly Word[]): boolean =>
  /^(?:wiens|wier)$/.test(later[0]?.plain ?? '') || (later[0]?.plain === 'van' && later[1]?.plain === 'wie')

/** "In groep 6 heeft een leerling een eigen begeleider", "de leerling met autisme in de kleutergroep". */
const isPlaced = (_reading: Reading, _first: number, _noun: number, { around, placed }: Case): boolean =>
  placed &&
  around.some((word, place) => isPrivate(word) || (OWN.test(word.plain) && HELPER.test(around[place + 1]?.plain ?? '')))

const OWN = /^(?:eigen|persoonlijke?|individuele|vaste|één-op-één|1-op-1)$/
const HELPER = /(?:begeleider|begeleidster|assistent|assistente|coach|tolk|taxi|taxivervoer|begeleiding)$/
const isPart = (word: string): boolean =>
  /^(?:kleuters|kleuterklas|eindgroep|(?:kleuter|peuter)groep|(?:onder|midden|boven)bouw(?:groep)?)$/.test(word)

const events = wordSet(
  'geschorst verwijderd aangereden opgenomen overleden gepest mishandeld verhuisd overgestapt vertrokken uitgestroomd ingestroomd doorverwezen verwezen teruggeplaatst',
  'vastgesteld geconstateerd gediagnosticeerd gedoubleerd uitgevallen thuisgeplaatst geopereerd weggelopen gestart begonnen gekomen gegaan overgeslagen versneld afgewezen geweigerd gevlucht'
)
const PAST =
  /^(?:werd|was|had|kreeg|ging|kwam|verloor|overleed|won|viel|brak|sloeg|liep|bleef|begon|stond|zat|deed|bleek|moest|wilde|\p{L}{3,}(?:tte|dde|lde|rde|gde|kte|pte|fte))$/u
/** What pupils say is asked for. */
const SAID = /^(?:vertelde|zei|noemde|vond|stelde|merkte|schreef|wilde|bedacht|opperde|antwoordde|meldde)$/
const done = wordSet('is heeft werd was hebben zijn had')

/** "Een leerling is aangereden", "deze leerling heeft inmiddels een plek in het sbo", "een leerling verloor zijn vader". */
function hasHappened(
  reading: Reading,
  first: number,
  noun: number,
  { article, isDefinite, around, later, placed }: Case
): boolean {
  const next = joinedNext(reading, noun)
  const timed = isTimed(reading, first, noun)
  const isDone =
    around.some(({ plain }) => done.has(plain)) &&
    around.some(({ plain }) => events.has(plain)) &&
    !around.some(({ plain }) => /^(?:wordt|worden)$/.test(plain))
  if (isDefinite)
    return (
      (timed && isFact(next) && (saysCare(later) || /^(?:deze|dit|onze|ons)$/.test(article))) ||
      (isDone && (timed || reading.words[first + 1]?.plain === 'betreffende'))
    )
  if (PAST.test(next) && !SAID.test(next)) return true
  return isDone && (timed || placed || isFact(next) || saysCare(later) || later.some((word) => isIllness(word)))
}

const SELF =
  /(?:thuiszitter|zittenblijver|doubleur|pleegkind|statushouder|doublant|asielzoeker|vluchteling|nieuwkomer|zij-instromer)$/

/** "Er is een thuiszitter", "het pleegkind in groep 2". */
const tellsByItself = (reading: Reading, first: number, noun: number, { placed }: Case): boolean =>
  SELF.test(reading.words[noun]?.plain ?? '') &&
  (placed ||
    isTimed(reading, first, noun) ||
    isOneCase(reading, first) ||
    (reading.words[first]?.plain !== 'een' && hasVerb(reading, noun)))

/** "Voor een doof kind hebben wij apparatuur aangeschaft", "dankzij het PGB van een leerling is er hulp". */
function isServed(reading: Reading, first: number, noun: number, { around }: Case): boolean {
  const earlier = before(reading, first, 5)
  const cares = saysCare(reading.words.slice(first, noun)) || saysCare(after(reading, noun, 5))
  const isDone = around.some(({ plain }) => /^(?:hebben|heeft|is|zijn)$/.test(plain))
  if (earlier.some(({ plain }) => /^(?:voor|bij|vanwege|wegens)$/.test(plain)) && cares && isDone && isArranged(around))
    return true
  return earlier.some(({ plain }) => /^(?:dankzij|vanwege|wegens|door|komst|vertrek)$/.test(plain)) && saysCare(earlier)
}

/** "Een leerling van ons is doof", "een oud-leerling met Down", "het jongetje met de rolstoel". */
function isOursWith(reading: Reading, first: number, noun: number, { isDefinite, later }: Case): boolean {
  const word = reading.words[noun]?.plain ?? ''
  const next = joinedNext(reading, noun)
  if (next === 'van' && joinedNext(reading, noun + 1) === 'ons') return true
  if (word.startsWith('oud')) return next === 'met' && later.slice(0, 5).some((near) => isPrivate(near))
  const isOurs = reading.words[first]?.plain === 'onze' || reading.words[first]?.plain === 'ons'
  return (
    (isGendered(word) || isOurs) &&
    isDefinite &&
    (saysCare(later.slice(0, 5)) || saysCare(reading.words.slice(first, noun)))
  )
}

/** "voor slechts één leerling", "Eén ll. uit gr. 7". */
const isOnly = ({ words }: Reading, first: number, noun: number): boolean =>
  one.has(words[first]?.plain ?? '') &&
  (/^(?:slechts|precies)$/.test(words[first - 1]?.plain ?? '') ||
    (words[noun]?.plain === 'll' && /^(?:uit|in|met|van)$/.test(words[noun + 1]?.plain ?? '')))

/** "Beide leerlingen met een indicatie hebben …": two. */
function bothOf(reading: Reading, noun: number): Stretch | undefined {
  const { words } = reading
  const from = [noun - 1, noun - 2].find((at) => words[at]?.plain === 'beide' && words[at + 1]?.joined === true)
  if (from === undefined || isGeneral(reading, from)) return undefined
  const later = after(reading, noun, FAR)
  return saysCare([...words.slice(from, noun), ...later]) &&
    !isAboutAll(later.map(({ plain }) => plain)) &&
    !few.has(words[from - 1]?.plain ?? '')
    ? stretch(reading, from, noun)
    : undefined
}

function articleOf({ words }: Reading, noun: number): number | undefined {
  for (let index = noun - 1; index >= noun - 1 - MOST_DESCRIBING; index -= 1) {
    const word = words[index]
    if (word === undefined || words[index + 1]?.joined !== true) return undefined
    if (articles.has(word.plain)) return index
    if (!(DESCRIBES.test(word.plain) || isCapital(word.text) || isPrivate(word) || isMove(word))) return undefined
  }
  return undefined
}
