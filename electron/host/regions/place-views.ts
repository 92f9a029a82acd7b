// What a region's places and the year of its schools say, for a window. Read when somebody asks for it: the list of towns is large.
import type { ShownPlaces } from '#shared/contract/regions.ts'
import type { IsoDay } from '#shared/day.ts'
import { csvOf } from '#shared/csv.ts'
import { decisionList, yearStateRows } from '#shared/documents/region/decision-list.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { startingSo, townsOf, type Town, type Towns } from '#shared/places/towns.ts'
import { helpByPlace } from '#shared/region/nearest-help.ts'
import { filtered, type RegionFilter } from '#shared/region/region-index.ts'
import { regionPlaces } from '#shared/region/region-places.ts'
import { yearStates } from '#shared/region/year-state.ts'
import { catalogue } from '#assets/load.ts'
import { townsData } from '#assets/places/index.ts'
import { boardContent } from '#assets/region/index.ts'
import type { Judged } from './region-work.ts'

let known: Towns | undefined
const allTowns = (): Towns => (known ??= townsOf(townsData))

/** So many towns are offered for what was typed. */
const MOST_TOWNS = 12

export const townsFor = (typed: string): readonly Town[] => startingSo(allTowns(), typed).slice(0, MOST_TOWNS)

interface PlacesAsked {
  readonly need: string | null
  readonly near: number
  readonly filter: RegionFilter
}

export function placesOf({ index, region }: Judged, { need, near, filter }: PlacesAsked): ShownPlaces {
  const schools = filtered(index, filter)
  const places = regionPlaces(schools, allTowns(), region)
  const asked = index.needs.find(({ id }) => id === need)
  return {
    ...places,
    help: asked === undefined ? null : helpByPlace(schools, places, asked.id, near),
    needs: index.needs.map(({ id, name, cluster }) => ({ id, name, cluster }))
  }
}

export { yearStates }

export function decisionsOf({ index, region }: Judged, filter: RegionFilter, today: IsoDay): Outline<'decision-list'> {
  const { schoolYear } = index.deliveries
  return decisionList({
    name: region.name,
    schoolYear,
    today,
    states: yearStates(index, today, filter),
    sectors: [...new Set(filtered(index, filter).flatMap(({ school: { sector } }) => sector ?? []))],
    catalogue,
    content: boardContent
  })
}

export interface StateTable {
  readonly fileTitle: string
  readonly csv: string
}

export const stateTable = ({ index, region }: Judged, filter: RegionFilter, today: IsoDay): StateTable => ({
  fileTitle: `${today} Stand van het jaar ${index.deliveries.schoolYear} – ${region.name}`,
  csv: csvOf(yearStateRows(yearStates(index, today, filter), boardContent))
})
