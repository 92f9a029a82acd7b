// Quiet hints on the training plan: numbers that cannot be counted with or that nobody means, days that do not fit, and a
// budget that is not of this year.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import type { RowHintKind } from '../catalogue/text-keys.ts'
import { schoolYearOf, type IsoDay } from '../day.ts'
import { budgetAnchor, normAnchor } from '../school/anchors.ts'
import { fieldAnchor } from '../school/lists.ts'
import type { School } from '../school/school.ts'
import { typedDay, typedSchoolYear } from '../typed-day.ts'
import { readMoney } from './money.ts'
import { readFte, readHours, type Reading } from './numbers.ts'
import { isUnderWay, type TrainingRow } from './plan.ts'

export interface RowHint {
  readonly kind: RowHintKind
  /** Anchor of the field. */
  readonly field: string
  readonly sentence: string
}

const hint = (
  catalogue: Catalogue,
  kind: RowHintKind,
  field: string,
  given: Readonly<Record<string, string>> = {}
): RowHint => ({ kind, field, sentence: fill(catalogue.trainingPlan.hints[kind], given) })

type Amount = 'costs' | 'hours' | 'number' | 'fte'

/** What is wrong with a number, if anything. */
function ofNumber(catalogue: Catalogue, amount: Amount, reading: Reading, field: string): readonly RowHint[] {
  if (reading.kind === 'empty') return []
  if (reading.kind !== 'read') return [hint(catalogue, `${amount}-${reading.kind}`, field)]
  return reading.absurd ? [hint(catalogue, `${amount}-absurd`, field)] : []
}

/** On one training. */
export function rowHints(row: TrainingRow, catalogue: Catalogue, today: IsoDay): readonly RowHint[] {
  const at = (field: string): string => fieldAnchor('training', row.item.id, field)
  return [
    ...ofNumber(catalogue, 'number', row.number, at('number')),
    ...ofNumber(catalogue, 'hours', row.hours, at('hours')),
    ...ofNumber(catalogue, 'costs', row.costs, at('costs')),
    ...dayHints(row, catalogue, today, at('ends'), at('starts')),
    ...peopleHints(row, catalogue, at('number')),
    ...budgetHints(row, catalogue, at('budget'))
  ]
}

function dayHints(
  { item, record, schoolYear }: TrainingRow,
  catalogue: Catalogue,
  today: IsoDay,
  atEnds: string,
  atStarts: string
): readonly RowHint[] {
  const starts = typedDay(record.starts)
  const ends = typedDay(record.ends)
  if (starts !== undefined && ends !== undefined && ends < starts) return [hint(catalogue, 'ends-first', atEnds)]
  const first = starts ?? ends
  const last = ends ?? starts
  if (first === undefined || last === undefined) return []
  const isOutside = schoolYear !== null && (schoolYearOf(last) < schoolYear || schoolYearOf(first) > schoolYear)
  return [
    ...(isOutside
      ? [hint(catalogue, 'outside-year', starts === undefined ? atEnds : atStarts, { schooljaar: schoolYear })]
      : []),
    ...(ends !== undefined && ends < today && isUnderWay(item) ? [hint(catalogue, 'overdue', atEnds)] : [])
  ]
}

function peopleHints({ number, people }: TrainingRow, catalogue: Catalogue, field: string): readonly RowHint[] {
  if (number.kind !== 'read' || people.length === 0 || number.value === people.length) return []
  return [hint(catalogue, 'other-number', field, { aantal: String(number.value), namen: String(people.length) })]
}

function budgetHints(
  { record, budget, schoolYear }: TrainingRow,
  catalogue: Catalogue,
  field: string
): readonly RowHint[] {
  if (record.budget === '') return []
  if (budget === null) return [hint(catalogue, 'unknown-budget', field)]
  const year = typedSchoolYear(budget.schoolYear)
  return schoolYear === null || year === schoolYear
    ? []
    : [hint(catalogue, 'other-year-budget', field, { budget: budget.name.trim(), schooljaar: schoolYear })]
}

/** On the budgets, on what the school counts with, and on the working time of its people. */
export const amountHints = ({ internal }: School, catalogue: Catalogue): readonly RowHint[] => [
  ...internal.budgets.flatMap(({ id, amount }) =>
    ofNumber(catalogue, 'costs', readMoney(amount), budgetAnchor(id, 'amount'))
  ),
  ...ofNumber(catalogue, 'hours', readHours(internal.norms.hoursPerFte), normAnchor('hoursPerFte')),
  ...ofNumber(catalogue, 'costs', readMoney(internal.norms.amountPerFte), normAnchor('amountPerFte')),
  ...internal.people.flatMap(({ id, fte }) =>
    ofNumber(catalogue, 'fte', readFte(fte), fieldAnchor('people', id, 'fte'))
  )
]
