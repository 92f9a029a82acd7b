// In what another version of the same school differs from the school as it is now, for a director who must choose.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import type { schoolFields } from '../school/school-fields.ts'
import { currentOffer, isBegun, offerOf } from '../school/current-offer.ts'
import { sectionIds, withoutSections, type School, type SectionId } from '../school/school.ts'
import { sectionsThatDiffer } from './changes.ts'

/** Where the director finds what stands beside the sections. "other": what this program does not know. */
export type Beside = 'details' | 'team' | 'year' | 'checked-hints' | 'example' | 'other'

/** Every key of a school but its sections: the compiler asks for the place of a new one. */
const besideOf: Readonly<Record<Exclude<keyof typeof schoolFields | 'format' | 'version' | 'id', 'sections'>, Beside>> =
  {
    format: 'other',
    version: 'other',
    id: 'other',
    example: 'example',
    identity: 'details',
    words: 'details',
    rhythms: 'year',
    rounds: 'year',
    checkedHints: 'checked-hints',
    internal: 'team'
  }
const places: ReadonlyMap<string, Beside> = new Map(Object.entries(besideOf))

export interface SchoolComparison {
  /** How many sections have something of the school in them. */
  readonly filled: number
  /** Sections that a reader would find different, in the profile's order. */
  readonly different: readonly SectionId[]
  /** What differs beside the sections, each once. */
  readonly beside: readonly Beside[]
}

export function compareSchools(other: School, now: School, catalogue: Catalogue, today: IsoDay): SchoolComparison {
  return {
    filled: sectionsThatDiffer(other, withoutSections(other, sectionIds), { catalogue, today }).length,
    different: sectionsThatDiffer(other, now, { catalogue, today }),
    beside: besideSections(asTold(other, now, today), asTold(now, now, today))
  }
}

/** Without what a section keeps for the offer that is worked at: that is told with the sections. */
function asTold(school: School, now: School, today: IsoDay): School {
  const { round } = offerOf(school, currentOffer(now, today).schoolYear, today)
  const rounds = withoutSections(school, sectionIds).rounds
  return {
    ...school,
    rounds: school.rounds.flatMap((one, at) => (one !== round ? [one] : isBegun(one) ? (rounds[at] ?? []) : []))
  }
}

function besideSections(other: School, now: School): readonly Beside[] {
  const keys = new Set([...Object.keys(now), ...Object.keys(other)])
  keys.delete('sections')
  const different = [...keys].filter((key) => JSON.stringify(other[key]) !== JSON.stringify(now[key]))
  return [...new Set(different.map((key) => places.get(key) ?? 'other'))]
}
