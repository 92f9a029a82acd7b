// The picture of a school year: its months from August to July, and where each training stands in it.
import { schoolYearOf, startYearOf, writeMonth, type IsoDay, type SchoolYear } from '../day.ts'
import { typedDay } from '../typed-day.ts'
import type { TrainingRow } from './plan.ts'

export interface Month {
  /** "augustus" */
  readonly name: string
  readonly year: number
}

export interface TimelineBar {
  readonly row: TrainingRow
  /** Places in months from 1 August: 0 is the first of August, 12 the end of July. */
  readonly from: number
  readonly until: number
  /** It began before this school year, or goes on after it. */
  readonly before: boolean
  readonly after: boolean
}

export interface Timeline {
  readonly months: readonly Month[]
  /** By when they start. */
  readonly bars: readonly TimelineBar[]
  /** Of this school year, without a day in it. */
  readonly undated: readonly TrainingRow[]
}

const MONTHS = 12
const LONGEST_MONTH = 31

export function timeline(rows: readonly TrainingRow[], schoolYear: SchoolYear): Timeline {
  const bars = rows.flatMap((row) => barOf(row, schoolYear) ?? [])
  const placed = new Set(bars.map(({ row }) => row))
  return {
    months: Array.from({ length: MONTHS }, (_, index) => ({
      name: writeMonth(((index + 7) % MONTHS) + 1),
      year: startYearOf(schoolYear) + (index < 5 ? 0 : 1)
    })),
    bars: bars.toSorted((one, other) => one.from - other.from || one.until - other.until),
    undated: rows.filter((row) => row.schoolYear === schoolYear && !placed.has(row))
  }
}

/** A training with one of its two days stands in that month; one that ends before it starts stands nowhere. */
function barOf(row: TrainingRow, schoolYear: SchoolYear): TimelineBar | undefined {
  const starts = typedDay(row.record.starts)
  const ends = typedDay(row.record.ends)
  const first = starts ?? ends
  const last = ends ?? starts
  if (first === undefined || last === undefined || last < first) return undefined
  const before = schoolYearOf(first) < schoolYear
  const after = schoolYearOf(last) > schoolYear
  if (schoolYearOf(last) < schoolYear || schoolYearOf(first) > schoolYear) return undefined
  const isWhole = starts !== undefined && ends !== undefined
  const from = before ? 0 : place(first, schoolYear)
  const until = after ? MONTHS : place(last, schoolYear, 1)
  return { row, from: isWhole ? from : Math.floor(from), until: isWhole ? until : Math.ceil(until), before, after }
}

/** Where a day stands, or so many days later. Each month is as wide as any other. */
function place(day: IsoDay, schoolYear: SchoolYear, later = 0): number {
  const months = (Number(day.slice(0, 4)) - startYearOf(schoolYear)) * 12 + Number(day.slice(5, 7)) - 8
  return months + (Number(day.slice(8, 10)) - 1 + later) / LONGEST_MONTH
}
