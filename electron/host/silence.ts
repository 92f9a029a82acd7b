// Whether the disk of one open school answers. What it was asked goes on; only who waits for it is told that it takes too long.
import { LATE, type Late } from './patience.ts'

export class Silence {
  private late = false
  private readonly waiting = new Set<() => void>()

  /** @param patience in milliseconds */
  constructor(private readonly patience: number) {}

  get isNow(): boolean {
    return this.late
  }

  /** Gives what the work gives, however long it takes; one piece of work at a time. Calls `tell` when that is too long. */
  async watch<T>(work: Promise<T>, tell: () => void): Promise<T> {
    const timer = setTimeout(() => {
      this.late = true
      tell()
      for (const stop of this.waiting) stop()
    }, this.patience)
    try {
      return await work
    } finally {
      clearTimeout(timer)
      this.late = false
    }
  }

  /** What the work gives, or LATE as soon as the disk does not answer. Work that was begun goes on; none is begun while it is silent. */
  async unless<T>(work: () => Promise<T>): Promise<T | Late> {
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
}
