// Which offer a file is about, by the keywords it holds in its properties: they end with the school year.
import type { SchoolYear } from '../day.ts'
import { typedSchoolYear } from '../typed-day.ts'

const BETWEEN = '; '

export const keywordsLine = (keywords: readonly string[]): string => keywords.join(BETWEEN)

/** Undefined when no keyword is a school year. */
export const offerYearIn = (keywords: string): SchoolYear | undefined =>
  keywords
    .split(BETWEEN)
    .flatMap((keyword) => typedSchoolYear(keyword) ?? [])
    .at(-1)
