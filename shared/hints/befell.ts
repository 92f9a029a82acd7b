// What makes a pupil one whom people know: what befell it ("die door het ongeluk …", "die uit Syrië is gevlucht"), where it comes from ("het
// Poolse meisje"), and what the school did because of it ("vanwege een leerling met …", "voor een leerling in groep 3 is een lift geplaatst").
import { saysPeople } from './origins.ts'
import { after, hasAny, isCapital, wordsBefore, wordSet, type Reading, type Word } from './words-in-text.ts'

const NEAR = 6

const causes = wordSet(
  'vanwege wegens dankzij overlijden aanleiding ongeluk ziekte diagnose situatie komst vertrek instroom plaatsing'
)

/** "Vanwege een leerling met …", "in verband met een leerling …", "na het overlijden van een leerling": what a school did for one. */
export function hasCause(reading: Reading, article: number): boolean {
  const earlier = wordsBefore(reading, article, 3)
  return hasAny(earlier, causes) || (earlier.at(-1) === 'met' && earlier.at(-2) === 'verband')
}

const arranged = wordSet(
  'geplaatst aangeschaft gekocht gemaakt aangepast ingericht aangevraagd gestart georganiseerd geregeld gebouwd ontwikkeld ingezet aangesteld aangenomen'
)

/** "Voor een leerling in groep 3 is een lift geplaatst". */
export const isArranged = (words: readonly Word[]): boolean =>
  words.some(({ plain }, place) => arranged.has(plain) && !isAdjective(words[place + 1]))

/** "Is een lift geplaatst" is done; "een aangepast toilet" is a thing: behind a participle that is done stands no noun. */
export const isAdjective = (next: Word | undefined): boolean => next?.joined === true && !behindVerb.has(next.plain)

const behindVerb = wordSet(
  'is zijn heeft hebben werd werden was waren en om voor door van met in na bij op uit naar tot aan als toen omdat zodat die dat sinds vanwege wegens over nu met te onder wordt'
)

/** It fled, or something befell it: "die uit Syrië is gevlucht", "die door het ongeluk …". */
const events = wordSet(
  'ongeluk ongeval brand operatie coma gevlucht aanrijding vlucht oorlog overleed overlijden hersenbloeding hersenschudding'
)

export function hasEvent(reading: Reading, noun: number): boolean {
  const later = after(reading, noun, NEAR)
  const isFrom = later.some(({ plain }, place) => plain === 'uit' && isCapital(later[place + 1]?.text ?? ''))
  return (
    /^(?:die|dat|uit)$/.test(later[0]?.plain ?? '') &&
    (isFrom ||
      hasAny(
        later.map(({ plain }) => plain),
        events
      ))
  )
}

/** "Een Oekraïense leerling", "het Poolse meisje", "een syrisch jongetje". */
export const saysOrigin = ({ words }: Reading, article: number, noun: number): boolean =>
  words.slice(article + 1, noun).some(saysPeople)
