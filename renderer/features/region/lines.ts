// What a school said of a need, in words.
import { fill } from '#shared/catalogue/fill.ts'
import { needLevelWords, needSoonWords } from '#shared/documents/need-words.ts'
import type { NeedLine } from '#shared/region/lines.ts'
import { capital, listedPhrases } from '#shared/text.ts'

/** A region has no words of its own for what schools call otherwise. */
const words = { 'de klas': 'de klas' }

/** "Gewoon in de klas en extra hulp op school. 2 plekken. Binnen een maand." */
export function lineWords({ levels, notNow, needed, places, soon }: NeedLine): string {
  if (notNow) return needed === '' ? 'Nu niet.' : `Nu niet. Nodig zou zijn: ${needed}`
  const when = needSoonWords[soon]
  return [
    `${capital(listedPhrases(levels.map((level) => fill(needLevelWords[level], words))))}.`,
    ...(places === null ? [] : [placesWords(places)]),
    ...(when === '' ? [] : [`${capital(when)}.`])
  ].join(' ')
}

const placesWords = (places: number): string =>
  places === 0 ? 'Nu geen plek.' : places === 1 ? '1 plek tegelijk.' : `${places} plekken tegelijk.`
