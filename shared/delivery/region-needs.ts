// The needs that somebody may ask a school about: those of the list, what the school wrote itself, and the own needs of its partnership. These stand in the list
// that the school took in, or in the bundle of the region, where other schools offer them.
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import { namedNeed, withOwnNeeds } from '../needs/own-needs.ts'
import { compared } from '../order.ts'
import type { School } from '../school/school.ts'
import type { Bundle } from './bundle.ts'
import { isOwnItem, MOST_ROWS } from './template-parts.ts'

/** Of the list that the school took in. */
export const PARTNERSHIP_CLUSTER = 'partnership'
/** Of the bundle alone: the school has no place to answer it. */
export const BUNDLE_CLUSTER = 'bundle'

/** In this order; each once. @param bundle of the region, where there is one */
export function withRegionNeeds(school: School, content: NeedsContent, bundle: Bundle | undefined): readonly Need[] {
  const ours = new Set(content.needs.map(({ id }) => id))
  const listed = school.internal.template.needs.filter(({ need, name }) => !ours.has(need) && name.trim() !== '')
  const inList = new Set(listed.map(({ need }) => need))
  const own = withOwnNeeds(school, content).filter(({ id }) => !inList.has(id))
  const known = new Set([...own.map(({ id }) => id), ...listed.flatMap(({ item, need }) => [item, need])])
  return [
    ...own,
    ...listed
      // A file may hold one twice.
      .filter(({ need }, at) => listed.findIndex((one) => one.need === need) === at)
      .map(({ need, name, plain }) => namedNeed(PARTNERSHIP_CLUSTER, need, name, plain)),
    ...(bundle === undefined ? [] : offeredIn(bundle))
      .filter(({ id }) => !known.has(id))
      .map(({ id, name }) => namedNeed(BUNDLE_CLUSTER, id, name))
  ]
}

/** Each found too by what the list of the partnership calls it. */
export function alsoCalledByPartnership(school: School, needs: readonly Need[]): readonly Need[] {
  const called = new Map(school.internal.template.needs.map(({ need, name }) => [need, name.trim()]))
  return needs.map((need) => {
    const name = called.get(need.id) ?? ''
    return name === '' || name === need.name ? need : { ...need, words: [...need.words, name] }
  })
}

interface Offered {
  readonly id: string
  readonly name: string
  /** By so many schools. */
  readonly times: number
}

/** Own needs of a partnership, by name: of several names that which most schools use. */
function offeredIn({ shared }: Bundle): readonly Offered[] {
  const called = new Map<string, Map<string, number>>()
  for (const { need, name } of shared.flatMap(({ offers }) => offers)) {
    if (!isOwnItem(need) || name.trim() === '') continue
    const names = called.get(need) ?? new Map<string, number>()
    called.set(need, names.set(name, (names.get(name) ?? 0) + 1))
  }
  return [...called]
    .map(([id, names]): Offered => {
      const [most = ''] = [...names].toSorted((one, other) => other[1] - one[1] || compared(one[0], other[0]))[0] ?? []
      return { id, name: most, times: [...names.values()].reduce((sum, times) => sum + times, 0) }
    })
    .toSorted((one, other) => other.times - one.times || compared(one.id, other.id))
    .slice(0, MOST_ROWS)
    .toSorted((one, other) => compared(one.name.toLowerCase(), other.name.toLowerCase()) || compared(one.id, other.id))
}
