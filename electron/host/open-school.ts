// One open school: the value, its revision, who may write, and what is on disk. Every edit is applied here first and
// written a moment later; "saved" is only said after the store did it.
import type { Answer } from '#shared/contract/answer.ts'
import type { Access, HostEvent, SaveState, Theirs } from '#shared/contract/contract.ts'
import { failed, ok } from '#shared/contract/answer.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import { tryPatch } from '#shared/school/incoming-patches.ts'
import { change, type Patch } from '#shared/school/patches.ts'
import { erasePerson } from '#shared/school/people-edits.ts'
import type { School } from '#shared/school/school.ts'
import type { Erasing } from '../store/erasing.ts'
import type { Outside } from '../store/outside.ts'
import type { OtherWriter, SaveResult, SchoolStore } from '../store/types.ts'
import { newerVersion, otherProgram, otherWindow } from './access.ts'
import { choiceProblems, stepFor, type Step } from './comparing.ts'
import type { Clock } from './types.ts'

/** Milliseconds of rest after an edit before it is written. */
const REST = 300
/** No edit waits longer than this, in milliseconds, however fast the director types. */
const LONGEST_WAIT = 800
/** How long after a failed write it is tried again by itself, in milliseconds. */
const RETRY = 5_000

/** A session that looks at this school. */
export interface Viewer {
  readonly id: string
  readonly emit: (event: HostEvent) => void
  /** The window or tab closed while something of it was still under way. */
  readonly isGone: () => boolean
}

/** Whom an open school tells what is not for its viewers. */
export interface Surroundings {
  readonly clock: Clock
  /** Nobody looks at the school any more and all of it is on disk: it may be given back. */
  readonly done: (school: OpenSchool) => void
  /** Whether it is only in memory changed, and with it what a list of schools says. */
  readonly heldChanged: () => void
}

export class OpenSchool {
  private school: School
  private revision = 0
  private savedRevision = 0
  private state: SaveState
  private readonly viewers = new Map<string, Viewer>()
  private writer: string | undefined
  private timer: NodeJS.Timeout | undefined
  private firstUnsavedAt: number | undefined
  private running: Promise<void> | undefined
  /** Another value is on its way; what is typed now would be dropped with the present one. */
  private replacing = false
  /** What was here before a value from outside was taken over, for an edit that was on its way just then. */
  private before: { readonly school: School; readonly revision: number; readonly giveBack: () => void } | undefined
  private looking: Promise<void> | undefined
  /** A newer version of the program wrote the file: it is shown, and never written. */
  private isNewer: boolean
  /** The other writer closed the school. */
  private penIsFree = false

  /** @param store null for a school of a newer version: it is shown, and never written. */
  constructor(
    readonly id: string,
    readonly folder: string,
    school: School,
    private readonly store: SchoolStore | null,
    private otherWriter: OtherWriter | null,
    private readonly around: Surroundings
  ) {
    this.school = school
    this.isNewer = store === null
    this.state = { kind: 'saved', time: around.clock.time(), revision: 0 }
  }

  get value(): School {
    return this.school
  }

  get saveState(): SaveState {
    return this.state
  }

  get currentRevision(): number {
    return this.revision
  }

  get viewerIds(): readonly string[] {
    return [...this.viewers.keys()]
  }

  get isViewed(): boolean {
    return this.viewers.size > 0
  }

  get isOnDisk(): boolean {
    return this.savedRevision === this.revision
  }

  /** The words are in memory and could not be written. */
  get isHeld(): boolean {
    return this.state.kind === 'failed' || this.state.kind === 'conflict'
  }

  enter(viewer: Viewer): void {
    this.viewers.set(viewer.id, viewer)
    if (this.writer === undefined && this.mayBeWritten()) this.writer = viewer.id
  }

  /** The next window in line may write. */
  leave(viewerId: string): void {
    this.viewers.delete(viewerId)
    if (this.writer !== viewerId) return
    this.writer = undefined
    const next = this.viewers.values().next().value
    if (next === undefined || !this.mayBeWritten()) return
    this.writer = next.id
    this.sendAccess(next)
  }

