// One open school, as the windows and the services use it. Every edit is applied here first; `saving.ts` writes it a moment later,
// `changes-outside.ts` sees what others write there, `viewers.ts` knows who looks and who may write.
import type { Answer } from '#shared/contract/answer.ts'
import type { Access, HeldWork, SaveState } from '#shared/contract/contract.ts'
import { failed, ok } from '#shared/contract/answer.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import { reachTooDeep, tryPatch } from '#shared/school/incoming-patches.ts'
import { change, type Patch } from '#shared/school/patches.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import type { School } from '#shared/school/school.ts'
import type { Erasing, OtherWriter, Restored, SchoolStore } from '../../store/types.ts'
import type { Viewer } from '../asking/viewer.ts'
import { ChangesOutside } from './changes-outside.ts'
import { HourlySnapshot } from './hourly-snapshot.ts'
import { LATE, within } from '../machine/patience.ts'
import { Room } from './room.ts'
import { Saving, type SavingOptions } from './saving.ts'
import type { Snapshots } from '../own-folder/snapshots.ts'
import { Viewers } from './viewers.ts'

/** What an open school needs of the program around it. */
export interface Surroundings extends SavingOptions {
  /** Spare copies outside the school's folder. */
  readonly snapshots: Snapshots
  /** Nobody looks at the school any more and all of it is on disk: it may be given back. */
  readonly done: (school: OpenSchool) => void
}

export class OpenSchool {
  private readonly viewers: Viewers
  private readonly saving: Saving
  private readonly outside: ChangesOutside
  private readonly snapshot: HourlySnapshot
  private readonly room = new Room()
  /** Work of an earlier time that was not written, to be chosen about. */
  offered: readonly HeldWork[] = []

  /** @param store null for a school of a newer version: it is shown, and never written. */
  constructor(
    readonly id: string,
    readonly folder: string,
    school: School,
    private readonly store: SchoolStore | null,
    otherWriter: OtherWriter | null,
    private readonly around: Surroundings
  ) {
    this.viewers = new Viewers(id, otherWriter, store === null)
    this.saving = new Saving(id, school, store, this.viewers, around, {
      changedOutside: (from) => this.outside.found(from),
      saved: (value) => this.snapshot.saved(value),
      unseen: () => around.done(this)
    })
    this.outside = new ChangesOutside(this.saving, this.viewers, around.clock)
    this.snapshot = new HourlySnapshot(id, around.snapshots, around.clock, () =>
      this.saving.takeSnapshotTrouble(this.snapshot.trouble)
    )
    // What was saved last in an earlier session; what another hand changed is looked at first.
    if (this.viewers.maySave && store?.isEdited === false) this.snapshot.saved(school)
  }

  get value(): School {
    return this.saving.school
  }

  get saveState(): SaveState {
    return this.saving.state
  }

  /** Why no spare copies can be made. */
  get noSpare(): Problem | null {
    return this.saving.noSpare
  }

  get currentRevision(): number {
    return this.saving.revision
  }

  get viewerIds(): readonly string[] {
    return this.viewers.ids
  }

  get isViewed(): boolean {
    return !this.viewers.isNone
  }

  get isOnDisk(): boolean {
    return this.saving.isOnDisk
  }

  /** Something is under way on its disk, which does not answer. */
  get isSilent(): boolean {
    return this.saving.isSilent
  }

  /** The words are in memory and could not be written. */
  get isHeld(): boolean {
    return this.saving.isHeld
  }

  /** Of the words of now, when they are held. */
  get heldId(): string | undefined {
    return this.saving.held.ownId
  }

  /** Null when the school is only shown: it is of a newer version. */
  get openStore(): SchoolStore | null {
    return this.viewers.isNewer ? null : this.store
  }

  enter(viewer: Viewer): void {
    this.viewers.enter(viewer)
  }

  /** The next window in line may write. */
  leave(viewerId: string): void {
    this.viewers.leave(viewerId)
  }

  accessOf(viewerId: string): Access {
    return this.viewers.accessOf(viewerId)
  }

  /** Tells a window the present state once more: it may have missed some of it. */
  tellAgain(viewerId: string): void {
    this.viewers.tellAgain(viewerId, this.saving.asTold)
  }

  edit(viewerId: string, base: number, patches: readonly Patch[]): Answer<{ revision: number }> {
    const { saving } = this
    if (this.accessOf(viewerId).mode !== 'write') return failed(problem('read-only'))
    if (saving.isReplacing) return failed(problem(this.isSilent ? 'silent-edit' : 'stale'))
    const late = this.outside.late(base)
    if (base !== saving.revision && late === undefined) return failed(problem('stale'))
    if (reachTooDeep(patches)) return failed(problem('too-large'))
    const made = late?.school ?? saving.school
    const next = tryPatch(made, patches)
    if (next === undefined) return failed(problem('bad-shape'))
    if (!this.room.hasFor(patches, made, next)) return failed(problem('too-large'))
    // Typed before the window saw what was taken over: changed on both sides after all, and saving will find that.
    late?.giveBack()
    return ok({ revision: saving.edited(next) })
  }

  /** Writes what is not on disk yet and tells how it went, or that the disk does not answer. Never throws, never waits long. */
  save(): Promise<SaveState> {
    return this.saving.save()
  }

  /** Compares with what stands on disk, and takes over what is newer there and unchanged here. Never throws, never waits long: a silent disk is not looked at. */
  async look(): Promise<void> {
    const store = this.openStore
    if (store !== null) await this.saving.patiently(() => this.outside.look(store))
  }

