// The value of one open school and how much of it is on disk. It is written a moment after an edit, one piece of work at a time, and
// "saved" is only said after the store did it. What cannot be written is held, and tried again by itself.
import type { Answer } from '#shared/contract/answer.ts'
import type { HostEvent, SaveState, Theirs } from '#shared/contract/contract.ts'
import { failed } from '#shared/contract/answer.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import type { School } from '#shared/school/school.ts'
import type { SaveResult, SchoolStore, SpareTrouble } from '../../store/types.ts'
import { choiceProblems } from './comparing.ts'
import { DiskTurns } from './disk-turns.ts'
import { HeldWords } from './held-words.ts'
import { IN_BACK_UPS, NoSpare, ON_THIS_COMPUTER } from './no-spare.ts'
import { LATE, type Late } from '../machine/patience.ts'
import type { Recovery } from '../own-folder/recovery.ts'
import type { Clock } from '../machine/types.ts'
import type { Viewers } from './viewers.ts'

/** Milliseconds of rest after an edit before it is written. */
export const REST = 300
/** No edit waits longer than this, in milliseconds, however fast the director types. */
const LONGEST_WAIT = 800
/** How long after a failed write it is tried again by itself, in milliseconds. */
const RETRY = 5_000

/** What saving one school needs of the program around it. */
export interface SavingOptions {
  readonly clock: Clock
  /** How long its disk may take, in milliseconds. */
  readonly patience: number
  /** How long an edit rests before it is written, in milliseconds. */
  readonly rest: number
  /** Where words stand that cannot be written. */
  readonly recovery: Recovery
  /** For the log. */
  readonly report: (error: unknown) => void
  /** Whether it is only in memory changed, and with it what a list of schools says. */
  readonly heldChanged: () => void
}

/** Whom saving tells what it does not decide itself. */
export interface SavingListener {
  /** Another value stands on disk: nothing was written. */
  readonly changedOutside: (store: SchoolStore) => Promise<void>
  /** This value is on disk, and may be written here. */
  readonly saved: (school: School) => void
  /** All of it is on disk, and nobody looks. */
  readonly unseen: () => void
}

export class Saving {
  private value: School
  /** The revision of now. */
  private present = 0
  private savedRevision = 0
  private saveState: SaveState
  private timer: NodeJS.Timeout | undefined
  private firstUnsavedAt: number | undefined
  private readonly turns: DiskTurns
  private readonly spares: NoSpare
  private readonly snapshots: NoSpare
  readonly held: HeldWords
  /** Another value is on its way; what is typed now would be dropped with the present one. */
  private replacing = false
  /** The window that asked for it was told that the disk does not answer: it hears of the value when it is there. */
  private owesValue = false

  constructor(
    private readonly schoolId: string,
    school: School,
    private readonly store: SchoolStore | null,
    private readonly viewers: Viewers,
    private readonly options: SavingOptions,
    private readonly listener: SavingListener
  ) {
    this.value = school
    this.saveState = { kind: 'saved', time: options.clock.time(), revision: 0 }
    this.turns = new DiskTurns(options.patience)
    this.spares = new NoSpare(IN_BACK_UPS, options.report)
    this.snapshots = new NoSpare(ON_THIS_COMPUTER, options.report)
    this.held = new HeldWords(schoolId, options.recovery, () => this.tellKept())
  }

  get school(): School {
    return this.value
  }

  get revision(): number {
    return this.present
  }

  get state(): SaveState {
    return this.saveState
  }

  get isOnDisk(): boolean {
    return this.savedRevision === this.present
  }

  /** Something is under way on its disk, which does not answer. */
  get isSilent(): boolean {
    return this.turns.isSilent
  }

  /** The words are in memory and could not be written. */
  get isHeld(): boolean {
    const { saveState } = this
    return (
      saveState.kind === 'failed' ||
      saveState.kind === 'conflict' ||
      (saveState.kind === 'silent' && !saveState.allSaved)
    )
  }

