// Who works in this folder: a small file, a courtesy between two programs. What protects the data is the check before each write.
import path from 'node:path'
import * as z from 'zod'
import { codeOf } from './file-system.ts'
import { LEASE_FILE, temporaryName } from './names.ts'
import type { StoreOptions } from './options.ts'
import type { OtherWriter } from './types.ts'

/** A sign of life is given this often, in milliseconds. */
const BEAT = 30_000
/** Without a sign of life for this long a writer on another computer seems gone, in milliseconds. */
const SILENT = 3 * 60_000
/** A sign of life from further in the future than this says nothing: some clock is wrong. In milliseconds. */
const NOT_A_TIME = 24 * 60 * 60_000

const leaseSchema = z.looseObject({
  computer: z.string(),
  pid: z.int(),
  start: z.string().nullable(),
  token: z.string(),
  seenAt: z.iso.datetime()
})
type LeaseContent = z.infer<typeof leaseSchema>

export class Lease {
  private readonly file: string
  private readonly token: string
  private readonly start: string | null
  private held = false
  private stopBeating: (() => void) | undefined
  private beating: Promise<void> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly options: StoreOptions
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
    const found = await this.readOnce()
    if (typeof found === 'object') return this.judge(found)
    return found === 'none' ? null : undefined
  }

  /** Gives it back, when it still is ours. */
  async release(): Promise<void> {
    this.stopBeating?.()
    this.stopBeating = undefined
    await this.beating
    if (!this.held) return
    this.held = false
    if ((await this.read())?.token === this.token) await this.options.fs.unlink(this.file).catch(() => undefined)
  }

  private async attempt(alsoGone: boolean): Promise<OtherWriter | null> {
    for (let tries = 0; tries < 5; tries += 1) {
      const current = await this.read()
      if (current !== undefined) {
        const other = this.judge(current)
        if (other !== null && !(alsoGone && other.seemsGone)) return other
        if (!(await this.putAside(current))) continue
      }
      const created = await this.create()
      if (created === 'exists') continue
      if (created === 'made') this.hold()
      // A folder in which no lease can be made: the school opens, and saving will say what is wrong.
      return null
    }
    // Many came at once; somebody was first.
    const winner = await this.read()
    return winner === undefined ? null : this.judge(winner)
  }

  /** Null when the writer is ourselves, or a process of this computer that is no more. */
  private judge(lease: LeaseContent): OtherWriter | null {
    const { owner, now } = this.options
    const silence = now() - Date.parse(lease.seenAt)
    const silent = silence > SILENT || silence < -NOT_A_TIME
    if (lease.computer !== owner.computer) return { computer: lease.computer, seemsGone: silent }
    if (lease.pid === owner.pid && (lease.start === null || lease.start === this.start)) return null
    const process = this.options.processState(lease.pid)
    if (!process.alive) return null
    if (process.start === null || lease.start === null) return { computer: lease.computer, seemsGone: silent }
    // The number was given to another process since.
    return process.start === lease.start ? { computer: lease.computer, seemsGone: false } : null
  }

  /** Undefined when there is none, or none that can be understood, also a moment later. */
  private async read(): Promise<LeaseContent | undefined> {
    for (let tries = 0; tries < 3; tries += 1) {
      const found = await this.readOnce()
      if (found === 'none') return undefined
      if (typeof found === 'object') return found
      if (found === 'nonsense' && tries === 2) await this.options.fs.unlink(this.file).catch(() => undefined)
      else await this.options.pause(30)
    }
    return undefined
  }

  private async readOnce(): Promise<LeaseContent | 'none' | 'unreadable' | 'nonsense'> {
    try {
      return leaseIn(await this.options.fs.read(this.file)) ?? 'nonsense'
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? 'none' : 'unreadable'
    }
  }

  /** Moves a lease away by its name; false when in the meantime another had come, which is put back. */
  private async putAside(stale: LeaseContent): Promise<boolean> {
    const aside = path.join(this.folder, temporaryName(this.options.newId()))
    try {
      await this.options.fs.rename(this.file, aside)
      const moved = leaseIn(await this.options.fs.read(aside))
      if (moved !== undefined && moved.token !== stale.token) {
        await this.options.fs.rename(aside, this.file)
        return false
      }
      await this.options.fs.unlink(aside)
      return true
    } catch {
      return false
    }
  }

  private async create(): Promise<'made' | 'exists' | 'failed'> {
    try {
      await this.writeNew(this.file)
      return 'made'
    } catch (error) {
      return codeOf(error) === 'EEXIST' ? 'exists' : 'failed'
    }
  }

  private async writeNew(file: string): Promise<void> {
    const { owner, now, fs } = this.options
    const content: LeaseContent = {
      computer: owner.computer,
      pid: owner.pid,
      start: this.start,
      token: this.token,
      seenAt: new Date(now()).toISOString()
    }
    const opened = await fs.create(file)
    try {
      await opened.write(Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8'), 0)
      await opened.close()
    } catch (error) {
      await opened.close().catch(() => undefined)
      await fs.unlink(file).catch(() => undefined)
      throw error
    }
  }

  private hold(): void {
    this.held = true
    this.stopBeating = this.options.repeat(BEAT, () => {
      this.beating = this.beating.then(() => this.beat())
    })
  }

  /** Replaces the lease by one with the present time, unless somebody took it. A beat that fails is made up by the next. */
  private async beat(): Promise<void> {
    if (!this.held) return
    const current = await this.read()
    if (current !== undefined && current.token !== this.token) {
      this.held = false
      this.stopBeating?.()
      return
    }
    const fresh = path.join(this.folder, temporaryName(this.options.newId()))
    try {
      await this.writeNew(fresh)
      await this.options.fs.rename(fresh, this.file)
    } catch {
      await this.options.fs.unlink(fresh).catch(() => undefined)
    }
  }
}

function leaseIn(bytes: Uint8Array): LeaseContent | undefined {
  try {
    return leaseSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data
  } catch {
    return undefined
  }
}