  /** Runs work in the school's folder that no save may overlap, or says why not. */
  async inFolder<T>(work: (store: SchoolStore) => Promise<Answer<T>>): Promise<Answer<T>> {
    const store = this.openStore
    return store === null
      ? failed(problem('newer-version'))
      : this.saving.inTime(() => this.saving.alone(() => work(store)))
  }

  /**
   * The value of this moment, when it surely is what stands on disk; otherwise what is in the way. Written also when it was
   * saved before: only then a change from outside is seen. What is newer there is then taken over, and is not the value that was asked for.
   */
  async valueOnDisk(): Promise<Answer<School>> {
    const { saving, outside } = this
    return saving.inTime(async () => {
      saving.stopTimer()
      while (saving.running !== undefined) await saving.running
      const store = this.openStore
      if (store === null) return failed(problem('newer-version'))
      if (saving.state.kind === 'conflict') return failed(saving.state.problem)
      const { timesTaken } = outside
      const value = await saving.written(store)
      if (value !== undefined) return ok(value)
      return failed(outside.timesTaken === timesTaken ? this.whyNot() : problem('newer-text'))
    })
  }

  /** After a change from outside. With a problem the choice could not be carried out; the state then says why. */
  async resolve(keep: 'ours' | 'theirs'): Promise<Problem | null> {
    const { store, saving } = this
    const chosen = await saving.answered(async () => store !== null && (await this.outside.resolve(keep, store)))
    if (chosen === LATE) return problem('disk-silent')
    if (chosen) return null
    if (saving.state.kind === 'conflict' && saving.state.theirs !== 'school') return saving.state.problem
    return problem(keep === 'ours' ? 'write-failed' : 'damaged')
  }

  /** Puts a spare copy in the place of the value, which becomes one itself. Null when done; with a problem nothing changed. */
  putBack(spareId: string): Promise<Problem | null> {
    return this.replaceBy((store) => store.restore(spareId, this.value))
  }

  /** The same with a value that was held from an earlier time. */
  putInPlace(school: School): Promise<Problem | null> {
    return this.replaceBy(async (store) => {
      const put = await store.put(school, this.value)
      return put.ok ? { ok: true, value: school } : put
    })
  }

  /** Takes somebody out of the school and of its earlier versions. Gives the files in which she may still stand. Undo does not bring her back. */
  async erasePerson(viewerId: string, personId: string): Promise<Answer<{ left: readonly string[] }>> {
    if (this.accessOf(viewerId).mode !== 'write') return failed(problem('read-only'))
    const { store, saving } = this
    if (store === null) return failed(problem('newer-version'))
    return saving.inTime(() =>
      saving.withoutEdits(async () => {
        await saving.saveWhole()
        if (!saving.isOnDisk) return failed(this.whyNot())
        const erasing = erasingOf(saving.school, personId)
        const next = erasing.change(saving.school)
        await saving.held.settled()
        // The school comes last: where it breaks off she still stands in it, and it is asked again.
        const apart = [
          ...(await this.around.recovery.eraseIn(this.id, erasing)),
          ...(await this.snapshot.erase(erasing))
        ]
        const erased = await saving.alone(() => store.erase(next, erasing))
        if (erased.ok) {
          saving.replace(next)
          return ok({ left: [...erased.left, ...apart] })
        }
        saving.doubt()
        return failed(problem(erased.why))
      })
    )
  }

  /** The other writer seems gone: this window writes from now on, beginning with what stands on disk. False when that may not be. */
  async takeOver(viewerId: string): Promise<boolean> {
    if (this.accessOf(viewerId).mode === 'write') return true
    const store = this.openStore
    if (store === null || !this.viewers.has(viewerId)) return false
    return (await this.saving.answered(() => this.outside.takeOver(viewerId, store))) === true
  }

  /** Whether what cannot be written stands in a file of the program's own. Waits until it is up to date. */
  async isKept(): Promise<boolean> {
    await this.saving.held.settled()
    return this.saving.held.kept === 'kept'
  }

  /** Gives the lease back; what was not saved is saved first. A disk that does not answer is not waited for. */
  async close(): Promise<void> {
    const { store, saving } = this
    await saving.save()
    saving.stopTimer()
    await saving.held.settled()
    await within(this.around.patience, this.snapshot.close())
    if (store === null) return
    // Begun also on a disk that is silent now: it is done when that answers.
    const released = saving.alone(() => store.release()).catch(this.around.report)
    await saving.patiently(() => released)
  }

  private async replaceBy(put: (store: SchoolStore) => Promise<Restored>): Promise<Problem | null> {
    const { store, saving } = this
    if (store === null) return problem('newer-version')
    const done = await saving.inTime(() =>
      saving.withoutEdits(async () => {
        await saving.saveWhole()
        if (!saving.isOnDisk) return failed(this.whyNot())
        const restored = await saving.alone(() => put(store))
        if (restored.ok) return ok(saving.replace(restored.value))
        // A write that broke off may have left the other value on disk: ours is written again, or found to be there.
        if (restored.why !== 'unreadable') saving.doubt()
        return failed(problem(restored.why))
      })
    )
    return done.ok ? null : done.problem
  }

  private whyNot(): Problem {
    const { state } = this.saving
    if ('problem' in state) return state.problem
    // Another value is just arriving.
    return problem(this.viewers.isNewer ? 'newer-version' : 'unreadable')
  }
}

/** What goes with a person, and by which words a file is known to hold her still. */
function erasingOf(school: School, personId: string): Erasing {
  const names = school.internal.people.filter(({ id }) => id === personId).map(({ name }) => name.trim())
  return { change: (value) => change(value, erasePerson(personId, names).apply).next, traces: [personId, ...names] }
}
