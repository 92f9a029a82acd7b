// One open school: the value, its revision, who may write, and what is on disk. Every edit is applied here first and
// written a moment later; "saved" is only said after the store did it.
import type { Answer } from '#shared/contract/answer.ts'
import type { Access, HeldWork, HostEvent, SaveState, Theirs } from '#shared/contract/contract.ts'
import { failed, ok } from '#shared/contract/answer.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import { reachTooDeep, tryPatch } from '#shared/school/incoming-patches.ts'
import { change, type Patch } from '#shared/school/patches.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import type { School } from '#shared/school/school.ts'
import type { Erasing } from '../store/erasing.ts'
import type { Outside } from '../store/outside.ts'
import type { OtherWriter, Restored, SaveResult, SchoolStore } from '../store/types.ts'
import { newerVersion, otherProgram, otherWindow } from './access.ts'
import { choiceProblems, stepFor, type Step } from './comparing.ts'
import { DiskTurns } from './disk-turns.ts'
import { HeldWords } from './held-words.ts'
import { NoSpare } from './no-spare.ts'
import { LATE, type Late } from './patience.ts'
import type { Recovery } from './recovery.ts'
import { Room } from './room.ts'
import type { Clock } from './types.ts'

/** Milliseconds of rest after an edit before it is written. */
export const REST = 300
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
  /** How long its disk may take, in milliseconds. */
  readonly patience: number
  /** How long an edit rests before it is written, in milliseconds. */
  readonly rest: number
  /** Where words stand that cannot be written. */
  readonly recovery: Recovery
  /** Nobody looks at the school any more and all of it is on disk: it may be given back. */
  readonly done: (school: OpenSchool) => void
  /** For the log. */
  readonly report: (error: unknown) => void
  /** Whether it is only in memory changed, and with it what a list of schools says. */
  readonly heldChanged: () => void
}

