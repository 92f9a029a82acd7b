// Work on the disk of one open school, one piece at a time, and whether that disk answers. What was begun goes on, however long it
// takes; only who waits for it is told that it takes too long.
import { LATE, type Late } from '../machine/patience.ts'

export class DiskTurns {
  private underWay: Promise<void> | undefined
  private late = false
  private readonly waiting = new Set<() => void>()

  /** @param patience in milliseconds */
  constructor(private readonly patience: number) {}

  /** The disk does not answer. */
  get isSilent(): boolean {
    return this.late
  }

  /** Resolves when what is under way is over; undefined where nothing is, so that nobody waits then. */
  get running(): Promise<void> | undefined {
    return this.underWay
  }

  /** Runs work that nothing else may overlap. Calls `onSilent` when it takes too long, and `onEnd` when that work is over after all. */
  async alone<T>(work: () => Promise<T>, onSilent: () => void, onEnd: () => void): Promise<T> {
    // Looked at and taken in one go: two who waited must not begin at once.
    while (this.underWay !== undefined) await this.underWay
    const mine = this.watched(work(), onSilent, onEnd)
    this.underWay = mine.then(
      () => undefined,
      () => undefined
    )
    return mine
  }

  /** What the work gives, or LATE as soon as the disk does not answer. None is begun while it is silent. */
  async unlessSilent<T>(work: () => Promise<T>): Promise<T | Late> {
    if (this.late) return LATE
    let stop = (): void => undefined
    const silent = new Promise<Late>((resolve) => (stop = () => resolve(LATE)))
    this.waiting.add(stop)
    try {
      return await Promise.race([work(), silent])
    } finally {
      this.waiting.delete(stop)
    }
  }

  private async watched<T>(work: Promise<T>, onSilent: () => void, onEnd: () => void): Promise<T> {
    const timer = setTimeout(() => {
      this.late = true
      onSilent()
      for (const stop of this.waiting) stop()
    }, this.patience)
    try {
      return await work
    } finally {
      clearTimeout(timer)
      this.underWay = undefined
      if (this.late) {
        this.late = false
        onEnd()
      }
    }
  }
}
