// The schools of a region with all that they say, made once; every view is made of it.
import type { NeedsContent } from '../catalogue/needs-content.ts'
import { folded } from '../expertise/same-name.ts'
import { compared } from '../order.ts'
import type { Sector } from '../school/vocabulary.ts'
import type { Deliveries, RegionSchool } from './deliveries.ts'
import { linesOf, type NeedLine } from './lines.ts'
import { needsOf, type RegionNeed } from './needs.ts'

/** A school beside what it says. */
export interface IndexedSchool {
  readonly school: RegionSchool
  /** Of this school year, by the id of a need. */
  readonly lines: ReadonlyMap<string, NeedLine>
  /** Of its newest delivery before, where nothing of this year came. */
  readonly oldLines: ReadonlyMap<string, NeedLine>
  readonly areaId: string
  readonly boardId: string
}

/** Id of the area of schools without a place. No name is called so, and an answer to it is another than one to the whole region. */
const NO_AREA = '-'

export interface Area {
  /** Its name, small letters and signs aside; "-" of schools without a place. */
  readonly id: string
  /** Empty of those. */
  readonly name: string
}

export interface Board {
  /** Its name, small letters and signs aside; empty of schools without a board. */
  readonly id: string
  readonly name: string
}

export interface RegionIndex {
  readonly deliveries: Deliveries
  /** By name, then place. */
  readonly schools: readonly IndexedSchool[]
  /** By name. Those of schools that count. */
  readonly areas: readonly Area[]
  readonly boards: readonly Board[]
  readonly needs: readonly RegionNeed[]
  /** So many needs that stand in no list are not shown: no region has that many. */
  readonly needsLeftOut: number
}

/** Which schools are looked at; all where nothing is said. */
export interface RegionFilter {
  readonly sector?: Sector | undefined
  /** Id of a board. */
  readonly board?: string | undefined
  /** Id of an area. */
  readonly area?: string | undefined
}

export function regionIndex(deliveries: Deliveries, content: NeedsContent): RegionIndex {
  const schools = deliveries.schools.map((school): IndexedSchool => ({
    school,
    lines: byNeed(school.now),
    oldLines: byNeed(school.old),
    areaId: folded(school.area) || NO_AREA,
    boardId: folded(school.board)
  }))
  const counting = schools.filter(({ school }) => school.counts)
  const { needs, leftOut } = needsOf(linesIn(counting), content)
  return {
    deliveries,
    schools,
    areas: namedOnce(counting.map(({ areaId, school }) => ({ id: areaId, name: school.area }))),
    boards: namedOnce(counting.map(({ boardId, school }) => ({ id: boardId, name: school.board }))),
    needs,
    needsLeftOut: leftOut
  }
}

const byNeed = (file: RegionSchool['now']): ReadonlyMap<string, NeedLine> =>
  new Map(file === undefined ? [] : linesOf(file.delivery).map((line) => [line.need, line]))

function* linesIn(schools: readonly IndexedSchool[]): Generator<NeedLine> {
  for (const { lines } of schools) yield* lines.values()
}

/** By id; of several spellings the one that comes first. */
function namedOnce(all: readonly (Area | Board)[]): readonly { readonly id: string; readonly name: string }[] {
  const named = new Map<string, string>()
  for (const { id, name } of all) {
    const known = named.get(id)
    if (known === undefined || name < known) named.set(id, name)
  }
  return [...named].map(([id, name]) => ({ id, name })).toSorted((one, other) => compared(one.id, other.id))
}

/** Those that are looked at. A school of which nobody knows the sector is none of any one sector. */
export const filtered = ({ schools }: RegionIndex, { sector, board, area }: RegionFilter): readonly IndexedSchool[] =>
  sector === undefined && board === undefined && area === undefined
    ? schools
    : schools.filter(
        ({ school, boardId, areaId }) =>
          (sector === undefined || school.sector === sector) &&
          (board === undefined || boardId === board) &&
          (area === undefined || areaId === area)
      )
