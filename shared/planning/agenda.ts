// The two rhythms of a school, as the overview, the command line and the documents show them.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { schoolYearOf, type IsoDay, type SchoolYear } from '../day.ts'
import { offerYearOn } from '../law/frames.ts'
import type { School } from '../school/school.ts'
import { fourYears } from '../year/four-years.ts'
import type { Rhythm } from '../year/rhythm.ts'
import { schoolGuide } from '../year/school-guide.ts'

export interface Agenda {
  readonly today: IsoDay
  /** The school year in which today falls. */
  readonly schoolYear: SchoolYear
  /** The school year whose offer is being prepared. */
  readonly offerYear: SchoolYear
  /** "Schooljaar 2026-2027: u werkt aan het aanbod voor 2027-2028" */
  readonly headline: string
  readonly rhythms: readonly [fourYears: Rhythm, schoolGuide: Rhythm]
}

/** Both rhythms as they stand on a day. Takes any school that can be stored: what is half typed is asked about. */
export function agenda(school: School, catalogue: Catalogue, today: IsoDay): Agenda {
  const schoolYear = schoolYearOf(today)
  const offerYear = offerYearOn(today)
  return {
    today,
    schoolYear,
    offerYear,
    headline: `Schooljaar ${schoolYear}: u werkt aan het aanbod voor ${offerYear}`,
    rhythms: [fourYears(school, catalogue, today), schoolGuide(school, catalogue, today)]
  }
}
