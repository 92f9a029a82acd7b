// How what a school keeps begins: every text empty, every choice still open, every list without rows.
import { isLeaf, type Field, type Kept, type Shape } from './field.ts'

/** A new value at each call: nothing in it is shared. */
export const emptyOf = <S extends Shape>(shape: S): Kept<S> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => (isLeaf(field) && field.optional ? [] : [[key, beginOf(field)]]))
  ) as Kept<S>

export function beginOf(field: Field): unknown {
  if (isLeaf(field)) return field.begins()
  if (field.kind === 'rows') return []
  return field.nullable ? null : emptyOf(field.shape)
}

/** The fields that a copy of a row begins anew, as they begin. */
export const notCopied = (shape: Shape): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) =>
      isLeaf(field) && field.notCopied === true ? [[key, field.begins()]] : []
    )
  )
