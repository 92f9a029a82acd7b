// The structured lists of a school: where each stands, and reading it without knowing which one it is. What their fields
// are called on the screen is content (assets/sections); a test proves that both sides have the same fields.
import { isList, type Field, type List, type RowOf } from './field.ts'
import { internal } from './internal-fields.ts'
import type { SectionList } from './school-fields.ts'
import type { School, SectionId } from './school.ts'
import { sections } from './sections/index.ts'

type InternalLists = { [K in keyof typeof internal]: Extract<(typeof internal)[K], List> }[keyof typeof internal]
type AnyList = SectionList | InternalLists
export type ListId = AnyList['name']

/** An item of any list: an id, and its fields. */
export interface ListItem {
  readonly id: string
  readonly [field: string]: unknown
}

export type ItemOf<L extends ListId> = RowOf<Extract<AnyList, { readonly name: L }>['shape']>

interface Place {
  readonly section: SectionId | null
  readonly key: string
  readonly list: List
}

const listsIn = (section: SectionId | null, shape: Readonly<Record<string, Field>>): readonly Place[] =>
  Object.entries(shape).flatMap(([key, list]) => (isList(list) ? [{ section, key, list }] : []))

const places = Object.fromEntries(
  [
    ...Object.entries(sections).flatMap(([id, shape]) => listsIn(id as SectionId, shape)),
    ...listsIn(null, internal)
  ].map((place) => [place.list.name, place])
) as Readonly<Record<ListId, Place>>

export const listIds = Object.keys(places) as [ListId, ...ListId[]]

/** The section that a list belongs to; null for the internal layer. */
export const sectionOfList = (list: ListId): SectionId | null => places[list].section

/** What a list is: its fields, and what undo calls an item. */
export const listFields = (list: ListId): List => places[list].list

/** The items themselves: of a value to read, or of a draft to change. */
export function itemsOf(school: School, list: ListId): ListItem[] {
  const { section, key } = places[list]
  const holder: Readonly<Record<string, unknown>> = section === null ? school.internal : school.sections[section]
  return holder[key] as ListItem[]
}

/** The words of a field; empty when the item has no such field, or no text in it. */
export function fieldText(item: ListItem, field: string): string {
  const value = item[field]
  return typeof value === 'string' ? value : ''
}

/** The anchor of an item's field, for links, undo and the caret: "arrangements:<id>.howMuch". */
export const fieldAnchor = (list: ListId, id: string, field: string): string => `${list}:${id}.${field}`
/** The anchor of a list as a whole: its button to add. */
export const listAnchor = (list: ListId): string => `${list}.list`
