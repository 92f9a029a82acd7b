// The school year that was chosen on "Dit schooljaar": it stands in the address. And the school as it stands for that year.
import { useMemo } from 'react'
import type { IsoDay, SchoolYear } from '#shared/day.ts'
import { asWorkedAt, offerOf } from '#shared/school/current-offer.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import type { School } from '#shared/school/school.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useRoute, type Route } from './route.ts'
import type { Screen } from './screens.ts'

/** Undefined: the offer that is worked at. */
const chosenYearIn = (route: Route): SchoolYear | undefined =>
  route.name === 'school' && route.screen.name === 'year' ? route.screen.schoolYear : undefined

export const useChosenYear = (): SchoolYear | undefined => useRoute(({ route }) => chosenYearIn(route))

/** A link from one field of a year's steps to another stays in the year that is shown. Of a year that was chosen all fields stand there. */
export function stayingInYear(here: Screen, to: Screen, field: string | undefined): Screen {
  if (field === undefined || here.name !== 'year') return to
  const isOfYear = to.name === 'year' && to.schoolYear === undefined
  return isOfYear || (here.schoolYear !== undefined && sectionOfRoundField(field) !== undefined) ? here : to
}

/** What is missing and how far sections are, is said for the chosen year, whatever else is open. */
export function useSchoolInView(): School {
  const school = useLateSchool()
  const chosen = useChosenYear()
  const today = useToday()
  return useMemo(() => (chosen === undefined ? school : inView(school, chosen, today)), [school, chosen, today])
}

export const inView = (school: School, schoolYear: SchoolYear, today: IsoDay): School =>
  asWorkedAt(school, offerOf(school, schoolYear, today), today)
