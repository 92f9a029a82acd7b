// Copies of the file that a sync program, or a person, left beside it: another version of the same, in which work may
// stand that is nowhere else. They are found, read, and moved out of the way; never changed and never removed.
import { createHash } from 'node:crypto'
import path from 'node:path'
import { parseDay } from '#shared/day.ts'
import { sumOf } from './checksums.ts'
import { makeOneFolder } from '../disk/folders.ts'
import { HELD, trying } from '../disk/faults.ts'
import { codeOf } from '../disk/file-system.ts'
import { GENERATIONS_FOLDER, isSyncCopy } from './names.ts'
import type { StoreOptions } from './options.ts'
import { readStored } from './reading.ts'
import type { SyncCopy } from './types.ts'

/** So many files of such a name are looked at; more are no accident of syncing. */
const MOST = 50

export class SyncCopies<T extends object> {
  /** What was read before, with the file's mark of then: a file that stayed as it was is not read again. */
  private known = new Map<string, { readonly mark: string; readonly copy: SyncCopy<T> | undefined }>()

  constructor(
    private readonly folder: string,
    private readonly options: StoreOptions<T>
  ) {}

  /**
   * Those that read well and are of the thing with this id, newest first; of any, where that itself cannot tell its id any more.
   * Never fails: what cannot be read now is left out.
   */
  async list(wanted?: string): Promise<readonly SyncCopy<T>[]> {
    const names = (await this.options.fs.readdir(this.folder).catch(() => []))
      .filter((name) => isSyncCopy(name, this.options.format.fileName))
      .toSorted()
      .slice(0, MOST)
    const found: SyncCopy<T>[] = []
    const known: typeof this.known = new Map()
    for (const name of names) {
      const facts = await this.options.fs.stat(path.join(this.folder, name)).catch(() => undefined)
      if (facts === undefined || facts.folder) continue
      const before = this.known.get(name)
      const read = before?.mark === facts.mark ? before : await this.read(name, facts)
      if (read === undefined) continue
      known.set(name, read)
      if (read.copy !== undefined && (wanted === undefined || this.options.format.idOf(read.copy.value) === wanted))
        found.push(read.copy)
    }
    this.known = known
    return found.toSorted((a, b) => b.changedAt - a.changedAt)
  }

  /** The id comes from outside: only a file that is found by looking is read. */
  async find(id: string, wanted?: string): Promise<SyncCopy<T> | undefined> {
    return (await this.list(wanted)).find((copy) => copy.id === id)
  }

  /**
   * Moves a copy into the folder of earlier versions, under its own name or that with a number: over nothing that is there. Rejects
   * with the disk's error; the copy then stands where it stood.
   */
  async putAside({ fileName }: Pick<SyncCopy<T>, 'fileName'>): Promise<void> {
    const place = path.join(this.folder, GENERATIONS_FOLDER)
    await makeOneFolder(place, this.options)
    const from = path.join(this.folder, fileName)
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? fileName : fileName.replace(/(\.json)$/i, ` (${number})$1`)
      try {
        await trying(
          () => this.options.fs.renameNew(from, path.join(place, name)),
          (code) => HELD.has(code),
          this.options
        )
        break
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
    }
    await this.options.fs.syncFolder(place)
    await this.options.fs.syncFolder(this.folder)
  }

  private async read(name: string, { mark, changedAt }: { readonly mark: string; readonly changedAt: number }) {
    const reading = await readStored(path.join(this.folder, name), this.options, true)
    if (reading.state === 'unreadable' || reading.state === 'missing') return undefined
    if (reading.state !== 'ok') return { mark, copy: undefined }
    const dayInName = parseDay(/\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? '')
    const { value, edited, bytes } = reading
    return {
      mark,
      copy: { id: idOf(name), fileName: name, changedAt, dayInName, sum: sumOf(bytes), value, edited }
    }
  }
}

/** Tells the id of such a copy from that of a generation. */
const COPY_ID = 'kopie-'
export const isCopyId = (id: string): boolean => id.startsWith(COPY_ID)

/** Names can be longer than an id may be, and are not for the window to send. */
const idOf = (fileName: string): string =>
  `${COPY_ID}${createHash('sha256').update(fileName).digest('hex').slice(0, 16)}`
