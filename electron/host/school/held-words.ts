// The words of one open school while they cannot be written: kept apart, in a file that follows them, until they are saved.
import type { Kept } from '#shared/contract/contract.ts'
import type { School } from '#shared/school/school.ts'
import type { Recovery } from '../own-folder/recovery.ts'

/** The file follows at most this often, in milliseconds. */
const EVERY = 1_000

export class HeldWords {
  private latest: School | undefined
  private written: School | undefined
  private id: string | undefined
  private last: Promise<unknown> = Promise.resolve()
  private lastAt = Number.NEGATIVE_INFINITY
  private timer: NodeJS.Timeout | undefined
  private state: Kept = 'not-yet'

  /** @param told called when it is another state now */
  constructor(
    private readonly schoolId: string,
    private readonly recovery: Recovery,
    private readonly told: () => void
  ) {}

  /** Whether what is held stands in a file. */
  get kept(): Kept {
    return this.state
  }

  /** Of the file of this session, which is offered to nobody while it is written. */
  get ownId(): string | undefined {
    return this.id
  }

  /** These words are not on the disk of their school. */
  hold(school: School): void {
    this.latest = school
    if (this.written !== school)
      this.timer ??= setTimeout(
        () => void this.writeNow(),
        Math.max(0, this.lastAt + EVERY - performance.now())
      ).unref()
  }

  /** All of it is where it belongs: the file goes. */
  release(): void {
    if (this.latest === undefined) return
    clearTimeout(this.timer)
    this.timer = undefined
    this.latest = undefined
    void this.inTurn(async () => {
      if (this.latest !== undefined || this.id === undefined) return
      if (await this.recovery.erase(this.schoolId, this.id)) this.id = undefined
      this.written = undefined
      this.state = 'not-yet'
    })
  }

  /** Resolves when the file says what is held now, or cannot, or is gone. */
  async settled(): Promise<void> {
    if (this.timer !== undefined) await this.writeNow()
    await this.last
  }

  private writeNow(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    return this.inTurn(async () => {
      const { latest } = this
      if (latest === undefined || latest === this.written) return
      this.id ??= this.recovery.newId()
      const isWritten = await this.recovery.write(this.schoolId, this.id, latest)
      this.lastAt = performance.now()
      if (isWritten) this.written = latest
      const before = this.state
      this.state = isWritten ? 'kept' : 'failed'
      if (this.latest === undefined) return
      if (this.state !== before) this.told()
      // What was typed meanwhile, or what could not be written: once more.
      if (this.latest !== this.written) this.hold(this.latest)
    })
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.last.then(work)
    this.last = mine
    return mine
  }
}
