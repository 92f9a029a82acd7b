// How far a day is away, in words beside the day itself: "over 3 weken", "vandaag", "12 dagen geleden".
import { dayNumber, monthsBetween, type IsoDay } from './day.ts'

const WEEK = 7
/** From here on weeks are counted, and months, and years: in days, days and months. So there are always two at least, and no "1 week". */
const IN_WEEKS = 2 * WEEK
const IN_MONTHS = 9 * WEEK
const IN_YEARS = 24

/** One day away has a word of its own. */
const NEAR: ReadonlyMap<number, string> = new Map([
  [0, 'vandaag'],
  [1, 'morgen'],
  [-1, 'gisteren']
])

/** Whole units that fit, so that it never promises more time than there is. */
export function distance(today: IsoDay, day: IsoDay): string {
  const days = dayNumber(day) - dayNumber(today)
  const near = NEAR.get(days)
  if (near !== undefined) return near
  const amount = amountOf(Math.abs(days), Math.abs(monthsBetween(today, day)))
  return days > 0 ? `over ${amount}` : `${amount} geleden`
}

function amountOf(days: number, months: number): string {
  if (days < IN_WEEKS) return `${days} dagen`
  if (days < IN_MONTHS) return `${Math.floor(days / WEEK)} weken`
  return months < IN_YEARS ? `${months} maanden` : `${Math.floor(months / 12)} jaar`
}
