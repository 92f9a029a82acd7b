// What a school offers that does not stand in the list: in its own words, under an id of its own. It is looked for and answered as any other need.
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import { hintsOnNeed } from '../hints/texts.ts'
import type { NeedRow, School } from '../school/school.ts'
import { sectors } from '../school/vocabulary.ts'

/** In no group of the list. */
export const OWN_CLUSTER = 'own'

/** The rows of needs that the list does not have: her own, those of her partnership, and of a newer list. */
const ownNeeds = ({ sections }: School, { needs }: NeedsContent): readonly NeedRow[] =>
  sections.extraSupport.needs.filter(({ need }) => !needs.some(({ id }) => id === need))

/** What may say who somebody is, or what somebody has, is told to nobody until the director says that it may stay. */
const mayBeTold = (school: School, row: NeedRow): boolean => hintsOnNeed(school, row, 'name').length === 0

/** The needs of the list, and after them what the school wrote itself and may be told: of that only its name is known. */
export const withOwnNeeds = (school: School, content: NeedsContent): readonly Need[] =>
  withOwn(school, content, (row) => mayBeTold(school, row))

/** Also what is still to be looked at: for the director alone. */
export const withAllOwnNeeds = (school: School, content: NeedsContent): readonly Need[] =>
  withOwn(school, content, () => true)

function withOwn(school: School, content: NeedsContent, isTold: (row: NeedRow) => boolean): readonly Need[] {
  return [
    ...content.needs,
    ...ownNeeds(school, content)
      .filter(({ need, name, notNow }) => need !== '' && name.trim() !== '' && !notNow)
      // A file may hold one twice: the first is the one that is changed.
      .filter(({ need }, at, all) => all.findIndex((one) => one.need === need) === at)
      .filter(isTold)
      .map(({ need, name }) => namedNeed(OWN_CLUSTER, need, name))
  ]
}

/** One that the list does not have: no more of it is known than how it is called, and perhaps what that means. */
export const namedNeed = (cluster: string, id: string, name: string, plain = ''): Need => ({
  id,
  cluster,
  name,
  plain,
  words: [name],
  searchOnly: [],
  functions: [],
  facilities: [],
  ask: '',
  sectors: [...sectors],
  agreements: []
})
