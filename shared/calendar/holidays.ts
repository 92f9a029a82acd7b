// The holidays of a school: those of its region, as the government sets or advises them, and its own in place of what it may change.
import type { HolidayKind } from '../catalogue/calendar-data.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { schoolYearOf, type IsoDay } from '../day.ts'
import { compared } from '../order.ts'
import { knownWord } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { holidayRegions } from '../school/vocabulary.ts'
import { shortText } from '../short-text.ts'
import { nameOr } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import { daysBetween } from './days.ts'

export interface Holiday {
  /** In a sentence: "de meivakantie", "“Carnaval”". */
  readonly name: string
  readonly first: IsoDay
  readonly last: IsoDay
  /** set, advice: by the government · own: typed by the school. */
  readonly from: 'set' | 'advice' | 'own'
  /** No page of the government was read for it. */
  readonly unconfirmed: boolean
}

export interface SchoolCalendar {
  /** By their first day. They may overlap. */
  readonly holidays: readonly Holiday[]
  /** From and up to and including which day all holidays of the region are known; null as long as the region is not chosen. */
  readonly known: { readonly from: IsoDay; readonly until: IsoDay } | null
}

/** Longer than any holiday: a slip of the pen. */
const LONGEST = 92
const LONGEST_NAME = 40

/** The days of a holiday that the school typed, or undefined as long as they are none. */
export function ownDays(row: OwnHoliday): Pick<Holiday, 'first' | 'last'> | undefined {
  const [first, last] = [typedDay(row.first), typedDay(row.last)]
  if (first === undefined || last === undefined) return undefined
  const days = daysBetween(first, last)
  return days >= 0 && days < LONGEST ? { first, last } : undefined
}

export type OwnHoliday = School['internal']['ownHolidays'][number]

/**
 * What a school counts with. Of a kind that it typed itself for a school year, what is only advised or not confirmed gives way; what is set stays
 * beside it. Takes any school that can be stored.
 */
export function calendarOf(school: School, { calendar }: Pick<Catalogue, 'calendar'>): SchoolCalendar {
  const region = knownWord(holidayRegions, school.internal.regulations.region)
  const rows = calendar.holidays.filter(({ regions }) => region !== 'unknown' && regions.includes(region))
  const own = school.internal.ownHolidays.flatMap((row) => {
    const days = ownDays(row)
    return days === undefined ? [] : [{ ...days, row, kind: kindOf(row.name, calendar) }]
  })
  const isReplaced = (kind: HolidayKind, schoolYear: string): boolean =>
    own.some((typed) => typed.kind === kind && schoolYearOf(typed.first) === schoolYear)
  const official = rows
    .filter(({ kind, schoolYear, advice, source }) => !((advice || source === '') && isReplaced(kind, schoolYear)))
    .map(({ kind, first, last, advice, source }): Holiday => ({
      name: calendar.kinds[kind].name,
      first,
      last,
      from: advice ? 'advice' : 'set',
      unconfirmed: source === ''
    }))
  const typed = own.map(({ first, last, kind, row }): Holiday => ({
    name: kind === undefined ? ownName(row.name) : calendar.kinds[kind].name,
    first,
    last,
    from: 'own',
    unconfirmed: false
  }))
  return { holidays: joined([...official, ...typed]), known: spanOf(rows) }
}

/** Of one name, what overlaps or follows at once is one holiday: a week that is set, and another that is advised or the school's own. */
function joined(holidays: readonly Holiday[]): readonly Holiday[] {
  const found: Holiday[] = []
  for (const next of holidays.toSorted((one, other) => compared(one.first, other.first))) {
    const at = found.findIndex(({ name, last }) => name === next.name && daysBetween(last, next.first) <= 1)
    const before = found[at]
    if (before === undefined) found.push(next)
    else
      found[at] = {
        ...before,
        last: before.last < next.last ? next.last : before.last,
        from: weightiest.find((from) => before.from === from || next.from === from) ?? before.from,
        unconfirmed: before.unconfirmed || next.unconfirmed
      }
  }
  return found
}

/** What is said of a holiday that has several: that a part is only advised weighs most. */
const weightiest = ['advice', 'own', 'set'] as const

const ownName = (name: string): string => (name.trim() === '' ? 'uw eigen vakantie' : `“${shortName(name)}”`)
const shortName = (name: string): string => shortText(nameOr(name, ''), LONGEST_NAME)

/** "Carnavalsweek" is the holiday in spring. */
function kindOf(name: string, calendar: Catalogue['calendar']): HolidayKind | undefined {
  const plain = name.toLowerCase()
  const kinds = Object.keys(calendar.kinds) as HolidayKind[]
  return kinds.find((kind) => calendar.kinds[kind].words.some((word) => plain.includes(word)))
}

function spanOf(rows: readonly Pick<Holiday, 'first' | 'last'>[]): SchoolCalendar['known'] {
  const [from] = rows.map(({ first }) => first).toSorted()
  const until = rows
    .map(({ last }) => last)
    .toSorted()
    .at(-1)
  return from === undefined || until === undefined ? null : { from, until }
}
