// The training plan as its views read it: worked out once for a school, and an item or its record found at once, however long
// the list is.
import type { TrainingItem, TrainingRecord } from '#shared/school/internal-records.ts'
import type { School } from '#shared/school/school.ts'
import { trainingRows, type TrainingRow } from '#shared/training-plan/plan.ts'

const rows = new WeakMap<School, readonly TrainingRow[]>()

export function rowsOf(school: School): readonly TrainingRow[] {
  const known = rows.get(school) ?? trainingRows(school)
  rows.set(school, known)
  return known
}

const places = new WeakMap<readonly object[], ReadonlyMap<string, object>>()

/** The first with that id: a list is a new one after each edit of it. */
function inList<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  const known =
    (places.get(list) as ReadonlyMap<string, T> | undefined) ?? new Map(list.toReversed().map((one) => [one.id, one]))
  places.set(list, known)
  return known.get(id)
}

export const itemOf = ({ sections }: School, id: string): TrainingItem | undefined =>
  inList(sections.training.items, id)
export const recordOf = ({ internal }: School, id: string): TrainingRecord | undefined => inList(internal.training, id)
export const rowOf = (school: School, id: string): TrainingRow | undefined =>
  rowsOf(school).find(({ item }) => item.id === id)
