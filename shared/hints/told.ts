// What a text tells of a pupil, and when: "met autisme", "die doof is", "uit groep 4", "zit nu twee jaar", "werd verwezen".
import { isCare, isMove } from './conditions.ts'
import {
  after,
  before,
  endings,
  hasAny,
  joinedNext,
  wordsAfter,
  wordsBefore,
  wordSet,
  type Reading,
  type Word
} from './words-in-text.ts'

const groups = wordSet('groep groepen gr klas leerjaar brugklas unit havo vwo vmbo mavo vmbo-t vmbo-b vmbo-k')
const numbersOfAge = wordSet(
  'vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien'
)

/** Between article and pupil: "een nieuwe leerling", "een slechtziend kind". */
export const DESCRIBES =
  /(?:[a-zë]{2}e|[a-z]{2}d|isch|ig|lijk|eel|aal|ief|eus|loos|zaam|baar|geboren|nieuw|jong|ander|doof|ziek)$|^(?:enkel|klein|groot|stil|druk|slim|lief|zwaar|licht|zeer|erg|heel|vrij|nogal|pas|net|snel|laag|hoog|veel|bijna|geheel)$/

/** "Praat een kind met de leraar": no "met" that says who the child is. */
const together = wordSet(
  'de het zijn haar hun ons onze uw mijn elkaar wie die dat deze dit alle hulp behulp plezier succes aandacht ouders leraren vrienden vriendjes iemand',
  'klasgenoten name ingang twee drie vier vijf'
)
/** Needs and arrangements that many have. */
const manyHave = endings(
  'vraag vragen behoefte behoeften leerlijn leerlijnen plan ontwikkelingsperspectief arrangement ondersteuning begeleiding hulp zorg zorgen talent',
  'talenten maatje achterstand voorsprong tempo opp plezier energie aanleg interesse belangstelling leraar mentor begeleider ouders thuistaal vve-indicatie'
)

/** Stands before what a pupil has, besides words that describe it. */
const leadsTo = wordSet('een eigen meer minder veel weinig extra hoog laag langer en of')

/** Before the pupil: what happens time and again. */
const habits = wordSet('altijd soms vaak meestal elk elke ieder iedere telkens steeds')
/** Before the pupil: what holds for everybody, whenever it happens. */
const general = wordSet(
  'als wanneer indien zodra mocht tenzij stel bijvoorbeeld zoals nooit dan hoe ooit',
  'kan kunnen mag mogen moet moeten zou zouden voordat nadat totdat waarom hoeveel toegankelijk geschikt'
)
/** A sentence that starts with its verb is a condition or a question. */
const verbs = wordSet(
  'is zijn heeft hebben hebt zit komt krijgt blijft kan wil gaat vraagt raakt meldt merkt ziet zien loopt past werkt leert'
)
const startsPhrase = wordSet(
  'bij voor aan met van over door naast ook en maar want om op in na sinds tegen naar onder tussen wij we de nu momenteel inmiddels dit dus verder daarnaast slechts',
  'alleen nog al hier daar vanwege wegens doordat dankzij vooral zelfs net onlangs helaas sindsdien daardoor toen',
  'waarvan waaronder onze ons deze het die dat zo gemiddeld totaal binnen buiten rond per ten ter namens via tijdens'
)

/** Before the pupil: it happened, or it is so now. */
const oneCase = wordSet(
  'had hadden zat zaten was waren kwam kwamen kreeg kregen konden moesten mochten wilden namen vingen ontvingen hielp hielpen begeleidden begeleidde ervaring ervaringen ging werd vorig vorige afgelopen betreft betrof'
)
const us = wordSet('wij we')
const have = wordSet('heb hebben kennen')
const there = wordSet('is zit was')
/** "Er is een protocol voor een leerling die …": what there is, is something else. */
const another = wordSet('een geen')

const NEAR = 6
const CASE = 8
export const FAR = 12

export interface Told {
  /** The word that begins to tell it. */
  readonly last: number
  /** It tells who the pupil is ("met autisme"), rather than what any pupil may do or need. */
  readonly who: boolean
  /** The group has its number: "uit groep 5". */
  readonly group: boolean
}

/** "8", "twaalf". */
export const isAge = (word: string): boolean => /^(?:\d|1\d)$/.test(word) || numbersOfAge.has(word)

