// "Wie ziet wat": who reads a field of a list, or of its record.
import { isLeaf, type Field, type Reader } from '../school/field.ts'
import { listFields, type ListId } from '../school/lists.ts'

/** Throws for a field that is not described: then nobody may say who reads it. */
export function whoSees(list: ListId, name: string): Reader {
  const { shape, record } = listFields(list)
  const reader = readerOf(record?.[name] ?? shape[name])
  if (reader === undefined) throw new Error(`no field ${name} in ${list}`)
  return reader
}

/** Rows within a row are read by who reads their first field. */
const readerOf = (field: Field | undefined): Reader | undefined =>
  field === undefined || isLeaf(field) ? field?.reader : readerOf(Object.values(field.shape)[0])
