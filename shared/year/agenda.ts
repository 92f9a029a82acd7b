// The two rhythms of a school, as the overview, the command line and the documents show them.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { schoolYearOf, type IsoDay, type SchoolYear } from '../day.ts'
import { offerYearOn } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import type { School } from '../school/school.ts'
import { fourYears } from './four-years.ts'
import { schoolGuide } from './school-guide.ts'

export type RhythmStatus =
  /** The app cannot say: it asks. */
  | 'unknown'
  | 'upcoming'
  /** The day has come and gone. */
  | 'passed'
  | 'done'

export interface Rhythm {
  readonly id: 'four-years' | 'school-guide'
  /** "Het hele profiel, eens in de vier jaar" */
  readonly title: string
  /** "schoolgids 2027-2028", or the whole profile. */
  readonly subject: string
  /** Null when there is no date to give. For the school guide: the day before which it must be adopted. */
  readonly due: IsoDay | null
  readonly status: RhythmStatus
  /** The status in words, never only a colour: "Vier jaar voorbij op 15 maart 2026." */
  readonly statusText: string
  readonly ground: Ground
  /** Further sentences, in reading order. */
  readonly sentences: readonly string[]
  /** What the app needs to know to say more; empty when nothing. */
  readonly asks: readonly string[]
  /** What was not recorded in time; stays visible. */
  readonly missed: readonly Missed[]
}

export interface Missed {
  readonly schoolYear: SchoolYear
  readonly due: IsoDay
  readonly text: string
}

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
