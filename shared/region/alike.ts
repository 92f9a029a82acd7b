// One school under two names: "Basisschool Oud Kompas" on the list of the region, and "Oud Kompas" in its delivery. Only proposed: who knows the region says so.
import { bareCode, type NamedSchool } from '../delivery/same-school.ts'
import { folded } from '../expertise/same-name.ts'
import type { SchoolOfRegion } from './region.ts'

interface School extends NamedSchool {
  readonly id: string
}

interface Judged extends School {
  readonly isListed: boolean
  readonly isOutside: boolean
  /** What it delivered this year. */
  readonly now: object | undefined
}

export interface Alike {
  /** Stands on the list, and delivered nothing this year. */
  readonly listed: School
  /** Of its row on the list. */
  readonly rowId: string
  /** Delivered this year, and stands not on the list. */
  readonly delivered: School
}

/** What a delivery calls the school of a row on the list. */
export interface SameSchool {
  readonly rowId: string
  /** May be empty. */
  readonly code: string
  readonly name: string
  readonly place: string
}

export const sameSchool = ({ rowId, delivered: { code, name, place } }: Alike): SameSchool => ({
  rowId,
  code,
  name,
  place
})

/** The row as the delivery is found by it: by its code, and by its name only where it has no code. What else the row says stays. */
export const sameOnList = (row: SchoolOfRegion, { code, name, place }: SameSchool): SchoolOfRegion =>
  code === '' ? { ...row, code, name, place } : { ...row, code }

/** What names tell of the kind of a school, or begin with, and one writes while another leaves it out. */
const KINDS =
  /\b(?:de|het|school voor(?: (?!\w*onderwijs\b)\w+){0,3} \w*onderwijs|(?:basis|dalton|montessori|jenaplan|vrije)?school|(?:openbare|bijzondere|christelijke|protestants|katholieke|rooms|islamitische|speciale)|[a-z]{0,4}bs|sbo|sbao|v?so|rk|pc)\b/gu

/** Its name without words for a kind of school; all of it where nothing else is there. */
function barely(name: string): string {
  const words = folded(name)
  const bare = words.replaceAll(KINDS, ' ').replaceAll(/\s+/gu, ' ').trim()
  return bare === '' ? words : bare
}

/** Pairs in which each may be the other, and no third one. @param rowIds by the id of a school that stands on the list */
export function alikeAmong(schools: readonly Judged[], rowIds: ReadonlyMap<string, string>): readonly Alike[] {
  const missing = grouped(schools.filter(({ isListed, now }) => isListed && now === undefined))
  const extra = grouped(schools.filter(({ isOutside, now }) => isOutside && now !== undefined))
  return [...missing].flatMap(([name, [listed, ...others]]): readonly Alike[] => {
    const [delivered, ...more] = extra.get(name) ?? []
    const rowId = rowIds.get(listed?.id ?? '')
    if (listed === undefined || delivered === undefined || rowId === undefined) return []
    return others.length > 0 || more.length > 0 || !mayBeOne(listed, delivered) ? [] : [{ listed, rowId, delivered }]
  })
}

/** Two codes tell two schools apart, unless one is that of the school and the other of its location. */
function mayBeOne(one: School, other: School): boolean {
  const [a, b] = [bareCode(one.code), bareCode(other.code)]
  return a.startsWith(b) || b.startsWith(a)
}

function grouped(schools: readonly School[]): ReadonlyMap<string, readonly School[]> {
  const found = new Map<string, School[]>()
  for (const school of schools) {
    const bare = barely(school.name)
    if (bare === '') continue
    const name = `${bare} / ${folded(school.place)}`
    found.set(name, [...(found.get(name) ?? []), school])
  }
  return found
}
