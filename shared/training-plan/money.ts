// Euros as a school types them, in whole cents.
import { grouped, readNumber, valueOf, type Reading, type Unit } from './numbers.ts'

/** "€ 1.250", "1250,-", "EUR 12,50", "12.5 euro" */
const EUROS: Unit = {
  decimals: 2,
  most: 1_000_000,
  thousands: true,
  words: /^(?:€|eur(?:o)?\b) ?|(?:[,.] ?[-–—]{1,2}|(?: ?€| ?eur(?:o)?))$/giu
}

export const readMoney = (text: string): Reading => readNumber(text, EUROS)

/** The cents, or undefined where nothing can be counted with. */
export const parseCents = (text: string): number | undefined => valueOf(readMoney(text))

/** "€ 1.250,50", "€ 1.250", "€ -50": as Dutch money is written (nl in CLDR). */
export function writeCents(cents: number): string {
  const rest = Math.abs(cents) % 100
  return `€ ${cents < 0 ? '-' : ''}${grouped(Math.trunc(Math.abs(cents) / 100))}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
}
