// Words that could not be written to their school stand here meanwhile, and are offered when it opens again: files in the program's
// own folder, each in the format of a school.json, for this account alone. Nothing here is put back or thrown away by itself.
import { stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { writeDurably } from '../../disk/durable-file.ts'
import { FOR_US_ALONE } from '../../disk/permissions.ts'
import { makeFolders } from '../../disk/folders.ts'
import { removeStaleOf } from '../../disk/stale.ts'
import { erasedInFile } from '../../store/erasing.ts'
import { codeOf } from '../../disk/file-system.ts'
import { bytesOf } from '../../store/format.ts'
import { generationMoment, generationName } from '../../store/names.ts'
import type { StoreOptions } from '../../store/options.ts'
import { readStored } from '../../store/reading.ts'
import type { Erasing } from '../../store/types.ts'

const FOLDER = 'niet-opgeslagen'

export interface HeldFile {
  readonly id: string
  /** When it was written last, in milliseconds since 1970. */
  readonly heldAt: number
  /** Null where it is of a newer version, damaged, or cannot be read now: it is left as it is. */
  readonly school: School | null
  readonly state: 'ok' | 'newer' | 'damaged' | 'unreadable'
}

export class Recovery {
  readonly place: string
  /** Per school, once it is. */
  private readonly ready = new Map<string, Promise<void>>()

  /** @param options the disk of the program's own folder, which need not be that of the schools */
  constructor(
    dataFolder: string,
    private readonly options: StoreOptions
  ) {
    this.place = path.join(dataFolder, FOLDER)
  }

  /** An id for words that are held from now on. */
  newId(): string {
    const { now, newId } = this.options
    return generationName(now(), newId().replaceAll('-', '').padEnd(12, '0')).slice(0, -'.json'.length)
  }

  /** Old or new, never half; false when it could not be written. */
  async write(schoolId: string, id: string, school: School): Promise<boolean> {
    try {
      await this.makeReady(schoolId)
      await writeDurably(this.fileOf(schoolId, id), bytesOf(school), this.optionsOf(schoolId), {
        permissions: FOR_US_ALONE
      })
      return true
    } catch {
      // It may have been thrown away while the program runs.
      this.ready.delete(schoolId)
      return false
    }
  }

  /** What is held for a school, newest first. Never fails. */
  async of(schoolId: string): Promise<readonly HeldFile[]> {
    const found = await Promise.all((await this.idsOf(schoolId)).map((id) => this.read(schoolId, id)))
    return found.filter((one) => one !== undefined).toSorted((a, b) => b.heldAt - a.heldAt)
  }

  /** Undefined when there is no such file, or it is no id of one. */
  async read(schoolId: string, id: string): Promise<HeldFile | undefined> {
    if (!isId(id)) return undefined
    const file = this.fileOf(schoolId, id)
    const reading = await readStored(file, this.options, true)
    if (reading.state === 'missing') return undefined
    const heldAt = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => generationMoment(`${id}.json`) ?? 0
    )
    return { id, heldAt, state: reading.state, school: reading.state === 'ok' ? reading.value : null }
  }

  /** False when it is still there. */
  async erase(schoolId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false
    try {
      await this.options.fs.unlink(this.fileOf(schoolId, id))
      await this.options.fs.syncFolder(this.place)
      return true
    } catch (error) {
      return codeOf(error) === 'ENOENT'
    }
  }

  /**
   * Takes something out of all that is held, also what was held while the same school stood in another folder; that is no other moment
   * of work. Gives the files in which it may still stand. Never fails.
   */
  async eraseIn(schoolId: string, erasing: Erasing): Promise<readonly string[]> {
    await removeStaleOf(this.place, schoolId, this.options)
    const left: string[] = []
    for (const [one, id] of await this.all()) {
      const file = this.fileOf(one, id)
      const before = await stat(file).catch(() => undefined)
      if (!(await erasedInFile(file, () => file, erasing, this.optionsOf(one)))) left.push(file)
      if (before !== undefined) await utimes(file, before.atime, before.mtime).catch(() => undefined)
    }
    return left
  }

  private async idsOf(schoolId: string): Promise<readonly string[]> {
    return (await this.all()).flatMap(([one, id]) => (one === schoolId ? [id] : []))
  }

  /** Each file that is held: the school and the id. */
  private async all(): Promise<readonly (readonly [string, string])[]> {
    const names = await this.options.fs.readdir(this.place).catch(() => [])
    return names.flatMap((name) => {
      const [, one = '', id = ''] = /^(\S+) (.+)\.json$/u.exec(name) ?? []
      return isId(id) ? [[one, id] as const] : []
    })
  }

  private fileOf(schoolId: string, id: string): string {
    return path.join(this.place, `${schoolId} ${id}.json`)
  }

  private makeReady(schoolId: string): Promise<void> {
    const ready =
      this.ready.get(schoolId) ??
      // What a crash left goes.
      makeFolders(this.place, this.options).then(() => removeStaleOf(this.place, schoolId, this.options))
    this.ready.set(schoolId, ready)
    return ready
  }

  /** A file on its way tells of which school it is: another program may be writing that of another school here. */
  private optionsOf(schoolId: string): StoreOptions {
    const { newId } = this.options
    return { ...this.options, newId: () => `${schoolId}-${newId()}` }
  }
}

const isId = (id: string): boolean => generationMoment(`${id}.json`) !== undefined
