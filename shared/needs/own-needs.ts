// What a school offers that does not stand in the list: in its own words, under an id of its own. It is looked for and answered as any other need.
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import type { NeedRow, School } from '../school/school.ts'
import { sectors } from '../school/vocabulary.ts'

/** In no group of the list. */
export const OWN_CLUSTER = 'own'

/** The rows of needs that the list does not have: her own, those of her partnership, and of a newer list. */
export const ownNeeds = ({ sections }: School, { needs }: NeedsContent): readonly NeedRow[] =>
  sections.extraSupport.needs.filter(({ need }) => !needs.some(({ id }) => id === need))

/** The needs of the list, and after them what the school wrote itself: of that only its name is known. */
export function withOwnNeeds(school: School, content: NeedsContent): readonly Need[] {
  return [
    ...content.needs,
    ...ownNeeds(school, content)
      .filter(({ name, notNow }) => name.trim() !== '' && !notNow)
      .map(({ need, name }) => ({
        id: need,
        cluster: OWN_CLUSTER,
        name,
        plain: '',
        words: [name],
        searchOnly: [],
        functions: [],
        facilities: [],
        ask: '',
        sectors: [...sectors],
        agreements: []
      }))
  ]
}
