// The schools of this computer: making, opening, listing, putting back. Holds each open school once, for all windows.
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { OpenedSchool, SchoolSummary, SpareCopy } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { newSchool, type ExampleKind, type NewSchool, type School } from '#shared/school/school.ts'
import {
  createSchool,
  isCopyId,
  isNoFile,
  openSchool,
  readSchool,
  readSpare,
  restoreCopy,
  restoreGeneration,
  restoreSchool,
  type CreateOptions,
  type ReadSchool,
  type StoreOptions
} from '../../store/index.ts'
import type { Opened } from '../../store/types.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import { OpenSchool, type Surroundings } from '../school/open-school.ts'
import { LATE, Questions, within, type Late } from '../machine/patience.ts'
import type { HeldFile, Recovery } from '../own-folder/recovery.ts'
import { isSameFolder } from '../machine/same-folder.ts'
import { isSnapshotId, type Snapshots } from '../own-folder/snapshots.ts'
import { idOfPath } from '../machine/system.ts'
import type { Clock } from '../types.ts'
import type { Viewer } from '../school/viewers.ts'
import { damageSentence, heldWork, spareCopy, sparesOf, summary, view } from '../school/views.ts'

/** Nobody waits for a list as long as for a school: a part of the patience. */
const IN_A_LIST = 2.5
/** The last words of a tab may come in while those before them are written: so often it is written again. */
const LAST_WORDS = 10
/** So many of the newest spare copies are offered in the list, for a school whose folder is gone. */
const IN_LIST = 3

export interface SchoolsOptions {
  readonly known: KnownSchools
  readonly store: StoreOptions
  /** For a copy elsewhere: it may not wait for the disk of the schools. */
  readonly otherDisk: StoreOptions
  readonly recovery: Recovery
  readonly snapshots: Snapshots
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  /** How long an edit rests before it is written, in milliseconds. */
  readonly rest: number
  readonly schoolsFolder: string
  readonly clock: Clock
  readonly newId: () => string
  /** For the log. */
  readonly report: (error: unknown) => void
  /** What the list says may be another now. */
  readonly listChanged: () => void
}

export class Schools {
  private readonly open = new Map<string, OpenSchool>()
  /** Opening twice at once would make two owners of one folder. */
  private readonly opening = new Map<string, Promise<unknown>>()
  private readonly around: Surroundings
  private readonly questions = new Questions()

  constructor(private readonly options: SchoolsOptions) {
    const { clock, listChanged, patience, recovery, report, rest, snapshots } = options
    this.around = {
      clock,
      patience,
      rest,
      recovery,
      snapshots,
      report,
      heldChanged: listChanged,
      done: (school) => void this.inTurn(school.id, () => this.giveBack(school))
    }
  }

  async list(): Promise<readonly SchoolSummary[]> {
    const known = await this.options.known.all()
    return Promise.all(
      known.map(async ({ id, folder }) => {
        const openNow = this.open.get(id)
        if (openNow !== undefined) return summary(id, folder, openNow.value, stateOf(openNow), openNow.offered)
        const [read, held] = await Promise.all([
          this.read(folder, this.options.patience / IN_A_LIST),
          this.options.recovery.of(id)
        ])
        if (read !== LATE && read.state === 'ok') return summary(id, folder, read.school, 'ok', held.map(heldWork))
        const state = read === LATE ? 'silent' : stateInList(read)
        const spares = state === 'missing' ? await this.options.snapshots.of(id, IN_LIST) : []
        return summary(
          id,
          folder,
          undefined,
          state,
          held.map(heldWork),
          spares.map((one) => spareCopy(one, 'here'))
        )
      })
    )
  }

  async create(identity: NewSchool): Promise<Answer<{ schoolId: string }>> {
    if (identity.name.trim() === '') return failed(problem('bad-name'))
    return this.put(
      newSchool(this.options.newId(), { ...identity, name: identity.name.trim() }),
      this.options.schoolsFolder,
      false
    )
  }

  /** Opens the example of this kind that is there; makes it otherwise. */
  async example(kind: ExampleKind): Promise<Answer<{ schoolId: string }>> {
    const there = (await this.list()).find(
      (school) => school.example && school.sector === kind && (school.state === 'ok' || school.state === 'unsaved')
    )
    if (there !== undefined) return ok({ schoolId: there.id })
    const { exampleSchool } = await import('#assets/load.ts')
    return this.put(exampleSchool(this.options.newId, kind), this.options.schoolsFolder, true)
  }

  /** Adds a folder that the director chose to the list. Accepts the folder or its school.json. */
  async add(place: string): Promise<Answer<{ schoolId: string }>> {
    const found = await this.folderAt(place)
    return found.ok ? ok({ schoolId: await this.options.known.remember(found.value) }) : found
  }

