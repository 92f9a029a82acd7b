// What hangs on an item of the inventory, the ambitions, the training or the people: the record with its id, and links to it from elsewhere. Both go when it goes.
import type { Draft } from 'immer'
import { emptyAmbition } from './internal-records.ts'
import { removeById } from './edit.ts'
import type { ListId } from './lists.ts'
import type { Internal, School } from './school.ts'

/** After the item itself was removed. Where the file held its id twice, the other one keeps what hangs on it. */
export function forgetLinks({ internal }: Draft<School>, list: ListId, id: string): void {
  switch (list) {
    case 'expertise':
      removeById(internal.expertise, id)
      for (const { expertise } of internal.people) without(expertise, id)
      for (const { expertise } of internal.ambitions) without(expertise, id)
      for (const training of internal.training) if (training.expertise === id) training.expertise = ''
      forgetDismissed(
        internal,
        ['wanted', 'developing', 'one-person'].map((kind) => `${kind}:${id}`)
      )
      break
    case 'ambitions':
      removeById(internal.ambitions, id)
      for (const training of internal.training) if (training.ambition === id) training.ambition = ''
      break
    case 'training':
      removeById(internal.training, id)
      break
    case 'people':
      for (const { people } of internal.training) without(people, id)
      forgetDismissed(internal, [`expired:${id}:`, `expiring:${id}:`])
      break
    default:
  }
}

/** What a copy of an item takes along. How an ambition went so far is not the copy's. */
export function copyRecord({ internal }: Draft<School>, list: ListId, id: string, newId: string): void {
  const expertise = list === 'expertise' ? internal.expertise.find((record) => record.id === id) : undefined
  if (expertise !== undefined) internal.expertise.push({ ...expertise, id: newId })
  const ambition = list === 'ambitions' ? internal.ambitions.find((record) => record.id === id) : undefined
  if (ambition !== undefined)
    internal.ambitions.push({
      ...emptyAmbition(newId),
      sections: [...ambition.sections],
      expertise: [...ambition.expertise]
    })
  const training = list === 'training' ? internal.training.find((record) => record.id === id) : undefined
  if (training !== undefined)
    internal.training.push({ ...training, id: newId, people: [...training.people], evaluation: '' })
}

export const without = (ids: string[], id: string): void => removeWhere(ids, (one) => one === id)

/** Of a gap the id is given, or how it begins. */
const forgetDismissed = ({ dismissed }: Draft<Internal>, gaps: readonly string[]): void =>
  removeWhere(dismissed, ({ gap }) => gaps.some((one) => (one.endsWith(':') ? gap.startsWith(one) : gap === one)))

export function removeWhere<T>(list: T[], goes: (entry: T) => boolean): void {
  for (let index = list.length - 1; index >= 0; index -= 1)
    if (list.slice(index, index + 1).some(goes)) list.splice(index, 1)
}
