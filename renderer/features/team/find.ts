// Looking something up in the inventory: by words, by where it is and how far the school is, in the school's own order or by name.
import { wheresOf, type ExpertiseRow, type Stand, type Where } from '#shared/expertise/inventory.ts'
import { knownWord } from '#shared/school/field.ts'
import { expertiseStands } from '#shared/school/school.ts'

export interface Finding {
  /** Every word of it is in the name, the remark or the name of somebody who carries it. */
  readonly text: string
  /** Empty: anywhere. */
  readonly where: Where | ''
  /** Empty: however far. */
  readonly stand: Stand | ''
  readonly order: 'own' | 'name'
}

export const everything: Finding = { text: '', where: '', stand: '', order: 'own' }

export const isAsked = ({ text, where, stand, order }: Finding): boolean =>
  text.trim() !== '' || where !== '' || stand !== '' || order !== 'own'

export function find(rows: readonly ExpertiseRow[], { text, where, stand, order }: Finding): readonly ExpertiseRow[] {
  const words = plain(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const found = rows.filter(
    (row) =>
      (where === '' || wheresOf(row.item).includes(where)) &&
      (stand === '' || knownWord(expertiseStands, row.item.stand) === stand) &&
      (words.length === 0 || holds(row, words))
  )
  return order === 'own' ? found : found.toSorted((one, other) => byName(one.item.name.trim(), other.item.name.trim()))
}

function holds({ item, carriers }: ExpertiseRow, words: readonly string[]): boolean {
  const said = plain([item.name, item.remark, ...carriers.map(({ name }) => name)].join(' '))
  return words.every((word) => said.includes(word))
}

/** Without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What has no name yet comes last. */
const byName = (one: string, other: string): number =>
  one === '' || other === ''
    ? Number(one === '') - Number(other === '')
    : one.localeCompare(other, 'nl', { numeric: true })
