// The towns that the program knows, found by what somebody typed. A wrong town is worse than none: what may be two is not guessed.
import { kilometres, type Point } from './distance.ts'
import { typedTown } from './town-name.ts'

/** As assets/places has them. */
export interface TownsData {
  readonly source: string
  readonly provinces: Readonly<Record<string, readonly TownData[]>>
}

interface TownData extends Point {
  readonly name: string
  /** Other names for it. They give way to a town that is really called so. */
  readonly also?: readonly string[]
}

export interface Town extends Point {
  readonly name: string
  readonly province: string
}

export interface Towns {
  readonly all: readonly Town[]
  readonly byName: ReadonlyMap<string, readonly Town[]>
  readonly byOtherName: ReadonlyMap<string, readonly Town[]>
}

export function townsOf({ provinces }: TownsData): Towns {
  const all: Town[] = []
  const byName = new Map<string, Town[]>()
  const byOtherName = new Map<string, Town[]>()
  for (const [province, towns] of Object.entries(provinces))
    for (const { name, latitude, longitude, also = [] } of towns) {
      const town = { name, province, latitude, longitude }
      all.push(town)
      put(byName, name, town)
      for (const other of also) put(byOtherName, other, town)
    }
  return { all, byName, byOtherName }
}

function put(into: Map<string, Town[]>, written: string, town: Town): void {
  const { name } = typedTown(written)
  into.set(name, [...(into.get(name) ?? []), town])
}

/** All towns that may be meant: none is unknown, more than one is double. */
export function townsCalled({ byName, byOtherName }: Towns, typed: string): readonly Town[] {
  const { name, province } = typedTown(typed)
  const called = byName.get(name) ?? byOtherName.get(name) ?? []
  return province === undefined ? called : called.filter((town) => town.province === province)
}

/**
 * The town that is meant, or undefined where none is known.
 * @param near of a name that is double the nearest to here is meant; without it, none is
 */
export function findTown(towns: Towns, typed: string, near?: Point): Town | undefined {
  const called = townsCalled(towns, typed)
  if (called.length < 2 || near === undefined) return called.length === 1 ? called[0] : undefined
  return called.reduce((best, town) => (kilometres(near, town) < kilometres(near, best) ? town : best))
}

/** Towns for what was typed so far: those that are called so, then those whose name begins so; by name, then by province. None for nothing. */
export function startingSo(towns: Towns, typed: string): readonly Town[] {
  const { name } = typedTown(typed)
  if (name === '') return []
  const called = townsCalled(towns, typed)
  const begin = [...towns.byName]
    .filter(([own]) => own.startsWith(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, these]) => these)
  return [...new Set([...called, ...begin])]
}
