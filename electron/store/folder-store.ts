// One folder, open: saving, generations and the lease behind one queue, so that calls never overlap.
import path from 'node:path'
import { Low } from 'lowdb'
import { eraseInEarlier } from './erasing.ts'
import { StoreFault, failureOf } from './faults.ts'
import { bytesOf } from './format.ts'
import { freezeVersion } from './freezing.ts'
import { keepBytes, keepDamaged, listGenerations, readGeneration } from './generations.ts'
import type { Lease } from './lease.ts'
import type { StoreOptions } from './options.ts'
import { OutsideWatch } from './outside.ts'
import { readStored } from './reading.ts'
import { StoredFile } from './stored-file.ts'
import { SyncCopies } from './sync-copies.ts'
import type {
  Erased,
  Erasing,
  Freezing,
  Frozen,
  Generation,
  GoodReading,
  OtherWriter,
  Outside,
  Reading,
  Restored,
  SaveFailure,
  SaveResult,
  SpareTrouble,
  Store,
  SyncCopy,
  TakenOver
} from './types.ts'

/** While somebody works, at most one generation is made in this time, in milliseconds. */
const BETWEEN_GENERATIONS = 60 * 60_000
/** After a generation that could not be made, in milliseconds. */
const BEFORE_TRYING_AGAIN = 60_000

export class FolderStore<T extends object> implements Store<T> {
  private readonly db: Low<T>
  private readonly file: StoredFile<T>
  private readonly watch: OutsideWatch<T>
  private readonly copies: SyncCopies<T>
  private last: Promise<unknown> = Promise.resolve()
  /** The earliest moment for the next generation. */
  private nextGeneration = Number.NEGATIVE_INFINITY
  private state: 'writing' | 'reading' | 'released'
  private trouble: SpareTrouble | null = null
  /** What is on disk is of an older format, or bears the marks of another hand: it must be kept before it is replaced. */
  private mustKeep: boolean
  private edited: boolean

  constructor(
    readonly folder: string,
    opened: GoodReading<T>,
    private readonly lease: Lease,
    mayWrite: boolean,
    private readonly options: StoreOptions<T>
  ) {
    this.file = new StoredFile(folder, opened.bytes, options)
    this.watch = new OutsideWatch(folder, options)
    this.copies = new SyncCopies(folder, options)
    this.db = new Low(this.file, opened.value)
    this.edited = opened.edited
    this.mustKeep = opened.migrated || opened.edited
    this.state = mayWrite ? 'writing' : 'reading'
  }

  get spareTrouble(): SpareTrouble | null {
    return this.trouble
  }

  get isEdited(): boolean {
    return this.edited
  }

  save(value: T): Promise<SaveResult> {
    return this.writing(async () => {
      const trouble = await this.keepWhatIsThere()
      // Where this fails too, that is what is told, and all of it is tried again.
      await this.write(value)
      if (trouble !== null && trouble !== this.trouble) this.nextGeneration = this.options.now() + BEFORE_TRYING_AGAIN
      this.trouble = trouble
    })
  }

  outside(): Promise<Outside<T>> {
    return this.inTurn(() =>
      this.watch.look(
        (bytes) => this.file.isExpected(bytes),
        (reading) => this.goOnWith(reading)
      )
    )
  }

  otherWriter(): Promise<OtherWriter | null | undefined> {
    return this.inTurn(() => this.lease.holder())
  }

  overrule(value: T): Promise<SaveResult> {
    return this.writing(async () => {
      const theirs = await this.read()
      if (theirs.state === 'unreadable') throw new StoreFault('locked')
      // A newer version wrote there: that is never replaced by an older one.
      if (theirs.state === 'newer') throw new StoreFault('changed-outside')
      if (theirs.state === 'ok') await keepBytes(this.folder, theirs.bytes, this.options)
      if (theirs.state === 'damaged') await keepDamaged(this.folder, theirs.bytes, this.options)
      // Theirs is safe and the choice is made: when the write fails, the next save carries it out.
      this.file.expect(theirs.state === 'missing' ? null : theirs.bytes)
      await this.write(value)
    })
  }

  adopt(ours: T): Promise<T | undefined> {
    return this.inTurn(async () => {
      const theirs = await this.read()
      // Without a copy of ours nothing is given up.
      if (theirs.state !== 'ok' || this.state !== 'writing' || !(await this.keepSafe(ours))) return undefined
      this.goOnWith(theirs)
      return theirs.value
    })
  }

  keep(ours: T): Promise<boolean> {
    return this.inTurn(async () => this.state === 'writing' && (await this.keepSafe(ours)))
  }

  async restore(spareId: string, ours: T): Promise<Restored<T>> {
    const copy = await this.findCopy(spareId, this.options.format.idOf(ours))
    const spare = copy ?? (await this.inTurn(() => readGeneration(this.folder, spareId, this.options)))
    if (spare === undefined) return { ok: false, why: 'unreadable' }
    const result = await this.replace(spare.value, ours, { edited: spare.edited, needed: spareId })
    if (!result.ok) return result
    // It is the file itself now. Where it cannot be moved it stays, and is named again.
    if (copy !== undefined) await this.putAside(copy)
    return { ok: true, value: spare.value }
  }

