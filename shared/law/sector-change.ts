// What changes when a school turns out to be of another kind: said before it is done. What the school wrote stays.
import type { IsoDay } from '../day.ts'
import { frameFor } from './frames.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { School, Sector } from '../school/school.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'

/** B1 sentences, in reading order. Empty when it is the same kind. */
export function sectorChange(catalogue: Catalogue, school: School, to: Sector, today: IsoDay): readonly string[] {
  const from = school.identity.sector
  if (from === to) return []
  const offerYear = currentOffer(school, today).schoolYear
  const [old, next] = [frameFor(catalogue, from, offerYear), frameFor(catalogue, to, offerYear)]
  const sections = catalogue.sections.filter(
    ({ bySector }) => JSON.stringify(bySector[from]) !== JSON.stringify(bySector[to])
  )
  return [
    ...spokenOf(catalogue, from, to),
    ...(old.id === next.id ? [] : [`Er gelden andere regels. ${next.laws}`]),
    ...(sections.length === 0
      ? []
      : [`Bij deze onderdelen verandert de uitleg: ${sections.map(({ title }) => title).join(', ')}.`]),
    'De lijsten waaruit u kiest, worden die van de nieuwe soort school.',
    'Alles wat u schreef, blijft staan.'
  ]
}

function spokenOf(catalogue: Catalogue, from: Sector, to: Sector): readonly string[] {
  const changed = ['kinderen', 'groepen', 'intern begeleider'].flatMap((key) => {
    const [old, next] = [catalogue.words[from][key] ?? key, catalogue.words[to][key] ?? key]
    return old === next ? [] : [`“${next}” in plaats van “${old}”`]
  })
  return changed.length === 0 ? [] : [`De teksten zeggen voortaan ${changed.join(', ')}.`]
}
