// How far it is from each place of a region to the nearest school with extra help for a need: as the crow flies, from town to town.
import { kilometres } from '../places/distance.ts'
import { offers } from './lines.ts'
import type { RegionPlace, RegionPlaces } from './region-places.ts'
import type { IndexedSchool } from './region-index.ts'
import type { SchoolOf } from './school-of.ts'

/** So far is near, unless somebody chooses otherwise. In kilometres. */
export const NEAR = 10

/**
 * here: a school in the place itself has it · near: another place has it · none: no place that is on the map has it · off-map: nobody knows where the place
 * lies
 */
export type NearestHelp =
  | { readonly kind: 'here'; readonly schools: readonly SchoolOf[] }
  | {
      readonly kind: 'near'
      readonly place: string
      readonly schools: readonly SchoolOf[]
      /** In kilometres. */
      readonly distance: number
    }
  | { readonly kind: 'none' | 'off-map' }

export interface PlaceHelp {
  readonly place: RegionPlace
  readonly nearest: NearestHelp
  /** Schools with extra help, in the place itself or at most so far from it; null of a place that is not on the map. */
  readonly within: number | null
}

export interface HelpByPlace {
  /** By name. */
  readonly places: readonly PlaceHelp[]
  /** With extra help, in a place that is not on the map or without a place: they are in no distance. */
  readonly offMap: readonly SchoolOf[]
}

/** Whether a school says that it has extra help for a need, this year. */
const helps = ({ lines }: IndexedSchool, need: string): boolean => {
  const line = lines.get(need)
  return line !== undefined && offers(line, 'extra')
}

/** @param near in kilometres */
export function helpByPlace(
  schools: readonly IndexedSchool[],
  { places, placeless }: RegionPlaces,
  need: string,
  near: number = NEAR
): HelpByPlace {
  const helping = new Set(schools.filter((each) => helps(each, need)).map(({ school }) => school.id))
  const has = ({ id }: SchoolOf): boolean => helping.has(id)
  const sources = places.flatMap((place) => {
    const here = place.schools.filter(has)
    return here.length === 0 ? [] : [{ place, schools: here }]
  })
  return {
    places: places.map((place) => ({ place, ...nearestTo(place, sources, near) })),
    offMap: [
      ...sources.flatMap(({ place, schools: here }) => (place.at === null ? here : [])),
      ...placeless.filter(has)
    ]
  }
}

interface Source {
  readonly place: RegionPlace
  readonly schools: readonly SchoolOf[]
}

function nearestTo(
  { id, at }: RegionPlace,
  sources: readonly Source[],
  near: number
): Pick<PlaceHelp, 'nearest' | 'within'> {
  const own = sources.find(({ place }) => place.id === id)
  const away = sources.flatMap((source) =>
    at === null || source.place.at === null || source.place.id === id
      ? []
      : [{ ...source, distance: kilometres(at, source.place.at) }]
  )
  const inReach = [...(own === undefined ? [] : [own]), ...away.filter(({ distance }) => distance <= near)]
  const within = at === null ? null : inReach.reduce((count, { schools }) => count + schools.length, 0)
  if (own !== undefined) return { nearest: { kind: 'here', schools: own.schools }, within }
  if (at === null) return { nearest: { kind: 'off-map' }, within }
  const [first, ...others] = away
  if (first === undefined) return { nearest: { kind: 'none' }, within }
  // Of places that lie as near the first by name.
  const { place, schools, distance } = others.reduce((best, one) => (one.distance < best.distance ? one : best), first)
  return { nearest: { kind: 'near', place: place.name, schools, distance }, within }
}
