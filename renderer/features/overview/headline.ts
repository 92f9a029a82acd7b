// For which school guide one works, and how long there is: the heading of "Vandaag".
import { dayBefore, firstDayOf, writeDay, type IsoDay } from '#shared/day.ts'
import { distance } from '#shared/distance.ts'
import { guideDayOf, standingOfOffer, type Offer } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import { hasEnded, hasYear } from '#shared/year/ending.ts'
import { isGuideOutside, OUTSIDE } from '#shared/year/outside.ts'

/** The school is still there for it. */
export const isLed = (school: School, { schoolYear }: Offer, today: IsoDay): boolean =>
  hasYear(school, schoolYear) && !hasEnded(school, today)

/** @param isToMend something was left out of what is adopted */
export function headline(school: School, offer: Offer, today: IsoDay, isToMend: boolean): string {
  const { schoolYear } = offer
  const guide = `Schoolgids ${schoolYear}`
  if (!isLed(school, offer, today)) return `${guide}: hoeft niet meer`
  if (guideDayOf(school, schoolYear, today) !== undefined) {
    const isOutside = isGuideOutside(school, { schoolYear })
    return `${guide}: ${isOutside ? OUTSIDE : 'vastgesteld'}${isToMend && !isOutside ? ', nog te herstellen' : ''}`
  }
  const standing = standingOfOffer(school, offer, today)
  if (standing === 'closed') return `${guide}: niet vastgesteld`
  const end = firstDayOf(schoolYear)
  if (standing === 'recorded') return 'Het hele profiel: vastgesteld'
  return today < end
    ? `${guide}: nog ${timeLeft(today, dayBefore(end))} (vóór ${writeDay(end)})`
    : `${guide}: staat nog open`
}

/** "8 maanden", "tot en met morgen" */
function timeLeft(today: IsoDay, last: IsoDay): string {
  const words = distance(today, last)
  return words.startsWith('over ') ? words.slice('over '.length) : `tot en met ${words}`
}
