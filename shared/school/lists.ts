// The structured lists of a school: where each stands, and reading it without knowing which one it is. A list that is described anywhere in a
// school (school-fields.ts) is one of them. What their fields are called on the screen is content (assets/sections, and assets/lists.json for
// lists of no section); a test proves that both sides have the same fields.
import { isLeaf, isList, knownWord, type Group, type List, type RowOf, type Shape } from './field.ts'
import { schoolFields } from './school-fields.ts'
import type { School, SectionId } from './school.ts'

type ListsIn<F> = F extends List ? F : F extends Group<infer S> ? { [K in keyof S]: ListsIn<S[K]> }[keyof S] : never
type AnyList = ListsIn<Group<typeof schoolFields>>
export type ListId = AnyList['name']

/** An item of any list: an id, and its fields. */
export interface ListItem {
  readonly id: string
  readonly [field: string]: unknown
}

/** What a new item says already, by field; of choices their words. */
export type Given = Readonly<Record<string, string | readonly string[]>>

/** What is given in words for a field; empty when there is none, or when the field has several. */
export const givenText = (given: Given, field: string): string => {
  const value = given[field]
  return typeof value === 'string' ? value : ''
}

export type ItemOf<L extends ListId> = RowOf<Extract<AnyList, { readonly name: L }>['shape']>

interface Place {
  /** "sections", "cooperation", "partners" */
  readonly path: readonly string[]
  readonly list: List
}

const listsIn = (shape: Shape, path: readonly string[]): readonly Place[] =>
  Object.entries(shape).flatMap(([key, field]) => {
    if (isList(field)) return [{ path: [...path, key], list: field }]
    return isLeaf(field) || field.kind === 'rows' ? [] : listsIn(field.shape, [...path, key])
  })

const places = Object.fromEntries(listsIn(schoolFields, []).map((place) => [place.list.name, place])) as Readonly<
  Record<ListId, Place>
>

export const listIds = Object.keys(places) as [ListId, ...ListId[]]

/** The section that a list belongs to; null for one that stands elsewhere. */
export const sectionOfList = (list: ListId): SectionId | null => {
  const [whole, section] = places[list].path
  return whole === 'sections' ? (section as SectionId) : null
}

/** What a list is: its fields, and what undo calls an item. */
export const listFields = (list: ListId): List => places[list].list

/** The items themselves: of a value to read, or of a draft to change. */
export const itemsOf = (school: School, list: ListId): ListItem[] =>
  places[list].path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>>)[key],
    school
  ) as ListItem[]

/** The words of a field; empty when the item has no such field, or no text in it. */
export function fieldText(item: ListItem, field: string): string {
  const value = item[field]
  return typeof value === 'string' ? value : ''
}

/** The words of choices; empty when the item has no such field. */
export function fieldWords(item: ListItem, field: string): readonly string[] {
  const value = item[field]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** A choice that was not made yet: of one word, where one that is not known reads as the first; or of several, where any word is a choice. */
export function isNotChosen(list: ListId, item: ListItem, field: string): boolean {
  const leaf = listFields(list).shape[field]
  if (leaf === undefined || !isLeaf(leaf)) return false
  if (leaf.kind === 'choices') return fieldWords(item, field).length === 0
  const [first, ...rest] = leaf.words ?? []
  return first !== undefined && knownWord<string>([first, ...rest], fieldText(item, field)) === 'unknown'
}

/** The anchor of an item's field, for links, undo and the caret: "arrangements:<id>.howMuch". */
export const fieldAnchor = (list: ListId, id: string, field: string): string => `${list}:${id}.${field}`
/** The anchor of a list as a whole: its button to add. */
export const listAnchor = (list: ListId): string => `${list}.list`
