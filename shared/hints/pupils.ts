// Words about one pupil. "Een kind" is how every school writes about all children, so the article alone says nothing. The
// choice, made for few false alarms:
// - "één", "1" or "een enkele" pupil: a hint when something is told ("één kind dat …") or happens ("bij één leerling");
// - "een jongen" or "een meisje": a hint when something is told, because nobody writes so about all children;
// - "een leerling" or "een kind" with "met": a hint, unless only a need that many have is named ("met een hulpvraag"),
//   or the sentence says what can be ("kan", "mag");
// - "een leerling" or "een kind" with "die", "dat" or a group: a hint only behind words for one case ("wij hebben",
//   "er zit", "vorig jaar"): "een kind dat hulp nodig heeft" is everybody.
// A condition or a question ("als", "wanneer", "heeft een leerling …?") is never about one pupil, nor is a habit ("soms", "elke").
import type { Stretch } from './hint.ts'
import { hasAny, joinedNext, lengthened, stretch, wordsAfter, wordsBefore, wordSet, type Reading } from './words.ts'

const pupils = wordSet('leerling leerlinge kind kleuter peuter brugklasser jongen meisje')
const manyPupils = wordSet('leerlingen kinderen kleuters jongens meisjes')
const gendered = wordSet('jongen meisje')

/** Between article and pupil: "een nieuwe leerling", "een slechtziend kind". */
const DESCRIBES = /(?:[a-z]{2}e|[a-z]{2}d|isch|ig|lijk|nieuw|jong|ander|doof|ziek)$/
const neverDescribes = wordSet('die met bij elke deze onze alle welke welk voor altijd tijd iedere ene groepje beide hand kind goede')
const ONE = wordSet('één eén éen 1')

/** Before the pupil: what holds for everybody, whenever it happens. */
const general = wordSet(
  'als wanneer indien zodra mocht tenzij stel bijvoorbeeld zoals altijd soms vaak meestal elk elke ieder iedere telkens steeds nooit dan hoe ooit',
  'kan kunnen mag mogen moet moeten zou zouden'
)
/** Behind the pupil: what can be. */
const possible = wordSet('kan kunnen mag mogen zou')
/** A sentence that starts with its verb is a condition or a question. */
const verbs = wordSet('is zijn heeft hebben hebt zit komt krijgt blijft kan wil gaat vraagt raakt meldt merkt ziet zien loopt past werkt leert')
const startsPhrase = wordSet('bij voor aan met van over door naast ook en maar want om op in na sinds tegen naar onder tussen wij we')

/** Before the pupil: it happened, or it is so now. */
const oneCase = wordSet('had hadden zat was kwam kreeg kregen hielp hielpen begeleidden vorig vorige afgelopen')
const us = wordSet('wij we')
const have = wordSet('heb hebben begeleiden kennen')
const there = wordSet('is zit')

const happensTo = wordSet('bij voor van aan heeft hebben is zit krijgt naast rond')
const groupSize = wordSet('per elk elke ieder iedere hooguit maximaal minstens minimaal meer dan nooit plek plaats ruimte werkplek telkens')

const groups = wordSet('groep klas leerjaar brugklas')
const numbersOfAge = wordSet('vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien')

/** "Praat een kind met de leraar": no "met" that says who the child is. */
const together = wordSet(
  'de het zijn haar hun ons onze uw mijn elkaar wie die dat deze dit alle hulp behulp plezier succes aandacht ouders leraren vrienden vriendjes iemand',
  'klasgenoten name ingang twee drie vier vijf'
)
/** Needs and arrangements that many have. */
const manyHave =
  /(?:vraag|vragen|behoefte|behoeften|leerlijn|leerlijnen|plan|ontwikkelingsperspectief|arrangement|ondersteuning|begeleiding|hulp|zorg|zorgen|talent|talenten|maatje|achterstand|voorsprong|tempo|opp|plezier|energie|aanleg|interesse|belangstelling|leraar|mentor|begeleider|ouders|thuistaal)$/

/** Stands before what a pupil has, besides words that describe it. */
const leadsTo = wordSet('een eigen meer minder veel weinig extra hoog laag langer en of')

/** How many words behind the trigger the hint shows. */
const SHOWN = 3
const NEAR = 6
const FAR = 12

export function findOnePupil(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    const found = pupils.has(word.plain) ? pupilAt(reading, index) : manyPupils.has(word.plain) ? oneOfUs(reading, index) : undefined
    return found === undefined ? [] : [found]
  })
}

function pupilAt(reading: Reading, noun: number): Stretch | undefined {
  const article = articleOf(reading, noun)
  if (article === undefined || isGeneral(reading, article)) return undefined
  const told = whatIsTold(reading, noun)
  if (saysOne(reading, article)) return oneOf(reading, article, noun, told !== undefined)
  const counts = gendered.has(reading.words[noun]?.plain ?? '')
    ? told !== undefined || isOneCase(reading, article)
    : told !== undefined && (isOneCase(reading, article) || (told.who && !hasAny(wordsAfter(reading, noun, FAR), possible)))
  return counts ? stretch(reading, article, told === undefined ? noun : lengthened(reading, told.last, SHOWN)) : undefined
}

