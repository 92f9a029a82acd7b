// Where else in the region a need is met: what other schools wrote of it themselves. By how far away they are, never by who offers most.
import { knownWords } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { needLevels, needSoons, type NeedLevel } from '../school/vocabulary.ts'
import { othersIn, schoolKey, type Bundle, type BundleSchool } from './bundle.ts'

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

export interface Here {
  readonly code: string
  readonly name: string
  readonly place: string
}

export const hereOf = ({ identity: { name, place, locations } }: School): Here => ({
  code: locations[0]?.brin ?? '',
  name,
  place
})

/** The distance between two towns in kilometres, where both are known. */
export type Distance = (from: string, to: string) => number | undefined

/** The nearest first; of the same distance, and where none is known, by town and name. */
export function elsewhere(bundle: Bundle, here: Here, need: string, distance: Distance): readonly Elsewhere[] {
  return othersIn(bundle, schoolKey(here))
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
const far = ({ kilometres }: Elsewhere): number => kilometres ?? Number.MAX_SAFE_INTEGER

const isSameTown = (one: string, other: string): boolean =>
  one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase()
