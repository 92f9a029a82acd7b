// Questions that ask for pupils by name ("Noem de leerlingen met een OPP") or for how many there are ("Hoeveel leerlingen hebben een arrangement?"), and
// what an answer to one gives away that other words do not: a bare "3", or initials. Of what a school does for pupils, and of the size of a whole school,
// nobody can be told.
import { isThing } from './bare-count.ts'
import { hintAt, inReadingOrder, type Hint, type Stretch } from './hint.ts'
import { few, isNumberOfName, isPartOfNumber, isPupil, isPupils, one } from './pupil-words.ts'
import { after, before, joinedNext, read, stretch, wordSet, type Reading } from './words-in-text.ts'

const FAR = 6

const counts = wordSet('hoeveel aantal aantallen percentage')
const names = wordSet(
  'noem noemt vermeld vermeldt schrijf geef som welke welk wie naam namen voornaam voornamen initialen lijst overzicht gegevens'
)
/** Between the question and the pupils: "noem de namen van alle leerlingen". */
const between = wordSet('de het een alle uw jullie onze deze van met per er nu op procent kort hier')
const not = wordSet('geen niet zonder nooit')
/** Each of these is about one pupil. */
const perPupil = wordSet(
  "opp's opps tlv's tlvs ontwikkelingsperspectieven toelaatbaarheidsverklaringen verwijzingen schorsingen verwijderingen vrijstellingen doublures"
)
/** "Hoeveel leerlingen heeft uw school?" is told by every school. */
const WHOLE_SCHOOL =
  /^(?:heeft|telt|zitten(?: er)? op|staan(?: er)? op|gaan(?: er)? naar) (?:de|uw|jullie|onze) school(?: ingeschreven)?$/u

/** @param question of a partnership, or the help with it */
export function asksForPupils(question: string): boolean {
  const reading = read(question)
  return reading.words.some(({ plain }, at) => {
    const isCounted = isPupil(plain) || isPupils(plain)
    if (!isCounted && !perPupil.has(plain)) return false
    const earlier = before(reading, at, FAR).map((word) => word.plain)
    const asked = earlier.findLastIndex((word) => counts.has(word) || (isCounted && names.has(word)))
    if (asked === -1 || not.has(earlier[asked - 1] ?? '')) return false
    if (/^(?:leerlingen|kinderen)$/u.test(plain) && WHOLE_SCHOOL.test(wordsBehind(reading, at))) return false
    return earlier.slice(asked + 1).every((word) => between.has(word) || names.has(word) || /.e$/u.test(word))
  })
}

const wordsBehind = (reading: Reading, at: number): string =>
  after(reading, at, FAR)
    .map(({ plain }) => plain)
    .join(' ')

const MONTH = /^(?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)/u
/** Of time, and of who helps. */
const OTHER = /^(?:uur|uren|weken|week|jaar|maand|maanden|minuten|x|periode|periodes|schooljaar|procent)$/u
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}(?![\p{L}\p{N}])/gu

const COUNT =
  'Bij zo’n klein aantal weten mensen om welke leerling het gaat. Schrijf “minder dan 5”, of laat het aantal weg.'
/** Of a name in such an answer. */
export const NAMED_PUPIL = 'Dit lijkt een leerling te zijn. Schrijf geen namen en geen letters van een naam.'

/** What may say who a pupil is in an answer to such a question, where the words alone do not say that it is about pupils. */
export function hintsInAnswer(text: string): readonly Hint[] {
  const reading = read(text)
  const numbers = reading.words.flatMap(({ plain }, at): readonly Stretch[] => {
    if (!few.has(plain) && !one.has(plain)) return []
    if (isPartOfNumber(reading, at) || isNumberOfName(reading, at)) return []
    const next = joinedNext(reading, at)
    return MONTH.test(next) || OTHER.test(next) || isThing(next) ? [] : [stretch(reading, at, at)]
  })
  const initials = [...text.matchAll(INITIALS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length
  }))
  return inReadingOrder([
    ...numbers.map((found) => hintAt('small-count', text, found, COUNT)),
    ...initials.map((found) => hintAt('one-pupil', text, found, NAMED_PUPIL))
  ])
}
