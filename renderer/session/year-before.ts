// What was said the year before of what is asked of each year anew: read in grey beside the fields, never copied by itself.
import { nextSchoolYear } from '#shared/day.ts'
import { offerBefore, type AskedYearly, type Offer } from '#shared/school/current-offer.ts'
import { useMemo } from 'react'
import { useLateSchool } from './late-school.ts'
import { useLateOffer } from './round.ts'

interface YearBefore {
  readonly before: Offer
  /** "Vorig jaar", or the school year that it was said for. */
  readonly when: string
}

export function useYearBefore(part: AskedYearly): YearBefore | undefined {
  const school = useLateSchool()
  const present = useLateOffer()
  return useMemo(() => {
    const before = offerBefore(school, part, present)
    if (before === undefined) return undefined
    const isLast = nextSchoolYear(before.schoolYear) === present.schoolYear
    return { before, when: isLast ? 'Vorig jaar' : `Voor ${before.schoolYear}` }
  }, [school, part, present])
}