  accessOf(viewerId: string): Access {
    if (this.isNewer) return newerVersion()
    if (this.otherWriter !== null) return otherProgram(this.otherWriter, this.penIsFree)
    return this.writer === viewerId ? { mode: 'write' } : otherWindow()
  }

  /** Tells a window the present state once more: it may have missed some of it. */
  tellAgain(viewerId: string): void {
    const viewer = this.viewers.get(viewerId)
    if (viewer === undefined) return
    this.sendAccess(viewer)
    this.sendRevision(viewer)
    viewer.emit({ type: 'save', schoolId: this.id, state: this.state })
  }

  edit(viewerId: string, base: number, patches: readonly Patch[]): Answer<{ revision: number }> {
    if (this.accessOf(viewerId).mode !== 'write') return failed(problem('read-only'))
    const late = this.before?.revision === base ? this.before : undefined
    if (this.replacing || (base !== this.revision && late === undefined)) return failed(problem('stale'))
    const next = tryPatch(late?.school ?? this.school, patches)
    if (next === undefined) return failed(problem('bad-shape'))
    // Typed before the window saw what was taken over: changed on both sides after all, and saving will find that.
    late?.giveBack()
    this.before = undefined
    this.school = next
    this.revision += 1
    if (this.state.kind === 'saved') this.setState({ kind: 'saving', revision: this.revision })
    this.schedule()
    return ok({ revision: this.revision })
  }

  /** Writes what is not on disk yet and tells how it went. Never throws. */
  async save(): Promise<SaveState> {
    clearTimeout(this.timer)
    const { store } = this
    // A save that runs may hold an older value: wait for it, then look again.
    while (this.running !== undefined) await this.running
    if (!this.isOnDisk && store !== null && this.state.kind !== 'conflict') await this.alone(() => this.write((school) => store.save(school)))
    return this.state
  }

  /** Compares with what stands on disk, and takes over what is newer there and unchanged here. Never throws. */
  look(): Promise<void> {
    this.looking ??= this.compare().finally(() => (this.looking = undefined))
    return this.looking
  }

  /**
   * The value of this moment, when it surely is what stands on disk; otherwise what is in the way. Written also when it was
   * saved before: only then a change from outside is seen. What is newer there is then taken over, and is not the value that was asked for.
   */
  async valueOnDisk(): Promise<Answer<School>> {
    clearTimeout(this.timer)
    while (this.running !== undefined) await this.running
    const store = this.openStore
    if (store === null) return failed(problem('newer-version'))
    if (this.state.kind === 'conflict') return failed(this.state.problem)
    let value = this.school
    const isWritten = await this.alone(() => this.write((school) => store.save((value = school))))
    if (isWritten) return ok(value)
    if ('problem' in this.state) return failed(this.state.problem)
    if (this.isNewer) return failed(problem('newer-version'))
    // Another value was taken over just now, or is just arriving.
    return failed(problem(this.before === undefined ? 'unreadable' : 'newer-text'))
  }

  /** After a change from outside. False when the choice could not be carried out; the state then says why. */
  async resolve(keep: 'ours' | 'theirs'): Promise<boolean> {
    const { store } = this
    while (this.running !== undefined) await this.running
    // A second click on a choice that was made.
    if (store === null || this.state.kind !== 'conflict') return this.isOnDisk
    if (keep === 'ours') return this.alone(() => this.write((school) => store.overrule(school)))
    const { theirs: kind } = this.state
    return this.withoutEdits(async () => {
      if (kind === 'newer') return this.giveWay(store)
      const theirs = await store.adopt(this.school)
      if (theirs === undefined) return false
      this.replace(theirs)
      return true
    })
  }

  /** Puts a spare copy in the place of the value, which becomes one itself. Null when done; with a problem nothing changed. */
  async putBack(spareId: string): Promise<Problem | null> {
    const { store } = this
    if (store === null) return problem('newer-version')
    return this.withoutEdits(async () => {
      const saved = await this.save()
      if (!this.isOnDisk) return 'problem' in saved ? saved.problem : problem('write-failed')
      const put = await store.restore(spareId, this.school)
      if (put.ok) {
        this.replace(put.school)
        return null
      }
      // A write that broke off may have left the copy on disk: our value is written again, or found to be there.
      if (put.why !== 'unreadable') this.doubt()
      return problem(put.why)
    })
  }