/** What follows the pupil: "met autisme", "die doof is", "uit groep 4", "van zes". */
export function whatIsTold(reading: Reading, noun: number): Told | undefined {
  const last = noun + 1
  const next = joinedNext(reading, noun)
  if (next === 'die' || next === 'dat') return { last, who: false, group: false }
  // "Voor wie wij een ontheffing hebben", "bij wie thuis …".
  if (/^(?:voor|bij|aan|met)$/.test(next) && joinedNext(reading, last) === 'wie')
    return { last, who: false, group: false }
  if (next === 'met')
    return isWho(reading, last) ? { last, who: true, group: groupIn(after(reading, last, NEAR)) } : undefined
  if (next === 'van') {
    const age = joinedNext(reading, last)
    if (age === 'wie') return { last, who: false, group: false }
    return isAge(age) ? { last, who: false, group: false } : undefined
  }
  if (next === 'uit' && /^(?:elke?|iedere?)$/.test(joinedNext(reading, last))) return undefined
  if (next === 'uit' && !groups.has(joinedNext(reading, last))) return { last, who: false, group: false }
  if (next !== 'uit' && next !== 'in') return undefined
  if (joinedNext(reading, last + 1) === 'rolstoel') return { last, who: true, group: false }
  if (!groups.has(joinedNext(reading, last))) return undefined
  const number = last + 2
  const group = /^\d/.test(joinedNext(reading, last + 1))
  return { last, who: joinedNext(reading, number) === 'met' && isWho(reading, number + 1), group }
}

/** "3 havo", "2 kader", "klas 2b", "H4", "examenklas". */
const isClassOfVo = (word: string, next: string): boolean =>
  (/^[1-6]$/.test(word) && /^(?:havo|vwo|mavo|vmbo\S*|kader|basis|tl|bk|kgt|gymnasium|atheneum|vso)$/.test(next)) ||
  /^(?:(?:h|v|m|a)[1-6][a-z]?|[1-6](?:h|v|m|k|b|tl|havo|vwo|mavo|vmbo))$/.test(word) ||
  (word === 'klas' && /^[1-6][a-z]{1,2}\d?$/.test(next))

/** "groep 5". */
export const groupIn = (words: readonly Word[]): boolean =>
  words.some(({ plain }, place) => {
    const next = words[place + 1]?.plain ?? ''
    const isNumbered =
      (groups.has(plain) || plain === 'combinatiegroep' || plain === 'stamgroep') &&
      /^(?:\d|(?:drie|vier|vijf|zes|zeven|acht)$)/.test(next)
    return isNumbered || isClassOfVo(plain, next)
  })

/** Says whether the words behind "met" tell who the pupil is. */
function isWho(reading: Reading, withWord: number): boolean {
  const next = joinedNext(reading, withWord)
  const isNamed =
    (next === 'het' || next === 'de') && /^(?:syndroom|ziekte|diagnose)/.test(joinedNext(reading, withWord + 1))
  if (isNamed) return true
  if (next === '' || together.has(next)) return false
  for (let index = withWord + 1; reading.words[index]?.joined === true; index += 1) {
    const word = reading.words[index]?.plain ?? ''
    if (manyHave.test(word)) return false
    // "Een IQ lager dan 60" is a bound.
    if (word === 'iq' && /^(?:lager|hoger|onder|boven|tussen|vanaf)$/.test(joinedNext(reading, index))) return false
    if (!DESCRIBES.test(word) && !leadsTo.has(word)) return true
  }
  return true
}

/** A condition, a question, a habit or what can be: about everybody. */
export const isGeneral = (reading: Reading, article: number): boolean =>
  isHabit(reading, article) || isCondition(reading, article)

export const isHabit = (reading: Reading, article: number): boolean =>
  hasAny(wordsBefore(reading, article, FAR), habits)

export function isCondition(reading: Reading, article: number): boolean {
  const sentence = reading.sentences[reading.words[article]?.sentence ?? -1]
  if (sentence === undefined || sentence.question) return true
  if (hasAny(wordsBefore(reading, article, FAR), general)) return true
  const opening = reading.words[sentence.first]?.plain ?? ''
  if (article > sentence.first && verbs.has(opening)) return true
  return (
    article === sentence.first + 1 &&
    reading.words[article]?.joined === true &&
    !startsPhrase.has(opening) &&
    !oneCase.has(opening)
  )
}

const anybody = wordSet(
  'kan kunnen mag mogen moet moeten zou zouden als wanneer indien zodra tenzij altijd vaak soms meestal elk elke ieder iedere protocol draaiboek meldcode beleid',
  'bijvoorbeeld nooit wie dan vroeger'
)

