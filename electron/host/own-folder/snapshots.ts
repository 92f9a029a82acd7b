// Spare copies in the program's own folder, for when the folder of a school is lost with its back-ups in it: a folder per school, with
// files as in `back-ups/`, thinned as those are. For this account alone.
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { makeFolders } from '../../disk/folders.ts'
import { FOR_US_ALONE } from '../../disk/permissions.ts'
import { removeOld, removeStale } from '../../disk/stale.ts'
import { erasedInFile } from '../../store/erasing.ts'
import { codeOf } from '../../disk/file-system.ts'
import { bytesOf } from '../../store/format.ts'
import { generationNameFor, isGood, keepIn, listIn, namesIn, readIn } from '../../store/generations.ts'
import { generationMoment } from '../../store/names.ts'
import type { StoreOptions } from '../../store/options.ts'
import type { Erasing, Generation } from '../../store/types.ts'

const FOLDER = 'reservekopieen'
/** Tells the id of a snapshot from that of a spare copy in the school's own folder. */
const SNAPSHOT_ID = 'hier-'
export const isSnapshotId = (id: string): boolean => id.startsWith(SNAPSHOT_ID)

export class Snapshots {
  readonly place: string

  /** @param options the disk of the program's own folder, which need not be that of the schools */
  constructor(
    dataFolder: string,
    private readonly options: StoreOptions
  ) {
    this.place = path.join(dataFolder, FOLDER)
  }

  /** When the newest was made, in milliseconds since 1970; undefined where there is none. Never fails. */
  async newestMoment(schoolId: string): Promise<number | undefined> {
    const [newest] = await namesIn(this.placeOf(schoolId), this.options).catch(() => [])
    return newest === undefined ? undefined : generationMoment(newest)
  }

  /** Keeps a school as it was saved, and thins the older ones. Rejects with the disk's error. */
  async keep(schoolId: string, school: School): Promise<void> {
    const bytes = bytesOf(school)
    // What would not be offered again is no spare copy.
    if (!isGood(bytes, this.options)) return
    const place = this.placeOf(schoolId)
    await makeFolders(place, this.options)
    // What a crash left. Only who may write in a school makes these.
    await removeStale(place, this.options)
    await keepIn(place, bytes, this.options, { permissions: FOR_US_ALONE })
  }

  /** Those that are good, newest first, at most so many. Never fails. */
  async of(schoolId: string, most?: number): Promise<readonly Generation[]> {
    const found = await listIn(this.placeOf(schoolId), this.options, most)
    return found.map((one) => ({ ...one, id: `${SNAPSHOT_ID}${one.id}` }))
  }

  /** Undefined when there is none of this id, or it is no good any more. */
  async read(schoolId: string, id: string): Promise<School | undefined> {
    if (!isSnapshotId(id)) return undefined
    return (await readIn(this.placeOf(schoolId), id.slice(SNAPSHOT_ID.length), this.options))?.value
  }

  /**
   * Takes something out of every snapshot, also of those that were made while the same school stood in another folder. Gives the files
   * in which it may still stand. Never fails.
   */
  async eraseIn(schoolId: string, erasing: Erasing): Promise<readonly string[]> {
    await removeStale(this.placeOf(schoolId), this.options)
    const left: string[] = []
    for (const one of await this.schoolIds(left)) {
      const place = this.placeOf(one)
      // Another program may be making one of its own school now.
      if (one !== schoolId) await removeOld(place, this.options)
      for (const name of await namesIn(place, this.options).catch(() => (left.push(place), []))) {
        const file = path.join(place, name)
        const newName = (bytes: Uint8Array): string => path.join(place, generationNameFor(name, bytes))
        if (!(await erasedInFile(file, newName, erasing, this.options))) left.push(file)
      }
    }
    return left
  }

  /** Removes all of a school, for good. False when some of it is still there. */
  async remove(schoolId: string): Promise<boolean> {
    const place = this.placeOf(schoolId)
    try {
      await removeStale(place, this.options)
      for (const name of await namesIn(place, this.options)) await this.options.fs.unlink(path.join(place, name))
      await this.options.fs.syncFolder(place)
      await this.options.fs.rmdir(place).catch((error: unknown) => {
        // What somebody else put there is not ours to remove: Finder and Explorer do, in any folder that they showed.
        if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
      })
      await this.options.fs.syncFolder(this.place)
      return true
    } catch (error) {
      return codeOf(error) === 'ENOENT'
    }
  }

  private async schoolIds(left: string[]): Promise<readonly string[]> {
    try {
      return (await this.options.fs.readdir(this.place)).filter((name) => SCHOOL_ID.test(name))
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') left.push(this.place)
      return []
    }
  }

  private placeOf(schoolId: string): string {
    return path.join(this.place, schoolId)
  }
}

/** What the host knows a folder by (`idOfPath`). */
const SCHOOL_ID = /^[0-9a-f]{20}$/
