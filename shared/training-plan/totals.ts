// The sums of a school year: per budget what is planned and what is left, hours per person against the norm, and what the
// amount per fte comes to. In whole cents and hundredths. Training that was dropped costs nothing. Over budget is shown, not forbidden.
import type { SchoolYear } from '../day.ts'
import { byId, type Budget, type Person } from '../school/internal-records.ts'
import type { School } from '../school/school.ts'
import { parseCents } from './money.ts'
import { ONE_FTE, readFte, readHours, valueOf } from './numbers.ts'
import { budgetsIn, rowsIn, type TrainingRow } from './plan.ts'

export interface BudgetTotal {
  readonly budget: Budget
  readonly rows: readonly TrainingRow[]
  /** Cents. */
  readonly planned: number
  /** Null: no amount, or none that can be read. */
  readonly amount: number | null
  /** Negative: over budget. Null: unknown. */
  readonly left: number | null
}

export interface YearTotals {
  readonly schoolYear: SchoolYear
  readonly budgets: readonly BudgetTotal[]
  /** Without a budget, or with one that is gone or of another year. */
  readonly without: { readonly rows: readonly TrainingRow[]; readonly planned: number }
  /** Of all rows; the sum of the above. */
  readonly planned: number
  /** Of all budgets with an amount; null: there is none. */
  readonly amount: number | null
  /** Costs were typed, but cannot be counted. */
  readonly unreadable: readonly TrainingRow[]
  readonly perFte: PerFte
}

export interface PerFte {
  /** Ten-thousandths, of everybody whose working time can be read. */
  readonly fte: number
  /** How many people have no working time that can be read. */
  readonly unknown: number
  /** Cents: the amount per fte times the fte; null: the school set no amount. */
  readonly amount: number | null
}

const countsIn = ({ item }: TrainingRow): boolean => item.status !== 'dropped'

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)
const plannedOf = (rows: readonly TrainingRow[]): number => sum(rows.map(({ costs }) => valueOf(costs)))

export function yearTotals(school: School, all: readonly TrainingRow[], schoolYear: SchoolYear): YearTotals {
  const rows = rowsIn(all, schoolYear).filter(countsIn)
  const paidFrom = new Map<string, TrainingRow[]>()
  const own = byId(budgetsIn(school.internal.budgets, schoolYear))
  const without: TrainingRow[] = []
  for (const row of rows) {
    const list = own.has(row.record.budget) ? (paidFrom.get(row.record.budget) ?? []) : without
    list.push(row)
    if (list !== without) paidFrom.set(row.record.budget, list)
  }
  const budgets = [...own.values()].map((budget) => budgetTotal(budget, paidFrom.get(budget.id) ?? []))
  const amounts = budgets.flatMap(({ amount }) => amount ?? [])
  return {
    schoolYear,
    budgets,
    without: { rows: without, planned: plannedOf(without) },
    planned: plannedOf(rows),
    amount: amounts.length === 0 ? null : sum(amounts),
    unreadable: rows.filter(({ costs }) => costs.kind === 'unreadable' || costs.kind === 'negative'),
    perFte: perFte(school)
  }
}

function budgetTotal(budget: Budget, rows: readonly TrainingRow[]): BudgetTotal {
  const planned = plannedOf(rows)
  const amount = parseCents(budget.amount) ?? null
  return { budget, rows, planned, amount, left: amount === null ? null : amount - planned }
}

function perFte({ internal }: School): PerFte {
  const times = internal.people.map((person) => valueOf(readFte(person.fte)))
  const fte = sum(times)
  const each = parseCents(internal.norms.amountPerFte)
  return {
    fte,
    unknown: times.filter((time) => time === undefined).length,
    amount: each === undefined ? null : Math.round((each * fte) / ONE_FTE)
  }
}

export interface PersonHours {
  readonly person: Person
  readonly rows: readonly TrainingRow[]
  /** Hundredths of an hour. */
  readonly planned: number
  /** The hours per fte times the working time; null: not known. */
  readonly norm: number | null
}

/** Everybody's hours of training in a school year. Only of training that says who takes part. */
export function hoursPerPerson(
  { internal }: School,
  all: readonly TrainingRow[],
  schoolYear: SchoolYear
): readonly PersonHours[] {
  const each = valueOf(readHours(internal.norms.hoursPerFte))
  const taking = new Map<string, TrainingRow[]>()
  for (const row of rowsIn(all, schoolYear).filter(countsIn)) {
    for (const { id } of row.people) {
      const known = taking.get(id)
      if (known === undefined) taking.set(id, [row])
      else known.push(row)
    }
  }
  return internal.people.map((person) => {
    const rows = taking.get(person.id) ?? []
    const fte = valueOf(readFte(person.fte))
    return {
      person,
      rows,
      planned: sum(rows.map(({ hours }) => valueOf(hours))),
      norm: each === undefined || fte === undefined ? null : Math.round((each * fte) / ONE_FTE)
    }
  })
}
