// The files of a region as a judged set: which delivery counts for which school. The order in which files come in changes nothing.
import type { RegionFault } from '../catalogue/region-content.ts'
import { parseDay, schoolYearFrom, startYearOf, type SchoolYear } from '../day.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { ReadDelivery } from '../delivery/read-delivery.ts'
import type { NamedSchool } from '../delivery/same-school.ts'
import { folded } from '../expertise/same-name.ts'
import { compared } from '../order.ts'
import type { Sector } from '../school/vocabulary.ts'
import { alikeAmong, type Alike } from './alike.ts'
import { byName, identities } from './identity.ts'
import { ownBoard } from './own-board.ts'
import type { Region, SchoolOfRegion } from './region.ts'

/** A file that was asked for as a delivery. */
export interface RegionFile {
  /** Where it stands in the folder of the region: "2026-2027/levering-….json". Tells files apart, and says to people which one is meant. */
  readonly fileName: string
  /** "unreadable": the disk would not give it, or it is no plain file. */
  readonly read: ReadDelivery | { readonly kind: 'refused'; readonly why: RegionFault; readonly at: string }
}

export interface DeliveredFile {
  readonly fileName: string
  readonly delivery: Delivery
}

export interface RegionSchool {
  /** Its code, or its name and place. Opaque. */
  readonly id: string
  readonly code: string
  /** Of the list of the region, else as it delivered; may be empty. */
  readonly name: string
  readonly place: string
  readonly board: string
  /** Of the list, else its place; may be empty. */
  readonly area: string
  /** Undefined: nobody said so yet. */
  readonly sector: Sector | undefined
  readonly isListed: boolean
  /** Stands in "n van m scholen" and in states: it is on the list, or delivered where there is none. */
  readonly counts: boolean
  /** The list of the region is there, and it does not stand on that: what it delivered is shown, and counts nowhere. */
  readonly isOutside: boolean
  /** It names another board than the one that the region is of. */
  readonly hasOtherBoard: boolean
  /** Its last of this school year that was adopted; its last concept where none was. */
  readonly now: DeliveredFile | undefined
  /** Its last of the newest year before, where nothing of this year came. */
  readonly old: DeliveredFile | undefined
  /** Its last of the year before this one. */
  readonly lastYear: DeliveredFile | undefined
  /** All that it delivered: by school year, in a year concepts first, and then by day. */
  readonly files: readonly DeliveredFile[]
  /** Where nothing of this year came: the name of a school that delivered with this one as a location. */
  readonly locationOf: string | undefined
}

export interface RefusedFile {
  readonly fileName: string
  readonly why: RegionFault
  readonly at: string
}

export interface Deliveries {
  readonly schoolYear: SchoolYear
  /** Whether somebody gave the list of all schools. */
  readonly hasList: boolean
  /** By name, then place. */
  readonly schools: readonly RegionSchool[]
  /** By the name of the file. */
  readonly refused: readonly RefusedFile[]
  /** Ids of schools that stand on the list more than once. */
  readonly listedTwice: readonly string[]
  /** That are asked about: the list and a delivery may mean the same school. */
  readonly alike: readonly Alike[]
}

export const yearBefore = (schoolYear: SchoolYear): SchoolYear => schoolYearFrom(startYearOf(schoolYear) - 1)

/** Which delivery counts for which school in a year. Takes whatever was read, and loses none of it. */
export function deliveriesOf(
  files: readonly RegionFile[],
  region: Pick<Region, 'schools' | 'kind' | 'name'>,
  schoolYear: SchoolYear
): Deliveries {
  const delivered: DeliveredFile[] = []
  const refused: RefusedFile[] = []
  for (const { fileName, read } of files) {
    if (read.kind === 'read') delivered.push({ fileName, delivery: read.delivery })
    else refused.push({ fileName, why: read.why, at: read.at })
  }
  const identityOf = identities([...region.schools, ...delivered.map(({ delivery }) => delivery.school)])
  const filesById = new Map<string, DeliveredFile[]>()
  for (const file of delivered.toSorted(lastLast)) {
    const id = identityOf(file.delivery.school) ?? `? ${file.fileName}`
    const known = filesById.get(id)
    if (known === undefined) filesById.set(id, [file])
    else known.push(file)
  }
  const { listed, twice } = listedById(region.schools, identityOf)
  const hasList = listed.size > 0
  const locations = locationsIn(delivered, schoolYear, identityOf)
  const schools = [...new Set([...listed.keys(), ...filesById.keys()])].map((id) =>
    schoolOf(
      { id, listed: listed.get(id), files: filesById.get(id) ?? [], locationOf: locations.get(id) },
      schoolYear,
      hasList
    )
  )
  const named = byName(withBoards(schools, region))
  return {
    schoolYear,
    hasList,
    schools: named,
    refused: refused.toSorted((one, other) => compared(one.fileName, other.fileName)),
    listedTwice: twice,
    alike: alikeAmong(named, new Map([...listed].map(([id, row]) => [id, row.id])))
  }
}

