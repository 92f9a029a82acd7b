// The school year that was chosen on "Dit schooljaar": it stands in the address. And the school as it stands for that year.
import { useMemo } from 'react'
import type { IsoDay, SchoolYear } from '#shared/day.ts'
import { asWorkedAt, offerOf } from '#shared/school/current-offer.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import type { School } from '#shared/school/school.ts'
import { stepOfField } from '#shared/school/step-of-field.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useRoute, type Route } from './route.ts'
import { screenOfField, type Screen } from './screens.ts'

/** Undefined: the offer that is worked at. */
const chosenYearIn = (route: Route): SchoolYear | undefined =>
  route.name === 'school' && route.screen.name === 'year' ? route.screen.schoolYear : undefined

export const useChosenYear = (): SchoolYear | undefined => useRoute(({ route }) => chosenYearIn(route))

/**
 * Where a link goes. To a field of a year: the page that asks it. From one page of a year to another it stays in the year that is shown, and
 * what a section asks per year is asked there too.
 */
export function stayingInYear(here: Screen, to: Screen, field: string | undefined): Screen {
  const isOfSection = field !== undefined && sectionOfRoundField(field) !== undefined
  if (to.name !== 'year' && !(here.name === 'year' && isOfSection)) return to
  const wanted = to.name === 'year' ? to : undefined
  const schoolYear = wanted?.schoolYear ?? (here.name === 'year' ? here.schoolYear : undefined)
  const step = wanted?.step ?? (field === undefined ? undefined : stepOfField(field))
  return { name: 'year', ...(schoolYear !== undefined && { schoolYear }), ...(step !== undefined && { step }) }
}

/** Where something of an offer is done. `schoolYear`: only where that is not the offer that is worked at. */
export function screenInYear(field: string, schoolYear: SchoolYear | undefined): Screen {
  const screen = screenOfField(field) ?? { name: 'year' }
  return schoolYear === undefined ? screen : stayingInYear({ name: 'year', schoolYear }, screen, field)
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
