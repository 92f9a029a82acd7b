// What a school says of a need in words: the same on the screen and on paper.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill, type Words } from '../catalogue/fill.ts'
import { knownWords } from '../school/field.ts'
import { needLevels, needSoons, type NeedLevel } from '../school/vocabulary.ts'
import { capital, listedPhrases } from '../text.ts'

const { levels: levelTexts, soons, notNow, needed } = chapterTexts.extraSupport.needs

/** {Words between braces} are those of the school and its sector. */
const needLevelTexts: Readonly<Record<NeedLevel, string>> = {
  'in-class': levelTexts.inClass,
  extra: levelTexts.extra,
  outside: levelTexts.outside,
  'for-others': levelTexts.forOthers
}

/** Nothing where it was not said. */
export const needSoonWords: Readonly<Record<(typeof needSoons)[number], string>> = {
  unknown: '',
  'this-month': soons.month,
  'this-year': soons.year,
  'talk-first': soons.talk
}

/** "extra hulp op school" */
export const levelWords = (level: NeedLevel, words: Words): string => fill(needLevelTexts[level], words)

/** Each level that this program knows, in their own order. */
export const levelsWords = (levels: readonly string[], words: Words): readonly string[] =>
  knownWords(needLevels, levels).map((level) => levelWords(level, words))

/** "Gewoon in de klas en extra hulp op school" */
export const whereWords = (levels: readonly string[], words: Words): string =>
  capital(listedPhrases(levelsWords(levels, words)))

/** "binnen een maand"; nothing where it was not said, or in a word that this program does not know. */
export const soonWords = (soon: string): string => needSoonWords[needSoons.find((word) => word === soon) ?? 'unknown']

interface Offered {
  readonly levels: readonly string[]
  readonly soon: string
}

/** "Gewoon in de klas en extra hulp op school, binnen een maand." Nothing where it says nothing that this program knows. */
export function offerWords({ levels, soon }: Offered, words: Words): string {
  const said = [whereWords(levels, words), soonWords(soon)].filter((part) => part !== '').join(', ')
  return said === '' ? '' : `${said}.`
}

/** "Nodig zou zijn: een leesspecialist." @param what on one line */
export const neededWords = (what: string): string => fill(needed, { wat: what })

/** "Nu niet. Nodig zou zijn: een leesspecialist." @param what it would take, on one line; may be empty */
export const notNowWords = (what: string): string => (what === '' ? notNow : `${notNow} ${neededWords(what)}`)

/** What a school says of a need, but for the places. */
export const saidWords = (
  need: Offered & { readonly notNow: boolean; readonly needed: string },
  words: Words
): string => (need.notNow ? notNowWords(need.needed) : offerWords(need, words))