export class OpenSchool {
  private school: School
  private revision = 0
  private savedRevision = 0
  private state: SaveState
  private readonly spares: NoSpare
  private readonly viewers = new Map<string, Viewer>()
  private writer: string | undefined
  private timer: NodeJS.Timeout | undefined
  private firstUnsavedAt: number | undefined
  private readonly room = new Room()
  private readonly turns: DiskTurns
  private readonly held: HeldWords
  /** Work of an earlier time that was not written, to be chosen about. */
  offered: readonly HeldWork[] = []
  /** Another value is on its way; what is typed now would be dropped with the present one. */
  private replacing = false
  /** What was here before a value from outside was taken over, for an edit that was on its way just then. */
  private before: { readonly school: School; readonly revision: number; readonly giveBack: () => void } | undefined
  private looking: Promise<void> | undefined
  /** A newer version of the program wrote the file: it is shown, and never written. */
  private isNewer: boolean
  /** The other writer closed the school. */
  private penIsFree = false
  /** The window that asked for it was told that the disk does not answer: it hears of the value when it is there. */
  private owesValue = false

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
    this.spares = new NoSpare(around.report)
    this.state = { kind: 'saved', time: around.clock.time(), revision: 0 }
    this.turns = new DiskTurns(around.patience)
    this.held = new HeldWords(id, around.recovery, () => this.tellKept())
  }

  get value(): School {
    return this.school
  }

  get saveState(): SaveState {
    return this.state
  }

  /** Why no spare copies can be made. */
  get noSpare(): Problem | null {
    return this.spares.problem
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

  /** Something is under way on its disk, which does not answer. */
  get isSilent(): boolean {
    return this.turns.isSilent
  }

  /** The words are in memory and could not be written. */
  get isHeld(): boolean {
    return (
      this.state.kind === 'failed' ||
      this.state.kind === 'conflict' ||
      (this.state.kind === 'silent' && !this.state.allSaved)
    )
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
    this.sendNoSpare(viewer)
  }

  edit(viewerId: string, base: number, patches: readonly Patch[]): Answer<{ revision: number }> {
    if (this.accessOf(viewerId).mode !== 'write') return failed(problem('read-only'))
    if (this.replacing) return failed(problem(this.isSilent ? 'disk-silent' : 'stale'))
    const late = this.before?.revision === base ? this.before : undefined
    if (base !== this.revision && late === undefined) return failed(problem('stale'))
    if (reachTooDeep(patches)) return failed(problem('too-large'))
    const next = tryPatch(late?.school ?? this.school, patches)
    if (next === undefined) return failed(problem('bad-shape'))
    if (!this.room.hasFor(next, patches)) return failed(problem('too-large'))
    // Typed before the window saw what was taken over: changed on both sides after all, and saving will find that.
    late?.giveBack()
    this.before = undefined
    this.school = next
    this.revision += 1
    if (this.state.kind === 'saved') this.setState({ kind: 'saving', revision: this.revision })
    else if (this.state.kind === 'silent' && this.state.allSaved) this.setState(this.silence())
    if (this.isHeld) this.held.hold(next)
    this.schedule()
    return ok({ revision: this.revision })
  }

  /** Writes what is not on disk yet and tells how it went, or that the disk does not answer. Never throws, never waits long. */
  async save(): Promise<SaveState> {
    await this.turns.unlessSilent(() => this.saveWhole())
    return this.state
  }

  /** Compares with what stands on disk, and takes over what is newer there and unchanged here. Never throws, never waits long: a silent disk is not looked at. */
  async look(): Promise<void> {
    await this.turns.unlessSilent(() => (this.looking ??= this.compare().finally(() => (this.looking = undefined))))
  }

  /** Runs work in the school's folder that no save may overlap, or says why not. */
  async inFolder<T>(work: (store: SchoolStore) => Promise<Answer<T>>): Promise<Answer<T>> {
    const store = this.openStore
    return store === null ? failed(problem('newer-version')) : this.inTime(() => this.alone(() => work(store)))
  }

  /**
   * The value of this moment, when it surely is what stands on disk; otherwise what is in the way. Written also when it was
   * saved before: only then a change from outside is seen. What is newer there is then taken over, and is not the value that was asked for.
   */
  async valueOnDisk(): Promise<Answer<School>> {
    return this.inTime(async () => {
      clearTimeout(this.timer)
      while (this.turns.running !== undefined) await this.turns.running
      const store = this.openStore
      if (store === null) return failed(problem('newer-version'))
      if (this.state.kind === 'conflict') return failed(this.state.problem)
      let value = this.school
      const isWritten = await this.alone(() => this.write((school) => store.save((value = school))))
      return isWritten ? ok(value) : failed(this.whyNot())
    })
  }

  /** After a change from outside. With a problem the choice could not be carried out; the state then says why. */
  async resolve(keep: 'ours' | 'theirs'): Promise<Problem | null> {
    const chosen = await this.answered(() => this.resolveWhole(keep))
    if (chosen === LATE) return problem('disk-silent')
    if (chosen) return null
    if (this.state.kind === 'conflict' && this.state.theirs !== 'school') return this.state.problem
    return problem(keep === 'ours' ? 'write-failed' : 'damaged')
  }

  /** Puts a spare copy in the place of the value, which becomes one itself. Null when done; with a problem nothing changed. */
  putBack(spareId: string): Promise<Problem | null> {
    return this.replaceBy((store) => store.restore(spareId, this.school))
  }

  /** The same with a value that was held from an earlier time. */
  putInPlace(school: School): Promise<Problem | null> {
    return this.replaceBy(async (store) => {
      const put = await store.put(school, this.school)
      return put.ok ? { ok: true, school } : put
    })
  }

  /** Takes somebody out of the school and of its earlier versions. Gives the files in which she may still stand. Undo does not bring her back. */
  async erasePerson(viewerId: string, personId: string): Promise<Answer<{ left: readonly string[] }>> {
    if (this.accessOf(viewerId).mode !== 'write') return failed(problem('read-only'))
    const { store } = this
    if (store === null) return failed(problem('newer-version'))
    return this.inTime(() =>
      this.withoutEdits(async () => {
        await this.saveWhole()
        if (!this.isOnDisk) return failed(this.whyNot())
        const erasing = erasingOf(this.school, personId)
        const next = erasing.change(this.school)
        await this.held.settled()
        // The school comes last: where it breaks off she still stands in it, and it is asked again.
        const apart = await this.around.recovery.eraseIn(this.id, erasing)
        const erased = await this.alone(() => store.erase(next, erasing))
        if (erased.ok) {
          this.replace(next)
          return ok({ left: [...erased.left, ...apart] })
        }
        this.doubt()
        return failed(problem(erased.why))
      })
    )
  }

  /** The other writer seems gone: this window writes from now on, beginning with what stands on disk. False when that may not be. */
  async takeOver(viewerId: string): Promise<boolean> {
    if (this.accessOf(viewerId).mode === 'write') return true
    const store = this.openStore
    if (store === null || !this.viewers.has(viewerId)) return false
    return (await this.answered(() => this.takeOverWhole(viewerId, store))) === true
  }

  /** Whether what cannot be written stands in a file of the program's own. Waits until it is up to date. */
  async isKept(): Promise<boolean> {
    await this.held.settled()
    return this.held.kept === 'kept'
  }

  /** Of the words of now, when they are held. */
  get heldId(): string | undefined {
    return this.held.ownId
  }

  /** Null when the school is only shown: it is of a newer version. */
  get openStore(): SchoolStore | null {
    return this.isNewer ? null : this.store
  }

  /** Gives the lease back; what was not saved is saved first. A disk that does not answer is not waited for. */
  async close(): Promise<void> {
    await this.save()
    clearTimeout(this.timer)
    await this.held.settled()
    const { store } = this
    if (store === null) return
    // Begun also on a disk that is silent now: it is done when that answers.
    const released = this.alone(() => store.release()).catch(this.around.report)
    await this.turns.unlessSilent(() => released)
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

  private async saveWhole(): Promise<void> {
    clearTimeout(this.timer)
    const { store } = this
    // A save that runs may hold an older value: wait for it, then look again.
    while (this.turns.running !== undefined) await this.turns.running
    if (!this.isOnDisk && store !== null && this.state.kind !== 'conflict')
      await this.alone(() => this.write((school) => store.save(school)))
  }

  private async resolveWhole(keep: 'ours' | 'theirs'): Promise<boolean> {
    const { store } = this
    while (this.turns.running !== undefined) await this.turns.running
    // A second click on a choice that was made.
    if (store === null || this.state.kind !== 'conflict') return this.isOnDisk
    if (keep === 'ours') return this.alone(() => this.write((school) => store.overrule(school)))
    const isNewer = this.state.theirs === 'newer'
    return this.withoutEdits(async () => {
      if (isNewer) return this.alone(() => this.giveWay(store))
      const theirs = await this.alone(() => store.adopt(this.school))
      if (theirs === undefined) return false
      this.replace(theirs)
      return true
    })
  }

  private takeOverWhole(viewerId: string, store: SchoolStore): Promise<boolean> {
    return this.alone(async () => {
      if (!(this.penIsFree || this.otherWriter?.seemsGone === true) || !this.isOnDisk || !(await store.takeOver()))
        return false
      const latest = await store.readOutside()
      this.otherWriter = null
      // It may have closed meanwhile.
      this.writer = this.viewers.has(viewerId) ? viewerId : this.viewers.keys().next().value
      this.sendAccessToAll()
      if (latest !== undefined) this.replace(latest)
      return true
    })
  }

  private async replaceBy(put: (store: SchoolStore) => Promise<Restored>): Promise<Problem | null> {
    const { store } = this
    if (store === null) return problem('newer-version')
    const done = await this.inTime(() =>
      this.withoutEdits(async () => {
        await this.saveWhole()
        if (!this.isOnDisk) return failed(this.whyNot())
        const restored = await this.alone(() => put(store))
        if (restored.ok) return ok(this.replace(restored.school))
        // A write that broke off may have left the other value on disk: ours is written again, or found to be there.
        if (restored.why !== 'unreadable') this.doubt()
        return failed(problem(restored.why))
      })
    )
    return done.ok ? null : done.problem
  }

  private whyNot(): Problem {
    if ('problem' in this.state) return this.state.problem
    if (this.isNewer) return problem('newer-version')
    // Another value was taken over just now, or is just arriving.
    return problem(this.before === undefined ? 'unreadable' : 'newer-text')
  }

  /** The answer, or that the disk gives none; what was asked is then done when it does. */
  private async inTime<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await this.answered(work)
    return answer === LATE ? failed(problem('disk-silent')) : answer
  }

  private async answered<T>(work: () => Promise<T>): Promise<T | Late> {
    const answer = await this.turns.unlessSilent(work)
    if (answer === LATE && this.replacing) this.owesValue = true
    return answer
  }

  /** Runs work that no save may overlap. While it takes too long the state says so. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    let before = this.state
    const silent = (): void => {
      before = this.state
      this.setState(this.silence())
    }
    return this.turns.alone(work, silent, () => {
      if (this.state.kind !== 'silent') return
      if (this.isOnDisk || before.kind === 'conflict') return this.setState(before)
      this.setState({ kind: 'saving', revision: this.revision })
      this.schedule()
    })
  }

  private silence(): SaveState {
    const allSaved = this.isOnDisk
    return {
      kind: 'silent',
      problem: problem(allSaved ? 'silent-saved' : 'disk-silent'),
      revision: this.revision,
      kept: this.held.kept,
      allSaved
    }
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
    this.room.forget()
    this.school = school
    this.before = undefined
    this.revision += 1
    this.savedRevision = this.revision
    this.firstUnsavedAt = undefined
    if (fromOutside) for (const viewer of this.viewers.values()) this.sendRevision(viewer, true)
    else this.tellReaders()
    this.setState({ kind: 'saved', time: this.around.clock.time(), revision: this.revision })
  }

  /** There is another value to be read. Who may write has it already: it made the change, or gets the value with the answer, if that comes in time. */
  private tellReaders(): void {
    for (const viewer of this.viewers.values())
      if (viewer.id !== this.writer || this.owesValue) this.sendRevision(viewer)
    this.owesValue = false
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

  private sendNoSpare(viewer: Viewer): void {
    viewer.emit({ type: 'no-spare', schoolId: this.id, problem: this.noSpare })
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
    const wait = Math.max(0, Math.min(this.around.rest, this.firstUnsavedAt + LONGEST_WAIT - now))
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
    } else if (done) this.schedule()
    else if (this.state.kind !== 'conflict') {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => void this.save(), RETRY).unref()
    }
    return done
  }

  /** Takes in how writing `revision` went; true when it is on disk. */
  private async settle(revision: number, result: SaveResult, store: SchoolStore): Promise<boolean> {
    if (!result.ok) {
      // While another value is just arriving nothing is said: it is tried again a little later.
      if (result.why === 'changed-outside') {
        await this.take(this.stepAfter(await store.outside()), store)
        if (!this.isOnDisk && !this.isHeld) this.held.hold(this.school)
      } else
        this.setState({ kind: 'failed', problem: problem(result.why), revision: this.revision, kept: this.held.kept })
      return false
    }
    this.savedRevision = revision
    if (this.spares.take(this.store?.spareTrouble ?? null))
      for (const viewer of this.viewers.values()) this.sendNoSpare(viewer)
    this.setState(
      this.isOnDisk
        ? { kind: 'saved', time: this.around.clock.time(), revision }
        : { kind: 'saving', revision: this.revision }
    )
    this.tellReaders()
    return true
  }

  private choice(theirs: Theirs): SaveState {
    return {
      kind: 'conflict',
      problem: problem(choiceProblems[theirs]),
      revision: this.revision,
      kept: this.held.kept,
      theirs
    }
  }

  private tellKept(): void {
    if ('kept' in this.state) this.setState({ ...this.state, kept: this.held.kept })
  }

  private setState(state: SaveState): void {
    const wasHeld = this.isHeld
    this.state = state
    if (this.isHeld) this.held.hold(this.school)
    else if (state.kind === 'saved') this.held.release()
    for (const viewer of this.viewers.values()) viewer.emit({ type: 'save', schoolId: this.id, state })
    if (this.isHeld !== wasHeld) this.around.heldChanged()
  }
}

/** What goes with a person, and by which words a file is known to hold her still. */
function erasingOf(school: School, personId: string): Erasing {
  const names = school.internal.people.filter(({ id }) => id === personId).map(({ name }) => name.trim())
  return { change: (value) => change(value, erasePerson(personId).apply).next, traces: [personId, ...names] }
}
