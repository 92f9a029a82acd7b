// The school year, or the decision between two years, that was chosen on "Dit schooljaar": it stands in the address. And the school as it stands for it.
import { useCallback, useMemo } from 'react'
import type { IsoDay, SchoolYear } from '#shared/day.ts'
import { asWorkedAt, currentOffer, offerOf, offerOfRound, type Offer } from '#shared/school/current-offer.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import type { School } from '#shared/school/school.ts'
import { useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useRoute, type Route } from './route.ts'
import { screenOfField, type Screen } from './screens.ts'
import { pageOfField } from './step-names.ts'

type OfYear = Extract<Screen, { readonly name: 'year' }>

/** Undefined: the offer that is worked at. */
const chosenIn = (route: Route): OfYear | undefined =>
  route.name === 'school' &&
  route.screen.name === 'year' &&
  (route.screen.schoolYear ?? route.screen.round) !== undefined
    ? route.screen
    : undefined

const useChosen = (): OfYear | undefined => useRoute(({ route }) => chosenIn(route))

/** The offer that the screen shows, of a school: of the year or of the decision in between that was chosen, else the one that is worked at. */
export function useShownOffer(): (school: School) => Offer {
  const chosen = useChosen()
  const today = useToday()
  return useCallback((school) => shownOffer(school, chosen, today), [chosen, today])
}

function shownOffer(school: School, chosen: OfYear | undefined, today: IsoDay): Offer {
  const between = chosen?.round === undefined ? undefined : offerOfRound(school, chosen.round)
  if (between !== undefined) return between
  return chosen?.schoolYear === undefined ? currentOffer(school, today) : offerOf(school, chosen.schoolYear, today)
}

/**
 * Where a link goes. To a field of a year: the page that asks it. From one page of a year to another it stays in the year that is shown, and
 * what a section asks per year is asked there too.
 */
export function stayingInYear(from: Screen, to: Screen, field: string | undefined): Screen {
  // A paper about a round stands beside its tasks.
  const here: Screen = from.name === 'document' && from.round !== undefined ? { name: 'year', round: from.round } : from
  const isOfSection = field !== undefined && sectionOfRoundField(field) !== undefined
  if (to.name !== 'year' && !(here.name === 'year' && isOfSection)) return to
  const wanted = to.name === 'year' ? to : undefined
  const isOther = (wanted?.schoolYear ?? wanted?.round) !== undefined
  const { schoolYear, round } = isOther || here.name !== 'year' ? (wanted ?? {}) : here
  const step = wanted?.step ?? (field === undefined ? undefined : pageOfField(field))
  return {
    name: 'year',
    ...(schoolYear !== undefined && { schoolYear }),
    ...(round !== undefined && { round }),
    ...(step !== undefined && { step })
  }
}

/** Where something of an offer is done. `schoolYear`: only where that is not the offer that is worked at. */
export function screenInYear(field: string, schoolYear: SchoolYear | undefined): Screen {
  const screen = screenOfField(field) ?? { name: 'year' }
  return schoolYear === undefined ? screen : stayingInYear({ name: 'year', schoolYear }, screen, field)
}

/** What is missing and how far sections are, is said for what was chosen, whatever else is open. */
export function useSchoolInView(): School {
  const school = useLateSchool()
  const chosen = useChosen()
  const today = useToday()
  return useMemo(
    () => (chosen === undefined ? school : asWorkedAt(school, shownOffer(school, chosen, today), today)),
    [school, chosen, today]
  )
}
