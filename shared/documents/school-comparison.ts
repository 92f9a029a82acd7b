// In what another version of the same school differs from the school as it is now, for a director who must choose.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import { emptySections, type School, type SectionId } from '../school/school.ts'
import { sectionsThatDiffer } from './changes.ts'

export interface SchoolComparison {
  /** How many sections have something of the school in them. */
  readonly filled: number
  /** Sections that a reader would find different, in the profile's order. */
  readonly different: readonly SectionId[]
  /** Something beside the sections differs: particulars, people, a school year. */
  readonly beside: boolean
}

export function compareSchools(other: School, now: School, catalogue: Catalogue, today: IsoDay): SchoolComparison {
  return {
    filled: sectionsThatDiffer(other, { ...other, sections: emptySections() }, { catalogue, today }).length,
    different: sectionsThatDiffer(other, now, { catalogue, today }),
    beside: besideSections(other) !== besideSections(now)
  }
}

const besideSections = (school: School): string => JSON.stringify({ ...school, sections: null })
