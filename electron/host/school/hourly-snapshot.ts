// When a snapshot of one open school is made: of what was saved, at most one per hour, beside saving and never before it. What is saved
// within the hour gets its snapshot when the hour is over, or when the school is opened again.
import type { School } from '#shared/school/school.ts'
import { failureOf } from '../../store/faults.ts'
import type { Erasing, SpareTrouble } from '../../store/types.ts'
import type { Snapshots } from '../own-folder/snapshots.ts'
import type { Clock } from '../machine/types.ts'

/** At most one is made in this time, in milliseconds. */
const BETWEEN = 60 * 60_000
/** After one that could not be made, in milliseconds. */
const BEFORE_TRYING_AGAIN = 60_000

export class HourlySnapshot {
  /** Saved, and not in a snapshot yet. */
  private waiting: School | undefined
  /** The earliest moment for the next; not known before the first is asked for. */
  private nextAt: number | undefined
  private timer: NodeJS.Timeout | undefined
  private last: Promise<unknown> = Promise.resolve()
  private why: SpareTrouble | null = null
  private isClosed = false

  /** @param told called when one could not be made, or can again */
  constructor(
    private readonly schoolId: string,
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
    private readonly told: () => void
  ) {}

  /** Why the last could not be made. */
  get trouble(): SpareTrouble | null {
    return this.why
  }

  /** This school stands on disk. Returns at once and never fails. */
  saved(school: School): void {
    if (this.isClosed) return
    this.waiting = school
    void this.inTurn(() => this.makeWhenDue())
  }

  /** Takes somebody out of all that there is. What waits still holds her: it is not made any more. Gives the files in which she may still stand. */
  erase(erasing: Erasing): Promise<readonly string[]> {
    return this.inTurn(async () => {
      this.waiting = undefined
      clearTimeout(this.timer)
      return this.snapshots.eraseIn(this.schoolId, erasing)
    })
  }

  /** None is begun any more. Resolves when what was begun is done. */
  async close(): Promise<void> {
    this.isClosed = true
    clearTimeout(this.timer)
    await this.last
  }

  private async makeWhenDue(): Promise<void> {
    clearTimeout(this.timer)
    if (this.waiting === undefined) return
    if (this.nextAt === undefined) {
      const newest = await this.snapshots.newestMoment(this.schoolId)
      this.nextAt = newest === undefined ? Number.NEGATIVE_INFINITY : newest + BETWEEN
    }
    const wait = this.nextAt - this.clock.now()
    // A clock that was ahead, or went back, is no reason to make none.
    if (wait <= 0 || wait > BETWEEN) await this.make(this.waiting)
    else this.makeIn(wait)
  }

  private async make(school: School): Promise<void> {
    const before = this.why
    const now = this.clock.now()
    try {
      await this.snapshots.keep(this.schoolId, school)
      if (this.waiting === school) this.waiting = undefined
      this.nextAt = now + BETWEEN
      this.why = null
    } catch (error) {
      this.nextAt = now + BEFORE_TRYING_AGAIN
      this.why = { why: failureOf(error), error }
      this.makeIn(BEFORE_TRYING_AGAIN)
    }
    if (before?.why !== this.why?.why) this.told()
  }

  private makeIn(milliseconds: number): void {
    if (this.isClosed) return
    this.timer = setTimeout(() => void this.inTurn(() => this.makeWhenDue()), milliseconds).unref()
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work)
    this.last = mine.catch(() => undefined)
    return mine
  }
}
