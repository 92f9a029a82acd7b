// How a decision between two years is called.
import { writeDay } from '#shared/day.ts'
import type { Offer } from '#shared/school/current-offer.ts'
import { typedDay } from '#shared/typed-day.ts'

/** "Besluit tussendoor van 12 januari 2027", with its day as soon as there is one. */
export function betweenTitle({ round }: Pick<Offer, 'round'>): string {
  const day = typedDay(round.adoption.day)
  return `Besluit tussendoor${day === undefined ? '' : ` van ${writeDay(day)}`}`
}
