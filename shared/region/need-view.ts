// One need: who offers it and how, as the schools said it, by place. Never in the order of a number.
import { coverageTable, type Coverage, type CoverageTable } from './coverage.ts'
import type { NeedLine } from './lines.ts'
import type { RegionNeed } from './needs.ts'
import { filtered, type IndexedSchool, type RegionFilter, type RegionIndex } from './region-index.ts'
import type { Thresholds } from './region.ts'
import { byPlace, schoolOf, type SchoolOf } from './school-of.ts'

/** A school beside its line on a need. */
export interface SchoolLine {
  readonly school: SchoolOf
  readonly line: NeedLine
}

export interface NeedView extends Pick<CoverageTable, 'delivered' | 'hasStates' | 'areas'> {
  readonly need: RegionNeed
  readonly whole: Coverage
  /** In the order of `areas`. */
  readonly ofAreas: readonly Coverage[]
  readonly offered: readonly SchoolLine[]
  /** With what it would take. */
  readonly notNow: readonly SchoolLine[]
  /** Offered it in an earlier year, and delivered nothing this year. */
  readonly old: readonly SchoolLine[]
  /** Delivered, and left it open. */
  readonly open: readonly SchoolOf[]
  /** Delivered nothing, this year or before, that says something of it. */
  readonly silent: readonly SchoolOf[]
  /** Said something of it this year, and stand not on the list of the region: in none of the others, and counted nowhere. */
  readonly outside: readonly SchoolLine[]
}

/** Undefined for a need that the region does not have. */
export function needView(
  index: RegionIndex,
  thresholds: Thresholds,
  needId: string,
  filter: RegionFilter = {}
): NeedView | undefined {
  const need = index.needs.find(({ id }) => id === needId)
  if (need === undefined) return undefined
  const { delivered, hasStates, areas, rows } = coverageTable({ ...index, needs: [need] }, thresholds, filter)
  const [row] = rows
  if (row === undefined) return undefined
  const all = byPlace(filtered(index, filter)).filter((each) => mayHave(each, need))
  const schools = all.filter(({ school }) => !school.isOutside)
  const linesAmong = (
    among: readonly IndexedSchool[],
    kind: 'lines' | 'oldLines',
    isMeant: (line: NeedLine) => boolean
  ): readonly SchoolLine[] =>
    among.flatMap((each) => {
      const line = each[kind].get(needId)
      return line !== undefined && isMeant(line) ? [{ school: schoolOf(each), line }] : []
    })
  const without = schools.filter(({ lines }) => !lines.has(needId))
  return {
    need,
    delivered,
    hasStates,
    areas,
    whole: row.whole,
    ofAreas: row.areas,
    offered: linesAmong(schools, 'lines', ({ levels }) => levels.length > 0),
    notNow: linesAmong(schools, 'lines', ({ notNow }) => notNow),
    old: linesAmong(schools, 'oldLines', ({ levels }) => levels.length > 0),
    open: without.filter(({ school }) => school.now !== undefined).map(schoolOf),
    silent: without
      .filter(({ school, oldLines }) => school.now === undefined && (oldLines.get(needId)?.levels.length ?? 0) === 0)
      .map(schoolOf),
    outside: linesAmong(
      all.filter(({ school }) => school.isOutside),
      'lines',
      ({ levels, notNow }) => notNow || levels.length > 0
    )
  }
}

const mayHave = ({ school }: IndexedSchool, need: RegionNeed): boolean =>
  school.sector === undefined || need.sectors.includes(school.sector)
