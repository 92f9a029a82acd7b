// Where somebody lives: "het gezin woont aan de Dorpsstraat 14", "thuisadres: Kerkweg 3". Where the school stands is no secret.
import type { Stretch } from './hint.ts'
import { isPupil } from './pupil-words.ts'
import { before, endings, isCapital, joinedNext, stretch, wordsAfter, wordSet, type Reading } from './words-in-text.ts'

const STREET = endings('straat laan weg plein dijk gracht kade hof steeg singel pad park plantsoen dreef markt')
const lives = wordSet(
  'woont wonen woonde woonden woonachtig thuisadres huisadres privéadres adres woonadres verhuisde verhuisden verhuisd'
)
const ofSchool = wordSet('school schoolgebouw gebouw locatie bestuur bestuurskantoor postadres bezoekadres kantoor')
const FAMILY = endings('gezin familie moeder vader oma opa oppas gastouder broer zus')
const FAR = 12

export function findHomes(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap(({ text, plain }, index) => {
    if (
      !STREET.test(plain) ||
      !(isCapital(text) || isCapital(reading.words[index - 1]?.text ?? '')) ||
      !/^\d{1,4}/.test(joinedNext(reading, index))
    )
      return []
    const earlier = before(reading, index, FAR)
    const isHome = [...earlier.map((word) => word.plain), ...wordsAfter(reading, index + 1, 3)].some((word) =>
      lives.has(word)
    )
    const isOfSomebody = earlier.some((word) => isPupil(word.plain) || FAMILY.test(word.plain))
    return (isHome || isOfSomebody) && !earlier.some((word) => ofSchool.has(word.plain))
      ? [stretch(reading, index, index + 1)]
      : []
  })
}
