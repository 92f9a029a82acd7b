// What the buttons of a list do: the edit, where the focus goes, and what a screen reader hears.
import type { ListData } from '#shared/catalogue/catalogue.ts'
import { addItem, addItems, copyItem, fieldsOf, moveItem, newItem, removeItem } from '#shared/school/list-edits.ts'
import { fieldAnchor, isNotChosen, itemsOf, listAnchor, type Given, type ListId } from '#shared/school/lists.ts'
import { announce } from '../session/announce.ts'
import { editAndGo } from '../session/edit-and-go.ts'
import { newId } from '../session/new-id.ts'
import { useSchoolState } from '../session/school-store.ts'

export interface NamedItem {
  readonly list: ListId
  readonly id: string
  /** "Partner 3: Schoolmaatschappelijk werk" */
  readonly name: string
}

const idsNow = (list: ListId): readonly string[] => {
  const { state } = useSchoolState.getState()
  return state.kind === 'open' ? itemsOf(state.school, list).map(({ id }) => id) : []
}

const firstField = (list: ListId, id: string): string => fieldAnchor(list, id, fieldsOf(list)[0] ?? '')

export function add(list: ListId): void {
  const id = newId()
  editAndGo(addItem(list, newItem(list, id)), firstField(list, id))
}

/** Items that say something already; the director goes on at what is still open in the first. */
export function addNamed({ id: list, fields }: ListData, given: readonly Given[]): void {
  const items = given.map((words) => newItem(list, newId(), words))
  const [first] = items
  if (first === undefined) return
  const open = fields.find(({ id, folded }) => folded !== true && (first[id] === '' || isNotChosen(list, first, id)))
  editAndGo(
    addItems(list, items),
    open === undefined ? firstField(list, first.id) : fieldAnchor(list, first.id, open.id)
  )
  announce(`${items.length === 1 ? '1 regel' : `${items.length} regels`} toegevoegd. U kunt dit ongedaan maken.`)
}

export function copy({ list, id, name }: NamedItem): void {
  const made = newId()
  editAndGo(copyItem(list, id, made), firstField(list, made))
  announce(`Gekopieerd: ${name}. De kopie staat eronder.`)
}

export function move({ list, id, name }: NamedItem, by: 1 | -1): void {
  editAndGo(moveItem(list, id, by), fieldAnchor(list, id, by < 0 ? 'up' : 'down'))
  const ids = idsNow(list)
  announce(`${name} staat nu op plaats ${ids.indexOf(id) + 1} van ${ids.length}.`)
}

/** The focus goes to the item that took its place, to the one before, or to the button that adds. */
export function remove({ list, id, name }: NamedItem): void {
  const before = idsNow(list)
  const at = before.indexOf(id)
  const next = before[at + 1] ?? before[at - 1]
  editAndGo(removeItem(list, id), next === undefined ? listAnchor(list) : fieldAnchor(list, next, 'item'))
  announce(`Verwijderd: ${name}. U kunt dit ongedaan maken.`)
}
