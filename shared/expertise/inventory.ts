// The inventory as its screen and documents read it: each expertise with who carries it, each person with what she carries,
// and the counts by where it is and how far the school is.
import { byId, emptyExpertise, type ExpertiseItem, type Person } from '../school/internal-records.ts'
import { placesOf, type Place } from '../school/expertise-places.ts'
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

/** A place, or where nothing was chosen yet. */
export type Where = Place | 'unknown'
/** Where it stands in an overview: at each of its places. */
export const wheresOf = (item: ExpertiseItem): readonly Where[] => {
  const places = placesOf(item)
  return places.length === 0 ? ['unknown'] : places
}
export type Stand = KnownWord<ExpertiseItem['stand']>

export interface MatrixRow {
  readonly where: Where
  readonly cells: readonly { readonly stand: Stand; readonly rows: readonly ExpertiseRow[] }[]
}

/** Every place that can be chosen, and that nothing was chosen. */
export const everyWhere: readonly Where[] = ['unknown', ...expertiseWheres]

/**
 * Where it is × how far the school is; what was not chosen yet comes last, and only when there is any. What is in several places stands at
 * each of them: the cells together hold more than there is (`inSeveralPlaces`).
 */
export function matrixOf(rows: readonly ExpertiseRow[]): readonly MatrixRow[] {
  const wheres = used(
    everyWhere,
    rows.flatMap(({ item }) => wheresOf(item))
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
        ({ item }) => wheresOf(item).includes(where) && knownWord(expertiseStands, item.stand) === stand
      )
    }))
  }))
}

/** How many stand in more than one row of that overview. */
export const inSeveralPlaces = (rows: readonly ExpertiseRow[]): number =>
  rows.filter(({ item }) => placesOf(item).length > 1).length

function used<T extends string>(all: readonly T[], present: readonly T[]): readonly T[] {
  const [unknown, ...chosen] = all
  return unknown !== undefined && present.includes(unknown) ? [...chosen, unknown] : chosen
}
