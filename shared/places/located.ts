// Where the places of a number of schools lie. Together they say more than each alone: "Hengelo" between Goor and Borne is the one in Overijssel.
import { pointOf, type Point } from './distance.ts'
import { typedTown } from './town-name.ts'
import { findTown, type Towns } from './towns.ts'

/** A place that somebody put on the map. */
export interface Placed extends Point {
  readonly place: string
}

/**
 * @param places as schools typed them
 * @param placed goes before what the program knows; of the same place the last one counts
 * @returns where each lies, under what was typed; a place that is not known, or that may be two, is not in it
 */
export function located(
  towns: Towns,
  places: Iterable<string>,
  placed: readonly Placed[] = []
): ReadonlyMap<string, Point> {
  const byHand = new Map(placed.map((one) => [typedTown(one.place).name, one]))
  const typed = [...new Set(places)]
  const certain = new Map<string, Point>()
  for (const place of typed) {
    const at = byHand.get(typedTown(place).name) ?? findTown(towns, place)
    if (at !== undefined) certain.set(place, pointOf(at))
  }
  const middle = middleOf([...certain.values()])
  if (middle === undefined) return certain
  const found = new Map<string, Point>()
  for (const place of typed) {
    const at = certain.get(place) ?? findTown(towns, place, middle)
    if (at !== undefined) found.set(place, pointOf(at))
  }
  return found
}

/** Half of them lie north of it and half east of it, so that one that lies far away does not draw it along; undefined of none. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  return {
    latitude: median(points.map(({ latitude }) => latitude)),
    longitude: median(points.map(({ longitude }) => longitude))
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
