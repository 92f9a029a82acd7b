// Whether a paper still holds: up to and including its day. Half a date says nothing yet.
import { addYears, type IsoDay } from '../day.ts'
import { typedDay } from '../typed-day.ts'

export interface Expiry {
  readonly day: IsoDay
  readonly stand: 'expired' | 'expiring' | 'valid'
}

/** Undefined where no day was typed, or none that exists. "Expiring" is within a year. */
export function expiryOf(expires: string, today: IsoDay): Expiry | undefined {
  const day = typedDay(expires)
  if (day === undefined) return undefined
  return { day, stand: day < today ? 'expired' : day <= addYears(today, 1) ? 'expiring' : 'valid' }
}