  get isReplacing(): boolean {
    return this.replacing
  }

  /** Why no spare copies can be made, in the school's folder or else in the program's own. */
  get noSpare(): Problem | null {
    return this.spares.problem ?? this.snapshots.problem
  }

  /** How it goes with the spare copies in the program's own folder. */
  takeSnapshotTrouble(trouble: SpareTrouble | null): void {
    if (this.snapshots.take(trouble)) this.viewers.tell(this.spareEvent())
  }

  /** What a window is told that may have missed some of it. */
  get asTold(): readonly HostEvent[] {
    return [this.replaced(false), { type: 'save', schoolId: this.schoolId, state: this.saveState }, this.spareEvent()]
  }

  /** An edit was made. Gives its revision. */
  edited(next: School): number {
    this.value = next
    this.present += 1
    if (this.saveState.kind === 'saved') this.setState({ kind: 'saving', revision: this.present })
    else if (this.saveState.kind === 'silent' && this.saveState.allSaved) this.setState(this.silence())
    if (this.isHeld) this.held.hold(next)
    this.schedule()
    return this.present
  }

  /** Another value stands in the place of ours, and on disk. */
  replace(school: School, fromOutside = false): void {
    this.value = school
    this.present += 1
    this.savedRevision = this.present
    this.firstUnsavedAt = undefined
    if (fromOutside) this.viewers.tell(this.replaced(true))
    else this.tellReaders()
    this.setState({ kind: 'saved', time: this.options.clock.time(), revision: this.present })
    if (this.viewers.maySave) this.listener.saved(school)
  }

  /** Writes what is not on disk yet and tells how it went, or that the disk does not answer. Never throws, never waits long. */
  async save(): Promise<SaveState> {
    await this.patiently(() => this.saveWhole())
    return this.saveState
  }

  /** The same, and waits as long as it takes. */
  async saveWhole(): Promise<void> {
    clearTimeout(this.timer)
    const { store } = this
    // A save that runs may hold an older value: wait for it, then look again.
    while (this.running !== undefined) await this.running
    if (!this.isOnDisk && store !== null && this.saveState.kind !== 'conflict')
      await this.alone(() => this.write((school) => store.save(school)))
  }

  /** Writes the value of this moment, also when it was saved before. Undefined when it is not on disk. */
  async written(store: SchoolStore): Promise<School | undefined> {
    let value = this.value
    const isWritten = await this.alone(() => this.write((school) => store.save((value = school))))
    return isWritten ? value : undefined
  }

