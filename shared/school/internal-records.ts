// From expertise to training: the items that documents tell, and the record that only the school sees under the same
// id. An item without a record reads as one with an empty record. Of two records with the same id the first counts.
import { emptyOf } from './empty.ts'
import type { ItemOf } from './lists.ts'
import { schoolFields, type Records } from './school-fields.ts'
import type { Internal } from './school.ts'

export type ExpertiseItem = ItemOf<'expertise'>
export type AmbitionItem = ItemOf<'ambitions'>
export type TrainingItem = ItemOf<'training'>

export type Person = Internal['people'][number]
export type Qualification = Person['qualifications'][number]
export type ExpertiseRecord = Internal['expertise'][number]
export type AmbitionRecord = Internal['ambitions'][number]
export type TrainingRecord = Internal['training'][number]
export type Budget = Internal['budgets'][number]
export type Dismissed = Internal['dismissed'][number]

const empty = <L extends keyof Records>(list: L, id: string): Internal[L][number] =>
  ({ id, ...emptyOf(schoolFields.internal.shape[list].shape) }) as Internal[L][number]

export const emptyExpertise = (id: string): ExpertiseRecord => empty('expertise', id)
export const emptyAmbition = (id: string): AmbitionRecord => empty('ambitions', id)
export const emptyTraining = (id: string): TrainingRecord => empty('training', id)

/** The school still works at it. */
export const isOpenAmbition = ({ status }: AmbitionRecord): boolean => status !== 'reached' && status !== 'stopped'

/** The entries of a list by their id. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const entry of list) if (!found.has(entry.id)) found.set(entry.id, entry)
  return found
}