  /** Takes somebody out of the school and of its earlier versions. Gives the files in which she may still stand. Undo does not bring her back. */
  async erasePerson(viewerId: string, personId: string): Promise<Answer<{ left: readonly string[] }>> {
    if (this.accessOf(viewerId).mode !== 'write') return failed(problem('read-only'))
    const { store } = this
    if (store === null) return failed(problem('newer-version'))
    return this.withoutEdits(async () => {
      const saved = await this.save()
      if (!this.isOnDisk) return failed('problem' in saved ? saved.problem : problem('write-failed'))
      const { change: without, traces } = erasingOf(this.school, personId)
      const next = without(this.school)
      const erased = await this.alone(() => store.erase(next, { change: without, traces }))
      if (erased.ok) {
        this.replace(next)
        return ok({ left: erased.left })
      }
      this.doubt()
      return failed(problem(erased.why))
    })
  }

  /** The other writer seems gone: this window writes from now on, beginning with what stands on disk. False when that may not be. */
  async takeOver(viewerId: string): Promise<boolean> {
    if (this.accessOf(viewerId).mode === 'write') return true
    const store = this.openStore
    if (store === null || !this.viewers.has(viewerId)) return false
    return this.alone(async () => {
      if (!(this.penIsFree || this.otherWriter?.seemsGone === true) || !this.isOnDisk || !(await store.takeOver())) return false
      const latest = await store.readOutside()
      this.otherWriter = null
      this.writer = viewerId
      this.sendAccessToAll()
      if (latest !== undefined) this.replace(latest)
      return true
    })
  }

  /** Null when the school is only shown: it is of a newer version. */
  get openStore(): SchoolStore | null {
    return this.isNewer ? null : this.store
  }

  /** Gives the lease back; what was not saved is saved first. */
  async close(): Promise<void> {
    await this.save()
    clearTimeout(this.timer)
    await this.store?.release()
  }

  private mayBeWritten(): boolean {
    return this.openStore !== null && this.otherWriter === null
  }

  private async compare(): Promise<void> {
    if (this.state.kind === 'saving') await this.save()
    await this.alone(async () => {
      const store = this.openStore
      if (store === null || this.replacing) return
      const outside = await store.outside()
      if (this.replacing) return
      await this.take(this.stepAfter(outside), store)
      if (outside.state !== 'unknown') await this.seeWhoWrites(store)
    })
  }

  private stepAfter(outside: Outside): Step {
    const asked = this.state.kind === 'conflict' ? this.state.theirs : undefined
    return stepFor(outside, { isOnDisk: this.isOnDisk, asked, isReader: this.otherWriter !== null })
  }

  private async take(step: Step, store: SchoolStore): Promise<void> {
    switch (step.kind) {
      case 'go-on':
        return
      case 'save':
        return this.doubt()
      case 'take': {
        const before = { school: this.school, revision: this.revision, giveBack: step.accept() }
        this.replace(step.school, true)
        this.before = before
        return
      }
      case 'show-newer':
        return this.showNewer(step.school, store)
      case 'ask':
        // What was saved does not stand there any more.
        this.savedRevision = -1
        this.setState(this.choice(step.theirs))
    }
  }

  /** From now on the school is only shown; who has the newer version may write. */
  private async showNewer(school: School | null, store: SchoolStore): Promise<void> {
    this.isNewer = true
    this.writer = undefined
    this.replace(school ?? this.school, school !== null)
    this.sendAccessToAll()
    await store.release()
  }

  /** Ours becomes a spare copy, and what the newer version wrote is shown. */
  private async giveWay(store: SchoolStore): Promise<boolean> {
    const outside = await store.outside()
    if (outside.state !== 'newer' || !(await store.keep(this.school))) return false
    await this.showNewer(outside.school, store)
    return true
  }

  /** Tells the windows when the other writer seems gone, is gone, or is there again. */
  private async seeWhoWrites(store: SchoolStore): Promise<void> {
    const known = this.otherWriter
    if (known === null || this.isNewer) return
    const now = await store.otherWriter()
    if (now === undefined) return
    const isFree = now === null
    const next = now ?? known
    if (isFree === this.penIsFree && next.computer === known.computer && next.seemsGone === known.seemsGone) return
    this.penIsFree = isFree
    this.otherWriter = next
    this.sendAccessToAll()
  }

