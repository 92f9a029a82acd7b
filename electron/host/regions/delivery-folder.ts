// The deliveries in the folder of a region: a folder for each school year. Copied in as they came, byte for byte and over nothing; read from memory as long as
// the file has its mark.
import path from 'node:path'
import { parseSchoolYear, type SchoolYear } from '#shared/day.ts'
import { LARGEST_DELIVERY, readDelivery, type ReadDelivery } from '#shared/delivery/read-delivery.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import type { RegionFile } from '#shared/region/deliveries.ts'
import { refusalOf, type Refusal } from '../../disk/faults.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { ABSENT, codeOf, NO_PLAIN_FILE, type FileFacts, type FileSystem } from '../../disk/file-system.ts'
import { makeOneFolder } from '../../disk/folders.ts'
import { faultOf, outsideBytes, outsideText } from '../../disk/outside-file.ts'
import { placeFile } from '../../disk/place.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { DELIVERIES_FOLDER } from '../../store/names.ts'
import { resting } from './pieces.ts'

export type PutDelivery =
  | { readonly ok: true; readonly isNew: boolean; readonly schoolYear: SchoolYear }
  | { readonly ok: false; readonly why: Refusal }

interface Kept {
  readonly mark: string
  readonly file: RegionFile
}
/** Of what could not be read. */
const NO_MARK = ''

interface Name {
  readonly year: SchoolYear
  /** Empty: the folder of that year cannot be read, or leads elsewhere. */
  readonly name: string
}

/** So many files are asked of the disk at once: each holds a thread while it does not answer, and Node has four for all that the program does. */
const AT_ONCE = 2
const JSON_FILE = /\.json$/iu

export class DeliveryFolder {
  private readonly kept = new Map<string, Kept>()
  private last: readonly RegionFile[] = []

  /** @param region the folder of the region */
  constructor(
    private readonly region: string,
    private readonly disk: DiskOptions
  ) {}

  /** Of which there is a folder, the newest first. */
  async years(): Promise<readonly SchoolYear[]> {
    return (await this.namesIn())
      .flatMap((name) => parseSchoolYear(name) ?? [])
      .toSorted()
      .toReversed()
  }

  /**
   * All that there are, by year and file name. What is no delivery tells why; a file of before is read anew only where its mark is another, and where none is the
   * very same list is given.
   * @param moved told how many of how many are read, where something is
   * @param signal between two files it stops, and rejects with the reason of it
   */
  async read(moved: (done: number, total: number) => void, signal?: AbortSignal): Promise<readonly RegionFile[]> {
    const names: Name[] = []
    for (const year of await this.years()) {
      // One year that cannot be read takes nothing from the others.
      const there = await this.namesIn(year).catch(() => undefined)
      if (there === undefined) names.push({ year, name: '' })
      else
        for (const name of there.toSorted())
          if (JSON_FILE.test(name) && !name.startsWith('.')) names.push({ year, name })
    }
    const found: RegionFile[] = []
    const rest = resting()
    const waiting = names.entries()
    let done = 0
    let fresh = 0
    const reader = async (): Promise<void> => {
      for (const [at, name] of waiting) {
        signal?.throwIfAborted()
        const { file, isNew } = await this.readOne(name)
        // Each at the place of its name, in whatever order they are read.
        found[at] = file
        done += 1
        if (isNew) fresh += 1
        if (fresh > 0) moved(done, names.length)
        await rest()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, reader))
    if (fresh === 0 && found.length === this.last.length && found.every((file, at) => file === this.last[at]))
      return this.last
    this.last = found
    return found
  }

  /** Copies one in. `delivery` is what was read of the bytes. */
  async put(delivery: Delivery, bytes: Uint8Array): Promise<PutDelivery> {
    const schoolYear = parseSchoolYear(delivery.schoolYear)
    if (schoolYear === undefined) return { ok: false, why: 'write-failed' }
    try {
      await makeOneFolder(path.join(this.region, DELIVERIES_FOLDER), this.disk)
      await makeOneFolder(path.join(await this.plain(), schoolYear), this.disk)
      const placed = await placeFile(await this.plain(schoolYear), nameOf(delivery), bytes, this.disk)
      return placed.ok ? { ok: true, isNew: placed.fresh, schoolYear } : placed
    } catch (error) {
      return { ok: false, why: refusalOf(error) }
    }
  }

  private async readOne({ year, name }: Name): Promise<{ readonly file: RegionFile; readonly isNew: boolean }> {
    const place = path.join(this.region, DELIVERIES_FOLDER, year, name)
    const fileName = `${year}/${name}`
    const { fs } = this.disk
    const kept = this.kept.get(fileName)
    const facts = name === '' ? undefined : await fs.stat(place).catch(() => undefined)
    if (facts !== undefined && kept?.mark === facts.mark) return { file: kept.file, isNew: false }
    const read = facts === undefined ? UNREADABLE : await deliveryAt(place, fs, facts)
    const mark = facts === undefined || read === UNREADABLE ? NO_MARK : facts.mark
    if (mark === NO_MARK && kept?.mark === NO_MARK) return { file: kept.file, isNew: false }
    return this.keep({ fileName, read }, mark)
  }

  private keep(file: RegionFile, mark: string): { readonly file: RegionFile; readonly isNew: boolean } {
    this.kept.set(file.fileName, { mark, file })
    return { file, isNew: true }
  }

  private async namesIn(year?: SchoolYear): Promise<readonly string[]> {
    try {
      return await this.disk.fs.readdir(await this.plain(year))
    } catch (error) {
      if (ABSENT.has(codeOf(error))) return []
      throw error
    }
  }

  /** A link that leads elsewhere is refused: what is written here must be ours. */
  private async plain(year?: SchoolYear): Promise<string> {
    const { fs } = this.disk
    const place = path.join(await fs.realpath(this.region), DELIVERIES_FOLDER, year ?? '')
    const real = path.normalize(`${place}${path.sep}`).slice(0, -1)
    if ((await fs.realpath(real)).toLowerCase() === real.toLowerCase()) return real
    throw Object.assign(new Error('a link'), { code: NO_PLAIN_FILE })
  }
}

type Read = RegionFile['read']
const UNREADABLE: Read = { kind: 'refused', why: 'unreadable', at: '' }
const LARGE: Read = { kind: 'refused', why: 'large', at: '' }
const BROKEN: ReadDelivery = { kind: 'refused', why: 'broken', at: '' }

/** What stands in a file, or why it is no delivery. Never rejects. @param facts of the file, where the disk was asked for them just now */
export async function deliveryAt(file: string, fs: FileSystem, facts?: FileFacts): Promise<Read> {
  const read = await outsideBytes({ file, fs, largest: LARGEST_DELIVERY }, facts)
  if (read.ok) return deliveryIn(read.bytes)
  return faultOf(read.why) === 'large' ? LARGE : UNREADABLE
}

/** Of at most LARGEST_DELIVERY bytes. */
export function deliveryIn(bytes: Uint8Array): ReadDelivery {
  const text = outsideText(bytes)
  return text === undefined ? BROKEN : readDelivery(text)
}

/** Made of what it says, not of the name under which it came: that may be anything. */
const nameOf = ({ schoolYear, school: { code, name } }: Delivery): string =>
  fileNameOf(`levering-${schoolYear}-${[code, name].filter((part) => part.trim() !== '').join(' ')}`, '.json')
