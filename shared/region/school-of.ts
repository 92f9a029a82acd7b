// A school as it stands in a row of others: always by name or place, never by a number.
import { folded } from '../expertise/same-name.ts'
import { compared } from '../order.ts'
import type { IndexedSchool } from './region-index.ts'

export interface SchoolOf {
  readonly id: string
  /** May be empty. */
  readonly code: string
  /** May be empty. */
  readonly name: string
  readonly place: string
  readonly area: string
  readonly board: string
  /** It stands not on the list that the region has, so that it counts nowhere: said wherever it is named. */
  readonly isOutside: boolean
  /** It names another board than the one that the region is of: that decides nothing on it. */
  readonly hasOtherBoard: boolean
  /** What it delivered is a concept. */
  readonly concept: boolean
}

export const schoolOf = ({
  school: { id, code, name, place, area, board, isOutside, hasOtherBoard, now }
}: IndexedSchool): SchoolOf => ({
  id,
  code,
  name,
  place,
  area,
  board,
  isOutside,
  hasOtherBoard,
  concept: now?.delivery.concept === true
})

/** Of schools in the order of their names: by place, and in a place by name. */
export const byPlace = (schools: readonly IndexedSchool[]): readonly IndexedSchool[] =>
  schools.toSorted((one, other) => compared(folded(one.school.place), folded(other.school.place)))
