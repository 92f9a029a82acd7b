// The training plan as its screen, its totals and its documents read it: each training with what only the school sees of it,
// what it serves, and its numbers. A training without a school year of its own belongs to the year in which it starts.
import { nextSchoolYear, schoolYearOf, type IsoDay, type SchoolYear } from '../day.ts'
import {
  byId,
  emptyTraining,
  type AmbitionItem,
  type Budget,
  type ExpertiseItem,
  type Person,
  type TrainingItem,
  type TrainingRecord
} from '../school/internal-records.ts'
import { readTarget } from '../school/training-targets.ts'
import type { Agreement, School } from '../school/school.ts'
import { typedDay, typedSchoolYear } from '../typed-day.ts'
import { readMoney } from './money.ts'
import { readCount, readHours, type Reading } from './numbers.ts'

export interface TrainingRow {
  readonly item: TrainingItem
  readonly record: TrainingRecord
  /** Null: in no year yet. */
  readonly schoolYear: SchoolYear | null
  /** What it serves, where that is still there. */
  readonly ambition: AmbitionItem | null
  readonly expertise: ExpertiseItem | null
  readonly agreement: Agreement | null
  /** The name of the qualification that it renews; empty when it renews none. */
  readonly qualification: string
  readonly budget: Budget | null
  readonly people: readonly Person[]
  /** Cents, for all together. */
  readonly costs: Reading
  /** Hundredths of an hour, per person. */
  readonly hours: Reading
  /** People. */
  readonly number: Reading
}

/** Every training, in its order. */
export function trainingRows({ sections, internal }: School): readonly TrainingRow[] {
  const records = byId(internal.training)
  const ambitions = byId(sections.ambitions.items)
  const expertise = byId(sections.expertise.items)
  const agreements = byId(sections.basicSupport.agreements)
  const budgets = byId(internal.budgets)
  const people = byId(internal.people)
  return sections.training.items.map((item) => {
    const record = records.get(item.id) ?? emptyTraining(item.id)
    const { kind, id } = readTarget(record.expertise)
    return {
      item,
      record,
      schoolYear: yearOf(record),
      ambition: ambitions.get(record.ambition) ?? null,
      expertise: kind === 'expertise' ? (expertise.get(id) ?? null) : null,
      agreement: kind === 'agreement' ? (agreements.get(id) ?? null) : null,
      qualification: kind === 'qualification' ? id : '',
      budget: budgets.get(record.budget) ?? null,
      people: [...new Set(record.people)].flatMap((person) => people.get(person) ?? []),
      costs: readMoney(record.costs),
      hours: readHours(record.hours),
      number: readCount(record.number)
    }
  })
}

function yearOf({ schoolYear, starts }: TrainingRecord): SchoolYear | null {
  const typed = typedSchoolYear(schoolYear)
  if (typed !== undefined) return typed
  const day = typedDay(starts)
  return day === undefined ? null : schoolYearOf(day)
}

export const rowsIn = (rows: readonly TrainingRow[], schoolYear: SchoolYear | null): readonly TrainingRow[] =>
  rows.filter((row) => row.schoolYear === schoolYear)

/** It still is to come, or runs: there is something to expect of it. */
export const isUnderWay = ({ status }: TrainingItem): boolean => status !== 'finished' && status !== 'dropped'

/** The school years of the plan in their order: this one, the next, and every one with training or a budget. */
export function planYears(
  rows: readonly TrainingRow[],
  budgets: readonly Budget[],
  today: IsoDay
): readonly SchoolYear[] {
  const now = schoolYearOf(today)
  const found = [
    ...rows.map(({ schoolYear }) => schoolYear),
    ...budgets.map((budget) => typedSchoolYear(budget.schoolYear) ?? null)
  ]
  return [...new Set([now, nextSchoolYear(now), ...found])].filter((year) => year !== null).toSorted()
}

export const budgetsIn = (budgets: readonly Budget[], schoolYear: SchoolYear): readonly Budget[] =>
  budgets.filter((budget) => typedSchoolYear(budget.schoolYear) === schoolYear)
