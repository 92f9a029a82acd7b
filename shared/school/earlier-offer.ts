// Whether there was an offer before the one that is worked at.
import { isSameDay, typedDay } from '../typed-day.ts'
import type { Offer } from './current-offer.ts'
import type { School } from './school.ts'

/** A profile, or an offer, that was adopted before this year's own decision. */
export function hasEarlier(school: School, { schoolYear: offerYear, round }: Offer): boolean {
  const { sopAdoptions, guideAdoptions } = school.rhythms
  const { adoption } = round
  return (
    school.rounds.some((one) => one.schoolYear !== offerYear && one.adoption.version !== '') ||
    sopAdoptions.some(
      ({ day }) => typedDay(day) !== undefined && (adoption.version === '' || !isSameDay(day, adoption.day))
    ) ||
    guideAdoptions.some(({ day, schoolYear }) => typedDay(day) !== undefined && schoolYear !== offerYear)
  )
}
