// The places of a region, with the schools that stand there and where they lie. What is not known is said, so that somebody can put it on the map once.
import { folded } from '../expertise/same-name.ts'
import { compared } from '../order.ts'
import { kilometres, type Point } from '../places/distance.ts'
import { located, middleOf } from '../places/located.ts'
import { typedTown } from '../places/town-name.ts'
import { townsCalled, type Towns } from '../places/towns.ts'
import type { IndexedSchool } from './region-index.ts'
import type { Region } from './region.ts'
import { schoolOf, type SchoolOf } from './school-of.ts'

export interface RegionPlace {
  /** Opaque. */
  readonly id: string
  /** As most of its schools write it. */
  readonly name: string
  /** By name. */
  readonly schools: readonly SchoolOf[]
  /** Null: see `why`. */
  readonly at: Point | null
  readonly byHand: boolean
  /** No town is called so that the program knows, or more than one is. */
  readonly why: 'unknown' | 'double' | null
  /** It lies so far from the others that another town may be meant. */
  readonly isFar: boolean
}

export interface RegionPlaces {
  /** By name. */
  readonly places: readonly RegionPlace[]
  /** Schools of which nobody wrote a place. */
  readonly placeless: readonly SchoolOf[]
}

/** Whether somebody is to look at it: it is not known, or far from the others and nobody said yet that it is right. */
export const isToPut = ({ at, isFar, byHand }: RegionPlace): boolean => at === null || (isFar && !byHand)

/** In kilometres, from the middle of all places. A region is not that large; a board may be. */
const FAR = 60

/**
 * Of schools that are not outside the list of the region: those count nowhere.
 * @param all by name
 */
export function regionPlaces(
  all: readonly IndexedSchool[],
  towns: Towns,
  { placed }: Pick<Region, 'placed'>
): RegionPlaces {
  const schools = all.filter(({ school }) => !school.isOutside)
  const written = schools.map(({ school }) => school.place)
  const points = located(towns, written, placed)
  const hands = new Set(placed.map(({ place }) => typedTown(place).name))
  const middle = middleOf([...new Map([...points.values()].map((at) => [pointId(at), at])).values()])
  const groups = new Map<string, IndexedSchool[]>()
  const placeless: SchoolOf[] = []
  for (const each of schools) {
    const { place } = each.school
    const at = points.get(place)
    const id = at === undefined ? typedTown(place).name : pointId(at)
    if (id === '') placeless.push(schoolOf(each))
    else groups.set(id, [...(groups.get(id) ?? []), each])
  }
  const places = [...groups].map(([id, here]): RegionPlace => {
    const [place = ''] = here.map(({ school }) => school.place)
    const at = points.get(place)
    return {
      id,
      name: usual(here.map(({ school }) => school.place)),
      schools: here.map(schoolOf),
      at: at ?? null,
      byHand: here.some(({ school }) => hands.has(typedTown(school.place).name)),
      why: at === undefined ? (townsCalled(towns, place).length > 1 ? 'double' : 'unknown') : null,
      isFar: at !== undefined && middle !== undefined && kilometres(at, middle) > FAR
    }
  })
  return { places: places.toSorted((one, other) => compared(folded(one.name), folded(other.name))), placeless }
}

const pointId = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`

/** The spelling that stands there most; of as many the first. */
function usual(spellings: readonly string[]): string {
  const times = new Map<string, number>()
  for (const spelling of spellings) times.set(spelling, (times.get(spelling) ?? 0) + 1)
  const [first = ['', 0]] = [...times].toSorted((one, other) => other[1] - one[1] || compared(one[0], other[0]))
  return first[0]
}
