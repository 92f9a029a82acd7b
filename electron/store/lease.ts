// Who works in this folder: a small file, a courtesy between two programs. What protects the data is the check before each write.
import path from 'node:path'
import {
  isRunning,
  putLease,
  readLease,
  removeLease,
  replaceLease,
  type Changed,
  type LeaseContent,
  type SeenLease
} from './lease-file.ts'
import { LEASE_FILE } from './names.ts'
import type { Surroundings } from './options.ts'
import type { OtherWriter } from './types.ts'

/** A sign of life is given this often, in milliseconds. */
const BEAT = 30_000
/** Without a sign of life for this long a writer on another computer seems gone, in milliseconds. */
const SILENT = 3 * 60_000
/** A sign of life from further in the future than this says nothing: some clock is wrong. In milliseconds. */
const NOT_A_TIME = 24 * 60 * 60_000
/** Where many come at once, so often is looked again, so many milliseconds apart. */
const TRIES = 40
const BETWEEN_TRIES = 50

/** Leases that this process holds: of those its own number tells nothing. */
const heldHere = new Set<string>()

export class Lease {
  private readonly file: string
  private readonly token: string
  private readonly start: string | null
  private held = false
  private stopBeating: (() => void) | undefined
  private beating: Promise<void> = Promise.resolve()

  constructor(
    folder: string,
    private readonly options: Surroundings
  ) {
    this.file = path.join(folder, LEASE_FILE)
    this.token = options.newId()
    const self = options.processState(options.owner.pid)
    this.start = self.alive ? self.start : null
  }

  /** Takes the lease when it is free or left by a crash on this computer; says otherwise who has it. Never fails. */
  async acquire(): Promise<OtherWriter | null> {
    return this.attempt(false)
  }

  /** Takes it also from a writer that seems gone. True when it is ours, or free to ignore. */
  async takeOver(): Promise<boolean> {
    return this.held || (await this.attempt(true)) === null
  }

  /** Who else has it at this moment; null when it is free, undefined when that cannot be told for now. Touches nothing. */
  async holder(): Promise<OtherWriter | null | undefined> {
    const seen = await readLease(this.file, this.options)
    if (seen.state === 'lease') return this.judge(seen)
    return seen.state === 'none' ? null : undefined
  }

  /** Gives it back, when it still is ours. */
  async release(): Promise<void> {
    this.stopBeating?.()
    this.stopBeating = undefined
    await this.beating
    if (!this.held) return
    this.lose()
    await this.changing((seen) =>
      seen.state === 'lease' && seen.content.token === this.token
        ? removeLease(this.file, seen, this.content(), this.options)
        : undefined
    )
  }

  private async attempt(alsoGone: boolean): Promise<OtherWriter | null> {
    let other: OtherWriter | null = null
    const taken = await this.changing((seen) => {
      if (seen.state === 'none') return putLease(this.file, this.content(), this.options)
      other = this.judge(seen)
      return other === null || (alsoGone && other.seemsGone)
        ? replaceLease(this.file, seen, this.content(), this.options)
        : undefined
    })
    if (taken === undefined) return other
    if (taken === 'done') this.hold()
    // Somebody has been changing it all that time. Otherwise no lease can be made here: the school opens, and saving will say what is wrong.
    return taken === 'busy' ? { computer: UNKNOWN, seemsGone: true } : null
  }

  /** Changes the lease as it is found, again while another comes first; undefined where `how` leaves it as it is. */
  private async changing(how: (seen: SeenLease) => Promise<Changed> | undefined): Promise<Changed | undefined> {
    for (let tries = 1; ; tries += 1) {
      const changed = await how(await readLease(this.file, this.options))
      if (changed !== 'busy' || tries === TRIES) return changed
      await this.options.pause(BETWEEN_TRIES)
    }
  }

  /** Null when the writer was this process, or a process of this computer that is no more, or nobody that can be understood. */
  private judge(seen: Exclude<SeenLease, { state: 'none' }>): OtherWriter | null {
    const { owner } = this.options
    if (seen.state === 'rubbish') return null
    // It is written anew with every sign of life.
    if (seen.state === 'closed')
      return { computer: UNKNOWN, seemsGone: seen.writtenAt === undefined || this.isSilent(seen.writtenAt) }
    const { content } = seen
    const silent = this.isSilent(Date.parse(content.seenAt))
    if (content.computer !== owner.computer) return { computer: content.computer, seemsGone: silent }
    const isOurs = content.pid === owner.pid && (content.start === null || content.start === this.start)
    // One folder by two names, opened twice.
    if (isOurs) return heldHere.has(content.token) ? { computer: content.computer, seemsGone: false } : null
    if (!isRunning(content, this.options)) return null
    // Where nobody tells when a process started, its number may be another's by now.
    const process = this.options.processState(content.pid)
    const isSure = process.alive && process.start !== null && content.start !== null
    return { computer: content.computer, seemsGone: !isSure && silent }
  }

  private isSilent(seenAt: number): boolean {
    const silence = this.options.now() - seenAt
    return silence > SILENT || silence < -NOT_A_TIME
  }

  private content(): LeaseContent {
    const { owner, now } = this.options
    return {
      computer: owner.computer,
      pid: owner.pid,
      start: this.start,
      token: this.token,
      seenAt: new Date(now()).toISOString()
    }
  }

  private lose(): void {
    this.held = false
    heldHere.delete(this.token)
    this.stopBeating?.()
  }

  private hold(): void {
    this.held = true
    heldHere.add(this.token)
    this.stopBeating = this.options.repeat(BEAT, () => {
      this.beating = this.beating.then(() => this.beat())
    })
  }

  /** Replaces the lease by one with the present time, unless somebody took it. A beat that fails is made up by the next. */
  private async beat(): Promise<void> {
    if (!this.held) return
    const seen = await readLease(this.file, this.options)
    if (seen.state === 'none') return void (await putLease(this.file, this.content(), this.options))
    if (seen.state !== 'lease') return
    if (seen.content.token === this.token)
      return void (await replaceLease(this.file, seen, this.content(), this.options))
    this.lose()
  }
}

/** Said in a sentence: "in een ander programma op …". */
const UNKNOWN = 'een andere plek'
