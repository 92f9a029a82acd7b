// What a region's places and the year of its schools say, for a window. Read when somebody asks for it: the list of towns is large.
import type { ShownPlaces } from '#shared/contract/regions.ts'
import type { IsoDay } from '#shared/day.ts'
import { csvOf } from '#shared/csv.ts'
import { decisionList, yearStateRows } from '#shared/documents/region/decision-list.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { startingSo, townsOf, type Town, type Towns } from '#shared/places/towns.ts'
import { helpByPlace } from '#shared/region/nearest-help.ts'
import { filtered, type IndexedSchool, type RegionFilter } from '#shared/region/region-index.ts'
import { regionPlaces } from '#shared/region/region-places.ts'
import { yearStates, type YearState } from '#shared/region/year-state.ts'
import type { Sector } from '#shared/school/vocabulary.ts'
import { nameOr } from '#shared/text.ts'
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
  const all = yearStates(index, today, filter)
  // Who chooses a board asks for that one; else the list is of the board itself, which signs for no other.
  const board = index.boards.find(({ id }) => id === filter.board)
  const states = board === undefined ? all.filter(({ school }) => !school.hasOtherBoard) : all
  return decisionList({
    name: nameOr(board?.name ?? '', region.name),
    schoolYear,
    today,
    states,
    leftOut: all.flatMap((state) => (states.includes(state) ? [] : [state.school])),
    sectors: sectorsOf(filtered(index, filter), states),
    catalogue,
    content: boardContent
  })
}

/** Of the schools on a list. */
function sectorsOf(schools: readonly IndexedSchool[], states: readonly YearState[]): readonly Sector[] {
  const ids = new Set(states.map(({ school }) => school.id))
  return [...new Set(schools.flatMap(({ school: { id, sector } }) => (ids.has(id) ? (sector ?? []) : [])))]
}

export interface StateTable {
  readonly fileTitle: string
  readonly csv: string
}

export const stateTable = ({ index, region }: Judged, filter: RegionFilter, today: IsoDay): StateTable => ({
  fileTitle: `${today} Stand van het jaar ${index.deliveries.schoolYear} – ${region.name}`,
  csv: csvOf(yearStateRows(yearStates(index, today, filter), boardContent))
})
