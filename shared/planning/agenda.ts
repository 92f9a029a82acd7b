// What is when for a school, as the overview and the command line show it: the two rhythms by name, and every deadline.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { schoolYearOf, type IsoDay, type SchoolYear } from '../day.ts'
import { currentOffer, isOverdue } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import { endingOf, endingSentence, hasEnded, hasYear } from '../year/ending.ts'
import { fourYears } from '../year/four-years.ts'
import type { Rhythm } from '../year/rhythm.ts'
import { schoolGuide } from '../year/school-guide.ts'
import { deadlinesOf } from './collect.ts'
import type { Planned } from './planned.ts'

export interface Agenda {
  readonly today: IsoDay
  /** The school year in which today falls. */
  readonly schoolYear: SchoolYear
  /** The school year whose offer is worked at. */
  readonly offerYear: SchoolYear
  /** Its 1 August has come, and its round is still open. */
  readonly isOverdue: boolean
  /** "Schooljaar 2026-2027: u werkt aan het aanbod voor 2027-2028", or that the school stops before. */
  readonly headline: string
  readonly rhythms: readonly [fourYears: Rhythm, schoolGuide: Rhythm]
  /** The one list (collect.ts), with what is done. */
  readonly deadlines: readonly Planned[]
}

/** All of it as it stands on a day. Takes any school that can be stored: what is half typed is asked about. */
export function agenda(school: School, catalogue: Catalogue, today: IsoDay): Agenda {
  const schoolYear = schoolYearOf(today)
  const offer = currentOffer(school, today)
  const offerYear = offer.schoolYear
  const isComing = hasYear(school, offerYear) && !hasEnded(school, today)
  const overdue = isComing && isOverdue(school, offer, today)
  return {
    today,
    schoolYear,
    offerYear,
    isOverdue: overdue,
    headline: `Schooljaar ${schoolYear}: ${isComing ? `u werkt${overdue ? ' nog' : ''} aan het aanbod voor ${offerYear}` : lastWords(school, today)}`,
    rhythms: [fourYears(school, catalogue, today), schoolGuide(school, catalogue, today)],
    deadlines: deadlinesOf(school, catalogue, today)
  }
}

function lastWords(school: School, today: IsoDay): string {
  const ending = endingOf(school)
  if (ending === undefined) return ''
  const sentence = endingSentence(ending, today)
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1, -1)}`
}
