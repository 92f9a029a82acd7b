// How each need is covered in each part of the region. A state is a question to the region, and says nothing of one school.
import type { CoverageState } from '../catalogue/region-content.ts'
import type { Sector } from '../school/vocabulary.ts'
import { offers, type NeedLine } from './lines.ts'
import type { RegionNeed } from './needs.ts'
import { filtered, type Area, type IndexedSchool, type RegionFilter, type RegionIndex } from './region-index.ts'
import { isEnough, type Thresholds } from './region.ts'

/** Schools, counted. Those with pupils for the need that count (`RegionSchool.counts`). */
export interface CoverageCounts {
  readonly all: number
  readonly delivered: number
  /** Said something of it: "not now" too. */
  readonly filledIn: number
  readonly inClass: number
  readonly extra: number
  /** Together with somebody from outside; may have extra help of its own too. */
  readonly outside: number
  readonly forOthers: number
  readonly notNow: number
  /** With extra help and one place or more. */
  readonly withPlaces: number
  /** With extra help, of which they say that there is no place. */
  readonly withoutPlaces: number
  /** Of those with extra help, as far as counted. */
  readonly places: number
  /** Offered it before, and delivered nothing this year. */
  readonly old: number
}

export interface Coverage extends CoverageCounts {
  /** Null: see `why`. */
  readonly state: CoverageState | null
  /** Why there is none: too few schools of the region delivered, or none of these schools has pupils for it. */
  readonly why: 'too-few' | 'no-schools' | null
}

export interface CoverageRow {
  readonly need: RegionNeed
  readonly whole: Coverage
  /** In the order of the areas of the table. */
  readonly areas: readonly Coverage[]
}

/** "n van m scholen". */
export interface Delivered {
  readonly n: number
  readonly m: number
  /** False: nobody gave a list of all schools, so that m is those that delivered. */
  readonly hasList: boolean
}

export interface CoverageTable {
  /** Of the schools that are looked at. */
  readonly delivered: Delivered
  /** Whether enough schools of the whole region delivered to speak of states. */
  readonly hasStates: boolean
  readonly areas: readonly Area[]
  readonly rows: readonly CoverageRow[]
}

export function coverageTable(index: RegionIndex, thresholds: Thresholds, filter: RegionFilter = {}): CoverageTable {
  const schools = filtered(index, filter).filter(({ school }) => school.counts)
  const hasStates = isEnough(deliveredOf(index), thresholds)
  const there = new Set(schools.map(({ areaId }) => areaId))
  const areas = index.areas.filter(({ id }) => there.has(id))
  const placeOf = new Map(areas.map(({ id }, place) => [id, place]))
  const perSector = schoolsPerSector(schools, placeOf)
  return {
    delivered: deliveredAmong(schools, index),
    hasStates,
    areas,
    rows: index.needs.map((need) => rowOf(need, schools, placeOf, perSector, thresholds, hasStates))
  }
}

/** Of the whole region, or of the schools that are looked at. */
export const deliveredOf = (index: RegionIndex, filter: RegionFilter = {}): Delivered =>
  deliveredAmong(
    filtered(index, filter).filter(({ school }) => school.counts),
    index
  )

const deliveredAmong = (schools: readonly IndexedSchool[], { deliveries }: RegionIndex): Delivered => ({
  n: schools.filter(({ school }) => school.now !== undefined).length,
  m: schools.length,
  hasList: deliveries.hasList
})

/** By sector, with one more for schools of which nobody knows it: how many there are, and how many delivered; in all, and per area. */
interface PerSector {
  readonly sector: Sector | undefined
  readonly whole: Schools
  readonly areas: readonly Schools[]
}

function schoolsPerSector(
  schools: readonly IndexedSchool[],
  placeOf: ReadonlyMap<string, number>
): readonly PerSector[] {
  const counts = new Map<Sector | undefined, PerSector>()
  for (const { school, areaId } of schools) {
    let ofSector = counts.get(school.sector)
    if (ofSector === undefined) {
      ofSector = {
        sector: school.sector,
        whole: { all: 0, delivered: 0 },
        areas: Array.from({ length: placeOf.size }, () => ({ all: 0, delivered: 0 }))
      }
      counts.set(school.sector, ofSector)
    }
    const delivered = school.now === undefined ? 0 : 1
    for (const here of [ofSector.whole, ofSector.areas[placeOf.get(areaId) ?? -1]]) add(here, { all: 1, delivered })
  }
  return [...counts.values()]
}

