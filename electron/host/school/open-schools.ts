// The schools that are open: each once, for all windows. Opened, left and put back one after another.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { OpenedSchool } from '#shared/contract/opened.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Viewer } from '../asking/viewer.ts'
import { LATE, type Questions } from '../machine/patience.ts'
import { idOfPath } from '../machine/system.ts'
import type { Clock } from '../machine/types.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import type { Recovery } from '../own-folder/recovery.ts'
import type { Snapshots } from '../own-folder/snapshots.ts'
import { isNoFile, openSchool, type StoreOptions } from '../../store/index.ts'
import type { Opened } from '../../store/types.ts'
import { offerHeld } from './offered.ts'
import { OpenSchool, type Surroundings } from './open-school.ts'
import { damageSentence, sparesOf, view } from './views.ts'

/** The last words of a tab may come in while those before them are written: so often it is written again. */
const LAST_WORDS = 10

export interface OpenSchoolsOptions {
  readonly known: KnownSchools
  readonly store: StoreOptions
  readonly recovery: Recovery
  readonly snapshots: Snapshots
  /** What is asked of the folders of schools that are not open. */
  readonly questions: Questions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  /** How long an edit rests before it is written, in milliseconds. */
  readonly rest: number
  readonly clock: Clock
  /** For the log. */
  readonly report: (error: unknown) => void
  /** What the list says may be another now. */
  readonly listChanged: () => void
}

export class OpenSchools {
  private readonly open = new Map<string, OpenSchool>()
  /** Opening twice at once would make two owners of one folder. */
  private readonly opening = new Map<string, Promise<unknown>>()
  private readonly around: Surroundings

  constructor(private readonly options: OpenSchoolsOptions) {
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

  get all(): readonly OpenSchool[] {
    return [...this.open.values()]
  }

  find(schoolId: string): OpenSchool | undefined {
    return this.open.get(schoolId)
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

  async takeOver(schoolId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school === undefined) return failed(problem('unknown-school'))
      if (!(await school.takeOver(viewer.id))) return failed(problem('read-only'))
      await offerHeld(school, this.options.recovery)
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

  /**
   * Opens a school that is not open, for this window; in its turn. What is damaged is an answer, with the spare copies that there are.
   * @param open opens its folder, or puts something in the place of what stands there and opens that
   */
  async take(
    schoolId: string,
    folder: string,
    open: () => Promise<Opened>,
    viewer: Viewer
  ): Promise<Answer<OpenedSchool>> {
    const opened = await this.options.questions.put(this.options.patience, {
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
        if (opened.value === null) return failed(problem('newer-version'))
        return ok(this.hold(new OpenSchool(schoolId, folder, opened.value, null, null, this.around), viewer))
      case 'open':
        await this.options.known.remember(folder)
        return ok(
          await this.holdOwn(
            new OpenSchool(schoolId, folder, opened.value, opened.store, opened.otherWriter, this.around),
            opened.otherWriter === null,
            viewer
          )
        )
    }
  }

  /** One after another for each school. Rejects as the work does. */
  inTurn<T>(schoolId: string, work: () => Promise<T>): Promise<T> {
    const before = this.opening.get(schoolId) ?? Promise.resolve()
    const mine = before.then(work, work)
    const tail = mine.catch(() => undefined)
    this.opening.set(schoolId, tail)
    void tail.then(() => {
      if (this.opening.get(schoolId) === tail) this.opening.delete(schoolId)
    })
    return mine
  }

  private async holdOwn(school: OpenSchool, mayWrite: boolean, viewer: Viewer): Promise<OpenedSchool> {
    // Another program that has the school may be holding these words now.
    if (mayWrite) await offerHeld(school, this.options.recovery)
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
}
