// What hangs on a row of a list: the record with its id, and the fields elsewhere that name it (references, field.ts). Both go when it goes.
import type { Draft } from 'immer'
import { notCopied } from './empty.ts'
import { isLeaf, type Field, type Leaf, type Shape } from './field.ts'
import { removeById } from './edit.ts'
import { listFields, type ListId } from './lists.ts'
import { schoolFields } from './school-fields.ts'
import type { Internal, School } from './school.ts'

/** A field that names rows of a list, and where the rows that have it stand. */
interface ReferringField {
  readonly path: readonly string[]
  readonly key: string
  readonly field: Leaf
}

const referring = referringIn(schoolFields, [])

function referringIn(shape: Shape, path: readonly string[]): readonly ReferringField[] {
  return Object.entries(shape).flatMap(([key, field]) => {
    if (isLeaf(field)) return []
    if (field.kind === 'group') return referringIn(field.shape, [...path, key])
    return Object.entries(field.shape).flatMap(([own, leaf]: [string, Field]) =>
      isLeaf(leaf) && leaf.to !== undefined ? [{ path: [...path, key], key: own, field: leaf }] : []
    )
  })
}

type Rows = Record<string, unknown>[]
const rowsAt = (draft: Draft<School>, path: readonly string[]): Rows =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], draft) as Rows

/** Takes an id out of every field that names it. `list`: of the row that is gone, as references call it. */
export function forgetReferences(draft: Draft<School>, list: string, id: string): void {
  for (const { path, key, field } of referring) {
    if (field.to !== list) continue
    for (const row of rowsAt(draft, path)) {
      const value = row[key]
      if (Array.isArray(value)) without(value as string[], id)
      else if (value === id) row[key] = ''
    }
  }
}

/** What was put aside of "Wat wij nog missen" by the row it is about: how its id begins; with a colon at the end more follows. */
const gapsOf: Partial<Readonly<Record<ListId, (id: string) => readonly string[]>>> = {
  expertise: (id) => ['wanted', 'developing', 'one-person'].map((kind) => `${kind}:${id}`),
  people: (id) => [`expired:${id}:`, `expiring:${id}:`]
}

/** After the item itself was removed. Where the file held its id twice, the other one keeps what hangs on it. */
export function forgetLinks(draft: Draft<School>, list: ListId, id: string): void {
  const records = recordsOf(draft.internal, list)
  if (records !== undefined) removeById(records, id)
  if (list === 'people') removeWhere(draft.internal.proposals, (proposal) => isAbout(proposal, id))
  forgetReferences(draft, list, id)
  forgetDismissed(draft.internal, gapsOf[list]?.(id) ?? [])
  if (list === 'people') forgetDeadlines(draft.internal, `qualification:${id}`)
}

/** A proposal about a person, or for what the school notes of her. */
export const isAbout = ({ person, address }: Internal['proposals'][number], id: string): boolean =>
  person === id || address.startsWith(`people:${id}.`)

/** Decided on: it is kept to tell what became of it, and shown at no field any more. */
export const isSettled = ({ state }: Internal['proposals'][number]): boolean => state !== 'open'

/** The records of a list; undefined where it has none. */
export const recordsOf = (
  internal: Internal | Draft<Internal>,
  list: ListId
): ({ id: string } & Record<string, unknown>)[] | undefined =>
  listFields(list).record === null ? undefined : (internal[list] as ({ id: string } & Record<string, unknown>)[])

/** What a copy of an item takes along: its record, but for what is the story of that one item. */
export function copyRecord({ internal }: Draft<School>, list: ListId, id: string, newId: string): void {
  const records = recordsOf(internal, list)
  const record = records?.find((one) => one.id === id)
  if (record !== undefined) records?.push({ ...withoutStory(list, record), id: newId })
}

/** A record as the copy of its item begins it. */
export function withoutStory<R extends Record<string, unknown>>(list: ListId, record: R): R {
  const shape = listFields(list).record ?? {}
  const rows = Object.entries(shape).flatMap(([key, field]) => (field.kind === 'rows' ? [[key, []]] : []))
  const lists = Object.entries(record).flatMap(([key, value]) => (Array.isArray(value) ? [[key, [...value]]] : []))
  return { ...record, ...Object.fromEntries(lists), ...Object.fromEntries(rows), ...notCopied(shape) }
}

export const without = (ids: string[], id: string): void => removeWhere(ids, (one) => one === id)

/** Of a gap the id is given, or how it begins. */
const forgetDismissed = ({ dismissed }: Draft<Internal>, gaps: readonly string[]): void =>
  removeWhere(dismissed, ({ gap }) => gaps.some((one) => (one.endsWith(':') ? gap.startsWith(one) : gap === one)))

/**
 * What she said of a deadline, and of those whose ids begin with it. What was given to her calendar lapses there: it stays by its own name, which says nothing of what
 * it was.
 */
export function forgetDeadlines({ snoozed, switchedOff, doneOutside, calendar }: Draft<Internal>, id: string): void {
  const goes = ({ deadline }: { readonly deadline: string }): boolean =>
    deadline === id || deadline.startsWith(`${id}:`)
  for (const rows of [snoozed, switchedOff, doneOutside]) removeWhere<{ deadline: string }>(rows, goes)
  for (const row of calendar) if (goes(row)) row.deadline = `gone:${row.uid}`
}

export function removeWhere<T>(list: T[], goes: (entry: T) => boolean): void {
  for (let index = list.length - 1; index >= 0; index -= 1)
    if (list.slice(index, index + 1).some(goes)) list.splice(index, 1)
}