  /** Runs work that no save may overlap. */
  private async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.running !== undefined) await this.running
    const mine = work().finally(() => (this.running = undefined))
    this.running = mine.then(() => undefined, () => undefined)
    return mine
  }

  private async withoutEdits<T>(work: () => Promise<T>): Promise<T> {
    this.replacing = true
    try {
      return await work()
    } finally {
      this.replacing = false
    }
  }

  private replace(school: School, fromOutside = false): void {
    this.school = school
    this.before = undefined
    this.revision += 1
    this.savedRevision = this.revision
    this.firstUnsavedAt = undefined
    if (fromOutside) for (const viewer of this.viewers.values()) this.sendRevision(viewer, true)
    else this.tellReaders()
    this.setState({ kind: 'saved', time: this.around.clock.time(), revision: this.revision })
  }

  /** There is another value to be read. Who may write has it already: it made the change, or gets the value with the answer. */
  private tellReaders(): void {
    for (const viewer of this.viewers.values()) if (viewer.id !== this.writer) this.sendRevision(viewer)
  }

  private sendRevision(viewer: Viewer, fromOutside = false): void {
    viewer.emit({ type: 'replaced', schoolId: this.id, revision: this.revision, fromOutside })
  }

  private sendAccessToAll(): void {
    for (const viewer of this.viewers.values()) this.sendAccess(viewer)
  }

  private sendAccess(viewer: Viewer): void {
    viewer.emit({ type: 'access', schoolId: this.id, access: this.accessOf(viewer.id) })
  }

  /** What is on disk may be another value than ours. */
  private doubt(): void {
    this.savedRevision = -1
    this.setState({ kind: 'saving', revision: this.revision })
    this.schedule()
  }

  private schedule(): void {
    const now = this.around.clock.now()
    this.firstUnsavedAt ??= now
    const wait = Math.max(0, Math.min(REST, this.firstUnsavedAt + LONGEST_WAIT - now))
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), wait)
  }

  /** True when the value of this moment is on disk. What is not there yet is tried again by itself, whether or not anybody looks. */
  private async write(how: (school: School) => Promise<SaveResult>): Promise<boolean> {
    const { school, revision, store } = this
    if (store === null) return false
    this.firstUnsavedAt = undefined
    const done = await this.settle(revision, await how(school), store)
    if (this.isOnDisk) {
      if (!this.isViewed) this.around.done(this)
    } else if (this.state.kind === 'failed' || (this.state.kind === 'saving' && !done)) {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => void this.save(), RETRY).unref()
    } else if (this.state.kind === 'saving') this.schedule()
    return done
  }

  /** Takes in how writing `revision` went; true when it is on disk. */
  private async settle(revision: number, result: SaveResult, store: SchoolStore): Promise<boolean> {
    if (!result.ok) {
      // While another value is just arriving nothing is said: it is tried again a little later.
      if (result.why === 'changed-outside') await this.take(this.stepAfter(await store.outside()), store)
      else this.setState({ kind: 'failed', problem: problem(result.why), revision: this.revision })
      return false
    }
    this.savedRevision = revision
    this.setState(this.isOnDisk ? { kind: 'saved', time: this.around.clock.time(), revision } : { kind: 'saving', revision: this.revision })
    this.tellReaders()
    return true
  }

  private choice(theirs: Theirs): SaveState {
    return { kind: 'conflict', problem: problem(choiceProblems[theirs]), revision: this.revision, theirs }
  }

  private setState(state: SaveState): void {
    const wasHeld = this.isHeld
    this.state = state
    for (const viewer of this.viewers.values()) viewer.emit({ type: 'save', schoolId: this.id, state })
    if (this.isHeld !== wasHeld) this.around.heldChanged()
  }
}

/** What goes with a person, and by which words a file is known to hold her still. */
function erasingOf(school: School, personId: string): Erasing {
  const names = school.internal.people.filter(({ id }) => id === personId).map(({ name }) => name.trim())
  return { change: (value) => change(value, erasePerson(personId).apply).next, traces: [personId, ...names] }
}
