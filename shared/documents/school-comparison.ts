// In what another version of the same school differs from the school as it is now, for a director who must choose.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import type { schoolFields } from '../school/school-fields.ts'
import { emptySections, type School, type SectionId } from '../school/school.ts'
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
const places: ReadonlyMap<string, Beside> = new Map(Object.entries({ ...besideOf, contacts: 'details' }))

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
    filled: sectionsThatDiffer(other, { ...other, sections: emptySections() }, { catalogue, today }).length,
    different: sectionsThatDiffer(other, now, { catalogue, today }),
    beside: besideSections(other, now)
  }
}

function besideSections(other: School, now: School): readonly Beside[] {
  const [was, is] = [withContactsApart(other), withContactsApart(now)]
  const keys = new Set([...Object.keys(is), ...Object.keys(was)])
  keys.delete('sections')
  const different = [...keys].filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
  return [...new Set(different.map((key) => places.get(key) ?? 'other'))]
}

/** Of the internal layer they alone stand with the details. */
const withContactsApart = ({
  internal: { contacts, ...internal },
  ...school
}: School): Readonly<Record<string, unknown>> => ({
  ...school,
  internal,
  contacts
})
