// The schools of one area beside all needs: what each says of each.
import { coverageTable, type Coverage, type Delivered } from './coverage.ts'
import type { NeedLine } from './lines.ts'
import type { RegionNeed } from './needs.ts'
import { filtered, type Area, type RegionFilter, type RegionIndex } from './region-index.ts'
import type { Thresholds } from './region.ts'
import { schoolOf, type SchoolOf } from './school-of.ts'

/**
 * not-for: it has no pupils for it · nothing: it delivered nothing · open: it left this open · old: of an earlier year, and nothing of this one · else what it
 * said.
 */
export type AreaCell =
  | { readonly kind: 'not-for' | 'nothing' | 'open' }
  | { readonly kind: 'said' | 'old'; readonly line: NeedLine }

export interface AreaView {
  readonly area: Area
  readonly delivered: Delivered
  readonly hasStates: boolean
  /** By name. */
  readonly schools: readonly SchoolOf[]
  readonly rows: readonly {
    readonly need: RegionNeed
    readonly coverage: Coverage
    /** In the order of the schools. */
    readonly cells: readonly AreaCell[]
  }[]
}

/** Undefined for an area that is not there. */
export function areaView(
  index: RegionIndex,
  thresholds: Thresholds,
  areaId: string,
  filter: Omit<RegionFilter, 'area'> = {}
): AreaView | undefined {
  const area = index.areas.find(({ id }) => id === areaId)
  if (area === undefined) return undefined
  const here = { ...filter, area: areaId }
  const { delivered, hasStates, rows } = coverageTable(index, thresholds, here)
  const schools = filtered(index, here)
  return {
    area,
    delivered,
    hasStates,
    schools: schools.map(schoolOf),
    rows: rows.map(({ need, whole }) => ({
      need,
      coverage: whole,
      cells: schools.map(({ school, lines, oldLines }): AreaCell => {
        const line = lines.get(need.id)
        if (line !== undefined) return { kind: 'said', line }
        if (school.sector !== undefined && !need.sectors.includes(school.sector)) return { kind: 'not-for' }
        if (school.now !== undefined) return { kind: 'open' }
        const old = oldLines.get(need.id)
        return old === undefined ? { kind: 'nothing' } : { kind: 'old', line: old }
      })
    }))
  }
}
