// The inventory as its screen and documents read it: each expertise with who carries it, each person with what she carries,
// and the counts by where it is and how far the school is.
import { byId, emptyExpertise, type ExpertiseItem, type Person } from '../school/internal-records.ts'
import { knownWord, type KnownWord } from '../school/field.ts'
import { expertiseStands, expertiseWheres, qualifieds, type School } from '../school/school.ts'

export interface ExpertiseRow {
  readonly item: ExpertiseItem
  readonly qualified: 'unknown' | 'yes' | 'no'
  readonly carriers: readonly Person[]
}

/** Every item of the inventory, in its order. */
export function inventory({ sections, internal }: School): readonly ExpertiseRow[] {
  const records = byId(internal.expertise)
  const carriers = new Map<string, Person[]>()
  for (const person of internal.people) {
    for (const id of new Set(person.expertise)) {
      const known = carriers.get(id)
      if (known === undefined) carriers.set(id, [person])
      else known.push(person)
    }
  }
  return sections.expertise.items.map((item) => ({
    item,
    qualified: knownWord(qualifieds, (records.get(item.id) ?? emptyExpertise(item.id)).qualified),
    carriers: carriers.get(item.id) ?? []
  }))
}

export interface PersonRow {
  readonly person: Person
  /** In the order of the inventory; links to what is gone are left out. */
  readonly carries: readonly ExpertiseItem[]
}

export const byPerson = ({ sections, internal }: School): readonly PersonRow[] =>
  internal.people.map((person) => {
    const carried = new Set(person.expertise)
    return { person, carries: sections.expertise.items.filter(({ id }) => carried.has(id)) }
  })

export type Where = KnownWord<ExpertiseItem['where']>
export type Stand = KnownWord<ExpertiseItem['stand']>

export interface MatrixRow {
  readonly where: Where
  readonly cells: readonly { readonly stand: Stand; readonly rows: readonly ExpertiseRow[] }[]
}

/** Where it is × how far the school is; what was not chosen yet comes last, and only when there is any. */
export function matrixOf(rows: readonly ExpertiseRow[]): readonly MatrixRow[] {
  const wheres = used(
    expertiseWheres,
    rows.map(({ item }) => knownWord(expertiseWheres, item.where))
  )
  const stands = used(
    expertiseStands,
    rows.map(({ item }) => knownWord(expertiseStands, item.stand))
  )
  return wheres.map((where) => ({
    where,
    cells: stands.map((stand) => ({
      stand,
      rows: rows.filter(
        ({ item }) =>
          knownWord(expertiseWheres, item.where) === where && knownWord(expertiseStands, item.stand) === stand
      )
    }))
  }))
}

function used<T extends string>(all: readonly T[], present: readonly T[]): readonly T[] {
  const [unknown, ...chosen] = all
  return unknown !== undefined && present.includes(unknown) ? [...chosen, unknown] : chosen
}
