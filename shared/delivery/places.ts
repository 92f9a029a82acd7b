// For how many pupils at the same time there is room, as a school typed it.
import { readCount, valueOf } from '../training-plan/numbers.ts'

const MOST = 100_000

/** Null: not counted, or not read as a whole number ("2 à 3"). */
export function readPlaces(typed: string): number | null {
  const places = valueOf(readCount(typed))
  return places === undefined || places > MOST ? null : places
}
