// Sends edits to the host: in order, one request at a time, within a tenth of a second, each against the revision before it.
import type { Bridge } from '#shared/contract/contract.ts'
import type { Problem } from '#shared/contract/problems.ts'
import type { Patch } from '#shared/school/patches.ts'

/** How long edits are gathered before they go, in milliseconds. */
const GATHER = 80
/** When the host did not answer: try again after so many milliseconds. */
const AGAIN = 1_000
/** After so many milliseconds without an answer the host counts as not answering; the request may still arrive. */
const PATIENCE = 2_000
/** The most patches in one request; the contract allows 10,000. */
const BATCH = 5_000

export interface SenderListener {
  /** Something is, or is no longer, on its way. */
  readonly changed: () => void
  /** The host will not take these edits; nothing more is sent, and they are kept. */
  readonly refused: (problem: Problem) => void
}

export class EditSender {
  private queue: Patch[] = []
  private inFlight = false
  /** How many of the first patches in the queue were sent and not answered: the host may or may not have them. */
  private unanswered = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private stopped = false
  /** The host does not answer; the edits are kept and tried again. */
  isCutOff = false

  constructor(
    private readonly bridge: Bridge,
    private readonly schoolId: string,
    private revisionOfHost: number,
    private readonly listener: SenderListener
  ) {}

  get revision(): number {
    return this.revisionOfHost
  }

  get isIdle(): boolean {
    return this.queue.length === 0 && !this.inFlight
  }

  /** Everything that the host did not confirm, and the part of it that it certainly does not have. */
  get unsent(): { readonly all: readonly Patch[]; readonly neverSent: readonly Patch[] } {
    return { all: this.queue, neverSent: this.queue.slice(this.unanswered) }
  }

  /** Once stopped, edits are still kept. */
  push(patches: readonly Patch[]): void {
    if (patches.length === 0) return
    this.queue.push(...patches)
    if (!this.stopped) this.schedule(GATHER)
    this.listener.changed()
  }

  /** Sends now what waits; for when the window goes. */
  flush(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    void this.send()
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }

  private schedule(wait: number): void {
    this.timer ??= setTimeout(() => this.flush(), wait)
  }

  private async send(): Promise<void> {
    if (this.inFlight || this.stopped || this.queue.length === 0) return
    const patches = this.queue.slice(0, BATCH)
    this.inFlight = true
    this.unanswered = patches.length
    const late = setTimeout(() => this.noteLate(), PATIENCE)
    const answer = await this.request(patches)
    clearTimeout(late)
    this.inFlight = false
    if (this.stopped) return
    if (answer === undefined) {
      this.isCutOff = true
      this.schedule(AGAIN)
    } else if (answer.ok) {
      this.isCutOff = false
      this.revisionOfHost = answer.value.revision
      this.queue = this.queue.slice(patches.length)
      this.unanswered = 0
      if (this.queue.length > 0) this.schedule(0)
    } else {
      this.stop()
      this.listener.refused(answer.problem)
    }
    this.listener.changed()
  }

  private noteLate(): void {
    this.isCutOff = true
    if (!this.stopped) this.listener.changed()
  }

  private async request(patches: Patch[]) {
    try {
      return await this.bridge.request('school.edit', { schoolId: this.schoolId, base: this.revisionOfHost, patches })
    } catch {
      return undefined
    }
  }
}