type Counting = { -readonly [Key in keyof CoverageCounts]: number }

const nothing = (): Counting => ({
  all: 0,
  delivered: 0,
  filledIn: 0,
  inClass: 0,
  extra: 0,
  outside: 0,
  forOthers: 0,
  notNow: 0,
  withPlaces: 0,
  withoutPlaces: 0,
  places: 0,
  old: 0
})

function rowOf(
  need: RegionNeed,
  schools: readonly IndexedSchool[],
  placeOf: ReadonlyMap<string, number>,
  perSector: readonly PerSector[],
  thresholds: Thresholds,
  hasStates: boolean
): CoverageRow {
  const whole = nothing()
  const areas = Array.from({ length: placeOf.size }, nothing)
  // A school of which nobody knows the sector may have pupils for it, as soon as some school has, or while all are such schools.
  const known = perSector.flatMap(({ sector }) => sector ?? [])
  const isAsked = known.length === 0 || known.some((sector) => need.sectors.includes(sector))
  for (const { sector, whole: inAll, areas: inAreas } of isAsked ? perSector : []) {
    if (sector !== undefined && !need.sectors.includes(sector)) continue
    add(whole, inAll)
    for (const [place, ofArea] of inAreas.entries()) add(areas[place], ofArea)
  }
  for (const { school, areaId, lines, oldLines } of isAsked ? schools : []) {
    if (school.sector !== undefined && !need.sectors.includes(school.sector)) continue
    const line = lines.get(need.id)
    const area = areas[placeOf.get(areaId) ?? -1]
    if (line !== undefined) {
      count(whole, line)
      if (area !== undefined) count(area, line)
    } else if (oldLines.get(need.id)?.levels.length) {
      whole.old += 1
      if (area !== undefined) area.old += 1
    }
  }
  const judge = (counts: CoverageCounts): Coverage => judged(counts, thresholds, hasStates)
  return { need, whole: judge(whole), areas: areas.map(judge) }
}

interface Schools {
  all: number
  delivered: number
}

function add(counting: Schools | undefined, { all, delivered }: Readonly<Schools>): void {
  if (counting === undefined) return
  counting.all += all
  counting.delivered += delivered
}

function count(counting: Counting, line: NeedLine): void {
  counting.filledIn += 1
  if (line.notNow) counting.notNow += 1
  if (offers(line, 'in-class')) counting.inClass += 1
  if (offers(line, 'outside')) counting.outside += 1
  if (offers(line, 'for-others')) counting.forOthers += 1
  if (!offers(line, 'extra')) return
  counting.extra += 1
  if (line.places === null) return
  counting.places += line.places
  if (line.places >= 1) counting.withPlaces += 1
  else counting.withoutPlaces += 1
}

function judged(counts: CoverageCounts, thresholds: Thresholds, hasStates: boolean): Coverage {
  if (counts.all === 0) return { ...counts, state: null, why: 'no-schools' }
  if (!hasStates) return { ...counts, state: null, why: 'too-few' }
  return { ...counts, state: stateOf(counts, thresholds), why: null }
}

/**
 * The first that holds. Ample asks for schools with a place each; together these have as many places as they are schools, so that one more school
 * without a place never takes it away.
 */
function stateOf(counts: CoverageCounts, { leftOpen, ample }: Thresholds): CoverageState {
  if (counts.all - counts.filledIn > counts.all * leftOpen) return 'unknown'
  if (counts.extra === 0) return counts.outside === 0 ? 'white' : 'outside-only'
  if (counts.extra === 1 || counts.withoutPlaces === counts.extra) return 'thin'
  return counts.withPlaces >= Math.max(1, ample) ? 'ample' : 'there'
}
