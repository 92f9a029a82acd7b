// Calendar days as ISO text ("2027-08-01"). No clock: "today" is always an argument.

declare const isoDayBrand: unique symbol
/** A real calendar day, written yyyy-mm-dd. */
export type IsoDay = string & { readonly [isoDayBrand]: true }

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december'
] as const

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** With zeros before it. */
export const pad = (value: number, width: number): string => String(value).padStart(width, '0')
export const twoDigits = (value: number): string => pad(value, 2)

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(day: string): Parts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** The text as a day, or undefined when it is not a day that exists ("2027-02-29", "", "morgen"). */
export function parseDay(text: string): IsoDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const { year, month, day } = partsOf(text)
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? (text as IsoDay) : undefined
}

/** For days written in code and in tests; throws on a day that does not exist. */
export function isoDay(text: string): IsoDay {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`not a day: ${text}`)
  return day
}

/** The same day so many years later; 29 February becomes 28 February where the year has none. */
export function addYears(day: IsoDay, years: number): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const last = daysInMonth(year + years, month)
  return isoDay(`${pad(year + years, 4)}-${pad(month, 2)}-${pad(Math.min(dayOfMonth, last), 2)}`)
}

/** "1 augustus 2027" */
export function writeDay(day: IsoDay): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`
}

/** "maart 2027" */
export const writeMonthOf = (day: IsoDay): string => writeDay(day).replace(/^\d+ /u, '')

/** The last day of a month; undefined where the year or the month does not exist. */
export const lastDayOf = (year: number, month: number): IsoDay | undefined =>
  parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`)

/** The days of the week, from Sunday. */
export const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const

/** Its place in `weekdays`. Counts a year from March, so that a leap day comes last (Sakamoto). */
export function weekdayOf(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const from = month < 3 ? year - 1 : year
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  return (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + shift + dayOfMonth) % 7
}

/** "maandag" */
export const writeWeekday = (day: IsoDay): string => weekdays[weekdayOf(day)] ?? ''

const DAYS_IN_CENTURIES = 146_097
const CENTURIES = 400

/** Days since 1 March of the year 0, to count with. Counts a year from March, as `weekdayOf` does. */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const from = month < 3 ? year - 1 : year
  const inCenturies = from - Math.floor(from / CENTURIES) * CENTURIES
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  return (
    Math.floor(from / CENTURIES) * DAYS_IN_CENTURIES +
    inCenturies * 365 +
    Math.floor(inCenturies / 4) -
    Math.floor(inCenturies / 100) +
    inYear
  )
}

/** The day before; the first day of all has none, and stays. */
export function dayBefore(day: IsoDay): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day)
  if (dayOfMonth > 1) return isoDay(`${day.slice(0, 8)}${pad(dayOfMonth - 1, 2)}`)
  return (month > 1 ? lastDayOf(year, month - 1) : lastDayOf(year - 1, 12)) ?? day
}

/** Whole calendar months from one day to a later one: from 31 January to 28 February is none. Negative where the other is earlier by a month or more. */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  if (to < from) return -monthsBetween(to, from)
  const [start, end] = [partsOf(from), partsOf(to)]
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
}

/** "augustus", of the months 1 to 12. */
export const writeMonth = (month: number): string => MONTHS[month - 1] ?? ''

declare const schoolYearBrand: unique symbol
/** A school year, written "2027-2028": 1 August up to and including 31 July (WPO art. 1, WEC art. 1). */
export type SchoolYear = string & { readonly [schoolYearBrand]: true }

/** The school year that begins on 1 August of this calendar year. */
export const schoolYearFrom = (startYear: number): SchoolYear =>
  `${pad(startYear, 4)}-${pad(startYear + 1, 4)}` as SchoolYear

/** The school year in which a day falls. */
export function schoolYearOf(day: IsoDay): SchoolYear {
  const { year, month } = partsOf(day)
  return schoolYearFrom(month >= 8 ? year : year - 1)
}

export const startYearOf = (schoolYear: SchoolYear): number => Number(schoolYear.slice(0, 4))

/** The school year after this one. */
export const nextSchoolYear = (schoolYear: SchoolYear): SchoolYear => schoolYearFrom(startYearOf(schoolYear) + 1)

/** 1 August on which the school year begins. */
export const firstDayOf = (schoolYear: SchoolYear): IsoDay => isoDay(`${pad(startYearOf(schoolYear), 4)}-08-01`)

/** The text as a school year, or undefined ("2027-2029", "2027", "12027-12028"). Like a day, it has a year of four digits that is not 0: so years compare as text. */
export function parseSchoolYear(text: string): SchoolYear | undefined {
  const match = /^(\d{4})-(\d{4})$/.exec(text)
  return match && Number(match[1]) > 0 && Number(match[2]) === Number(match[1]) + 1 ? (text as SchoolYear) : undefined
}
