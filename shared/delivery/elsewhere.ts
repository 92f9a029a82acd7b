// Where else in the region a need is met: what other schools wrote of it themselves. By how far away they are, never by who offers most.
import { distanceInWords, kilometres } from '../places/distance.ts'
import { located } from '../places/located.ts'
import { townsOf, type TownsData } from '../places/towns.ts'
import { knownWords } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { needLevels, needSoons, type NeedLevel } from '../school/vocabulary.ts'
import { othersIn, type Bundle, type BundleSchool } from './bundle.ts'
import { deliveredCode, schoolKey, type NamedSchool } from './same-school.ts'

export interface Elsewhere {
  /** By which it is chosen for a sheet: the school, for this need. */
  readonly id: string
  readonly school: BundleSchool
  /** As it calls the need. */
  readonly name: string
  readonly levels: readonly NeedLevel[]
  readonly soon: (typeof needSoons)[number]
  /** Between the towns; undefined where one of them is not known. */
  readonly kilometres: number | undefined
}

/** As the school is called in its own delivery. */
export type Here = NamedSchool

export const hereOf = ({ identity: { name, place, locations } }: School): Here => ({
  code: deliveredCode(locations[0]?.brin ?? ''),
  name,
  place: locations[0]?.place.trim() || place
})

/** By the middles of towns, as the crow flies; the towns of a region together say which one is meant. */
export function distancesIn({ shared }: Bundle, { place: here }: Here, data: TownsData): Distance {
  const points = located(townsOf(data), [here, ...shared.map(({ place }) => place)])
  return (from, to) => {
    const [one, other] = [points.get(from), points.get(to)]
    return one === undefined || other === undefined ? undefined : kilometres(one, other)
  }
}

/** "zelfde plaats", "ongeveer 4 km"; empty where it is not known. */
export function farWords({ kilometres: far }: Elsewhere): string {
  if (far === undefined) return ''
  const words = distanceInWords(far)
  return far < 1 ? words : `ongeveer ${words}`
}

/** The distance between two towns in kilometres, where both are known. */
export type Distance = (from: string, to: string) => number | undefined

/** The nearest first; of the same distance, and where none is known, by town and name. */
export function elsewhere(bundle: Bundle, here: Here, need: string, distance: Distance): readonly Elsewhere[] {
  return othersIn(bundle, here)
    .flatMap((school, at) =>
      school.offers
        .filter((offer) => offer.need === need)
        .slice(0, 1)
        .flatMap((offer): readonly Elsewhere[] => {
          const levels = knownWords(needLevels, offer.levels)
          if (levels.length === 0) return []
          return [
            {
              id: `${need}/${schoolKey(school) || at}`,
              school,
              name: offer.name,
              levels,
              soon: needSoons.find((word) => word === offer.soon) ?? 'unknown',
              kilometres: isSameTown(here.place, school.place) ? 0 : distance(here.place, school.place)
            }
          ]
        })
    )
    .toSorted((one, other) => far(one) - far(other))
}

// Those of a bundle stand by town and name already.
const far = (one: Elsewhere): number => one.kilometres ?? Number.MAX_SAFE_INTEGER

const isSameTown = (one: string, other: string): boolean =>
  one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase()
