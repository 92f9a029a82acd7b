// Days as people write them: "1-8-27", "15 mrt. 2027", "maandag 15 maart 2027", "2027-03-15". Everything that reads a typed day
// reads it here: fields, pasted tables, the command line, and what stands in the file. A text that only resembles a day is none.
import {
  lastDayOf,
  pad,
  parseDay,
  parseSchoolYear,
  weekdayOf,
  weekdays,
  writeDay,
  writeMonth,
  writeWeekday,
  type IsoDay,
  type SchoolYear
} from './day.ts'
import { short } from './short-text.ts'

export type ReadDay =
  | {
      readonly kind: 'day'
      readonly day: IsoDay
      /** The year was written in two digits. */ readonly shortYear: boolean
    }
  /** Day, month and year, but the calendar has no such day; `near` has: the last of that month, where there is such a month. */
  | { readonly kind: 'not-there'; readonly near: IsoDay | undefined }
  /** The day exists and is another day of the week than was written. */
  | { readonly kind: 'other-weekday'; readonly day: IsoDay }
  | { readonly kind: 'none' }

/** The day that a text says, or undefined when it says none. */
export function typedDay(text: string): IsoDay | undefined {
  const read = readDay(text)
  return read.kind === 'day' ? read.day : undefined
}

/** The school year that a text says, or undefined when it says none. */
export const typedSchoolYear = (text: string): SchoolYear | undefined => parseSchoolYear(text.trim())

/** A year in two digits is one of this century. */
export function readDay(text: string): ReadDay {
  const { weekday, date } = split(text)
  const written = weekday === 'unknown' ? undefined : dateOf(date)
  if (written === undefined) return NONE
  const day = parseDay(isoOf(written))
  if (day === undefined) return { kind: 'not-there', near: lastDayOf(written.year, written.month) }
  return weekday !== undefined && weekday !== weekdayOf(day)
    ? { kind: 'other-weekday', day }
    : { kind: 'day', day, shortYear: written.shortYear }
}

/** What is the matter with a typed day, with an example of how it can be written; undefined for a day and for nothing at all. */
export function whatIsWrong(text: string): string | undefined {
  const read = readDay(text)
  if (read.kind === 'day' || text.trim() === '') return undefined
  const typed = `“${short(text.trim())}”`
  switch (read.kind) {
    case 'none':
      return `${typed} is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld ${EXAMPLE}.`
    case 'not-there':
      return `${typed} bestaat niet. Kijk dag, maand en jaar na. Schrijf bijvoorbeeld ${read.near === undefined ? EXAMPLE : shortDay(read.near)}.`
    case 'other-weekday':
      return `${typed} klopt niet: ${writeDay(read.day)} is een ${writeWeekday(read.day)}. Schrijf bijvoorbeeld ${shortDay(read.day)}.`
  }
}

/** "15-3-2027"; a text that is no day stays as it is. */
export function shortDay(text: string): string {
  const day = typedDay(text)
  if (day === undefined) return text
  const [year, month, dayOfMonth] = day.split('-')
  return `${Number(dayOfMonth)}-${Number(month)}-${year}`
}

/** Two texts that say the same day, in whatever way; or the same text. */
export const isSameDay = (one: string, other: string): boolean => (typedDay(one) ?? one) === (typedDay(other) ?? other)

const EXAMPLE = '15-3-2027'
const NONE: ReadDay = { kind: 'none' }
const CENTURY = 2000

/** As written; the day need not exist. */
interface Written {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly shortYear: boolean
}

/** The day of the week apart from the date. Signs that nobody sees are left out; dashes and apostrophes are alike. */
function split(text: string): { readonly weekday: number | 'unknown' | undefined; readonly date: string } {
  const plain = text
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll(/[’‘ʼ´`]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
    .trim()
  const [before, word] = /^(\p{L}{2,})[.,]{0,2} ?(?=\d)/u.exec(plain) ?? []
  if (before === undefined || word === undefined) return { weekday: undefined, date: plain }
  const weekday = weekdays.findIndex((name) => name.startsWith(word))
  return { weekday: weekday < 0 ? 'unknown' : weekday, date: plain.slice(before.length) }
}

const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u
const NUMBERS = /^(?<day>\d{1,2})(?: ?[-/.] ?| )(?<month>\d{1,2})(?: ?[-/.] ?| )(?<year>\d{4}|'\d{2})$/u
/** Without a sign that says so, three loose numbers are no day. */
const NUMBERS_SHORT = /^(?<day>\d{1,2}) ?[-/.] ?(?<month>\d{1,2}) ?[-/.] ?(?<year>\d{2})$/u
/** "1e", "2de" and "8ste" as well; but the "de" of "15december" is the month's. */
const WORDS =
  /^(?<day>\d{1,2})(?:(?:e|de|ste)(?!\p{L}))? ?[-/.]? ?(?<name>\p{L}{3,})\.? ?[-/,]? ?(?<year>\d{4}|'?\d{2})\.?$/u

function dateOf(text: string): Written | undefined {
  const { year, month, day, name } =
    (YEAR_FIRST.exec(text) ?? NUMBERS.exec(text) ?? NUMBERS_SHORT.exec(text) ?? WORDS.exec(text))?.groups ?? {}
  const number = name === undefined ? Number(month) : monthNamed(name)
  if (year === undefined || day === undefined || number === undefined) return undefined
  const digits = year.replace("'", '')
  const shortYear = digits.length === 2
  return { year: Number(digits) + (shortYear ? CENTURY : 0), month: number, day: Number(day), shortYear }
}

const months = Array.from({ length: 12 }, (_, index) => writeMonth(index + 1))
/** Short forms that do not begin as the month does; the last three are those of a spreadsheet in English. */
const otherShortForms = new Map([
  ['mrt', 3],
  ['mar', 3],
  ['may', 5],
  ['oct', 10]
])

/** By its name or the beginning of it: "maart", "mrt", "sept". */
function monthNamed(word: string): number | undefined {
  const index = months.findIndex((name) => name.startsWith(word))
  return index < 0 ? otherShortForms.get(word) : index + 1
}

const isoOf = ({ year, month, day }: Written): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