/** "Elke ochtend" and "werkt nu als conciërge" say nothing of everybody. */
export const isAboutAll = (words: readonly string[]): boolean =>
  words.some((word, place) => {
    const next = words[place + 1] ?? ''
    if (word === 'wie') return !/^(?:van|om|voor|bij|aan|met)$/.test(words[place - 1] ?? '')
    if (word === 'als') return /^(?:de|het|een|er|dit|dat|deze|hij|zij|ze|wij|we|ouders)$/.test(next)
    if (word === 'nooit' && words[place - 1] === 'nog') return false
    return (
      anybody.has(word) &&
      !(/^(?:elke?|iedere?)$/.test(word) && (MOMENT.test(next) || MOMENT.test(words[place + 2] ?? '')))
    )
  })
const MOMENT = /(?:dag|week|weken|dagen|maand|maanden|jaar|ochtend|middag|uur)$/

/** The words before say that it is one case: "wij hebben", "er zit", "vorig jaar". */
export function isOneCase(reading: Reading, article: number): boolean {
  const earlier = wordsBefore(reading, article, CASE)
  const sideBySide = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    earlier.some((word, place) => {
      const next = earlier[place + 1] ?? ''
      return (
        ((a.has(word) && b.has(next)) || (b.has(word) && a.has(next))) && !hasAny(earlier.slice(place + 2), another)
      )
    })
  return (
    hasAny(earlier, oneCase) || earlier.at(-1) === 'zit' || sideBySide(us, have) || sideBySide(new Set(['er']), there)
  )
}

const now = wordSet('nu inmiddels momenteel onlangs recentelijk vorig vorige afgelopen destijds dit')
const past = wordSet(
  'was werd had kwam kreeg ging zat stroomde verhuisde vertrok stapte bleef begon startte verliet woonde gegaan vertrokken overgestapt verhuisd uitgestroomd geschorst'
)
const participles = wordSet('gegaan vertrokken overgestapt verhuisd uitgestroomd geschorst')
const months = wordSet('januari februari maart april mei juni juli augustus september oktober november december')
const leadsToMonth = wordSet('in sinds per vanaf eind begin half')
const YEAR = /^20\d\d(?:-(?:20)?\d\d)?$/

/** A fact in time around a pupil: "nu", "sinds zijn ongeluk", "dit schooljaar", "werd". A year before it is mostly that of a law. */
export function isTimed(reading: Reading, first: number, noun: number): boolean {
  const tells = (words: readonly Word[], isBehind: boolean): boolean =>
    words.some(({ plain }, place) => {
      if (plain === 'dit') return /^(?:jaar|schooljaar|moment)$/.test(words[place + 1]?.plain ?? '')
      if (isBehind && months.has(words[place + 1]?.plain ?? '')) return leadsToMonth.has(plain)
      if (participles.has(plain) && words.some((near) => /^(?:wordt|worden)$/.test(near.plain))) return false
      return now.has(plain) || past.has(plain) || (isBehind && (plain === 'sinds' || YEAR.test(plain)))
    })
  return tells(before(reading, first, NEAR), false) || tells(after(reading, noun, FAR), true)
}

const facts = wordSet(
  'krijgt kreeg heeft had is was werd wordt gaat ging zit zat stroomt stroomde volgt volgde ontvangt ontving maakt kwam komt verliet verhuisde vertrok bezoekt bezocht',
  'doubleerde blijft bleef woont gebruikt draagt staat deed valt kon stapte verbleef begon slikt spreekt sprak doet'
)
const PAST = /^\p{L}{3,}(?:tte|dde|nde|lde|rde|gde|kte|pte|fte|ste|sde|chte)$/u

/** What a pupil does or is, as a fact: "krijgt", "werd", "verhuisde". */
export const isFact = (word: string): boolean => facts.has(word) || PAST.test(word)

/** It goes to another school, or stays at home: with "vorig jaar" that is one case, whoever it was. */
export const hasMove = (reading: Reading, article: number, noun: number): boolean =>
  [...before(reading, article, NEAR), ...after(reading, noun, FAR)].some((word) => isMove(word))

/** "een slechtziend kind", "een dove leerling". */
export const describedByCare = (reading: Reading, article: number, noun: number): boolean =>
  reading.words.slice(article + 1, noun).some((word) => isCare(word))

const duration = wordSet('uur uren minuten dagdeel dagdelen ochtend ochtenden middag middagen')
const helps = wordSet('begeleidt begeleiden ondersteunt ondersteunen behandelt')

/** "begeleidt een specialist een leerling gedurende een uur": somebody's help to one pupil, with how long. */
export const isHelped = (reading: Reading, article: number, noun: number): boolean =>
  hasAny(wordsBefore(reading, article, NEAR), helps) &&
  wordsAfter(reading, noun, NEAR).some((word) => duration.has(word) || word === 'gedurende')
