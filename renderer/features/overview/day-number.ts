// Days as numbers, to draw with.
import type { IsoDay } from '#shared/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

/** Days since 1 January 1970. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY
