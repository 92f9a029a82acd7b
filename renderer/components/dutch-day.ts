// Days as people type them: "15-3-2027", "15/03/2027", "15 maart 2027".
import { parseDay, type IsoDay } from '#shared/day.ts'

const MONTHS = ['jan', 'feb', 'maart', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec']

/** The day that the text says, or undefined when it says none. */
export const readDutchDay = (text: string): IsoDay | undefined => parseDay(isoOf(text))

/** Says a day, month and year, but the calendar has no such day: "31-11-2026". */
export const isImpossibleDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(isoOf(text)) && readDutchDay(text) === undefined

/** The text as yyyy-mm-dd, whether that day exists or not; as it stands when it says no day, month and year. */
function isoOf(text: string): string {
  const plain = text.trim().toLowerCase()
  const numbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/u.exec(plain)
  if (numbers) return written(numbers[1], Number(numbers[2]), numbers[3])
  const words = /^(\d{1,2})\s*([a-z]{3,})\.?\s*(\d{4})$/u.exec(plain)
  const month = monthOf(words?.[2] ?? '')
  return words && month > 0 ? written(words[1], month, words[3]) : plain
}

/** "2027-03-15" → "15-3-2027"; anything that is no day stays as it is. */
export function shortDay(value: string): string {
  if (parseDay(value) === undefined) return value
  const [year, month, day] = value.split('-')
  return `${Number(day)}-${Number(month)}-${year}`
}

function monthOf(word: string): number {
  const short = word === 'mrt' || word === 'mar' ? 'maart' : word
  return MONTHS.findIndex((month) => short.startsWith(month) || (short.length === 3 && month.startsWith(short))) + 1
}

const written = (day: string | undefined, month: number, year: string | undefined): string => `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
