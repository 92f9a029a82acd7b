// A school's file from before a field was added: what it does not have begins as it would in a new school. So adding a field is no new
// version of the format.
import { isLeaf, type Field, type Shape } from './field.ts'
import { beginOf } from './empty.ts'
import { schoolFields } from './school-fields.ts'

type Kept = Readonly<Record<string, unknown>>

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Raw JSON of a school with what is missing filled in. What is there stays as it is, also where it has another shape: the check of the
 * shape comes after this. A whole part of a school that is not there is no field that was added, but a damaged file. The very same value
 * where nothing is missing.
 */
export const filledIn = (raw: Kept): Kept => fillShape(schoolFields, raw, (key) => Object.hasOwn(raw, key))

function fillShape(shape: Shape, kept: Kept, mayFill: (key: string) => boolean = () => true): Kept {
  const changed: [string, unknown][] = []
  for (const [key, field] of Object.entries(shape)) {
    if (!mayFill(key)) continue
    const value = Object.hasOwn(kept, key) ? kept[key] : undefined
    const filled = value === undefined ? beginOfMissing(field) : fillField(field, value)
    if (filled !== value) changed.push([key, filled])
  }
  return changed.length === 0 ? kept : { ...kept, ...Object.fromEntries(changed) }
}

/** A field that may be absent is not missing. */
const beginOfMissing = (field: Field): unknown => (isLeaf(field) && field.optional ? undefined : beginOf(field))

function fillField(field: Field, value: unknown): unknown {
  if (isLeaf(field)) return value
  if (field.kind === 'group') return isKept(value) ? fillShape(field.shape, value) : value
  if (!Array.isArray(value)) return value
  const rows = value.map((row: unknown) => (isKept(row) ? fillShape(field.shape, row) : row))
  return rows.every((row, at) => row === value[at]) ? value : rows
}
