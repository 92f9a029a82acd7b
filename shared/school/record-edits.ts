// What only some readers see of an item: read and changed in the internal layer, whichever list it is of. The record begins with its first edit.
import type { Draft } from 'immer'
import { draftById, typed, type Edit } from './edit.ts'
import { emptyOf } from './empty.ts'
import { isLeaf, keptOf, type Field } from './field.ts'
import { recordsOf } from './internal-links.ts'
import { fieldText, itemsOf, listFields, type ListId, type ListItem } from './lists.ts'
import type { Records } from './school-fields.ts'
import type { Internal, School } from './school.ts'

type RecordOf<L extends ListId> = { id: string } & (L extends keyof Records
  ? Internal[L][number]
  : Record<string, unknown>)

/** The fields of a record that are typed or chosen, in their order in the file; none where the list has no records. */
export const recordFieldsOf = (list: ListId): readonly string[] =>
  Object.entries<Field>(listFields(list).record ?? {}).flatMap(([name, field]) =>
    isLeaf(field) && typeof field.begins() === 'string' ? [name] : []
  )

/** What the record of an item says, as it begins where there is none yet. */
export function recordText({ internal }: School, list: ListId, id: string, field: string): string {
  const { record: shape } = listFields(list)
  if (shape === null) return ''
  const records: readonly ListItem[] = recordsOf(internal, list) ?? []
  return fieldText(records.find((record) => record.id === id) ?? { id, ...emptyOf(shape) }, field)
}

/** The record of an item, which begins with its first edit; at an item that is gone nothing is done. */
export function withRecord<L extends ListId>(
  draft: Draft<School>,
  list: L,
  id: string,
  work: (record: RecordOf<L>) => void
): void {
  const { record: shape } = listFields(list)
  const records = recordsOf(draft.internal, list)
  if (shape === null || records === undefined) return
  if (draftById<{ id: string }>(itemsOf(draft, list), id) === undefined) return
  if (draftById(records, id) === undefined) records.push({ id, ...emptyOf(shape) })
  const record = draftById(records, id)
  if (record !== undefined) work(record as RecordOf<L>)
}

export const setRecordField = (list: ListId, id: string, field: string, value: string): Edit => {
  const { noun, record: shape } = listFields(list)
  return typed(`${noun} gewijzigd`, `${list}.${id}.${field}`, (draft) =>
    withRecord(draft, list, id, (record: Record<string, unknown>) => {
      const kept = shape?.[field]
      record[field] = kept !== undefined && isLeaf(kept) ? keptOf(kept, value) : value
    })
  )
}
