// What a list can be filled from, per sector, in groups where the list has kinds.
import type { ListData } from '#shared/catalogue/catalogue.ts'
import type { Sector } from '#shared/school/school.ts'
import { catalogue } from '../session/content.ts'

export interface Pick {
  readonly name: string
  /** What is known of it besides its name. */
  readonly given: Readonly<Record<string, string>>
}

export interface PickGroup {
  readonly title: string
  readonly picks: readonly Pick[]
}

/** Empty when no list helps with this one. */
export function picksOf(list: ListData, sector: Sector): readonly PickGroup[] {
  if (list.picks === null) return []
  if (list.picks !== 'facilities')
    return [{ title: list.title, picks: catalogue.picks[list.picks][sector].map((name) => ({ name, given: {} })) }]
  const kinds = list.fields.find(({ id }) => id === 'kind')?.options ?? []
  return kinds
    .map(({ value, label }) => ({
      title: label,
      picks: catalogue.picks.facilities[sector]
        .filter(({ kind }) => kind === value)
        .map(({ name, kind }) => ({ name, given: { kind, present: 'yes' } }))
    }))
    .filter(({ picks }) => picks.length > 0)
}

/** Two names that differ in capitals and spaces are one. */
export const sameName = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/gu, ' ')
