// What another program or another computer does to the folder of one open school: it is looked at, taken over where nothing is lost by
// it, and put to the director otherwise. `comparing.ts` says which; here it is done.
import type { School } from '#shared/school/school.ts'
import type { Outside, SchoolStore } from '../../store/types.ts'
import { stepFor, type Step } from './comparing.ts'
import type { Saving } from './saving.ts'
import type { Clock } from '../machine/types.ts'
import type { Viewers } from './viewers.ts'

/**
 * How long after a value was taken over an edit may still be one that was on its way, in milliseconds. No request of a window takes
 * longer (the browser host ends it); what comes later was made knowing better, or by a window that missed the change and must read first.
 */
const ON_ITS_WAY = 30_000

/** What was here before a value from outside was taken over. */
interface Before {
  readonly school: School
  readonly revision: number
  readonly giveBack: () => void
  /** Of the value that took its place, and when it did. */
  readonly takenAs: number
  readonly takenAt: number
}

export class ChangesOutside {
  private before: Before | undefined
  private looking: Promise<void> | undefined
  private takings = 0

  constructor(
    private readonly saving: Saving,
    private readonly viewers: Viewers,
    private readonly clock: Clock
  ) {}

  /** So often a value from outside was taken over. */
  get timesTaken(): number {
    return this.takings
  }

  /** Compares with what stands on disk, one comparison at a time, and takes over what is newer there and unchanged here. */
  look(store: SchoolStore): Promise<void> {
    return (this.looking ??= this.compare(store).finally(() => (this.looking = undefined)))
  }

  /** Saving found another value on disk. */
  async found(store: SchoolStore): Promise<void> {
    await this.take(this.stepAfter(await store.outside()), store)
  }

  /** What stood here when an edit was made that was on its way while another value was taken over; undefined when it is no such edit. */
  late(base: number): Pick<Before, 'school' | 'giveBack'> | undefined {
    const { before } = this
    const isInTime =
      before?.revision === base &&
      before.takenAs === this.saving.revision &&
      this.clock.now() - before.takenAt <= ON_ITS_WAY
    return isInTime ? before : undefined
  }

  /** After a change from outside: goes on with ours or with theirs. False when that could not be done. */
  async resolve(keep: 'ours' | 'theirs', store: SchoolStore): Promise<boolean> {
    const { saving } = this
    while (saving.running !== undefined) await saving.running
    // A second click on a choice that was made.
    if (saving.state.kind !== 'conflict') return saving.isOnDisk
    if (keep === 'ours') return saving.alone(() => saving.write((school) => store.overrule(school)))
    const isNewer = saving.state.theirs === 'newer'
    return saving.withoutEdits(async () => {
      if (isNewer) return saving.alone(() => this.giveWay(store))
      const theirs = await saving.alone(() => store.adopt(saving.school))
      if (theirs === undefined) return false
      saving.replace(theirs)
      return true
    })
  }

  /** The other writer seems gone: this program writes from now on, beginning with what stands on disk. False when that may not be. */
  takeOver(viewerId: string, store: SchoolStore): Promise<boolean> {
    return this.saving.alone(async () => {
      if (!this.viewers.mayTakeOver || !this.saving.isOnDisk) return false
      const taken = await store.takeOver()
      if (!taken.ok) return false
      this.viewers.takePen(viewerId)
      if (taken.value !== null) this.saving.replace(taken.value)
      return true
    })
  }

  private async compare(store: SchoolStore): Promise<void> {
    const { saving, viewers } = this
    if (saving.state.kind === 'saving') await saving.save()
    await saving.alone(async () => {
      if (viewers.isNewer || saving.isReplacing) return
      const outside = await store.outside()
      if (saving.isReplacing) return
      await this.take(this.stepAfter(outside), store)
      if (outside.state !== 'unknown') await this.seeWhoWrites(store)
    })
  }

  private stepAfter(outside: Outside): Step {
    const { state, isOnDisk } = this.saving
    const asked = state.kind === 'conflict' ? state.theirs : undefined
    return stepFor(outside, { isOnDisk, asked, isReader: this.viewers.areReaders })
  }

  private async take(step: Step, store: SchoolStore): Promise<void> {
    const { saving } = this
    switch (step.kind) {
      case 'go-on':
        return
      case 'save':
        return saving.doubt()
      case 'take': {
        const { school, revision } = saving
        const giveBack = step.accept()
        saving.replace(step.school, true)
        this.takings += 1
        this.before = { school, revision, giveBack, takenAs: saving.revision, takenAt: this.clock.now() }
        return
      }
      case 'show-newer':
        return this.showNewer(step.school, store)
      case 'ask':
        return saving.ask(step.theirs)
    }
  }

  /** From now on the school is only shown; who has the newer version may write. */
  private async showNewer(school: School | null, store: SchoolStore): Promise<void> {
    this.viewers.showNewer()
    this.saving.replace(school ?? this.saving.school, school !== null)
    this.viewers.tellAccess()
    await store.release()
  }

  /** Ours becomes a spare copy, and what the newer version wrote is shown. */
  private async giveWay(store: SchoolStore): Promise<boolean> {
    const outside = await store.outside()
    if (outside.state !== 'newer' || !(await store.keep(this.saving.school))) return false
    await this.showNewer(outside.value, store)
    return true
  }

  /** Tells the windows when the other writer seems gone, is gone, or is there again. */
  private async seeWhoWrites(store: SchoolStore): Promise<void> {
    if (!this.viewers.areReaders || this.viewers.isNewer) return
    const now = await store.otherWriter()
    if (now !== undefined) this.viewers.takeWriter(now)
  }
}