  /** The folder of the school at a place, by the name under which it is open or known, if it is. Remembers nothing. */
  async folderAt(place: string): Promise<Answer<string>> {
    const folder = path.resolve(path.basename(place).toLowerCase() === 'school.json' ? path.dirname(place) : place)
    const name = path.basename(folder) || folder
    const open = [...this.open.values()]
    if (open.some((school) => school.folder === folder)) return ok(folder)
    const read = await this.read(folder, this.options.patience, (at) => this.readFolder(at))
    if (read === LATE) return failed(problem('place-silent'))
    if (read.state === 'missing') return failed(problem('no-such-place', name))
    if (read.state === 'not-a-school') return failed(problem('not-a-school', name))
    for (const there of [...open.filter((school) => !school.isSilent), ...(await this.options.known.all())])
      if (await isSameFolder(there.folder, folder)) return ok(there.folder)
    return ok(folder)
  }

  /** Who looks at the school in this folder; a school that is just being opened or left is waited for. */
  async viewersAt(folder: string): Promise<readonly string[]> {
    const id = idOfPath(folder)
    return this.inTurn(id, async () => this.open.get(id)?.viewerIds ?? [])
  }

  async enter(schoolId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      // It closed before its turn came: nobody would ever leave for it.
      if (viewer.isGone()) return failed(problem('unknown-school'))
      const there = this.open.get(schoolId)
      if (there !== undefined) {
        there.enter(viewer)
        return ok(view(there, viewer.id))
      }
      const folder = await this.options.known.folderOf(schoolId)
      if (folder === undefined) return failed(problem('unknown-school'))
      return this.take(schoolId, folder, () => openSchool(folder, this.options.store), viewer)
    })
  }

  async leave(schoolId: string, viewerId: string): Promise<void> {
    await this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school === undefined) return
      school.leave(viewerId)
      await this.giveBack(school)
    })
  }

  async leaveAll(viewerId: string): Promise<void> {
    // A school that is still being read for this window is left as soon as it is there.
    await Promise.all(
      [...new Set([...this.open.keys(), ...this.opening.keys()])].map((schoolId) => this.leave(schoolId, viewerId))
    )
  }

  tellAgain(viewerId: string): void {
    for (const school of this.open.values()) school.tellAgain(viewerId)
  }

  find(schoolId: string): OpenSchool | undefined {
    return this.open.get(schoolId)
  }

  async takeOver(schoolId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school === undefined) return failed(problem('unknown-school'))
      if (!(await school.takeOver(viewer.id))) return failed(problem('read-only'))
      await this.offerHeld(school)
      return ok(view(school, viewer.id))
    })
  }

  async resolve(schoolId: string, keep: 'ours' | 'theirs', viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school === undefined) return failed(problem('unknown-school'))
      if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      const wrong = await school.resolve(keep)
      return wrong === null ? ok(view(school, viewer.id)) : failed(wrong)
    })
  }

  async spares(schoolId: string): Promise<Answer<readonly SpareCopy[]>> {
    const school = this.open.get(schoolId)
    if (school === undefined || school.openStore === null) return failed(problem('unknown-school'))
    return school.inFolder(async (store) => ok((await store.generations()).map((one) => spareCopy(one, 'back-ups'))))
  }

  /** Puts a spare copy in the place of the present value, which is itself kept as a spare copy first. */
  async restore(schoolId: string, spareId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const folder = await this.options.known.folderOf(schoolId)
      if (folder === undefined) return failed(problem('unknown-school'))
      if (viewer.isGone()) return failed(problem('unknown-school'))
      const there = this.open.get(schoolId)
      if (there === undefined)
        return this.take(schoolId, folder, () => this.restoreClosed(schoolId, folder, spareId), viewer)
      if (there.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      const wrong = await there.putBack(spareId)
      return wrong === null ? ok(view(there, viewer.id)) : failed(wrong)
    })
  }

  /** Takes a school off the list, with its spare copies on this computer: nobody would find them any more. Not while there is work of it that stands nowhere else. */
  async forget(schoolId: string): Promise<Answer<null>> {
    const { known, recovery, snapshots } = this.options
    if ((await recovery.of(schoolId)).length > 0) return failed(problem('held-first'))
    if ((await known.folderOf(schoolId)) === undefined) return ok(null)
    if (!(await snapshots.remove(schoolId))) return failed(problem('snapshots-stay'))
    await known.forget(schoolId)
    return ok(null)
  }

  /** Makes a folder beside the other schools from a spare copy on this computer. What stands there stays as it is. */
  async bringBack(schoolId: string, spareId: string): Promise<Answer<{ schoolId: string }>> {
    if ((await this.options.known.folderOf(schoolId)) === undefined) return failed(problem('unknown-school'))
    const school = await this.options.snapshots.read(schoolId, spareId)
    return school === undefined ? failed(problem('spare-gone')) : this.put(school, this.options.schoolsFolder, true)
  }

  /** A spare copy of a school that is not open, to look at. */
  async readSpare(schoolId: string, spareId: string): Promise<Answer<School>> {
    const folder = await this.options.known.folderOf(schoolId)
    if (folder === undefined) return failed(problem('unknown-school'))
    const read = isSnapshotId(spareId)
      ? await this.options.snapshots.read(schoolId, spareId)
      : await this.questions.put(this.options.patience, {
          folder,
          ask: () => readSpare(folder, spareId, this.options.store)
        })
    if (read === LATE) return failed(problem('place-silent'))
    return read === undefined ? failed(problem('spare-gone')) : ok(read)
  }

  /** Work of an earlier time that could not be written. */
  async readHeld(schoolId: string, heldId: string): Promise<Answer<School>> {
    const found = await this.options.recovery.read(schoolId, heldId)
    return found === undefined || found.school === null
      ? failed(problem(found?.state === 'newer' ? 'newer-version' : 'held-gone'))
      : ok(found.school)
  }

  /** Puts it in the place of the present value, which becomes a spare copy first. */
  async putHeldBack(schoolId: string, heldId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school === undefined) return failed(problem('unknown-school'))
      if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      const held = await this.readHeld(schoolId, heldId)
      if (!held.ok) return held
      const wrong = await school.putInPlace(held.value)
      if (wrong !== null) return failed(wrong)
      await this.drop(schoolId, heldId)
      return ok(view(school, viewer.id))
    })
  }

  /** Throws it away. */
  async dropHeld(schoolId: string, heldId: string, viewer: Viewer): Promise<Answer<null>> {
    return this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school !== undefined && school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      // What is held now is not of an earlier time.
      if (school?.heldId === heldId) return failed(problem('held-gone'))
      return (await this.drop(schoolId, heldId)) ? ok(null) : failed(problem('write-failed'))
    })
  }

  async copyHeld(schoolId: string, heldId: string, parent: string): Promise<Answer<{ place: string }>> {
    const held = await this.readHeld(schoolId, heldId)
    return held.ok ? this.copy(held.value, parent) : held
  }

  /** Writes the present value as a school folder of its own. */
  async saveCopy(schoolId: string, parent: string): Promise<Answer<{ place: string }>> {
    const school = this.open.get(schoolId)
    if (school === undefined) return failed(problem('unknown-school'))
    return this.copy(school.value, parent)
  }

  /** Writes all that is not on disk, also what comes in meanwhile. False when something cannot be written. */
  async flush(): Promise<boolean> {
    let rounds = 0
    do {
      await Promise.all([...this.open.values()].map((school) => school.save()))
      rounds += 1
    } while (rounds < LAST_WORDS && this.unsaved().some(({ saveState }) => saveState.kind === 'saving'))
    await Promise.all(this.unsaved().map((school) => school.isKept()))
    return [...this.open.values()].every((school) => school.isOnDisk)
  }

  /** The schools that hold something that is not on disk. */
  unsaved(): readonly OpenSchool[] {
    return [...this.open.values()].filter((school) => !school.isOnDisk)
  }

  async close(): Promise<void> {
    await Promise.all([...this.open.values()].map((school) => school.close()))
    this.open.clear()
  }

  /** Puts a spare copy in the place of a school that is not open, and opens it. */
  private async restoreClosed(schoolId: string, folder: string, spareId: string): Promise<Opened> {
    const { snapshots, store } = this.options
    if (isCopyId(spareId)) return restoreCopy(folder, spareId, store)
    if (!isSnapshotId(spareId)) return restoreGeneration(folder, spareId, store)
    const school = await snapshots.read(schoolId, spareId)
    return school === undefined ? { state: 'unreadable', code: 'ENOENT' } : restoreSchool(folder, school, store)
  }

  private async copy(school: School, parent: string): Promise<Answer<{ place: string }>> {
    const made = await this.make(parent, school, { ...this.options.otherDisk, allowSecondName: true })
    return made.ok ? ok({ place: made.value }) : made
  }

  private async drop(schoolId: string, heldId: string): Promise<boolean> {
    const isGone = await this.options.recovery.erase(schoolId, heldId)
    const school = this.open.get(schoolId)
    if (isGone && school !== undefined) school.offered = school.offered.filter(({ id }) => id !== heldId)
    return isGone
  }

  /** What is held from an earlier time, for who may write. What stands in the school by now is needed no longer. */
  private async offerHeld(school: OpenSchool): Promise<void> {
    const { recovery } = this.options
    const found = (await recovery.of(school.id)).filter(({ id }) => id !== school.heldId)
    const isThere = (held: HeldFile): boolean => held.school !== null && isDeepStrictEqual(held.school, school.value)
    for (const held of found.filter(isThere)) await recovery.erase(school.id, held.id)
    school.offered = found.filter((held) => !isThere(held)).map(heldWork)
  }

  private async put(school: School, parent: string, allowSecondName: boolean): Promise<Answer<{ schoolId: string }>> {
    const made = await this.make(parent, school, { ...this.options.store, allowSecondName })
    return made.ok ? ok({ schoolId: await this.options.known.remember(made.value) }) : made
  }

  /** Makes a school's folder and gives its path. */
  private async make(parent: string, school: School, options: CreateOptions): Promise<Answer<string>> {
    const made = await within(this.options.patience, createSchool(parent, school, options))
    if (made === LATE) return failed(problem('place-silent'))
    return made.ok ? ok(made.folder) : failed(problem(made.why))
  }

  /** Reads a school that need not be open. When a disk answers at last, the lists read it again. */
  private read(
    folder: string,
    milliseconds: number,
    read = (at: string): Promise<ReadSchool> => readSchool(at, this.options.store)
  ): Promise<ReadSchool | Late> {
    return this.questions.put(milliseconds, {
      folder,
      ask: () => read(folder),
      tooLate: () => this.options.listChanged()
    })
  }

  private async readFolder(place: string): Promise<ReadSchool> {
    const isFile = await this.options.store.fs.stat(place).then(
      (facts) => !facts.folder,
      () => false
    )
    return isFile ? { state: 'not-a-school' } : readSchool(place, this.options.store)
  }

  private async take(
    schoolId: string,
    folder: string,
    open: () => Promise<Opened>,
    viewer: Viewer
  ): Promise<Answer<OpenedSchool>> {
    const opened = await this.questions.put(this.options.patience, {
      folder,
      ask: open,
      tooLate: (late) => {
        if (late.state === 'open') void late.store.release()
        this.options.listChanged()
      }
    })
    if (opened === LATE) return failed(problem('place-silent'))
    switch (opened.state) {
      case 'missing':
        return failed(problem('folder-gone'))
      case 'unreadable':
        return failed(problem(isNoFile(opened.code) ? 'no-plain-file' : 'unreadable'))
      case 'damaged': {
        const spares = sparesOf(opened, await this.options.snapshots.of(schoolId))
        const message = damageSentence(opened, spares.length > 0)
        return ok({ state: 'damaged', schoolId, message, place: folder, spares })
      }
      case 'newer':
        if (opened.school === null) return failed(problem('newer-version'))
        return ok(this.hold(new OpenSchool(schoolId, folder, opened.school, null, null, this.around), viewer))
      case 'open':
        await this.options.known.remember(folder)
        return ok(
          await this.holdOwn(
            new OpenSchool(schoolId, folder, opened.school, opened.store, opened.otherWriter, this.around),
            opened.otherWriter === null,
            viewer
          )
        )
    }
  }

  private async holdOwn(school: OpenSchool, mayWrite: boolean, viewer: Viewer): Promise<OpenedSchool> {
    // Another program that has the school may be holding these words now.
    if (mayWrite) await this.offerHeld(school)
    return this.hold(school, viewer)
  }

  private hold(school: OpenSchool, viewer: Viewer): OpenedSchool {
    this.open.set(school.id, school)
    school.enter(viewer)
    return view(school, viewer.id)
  }

  /** What could not be written stays in memory: the director may come back to it, and it is tried again by itself. */
  private async giveBack(school: OpenSchool): Promise<void> {
    if (school.isViewed || this.open.get(school.id) !== school) return
    await school.save()
    if (!school.isOnDisk) return
    this.open.delete(school.id)
    await school.close()
  }

  private inTurn<T>(schoolId: string, work: () => Promise<T>): Promise<T> {
    const before = this.opening.get(schoolId) ?? Promise.resolve()
    const mine = before.then(work, work)
    const tail = mine.catch(() => undefined)
    this.opening.set(schoolId, tail)
    void tail.then(() => {
      if (this.opening.get(schoolId) === tail) this.opening.delete(schoolId)
    })
    return mine
  }
}

function stateInList(read: Exclude<ReadSchool, { state: 'ok' }>): SchoolSummary['state'] {
  if (read.state === 'unreadable' && isNoFile(read.code)) return 'no-plain-file'
  return read.state === 'not-a-school' ? 'missing' : read.state
}

function stateOf(school: OpenSchool): SchoolSummary['state'] {
  if (school.openStore === null) return 'newer'
  return school.isHeld ? 'unsaved' : 'ok'
}