function withBoards(
  schools: readonly Omit<RegionSchool, 'hasOtherBoard'>[],
  region: Pick<Region, 'kind' | 'name'>
): readonly RegionSchool[] {
  const own = ownBoard(
    schools.map(({ board }) => board),
    region
  )
  return schools.map((school) => {
    const board = folded(school.board)
    return { ...school, hasOtherBoard: own !== undefined && board !== '' && board !== own }
  })
}

/** A school of the list without a code and a name is none. */
function listedById(
  schools: readonly SchoolOfRegion[],
  identityOf: (school: NamedSchool) => string | undefined
): { readonly listed: ReadonlyMap<string, SchoolOfRegion>; readonly twice: readonly string[] } {
  const listed = new Map<string, SchoolOfRegion>()
  const twice = new Set<string>()
  for (const school of schools) {
    const id = identityOf(school)
    if (id === undefined) continue
    if (listed.has(id)) twice.add(id)
    else listed.set(id, school)
  }
  return { listed, twice: [...twice] }
}

/** Other locations of schools that delivered, with the name of that school. */
function locationsIn(
  delivered: readonly DeliveredFile[],
  schoolYear: SchoolYear,
  identityOf: (school: NamedSchool) => string | undefined
): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const { delivery } of delivered) {
    if (delivery.schoolYear !== schoolYear) continue
    for (const location of delivery.school.locations) {
      const id = identityOf(location)
      const known = id === undefined ? undefined : named.get(id)
      if (id !== undefined && (known === undefined || delivery.school.name < known)) named.set(id, delivery.school.name)
    }
  }
  return named
}

interface Known {
  readonly id: string
  readonly listed: SchoolOfRegion | undefined
  readonly files: readonly DeliveredFile[]
  readonly locationOf: string | undefined
}

function schoolOf(
  { id, listed, files, locationOf }: Known,
  schoolYear: SchoolYear,
  hasList: boolean
): Omit<RegionSchool, 'hasOtherBoard'> {
  const lastOf = (isMeant: (year: string) => boolean): DeliveredFile | undefined =>
    files.findLast(({ delivery }) => isMeant(delivery.schoolYear))
  const before = yearBefore(schoolYear)
  const now = lastOf((year) => year === schoolYear)
  const told = (now ?? files.at(-1))?.delivery.school
  const place = either(listed?.place, told?.place)
  return {
    id,
    code: either(listed?.code, told?.code),
    name: either(listed?.name, told?.name),
    place,
    board: either(listed?.board, told?.board),
    area: either(listed?.area, place),
    sector: listed?.sector ?? told?.sector,
    isListed: listed !== undefined,
    counts: hasList ? listed !== undefined : now !== undefined,
    isOutside: hasList && listed === undefined,
    now,
    old: now === undefined ? lastOf((year) => year < schoolYear) : undefined,
    lastYear: lastOf((year) => year === before),
    files,
    locationOf: now === undefined ? locationOf : undefined
  }
}

/** The first that says something. */
const either = (...texts: readonly (string | undefined)[]): string =>
  texts.map((text) => text?.trim() ?? '').find((text) => text !== '') ?? ''

/** By year; in a year what was adopted comes after every concept; then by day. What else is the same is parted by what it says. */
function lastLast(one: DeliveredFile, other: DeliveredFile): number {
  const [a, b] = [one.delivery, other.delivery]
  return (
    compared(a.schoolYear, b.schoolYear) ||
    Number(b.concept) - Number(a.concept) ||
    compared(parseDay(a.deliveredOn) ?? '', parseDay(b.deliveredOn) ?? '') ||
    compared(one.fileName, other.fileName) ||
    compared(JSON.stringify(a), JSON.stringify(b))
  )
}