  put(value: T, ours: T): Promise<SaveResult> {
    return this.replace(value, ours, { edited: false })
  }

  /** `needed` is the id of a generation that is not thinned away by it. */
  private replace(
    value: T,
    ours: T,
    { edited, needed }: { readonly edited: boolean; readonly needed?: string }
  ): Promise<SaveResult> {
    return this.writing(async () => {
      // An older format is never replaced unkept, nor what another hand wrote; `ours` is already in the present format.
      if (this.mustKeep && this.file.known !== null) await keepBytes(this.folder, this.file.known, this.options, needed)
      if (!(await keepBytes(this.folder, bytesOf(ours), this.options, needed))) throw new StoreFault('write-failed')
      await this.write(value)
      this.edited = edited
      this.nextGeneration = Number.NEGATIVE_INFINITY
    })
  }

  syncCopies(id: string): Promise<readonly SyncCopy<T>[]> {
    return this.inTurn(() => this.copies.list(id))
  }

  findCopy(copyId: string, id: string): Promise<SyncCopy<T> | undefined> {
    return this.inTurn(() => this.copies.find(copyId, id))
  }

  putAside(copy: SyncCopy<T>): Promise<SaveResult> {
    return this.writing(() => this.copies.putAside(copy))
  }

  async erase(value: T, erasing: Erasing<T>): Promise<Erased> {
    let left: readonly string[] = []
    const result = await this.writing(async () => {
      await this.file.confirm()
      // An older format is kept before it is replaced; that copy is erased with the others.
      if (this.mustKeep && this.file.known !== null) await keepBytes(this.folder, this.file.known, this.options)
      left = await eraseInEarlier(this.folder, erasing, this.options)
      await this.write(value)
    })
    return result.ok ? { ok: true, left } : result
  }

  freeze(freezing: Freezing<T>): Promise<Frozen> {
    return this.inTurn(async (): Promise<Frozen> =>
      this.state === 'writing' ? freezeVersion(this.folder, freezing, this.options) : refused('locked')
    )
  }

  generations(): Promise<readonly Generation[]> {
    return this.inTurn(() => listGenerations(this.folder, this.options))
  }

  takeOver(): Promise<TakenOver<T>> {
    return this.inTurn(async (): Promise<TakenOver<T>> => {
      if (this.state === 'released' || !(await this.lease.takeOver())) return { ok: false }
      this.state = 'writing'
      const latest = await this.read()
      if (latest.state !== 'ok') return { ok: true, value: null }
      this.goOnWith(latest)
      return { ok: true, value: latest.value }
    })
  }

  release(): Promise<void> {
    return this.inTurn(async () => {
      this.state = 'released'
      await this.lease.release()
    })
  }

  private read(): Promise<Reading<T>> {
    return readStored(path.join(this.folder, this.options.format.fileName), this.options)
  }

  private keepSafe(value: T): Promise<boolean> {
    return keepBytes(this.folder, bytesOf(value), this.options).catch(() => false)
  }

  /** Gives the way back. */
  private goOnWith(reading: GoodReading<T>): () => void {
    const { edited, mustKeep } = this
    const expectAsBefore = this.file.expect(reading.bytes)
    this.edited = reading.edited
    this.mustKeep = reading.migrated || reading.edited
    this.nextGeneration = Number.NEGATIVE_INFINITY
    return () => {
      expectAsBefore()
      this.watch.forget()
      this.edited = edited
      this.mustKeep = mustKeep
    }
  }

  private async write(value: T): Promise<void> {
    this.db.data = value
    await this.db.write()
    this.edited = false
    this.mustKeep = false
  }

  /** Before the first save of a session, and once per hour of work: what is about to be replaced becomes a generation. Gives why it cannot. */
  private async keepWhatIsThere(): Promise<SpareTrouble | null> {
    const now = this.options.now()
    const clockWentBack = this.nextGeneration - now > BETWEEN_GENERATIONS
    if (this.file.known === null || (now < this.nextGeneration && !clockWentBack && !this.mustKeep)) return this.trouble
    try {
      await keepBytes(this.folder, this.file.known, this.options)
      this.nextGeneration = now + BETWEEN_GENERATIONS
      return null
    } catch (error) {
      // Saving the director's words goes before keeping a copy of yesterday's, but what nothing else holds is never replaced unkept.
      if (this.mustKeep) throw error
      return { why: failureOf(error), error }
    }
  }

  private writing(work: () => Promise<void>): Promise<SaveResult> {
    return this.inTurn(async (): Promise<SaveResult> => {
      if (this.state !== 'writing') return refused('locked')
      try {
        await work()
        return { ok: true }
      } catch (error) {
        return refused(failureOf(error))
      }
    })
  }

  private inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const mine = this.last.then(work, work)
    this.last = mine
    return mine
  }
}

const refused = (why: SaveFailure): Extract<SaveResult, { ok: false }> => ({ ok: false, why })
