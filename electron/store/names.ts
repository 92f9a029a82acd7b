// The names in a folder, and safe names for the folder itself.
import path from 'node:path'
import { parseDay, twoDigits, type IsoDay } from '#shared/day.ts'
import { adoptedOn, recipientNames, type Occasion } from '#shared/documents/frozen.ts'
import { isFileName, isReserved } from '../disk/file-name.ts'
import { isTemporaryName } from '../disk/temporary-name.ts'

export const GENERATIONS_FOLDER = 'back-ups'
/** Made when it is first needed. */
export const DOCUMENTS_FOLDER = 'documenten'
export const LEASE_FILE = '.in-gebruik.json'
/** Frozen versions, a folder each; made at the first one. */
export const VERSIONS_FOLDER = 'versies'
/** A folder for each scan, by its id; made at the first one. */
export const SCANS_FOLDER = 'metingen'
/** In the folder of a scan: what somebody answered. It goes when the scan is closed, and is copied nowhere. */
export const ANSWERS_FOLDER = 'antwoorden'
/** In the folder of a region: a folder for each school year, with what its schools delivered. */
export const DELIVERIES_FOLDER = 'leveringen'
/** What the region gave back to the school: no part of it, and public. */
export const REGION_FOLDER = 'regio'
export const BUNDLE_FILE = 'bundel.json'
/** What a frozen folder was frozen for; one of an adopted version of before this file has none. */
export const OCCASION_FILE = 'aanleiding.json'
/** By what a frozen version was judged. */
export const RULES_FILE = 'regels.json'
export const SUMS_FILE = 'sha256.txt'

/** "school" of "school.json": what the names of damaged files and copies are made of. */
const stemOf = (fileName: string): string => fileName.replace(/\.json$/, '')

/** "school (beschadigd 2026-11-23 140312).json", in local time: the director sees this one. */
function damagedName(fileName: string, moment: number): string {
  const at = new Date(moment)
  const day = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
  return `${stemOf(fileName)} (beschadigd ${day} ${twoDigits(at.getHours())}${twoDigits(at.getMinutes())}${twoDigits(at.getSeconds())}).json`
}

/** The same, with a number where the name is taken. */
export function freeDamagedName(fileName: string, moment: number, taken: readonly string[]): string {
  const wanted = damagedName(fileName, moment)
  let name = wanted
  for (let number = 2; taken.includes(name); number += 1) name = wanted.replace(/\.json$/, ` ${number}.json`)
  return name
}

export const isDamagedName = (name: string, fileName: string): boolean =>
  new RegExp(`^${stemOf(fileName)} \\(beschadigd \\d{4}-\\d\\d-\\d\\d \\d{6}\\)(?: \\d+)?\\.json$`).test(name)

/**
 * Whether a file of this name may be what a sync program or a person made of the file beside it: "school-LAPTOP-4F2K.json",
 * "school (conflicted copy 2026-11-20).json", "school 2.json". Whether it is one, reading it tells.
 */
export const isSyncCopy = (name: string, fileName: string): boolean =>
  new RegExp(`^(?:${stemOf(fileName)}[\\s._([-].*|(?:copy of|kopie van) ${stemOf(fileName)}.*)\\.json$`, 'i').test(
    name
  ) && !isDamagedName(name, fileName)

/**
 * Whether a file of this name may hold the same: what a crash leaves, what was damaged, and what people and sync programs make
 * of the file ("school (conflicted copy 2026-11-20).json", "school-LAPTOP-4F2K.json", "school.json.bak").
 */
export const mayBeCopy = (name: string, fileName: string): boolean =>
  name !== LEASE_FILE &&
  (isTemporaryName(name) || ['.json', stemOf(fileName)].some((part) => name.toLowerCase().includes(part)))

/** "2026-11-23T140312.123Z-0f3a9c2b41de.json": UTC, and the first twelve digits of the content's sha256. */
export const generationName = (moment: number, digest: string): string =>
  `${new Date(moment).toISOString().replaceAll(':', '')}-${digest.slice(0, 12)}.json`

const GENERATION = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-[0-9a-f]{12}\.json$/

/** When the generation of this name was made, or undefined when it is no name of a generation. */
export function generationMoment(name: string): number | undefined {
  const match = GENERATION.exec(name)
  if (match === null) return undefined
  const moment = Date.parse(`${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`)
  return Number.isNaN(moment) ? undefined : moment
}

/** "2027-06-22" for what was adopted, "2027-03-02 verstuurd aan de MR", "2027-03-02 bewaard"; "2027-06-22 (2)" for the second of that name. */
export const versionName = (occasion: Pick<Occasion, 'kind' | 'day' | 'recipient'>, number: number): string =>
  `${occasion.day}${purposeOf(occasion)}${number === 1 ? '' : ` (${number})`}`

function purposeOf({ kind, recipient }: Pick<Occasion, 'kind' | 'recipient'>): string {
  switch (kind) {
    case 'adopted':
      return ''
    case 'sent':
      return recipient === null ? ' verstuurd' : ` verstuurd aan ${recipientNames[recipient]}`
    case 'kept':
      return ' bewaard'
  }
}

/** So many of one name have a number. */
export const MOST_VERSIONS = 99

/** Words after the day may be of a later program too; what they stand for, the file in the folder tells. */
const VERSION = /^(\d{4}-\d\d-\d\d)( \p{L}[^()]*?)?(?: \(([2-9]|[1-9]\d)\))?$/u
/** Signs: more than any name of ours has. */
const LONGEST_VERSION_NAME = 100

export interface VersionName {
  readonly day: IsoDay
  /** Only the day and a number: what is adopted is called so, and nothing else is. */
  readonly isBare: boolean
  readonly number: number
}

/** What the name of a frozen folder says, or undefined when it is no name of one. */
export function versionOf(name: string): VersionName | undefined {
  if (name.length > LONGEST_VERSION_NAME || !isFileName(name)) return undefined
  const [, written = '', purpose, number = '1'] = VERSION.exec(name) ?? []
  const day = parseDay(written)
  return day === undefined ? undefined : { day, isBare: purpose === undefined, number: Number(number) }
}

/** What a folder was frozen for, as far as its name says: what is not called as an adopted one is not taken for one. */
export const occasionByName = ({ day, isBare }: VersionName): Occasion =>
  isBare ? adoptedOn(day) : { ...adoptedOn(day), kind: 'kept', step: '' }

/** The same of the folder in which a file stands; undefined where that is no frozen one. */
export function occasionByPlace(file: string): Occasion | undefined {
  const folder = path.dirname(file)
  const name = path.basename(path.dirname(folder)) === VERSIONS_FOLDER ? versionOf(path.basename(folder)) : undefined
  return name === undefined ? undefined : occasionByName(name)
}

const LONGEST_NAME = 80
/** Linux takes 255 bytes; " (2)" and a temporary name must fit as well. */
const MOST_BYTES = 200

/** A folder name for a school that every system takes, or undefined when nothing is left of the name. */
export function folderNameFor(schoolName: string): string | undefined {
  const plain = schoolName
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD-\uFFFF]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/^[\s.-]+/, '')
  const name = shortened(plain).replace(/[\s.-]+$/, '')
  if (name === '') return undefined
  return isReserved(name) ? `School ${name}` : name
}

function shortened(name: string): string {
  const signs = [...name].slice(0, LONGEST_NAME)
  while (Buffer.byteLength(signs.join(''), 'utf8') > MOST_BYTES) signs.pop()
  return signs.join('')
}