/** "één leerling" with what is told about it, or where something happens to it: "bij één leerling". */
function oneOf(reading: Reading, article: number, noun: number, told: boolean): Stretch | undefined {
  if (hasAny(wordsBefore(reading, article, 3), groupSize)) return undefined
  if (hasAny(wordsAfter(reading, noun, 3), new Set(['tegelijk', 'per']))) return undefined
  if (['of', 'en', 'tot'].includes(joinedNext(reading, noun))) return undefined
  const happens = reading.words[article]?.joined === true && happensTo.has(reading.words[article - 1]?.plain ?? '')
  if (!told && !happens && !isOneCase(reading, article)) return undefined
  return stretch(reading, happens && !told ? article - 1 : article, told ? lengthened(reading, noun, SHOWN + 1) : noun)
}

/** "één van onze leerlingen is doof", "een van de kinderen heeft epilepsie". */
function oneOfUs(reading: Reading, noun: number): Stretch | undefined {
  const { words } = reading
  const article = noun - 3
  const [one, of, whose] = [words[article]?.plain ?? '', words[noun - 2], words[noun - 1]]
  if (!(one === 'een' || ONE.has(one)) || of?.plain !== 'van' || !of.joined || whose?.joined !== true || words[noun]?.joined !== true) return undefined
  const next = joinedNext(reading, noun)
  const told = next === 'heeft' || next === 'had' || next === 'met' || next === 'die' || (whose.plain === 'onze' && (next === 'is' || next === 'was'))
  if (!told || !['de', 'onze', 'deze', 'die'].includes(whose.plain) || isGeneral(reading, article)) return undefined
  return stretch(reading, article, lengthened(reading, noun, SHOWN))
}

const MOST_DESCRIBING = 2

/** The place of "een" or "één" that belongs to the pupil. */
function articleOf({ words }: Reading, noun: number): number | undefined {
  for (let index = noun - 1; index >= noun - 1 - MOST_DESCRIBING; index -= 1) {
    const word = words[index]
    if (word === undefined || words[index + 1]?.joined !== true) return undefined
    if (word.plain === 'een' || ONE.has(word.plain)) return index
    if (!DESCRIBES.test(word.plain) || neverDescribes.has(word.plain)) return undefined
  }
  return undefined
}

const saysOne = ({ words }: Reading, article: number): boolean =>
  ONE.has(words[article]?.plain ?? '') || words[article + 1]?.plain === 'enkele'

function isGeneral(reading: Reading, article: number): boolean {
  const sentence = reading.sentences[reading.words[article]?.sentence ?? -1]
  if (sentence === undefined || sentence.question) return true
  const before = wordsBefore(reading, article, FAR)
  if (hasAny(before, general)) return true
  const opening = reading.words[sentence.first]?.plain ?? ''
  if (article > sentence.first && verbs.has(opening)) return true
  return article === sentence.first + 1 && !startsPhrase.has(opening) && !oneCase.has(opening)
}

function isOneCase(reading: Reading, article: number): boolean {
  const before = wordsBefore(reading, article, NEAR)
  const sideBySide = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    before.some((word, place) => (a.has(word) && b.has(before[place + 1] ?? '')) || (b.has(word) && a.has(before[place + 1] ?? '')))
  return hasAny(before, oneCase) || before.at(-1) === 'zit' || sideBySide(us, have) || sideBySide(new Set(['er']), there)
}

interface Told {
  /** The word that begins to tell it. */
  readonly last: number
  /** It tells who the pupil is ("met autisme"), rather than what any pupil may do or need. */
  readonly who: boolean
}

/** What follows the pupil: "met autisme", "die doof is", "uit groep 4", "van zes". */
function whatIsTold(reading: Reading, noun: number): Told | undefined {
  const last = noun + 1
  const next = joinedNext(reading, noun)
  if (next === 'die' || next === 'dat') return { last, who: false }
  if (next === 'met') return isWho(reading, last) ? { last, who: true } : undefined
  if (next === 'van') {
    const age = joinedNext(reading, last)
    return /^(?:\d|1\d)$/.test(age) || numbersOfAge.has(age) ? { last, who: false } : undefined
  }
  if (next === 'uit' && !groups.has(joinedNext(reading, last))) return { last, who: false }
  if (next !== 'uit' && next !== 'in') return undefined
  if (joinedNext(reading, last + 1) === 'rolstoel') return { last, who: true }
  if (!groups.has(joinedNext(reading, last))) return undefined
  const number = last + 2
  return { last, who: joinedNext(reading, number) === 'met' && isWho(reading, number + 1) }
}

/** Says whether the words behind "met" tell who the pupil is. */
function isWho(reading: Reading, withWord: number): boolean {
  const next = joinedNext(reading, withWord)
  const isCondition = (next === 'het' || next === 'de') && /^(?:syndroom|ziekte|diagnose)/.test(joinedNext(reading, withWord + 1))
  if (isCondition) return true
  if (next === '' || together.has(next)) return false
  for (let index = withWord + 1; reading.words[index]?.joined === true; index += 1) {
    const word = reading.words[index]?.plain ?? ''
    if (manyHave.test(word)) return false
    if (!DESCRIBES.test(word) && !leadsTo.has(word)) return true
  }
  return true
}