  /** True when the value of this moment is on disk. What is not there yet is tried again by itself, whether or not anybody looks. */
  async write(how: (school: School) => Promise<SaveResult>): Promise<boolean> {
    const { value, present, store } = this
    if (store === null) return false
    this.firstUnsavedAt = undefined
    const done = await this.settle(value, present, await how(value), store)
    if (this.isOnDisk) {
      if (this.viewers.isNone) this.listener.unseen()
    } else if (done) this.schedule()
    else if (this.saveState.kind !== 'conflict') {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => void this.save(), RETRY).unref()
    }
    return done
  }

  /** What is on disk may be another value than ours. */
  doubt(): void {
    this.savedRevision = -1
    this.setState({ kind: 'saving', revision: this.present })
    this.schedule()
  }

  /** What was saved does not stand there any more: nothing is written until the director chooses. */
  ask(theirs: Theirs): void {
    this.savedRevision = -1
    this.setState({
      kind: 'conflict',
      problem: problem(choiceProblems[theirs]),
      revision: this.present,
      kept: this.held.kept,
      theirs
    })
  }

  /** Resolves when what is under way in the school's folder is over; undefined where nothing is, so that nobody waits then. */
  get running(): Promise<void> | undefined {
    return this.turns.running
  }

  /** No save begins by itself any more, until the next edit. */
  stopTimer(): void {
    clearTimeout(this.timer)
  }

  /** Runs work that no save may overlap. While it takes too long the state says so. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    let before = this.saveState
    const silent = (): void => {
      before = this.saveState
      this.setState(this.silence())
    }
    return this.turns.alone(work, silent, () => {
      if (this.saveState.kind !== 'silent') return
      if (this.isOnDisk || before.kind === 'conflict') return this.setState(before)
      this.setState({ kind: 'saving', revision: this.present })
      this.schedule()
    })
  }

  /** The answer, or that the disk gives none; what was asked is then done when it does. */
  async inTime<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await this.answered(work)
    return answer === LATE ? failed(problem('disk-silent')) : answer
  }

  /** What the work gives, or LATE as soon as the disk does not answer. */
  patiently<T>(work: () => Promise<T>): Promise<T | Late> {
    return this.turns.unlessSilent(work)
  }

  /** The same for what a window asked: where it is too late it hears of the value when that is there. */
  async answered<T>(work: () => Promise<T>): Promise<T | Late> {
    const answer = await this.patiently(work)
    if (answer === LATE && this.replacing) this.owesValue = true
    return answer
  }

  async withoutEdits<T>(work: () => Promise<T>): Promise<T> {
    this.replacing = true
    try {
      return await work()
    } finally {
      this.replacing = false
    }
  }

  private silence(): SaveState {
    const allSaved = this.isOnDisk
    return {
      kind: 'silent',
      problem: problem(allSaved ? 'silent-saved' : 'disk-silent'),
      revision: this.present,
      kept: this.held.kept,
      allSaved
    }
  }

  private schedule(): void {
    const now = this.options.clock.now()
    this.firstUnsavedAt ??= now
    const wait = Math.max(0, Math.min(this.options.rest, this.firstUnsavedAt + LONGEST_WAIT - now))
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), wait)
  }

  /** Takes in how writing `school` went; true when it is on disk. */
  private async settle(school: School, revision: number, result: SaveResult, store: SchoolStore): Promise<boolean> {
    if (!result.ok) {
      // While another value is just arriving nothing is said: it is tried again a little later.
      if (result.why === 'changed-outside') {
        await this.listener.changedOutside(store)
        if (!this.isOnDisk && !this.isHeld) this.held.hold(this.value)
      } else
        this.setState({ kind: 'failed', problem: problem(result.why), revision: this.present, kept: this.held.kept })
      return false
    }
    this.savedRevision = revision
    if (this.spares.take(store.spareTrouble)) this.viewers.tell(this.spareEvent())
    this.setState(
      this.isOnDisk
        ? { kind: 'saved', time: this.options.clock.time(), revision }
        : { kind: 'saving', revision: this.present }
    )
    this.tellReaders()
    this.listener.saved(school)
    return true
  }

  /** There is another value to be read. Who may write has it already: it made the change, or gets the value with the answer, if that comes in time. */
  private tellReaders(): void {
    if (this.owesValue) this.viewers.tell(this.replaced(false))
    else this.viewers.tellReaders(this.replaced(false))
    this.owesValue = false
  }

  private replaced(fromOutside: boolean): HostEvent {
    return { type: 'replaced', schoolId: this.schoolId, revision: this.present, fromOutside }
  }

  private spareEvent(): HostEvent {
    return { type: 'no-spare', schoolId: this.schoolId, problem: this.noSpare }
  }

  private tellKept(): void {
    if ('kept' in this.saveState) this.setState({ ...this.saveState, kept: this.held.kept })
  }

  private setState(state: SaveState): void {
    const wasHeld = this.isHeld
    this.saveState = state
    if (this.isHeld) this.held.hold(this.value)
    else if (state.kind === 'saved') this.held.release()
    this.viewers.tell({ type: 'save', schoolId: this.schoolId, state })
    if (this.isHeld !== wasHeld) this.options.heldChanged()
  }
}
