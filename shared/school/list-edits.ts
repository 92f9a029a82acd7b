// Edits of the structured lists: add, change, move, copy, remove, and many at once from a table.
import { copyRecord, forgetLinks } from './internal-links.ts'
import { draftById, typed, single, removeById, type Edit } from './edit.ts'
import { itemsOf, type ItemOf, type ListId, type ListItem } from './lists.ts'

/** An item as it begins: every field empty, every choice still open. */
const emptyItems: { readonly [L in ListId]: Omit<ItemOf<L>, 'id'> } = {
  steps: { name: '', what: '', who: '', parents: '' },
  meetings: { name: '', about: '', who: '', howOften: '' },
  arrangements: { question: '', what: '', howMuch: '', byWhom: '', start: '', lookBack: '' },
  expertise: { name: '', where: 'unknown', stand: 'unknown', halfDays: '', remark: '' },
  facilities: { name: '', kind: 'unknown', present: 'unknown', remark: '' },
  partners: { name: '', purpose: '', howOften: '', through: '' },
  ambitions: { what: '', why: '', measure: '', owner: '', by: '', schoolPlan: '' },
  training: { goal: '', serves: '', form: '', forWhom: '', period: '', status: 'unknown', followUp: '' },
  references: { plan: '', years: '', chapter: '', remark: '' },
  people: { name: '', role: '', fte: '', agreed: false, expertise: [], qualifications: [] }
}

/** The fields of a list that are typed or chosen, in their order in the file. */
export const fieldsOf = (list: ListId): readonly string[] =>
  Object.entries(emptyItems[list])
    .filter(([, value]) => typeof value === 'string')
    .map(([field]) => field)

/** A new item; what is given must fit the field (a choice takes one of its own words), or the host refuses it. */
export const newItem = (list: ListId, id: string, given: Readonly<Record<string, string>> = {}): ListItem => ({
  id,
  ...emptyItems[list],
  ...given
})

export const nouns: Readonly<Record<ListId, string>> = {
  steps: 'stap',
  meetings: 'overleg',
  arrangements: 'arrangement',
  expertise: 'deskundigheid',
  facilities: 'voorziening',
  partners: 'partner',
  ambitions: 'ambitie',
  training: 'scholing',
  references: 'verwijzing',
  people: 'collega'
}

export const addItem = (list: ListId, item: ListItem): Edit =>
  single(`${nouns[list]} toegevoegd`, (draft) => {
    itemsOf(draft, list).push(item)
  })

/** Several at once: a table that was pasted, functions that were ticked. */
export const addItems = (list: ListId, items: readonly ListItem[]): Edit =>
  single(items.length === 1 ? `${nouns[list]} toegevoegd` : `${items.length} regels toegevoegd`, (draft) => {
    itemsOf(draft, list).push(...items)
  })

export const setItemField = (list: ListId, id: string, field: string, value: string): Edit =>
  typed(`${nouns[list]} gewijzigd`, `${list}.${id}.${field}`, (draft) => {
    const item = draftById<{ id: string; [field: string]: unknown }>(itemsOf(draft, list), id)
    if (item !== undefined) item[field] = value
  })

/** With what only the school sees of it, and with links to it. */
export const removeItem = (list: ListId, id: string): Edit =>
  single(`${nouns[list]} verwijderd`, (draft) => {
    removeById(itemsOf(draft, list), id)
    if (!itemsOf(draft, list).some((item) => item.id === id)) forgetLinks(draft, list, id)
  })

/** So many places down, or up when negative; at the end of the list it stays there. */
export const moveItem = (list: ListId, id: string, by: number): Edit =>
  single(`${nouns[list]} verplaatst`, (draft) => {
    const items = itemsOf(draft, list)
    const from = items.findIndex((entry) => entry.id === id)
    const [item] = from < 0 ? [] : items.splice(from, 1)
    if (item !== undefined) items.splice(Math.max(0, Math.min(items.length, from + by)), 0, item)
  })

/** A copy just below the item itself, with what only the school sees of it. */
export const copyItem = (list: ListId, id: string, newId: string): Edit =>
  single(`${nouns[list]} gekopieerd`, (draft) => {
    const items = itemsOf(draft, list)
    const at = items.findIndex((entry) => entry.id === id)
    const item = items[at]
    if (item === undefined) return
    // Who agreed that her name is public did so for herself.
    items.splice(at + 1, 0, { ...item, id: newId, ...(list === 'people' ? { agreed: false } : {}) })
    copyRecord(draft, list, id, newId)
  })
