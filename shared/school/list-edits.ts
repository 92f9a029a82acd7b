// Edits of the structured lists: add, change, move, copy, remove, and many at once from a table.
import { copyRecord, forgetLinks } from './internal-links.ts'
import { draftById, typed, single, removeById, type Edit } from './edit.ts'
import { emptyOf, notCopied } from './empty.ts'
import { isLeaf, keptOf, type Field } from './field.ts'
import { fieldWords, itemsOf, listFields, type Given, type ListId, type ListItem } from './lists.ts'

/** The fields of a list that are typed or chosen, in their order in the file. */
export const fieldsOf = (list: ListId): readonly string[] =>
  Object.entries(listFields(list).shape).flatMap(([name, field]) => (isTyped(field) ? [name] : []))

/** What a single field on a screen can change: words, days and choices. */
const isTyped = (field: Field): boolean =>
  isLeaf(field) && (field.kind === 'choices' || typeof field.begins() === 'string')

/** A new item; what is given must fit the field (a choice takes one of its own words), or the host refuses it. */
export const newItem = (list: ListId, id: string, given: Given = {}): ListItem => ({
  id,
  ...emptyOf(listFields(list).shape),
  ...Object.fromEntries(Object.entries(given).map(([field, value]) => [field, kept(list, field, value)]))
})

/** What may be kept of what was typed. */
function kept(list: ListId, name: string, value: Given[string]): Given[string] {
  if (typeof value !== 'string') return value
  const field: Field | undefined = listFields(list).shape[name]
  return field !== undefined && isLeaf(field) ? keptOf(field, value) : value
}

export const nounOf = (list: ListId): string => listFields(list).noun

export const addItem = (list: ListId, item: ListItem): Edit =>
  single(`${nounOf(list)} toegevoegd`, (draft) => {
    itemsOf(draft, list).push(item)
  })

/** Several at once: a table that was pasted, functions that were ticked. */
export const addItems = (list: ListId, items: readonly ListItem[]): Edit =>
  single(items.length === 1 ? `${nounOf(list)} toegevoegd` : `${items.length} regels toegevoegd`, (draft) => {
    itemsOf(draft, list).push(...items)
  })

export const setItemField = (list: ListId, id: string, field: string, value: string): Edit =>
  typed(`${nounOf(list)} gewijzigd`, `${list}.${id}.${field}`, (draft) => {
    const item = draftById<{ id: string; [field: string]: unknown }>(itemsOf(draft, list), id)
    if (item !== undefined) item[field] = kept(list, field, value)
  })

/** One of several words, chosen or no longer. */
export const setItemWord = (list: ListId, id: string, field: string, word: string, on: boolean): Edit =>
  single(`${nounOf(list)} gewijzigd`, (draft) => {
    const item = draftById<{ id: string; [field: string]: unknown }>(itemsOf(draft, list), id)
    const words = item === undefined ? [] : fieldWords(item, field)
    if (item === undefined || words.includes(word) === on) return
    item[field] = on ? [...words, word] : words.filter((one) => one !== word)
  })

/** With what only the school sees of it, and with links to it. */
export const removeItem = (list: ListId, id: string): Edit =>
  single(`${nounOf(list)} verwijderd`, (draft) => {
    removeById(itemsOf(draft, list), id)
    if (!itemsOf(draft, list).some((item) => item.id === id)) forgetLinks(draft, list, id)
  })

/** So many places down, or up when negative; at the end of the list it stays there. */
export const moveItem = (list: ListId, id: string, by: number): Edit =>
  single(`${nounOf(list)} verplaatst`, (draft) => {
    const items = itemsOf(draft, list)
    const from = items.findIndex((entry) => entry.id === id)
    const [item] = from < 0 ? [] : items.splice(from, 1)
    if (item !== undefined) items.splice(Math.max(0, Math.min(items.length, from + by)), 0, item)
  })

/** A copy just below the item itself, with what only the school sees of it. */
export const copyItem = (list: ListId, id: string, newId: string): Edit =>
  single(`${nounOf(list)} gekopieerd`, (draft) => {
    const items = itemsOf(draft, list)
    const at = items.findIndex((entry) => entry.id === id)
    const item = items[at]
    if (item === undefined) return
    items.splice(at + 1, 0, { ...item, id: newId, ...notCopied(listFields(list).shape) })
    copyRecord(draft, list, id, newId)
  })
