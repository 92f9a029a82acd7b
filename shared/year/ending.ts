// A school that stops, or goes on in another: from which day, what falls silent then, and in which words that is said.
import { firstDayOf, writeDay, type IsoDay, type SchoolYear } from '../day.ts'
import { knownWord } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { futures } from '../school/vocabulary.ts'
import { shortText } from '../short-text.ts'
import { typedDay } from '../typed-day.ts'

export interface Ending {
  readonly kind: 'stops' | 'merges'
  /** The first day on which the school is not there any more. */
  readonly from: IsoDay
  /** The school in which it goes on; empty where nobody said it. */
  readonly into: string
}

const LONGEST = 80

/** Undefined as long as nothing was chosen, or the day is not a whole day: then nothing falls silent. */
export function endingOf({ identity: { future } }: Pick<School, 'identity'>): Ending | undefined {
  const kind = knownWord(futures, future.kind)
  const from = typedDay(future.from)
  if (kind === 'unknown' || from === undefined) return undefined
  return { kind, from, into: kind === 'merges' ? shortText(future.with.trim(), LONGEST) : '' }
}

/** The school is not there any more on this day. */
export const hasEnded = (school: School, today: IsoDay): boolean => isFrom(endingOf(school), today)

/** Whether the school is still there when this school year begins. Only then it has a school guide of that year. */
export const hasYear = (school: School, schoolYear: SchoolYear): boolean =>
  !isFrom(endingOf(school), firstDayOf(schoolYear))

/** What is to be done on or after the last day is not asked; and from that day on nothing is. @param day null where it has none */
export function isAsked(school: School, day: IsoDay | null, today: IsoDay): boolean {
  const ending = endingOf(school)
  return ending === undefined || (today < ending.from && (day === null || day < ending.from))
}

/** "De school stopt op 1 augustus 2027."; in the past where that day has come. */
export function endingSentence({ kind, from, into }: Ending, today: IsoDay): string {
  const [day, isPast] = [writeDay(from), from <= today]
  if (kind === 'stops') return isPast ? `De school is gestopt op ${day}.` : `De school stopt op ${day}.`
  if (into === '') return isPast ? `De school is gefuseerd op ${day}.` : `De school fuseert op ${day}.`
  return isPast ? `De school is op ${day} opgegaan in ${into}.` : `De school gaat op ${day} op in ${into}.`
}

const isFrom = (ending: Ending | undefined, day: IsoDay): boolean => ending !== undefined && ending.from <= day
