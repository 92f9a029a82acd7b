// What happened in between two school guides: what a later year is reminded of, and the decisions that were begun.
import { schoolYearFrom, startYearOf } from '../day.ts'
import { isBegun, type Offer } from '../school/current-offer.ts'
import type { Round, School } from '../school/school.ts'
import { typedDay, typedSchoolYear } from '../typed-day.ts'

export type Happening = Round['events'][number]

/** What was written down for this offer and for the one before it, oldest first; of what has no day yet the last. */
export function eventsToRemember({ rounds }: School, { schoolYear }: Offer): readonly Happening[] {
  const years = [schoolYear, schoolYearFrom(startYearOf(schoolYear) - 1)]
  return rounds
    .filter((round) => years.some((year) => year === typedSchoolYear(round.schoolYear)))
    .flatMap(({ events }) => events)
    .filter(({ what }) => what.trim() !== '')
    .toSorted((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0))
}

const when = ({ day }: Happening): string => typedDay(day) ?? '~'

/** Decisions between two years that were begun, in the order in which they were. */
export const betweenOffers = ({ rounds }: School): readonly Offer[] =>
  rounds.flatMap((round): readonly Offer[] => {
    const schoolYear = typedSchoolYear(round.schoolYear)
    return round.kind === 'interim' && schoolYear !== undefined && isBegun(round) ? [{ schoolYear, round }] : []
  })
