// "Klopt nog": which school years a section was looked at for and left as it was.
import { schoolYearFrom, startYearOf, type SchoolYear } from '../day.ts'
import { isRoundPart, type Confirmation, type SectionId } from './school.ts'

/** What is written anew for each offer cannot still be right, nor can the decision. */
export const asksStillRight = (section: SectionId): boolean => section !== 'decision' && !isRoundPart(section)

export const confirmationFor = (
  confirmations: readonly Confirmation[],
  schoolYear: SchoolYear
): Confirmation | undefined => confirmations.find((confirmation) => confirmation.schoolYear === schoolYear)

const LONG = 3

/** For the offer of this year and of the two years before it was said each time that nothing had to change. */
export const isLongUnchanged = (confirmations: readonly Confirmation[], offerYear: SchoolYear): boolean =>
  Array.from({ length: LONG }, (_, back) => schoolYearFrom(startYearOf(offerYear) - back)).every(
    (year) => confirmationFor(confirmations, year) !== undefined
  )
