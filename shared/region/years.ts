// Of which school years there are deliveries, and which of them is looked at when nobody says so: one school that delivers early turns no region over.
import type { RegionContent } from '../catalogue/region-content.ts'
import { fill } from '../catalogue/fill.ts'
import { parseSchoolYear, type SchoolYear } from '../day.ts'
import { counted } from '../text.ts'
import type { Deliveries } from './deliveries.ts'

export interface YearDelivered {
  readonly schoolYear: SchoolYear
  /** That delivered for it. */
  readonly schools: number
  /** Those of them that stand on the list of the region; all where there is no list. */
  readonly counting: number
}

/** The newest first; the same for whichever year the files were judged. */
export function yearsOf({ schools, hasList }: Deliveries): readonly YearDelivered[] {
  const found = new Map<SchoolYear, { schools: number; counting: number }>()
  for (const { files, isListed } of schools)
    for (const schoolYear of new Set(files.flatMap(({ delivery }) => parseSchoolYear(delivery.schoolYear) ?? []))) {
      const counts = found.get(schoolYear) ?? { schools: 0, counting: 0 }
      counts.schools += 1
      if (isListed || !hasList) counts.counting += 1
      found.set(schoolYear, counts)
    }
  return [...found]
    .map(([schoolYear, counts]) => ({ schoolYear, ...counts }))
    .toSorted((one, other) => (one.schoolYear < other.schoolYear ? 1 : -1))
}

/** Of the schools of the fullest year: when so many delivered for a newer one, that is looked at. */
const ENOUGH = 0.5

/**
 * The year for which most schools delivered; where at least half as many delivered for a newer year that is not later than the running one, that. Of years
 * with as many the newest that is not later. So a few schools turn a region not over, and a year that was full holds it not back.
 * @param years the newest first
 */
export function usualYear(years: readonly YearDelivered[], running: SchoolYear): SchoolYear | undefined {
  const most = Math.max(0, ...years.map(({ counting }) => counting))
  const [newest] = years.filter(({ schoolYear, counting }) => schoolYear <= running && counting >= most * ENOUGH)
  return (newest ?? years.findLast(({ counting }) => counting === most))?.schoolYear
}

/** Later than the year that was judged: those deliveries count in nothing that is said of it. */
export const laterYears = (deliveries: Deliveries): readonly YearDelivered[] =>
  yearsOf(deliveries).filter(({ schoolYear }) => schoolYear > deliveries.schoolYear)

export const laterYearSentence = ({ schoolYear, schools }: YearDelivered, { laterYear }: RegionContent): string =>
  fill(laterYear, { schooljaar: schoolYear, scholen: counted(schools, 'school', 'scholen') })
