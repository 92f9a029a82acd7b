// For which school guide one works, and how long there is: the heading of "Vandaag".
import { dayBefore, firstDayOf, writeDay, type IsoDay } from '#shared/day.ts'
import { distance } from '#shared/distance.ts'
import { guideDayOf, standingOfOffer, type Offer } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import { endingOf, endingSentence, hasEnded, hasYear } from '#shared/year/ending.ts'
import { isGuideOutside, OUTSIDE } from '#shared/year/outside.ts'

export function headline(school: School, offer: Offer, today: IsoDay): string {
  const { schoolYear } = offer
  const ending = endingOf(school)
  if (ending !== undefined && (hasEnded(school, today) || !hasYear(school, schoolYear)))
    return endingSentence(ending, today).slice(0, -1)
  const guide = `Schoolgids ${schoolYear}`
  if (guideDayOf(school, schoolYear, today) !== undefined)
    return `${guide}: ${isGuideOutside(school, { schoolYear }) ? OUTSIDE : 'vastgesteld'}`
  const standing = standingOfOffer(school, offer, today)
  if (standing === 'closed') return `${guide}: niet vastgesteld`
  const end = firstDayOf(schoolYear)
  if (standing === 'recorded') return `Het hele profiel: vastgesteld`
  return today < end
    ? `${guide}: nog ${timeLeft(today, dayBefore(end))} (vóór ${writeDay(end)})`
    : `${guide}: staat nog open`
}

/** "8 maanden", "tot en met morgen" */
function timeLeft(today: IsoDay, last: IsoDay): string {
  const words = distance(today, last)
  return words.startsWith('over ') ? words.slice('over '.length) : `tot en met ${words}`
}
