// "n van m scholen", as it stands above everything that is counted: on screen and in the papers of a region alike.
import type { RegionContent } from '../../catalogue/region-content.ts'
import { fill } from '../../catalogue/fill.ts'
import type { SchoolYear } from '../../day.ts'
import type { Delivered } from '../../region/coverage.ts'

/** For sentences with {n}, {m}, {scholen} and {leverden}: of one school in the singular. */
export const countOf = ({ n, m }: Pick<Delivered, 'n' | 'm'>) => ({
  n: String(n),
  m: String(m),
  scholen: m === 1 ? 'school' : 'scholen',
  leverden: n === 1 ? 'leverde' : 'leverden'
})

export const deliveredSentence = (
  delivered: Delivered,
  schoolYear: SchoolYear,
  { delivered: { listed, unlisted } }: Pick<RegionContent, 'delivered'>
): string => fill(delivered.hasList ? listed : unlisted, { ...countOf(delivered), schooljaar: schoolYear })
