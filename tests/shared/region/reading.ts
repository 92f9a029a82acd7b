// A region as it is judged, from files, for tests.
import { needsContent } from '#assets/needs/index.ts'
import { regionContent } from '#assets/region/index.ts'
import type { SchoolYear } from '#shared/day.ts'
import { checksOf, type Check } from '#shared/region/checks.ts'
import { coverageTable, type CoverageTable } from '#shared/region/coverage.ts'
import { deliveriesOf, type Deliveries, type RegionFile } from '#shared/region/deliveries.ts'
import { regionIndex, type RegionFilter, type RegionIndex } from '#shared/region/region-index.ts'
import type { Region } from '#shared/region/region.ts'
import { regionWith } from '../../fixtures/regions.ts'

export const YEAR = '2026-2027' as SchoolYear

export interface ReadRegion {
  readonly region: Region
  readonly deliveries: Deliveries
  readonly index: RegionIndex
  readonly checks: readonly Check[]
}

export function readRegion(files: readonly RegionFile[], region: Region = regionWith(), year = YEAR): ReadRegion {
  const deliveries = deliveriesOf(files, region, year)
  return {
    region,
    deliveries,
    index: regionIndex(deliveries, needsContent),
    checks: checksOf(deliveries, region.thresholds, needsContent, regionContent)
  }
}

export const coverage = ({ index, region }: ReadRegion, filter: RegionFilter = {}): CoverageTable =>
  coverageTable(index, region.thresholds, filter)

/** "De Wilgenhof: Dit is een concept. …" */
export const said = ({ checks }: ReadRegion): readonly string[] =>
  checks.map(({ about, sentence }) => `${about}: ${sentence}`)
