// The number of places ("plekken") at a school: for how many pupils at the same time there is room, as it was typed.
import { readCount, valueOf } from '../training-plan/numbers.ts'

const MOST = 100_000

/** Null: not counted, or not read as a whole number ("2 à 3"). */
export function readPlaceCount(typed: string): number | null {
  const places = valueOf(readCount(typed))
  return places === undefined || places > MOST ? null : places
}
