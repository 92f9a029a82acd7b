// What a school said of a need, in words.
import type { Words } from '#shared/catalogue/fill.ts'
import { levelsWords, saidWords } from '#shared/documents/need-words.ts'
import type { NeedLine } from '#shared/region/lines.ts'
import { withComma } from '#shared/text.ts'

/** A region has no words of its own for what schools call otherwise. */
export const usualWords: Words = { 'de klas': 'de klas' }

/** "Gewoon in de klas en extra hulp op school, binnen een maand. 2 plekken tegelijk." */
export const lineWords = (line: NeedLine): string =>
  [saidWords(line, usualWords), ...(line.notNow || line.places === null ? [] : [placesWords(line.places)])].join(' ')

/** In a cell of a table, beside many others. */
export const shortLineWords = ({ notNow, levels }: NeedLine): string =>
  notNow ? 'nu niet' : levelsWords(levels, usualWords).join(', ')

const placesWords = (places: number): string =>
  places === 1 ? '1 plek tegelijk.' : `${withComma(places)} plekken tegelijk.`
