// The own file of one region, open. A change is a small step on the value that stands on disk at that moment, so that what another program wrote stays
// too. One after another, under the lease, each on disk before it is told as saved.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem, type ProblemCode } from '#shared/contract/problems.ts'
import type { Region } from '#shared/region/region.ts'
import { openFolder, restoreGeneration } from '../../store/opening.ts'
import type { StoreOptions } from '../../store/options.ts'
import type { Generation, Opened, SaveFailure, Store } from '../../store/types.ts'

export type RegionState =
  | { readonly state: 'open'; readonly region: Region; readonly writesElsewhere: boolean }
  | { readonly state: 'damaged'; readonly earlier: readonly Generation[] }
  | { readonly state: 'refused'; readonly why: Refused }

type Refused = Extract<ProblemCode, 'region-newer' | 'region-unreadable' | 'unknown-region'>

interface Working {
  readonly store: Store<Region>
  value: Region
  readonly writesElsewhere: boolean
}

/** A step is tried on what another program wrote just then, and on what it wrote once more. */
const TRIES = 3

export class OwnFile {
  private working: Working | undefined
  private turn: Promise<unknown> = Promise.resolve()

  constructor(
    readonly folder: string,
    private readonly options: StoreOptions<Region>
  ) {}

  /** As it stands on disk now. */
  read(): Promise<RegionState> {
    return this.inTurn(async () => {
      const { working } = this
      if (working === undefined) return this.open()
      const outside = await working.store.outside()
      switch (outside.state) {
        case 'same':
          return told(working)
        case 'other':
          outside.accept()
          working.value = outside.value
          return told(working)
        default:
          // What is there now, opening tells.
          await this.leave()
          return this.open()
      }
    })
  }

  /** Resolves when it is on disk, or with why it is not. */
  change(next: (region: Region) => Region): Promise<Answer<Region>> {
    return this.inTurn(async () => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const done = await this.tryChange(next)
        if (done !== 'again') return done
      }
      return failed(problem('region-busy'))
    })
  }

  /** An earlier value in the place of a file that cannot be used. */
  putBack(earlierId: string): Promise<Answer<null>> {
    return this.inTurn(async () => {
      await this.leave()
      const opened = await restoreGeneration(this.folder, earlierId, this.options)
      if (opened.state !== 'open') return failed(problem('region-not-saved'))
      this.took(opened)
      return ok(null)
    })
  }

  /** Gives the lease back. */
  release(): Promise<void> {
    return this.inTurn(() => this.leave())
  }

  private async tryChange(next: (region: Region) => Region): Promise<Answer<Region> | 'again'> {
    // Another program had it when it was opened; it may be free now.
    if (this.working?.writesElsewhere === true) await this.leave()
    if (this.working === undefined) {
      const opened = await this.open()
      if (opened.state === 'damaged') return failed(problem('region-damaged'))
      if (opened.state === 'refused') return failed(problem(opened.why))
    }
    const { working } = this
    if (working === undefined || (working.writesElsewhere && !(await this.takesOver(working))))
      return failed(problem('region-busy'))
    const outside = await working.store.outside()
    if (outside.state === 'other') {
      outside.accept()
      working.value = outside.value
    }
    const value = next(working.value)
    if (value === working.value) return ok(value)
    const saved = await working.store.save(value)
    if (saved.ok) {
      working.value = value
      return ok(value)
    }
    if (saved.why === 'changed-outside') {
      await this.leave()
      return 'again'
    }
    return failed(problem(codes[saved.why]))
  }

  /** From a program that crashed, or a computer that is off. */
  private async takesOver(working: Working): Promise<boolean> {
    const taken = await working.store.takeOver()
    if (!taken.ok || taken.value === null) return false
    working.value = taken.value
    return true
  }

  private async open(): Promise<RegionState> {
    const opened = await openFolder(this.folder, this.options)
    switch (opened.state) {
      case 'open':
        return told(this.took(opened))
      case 'damaged':
        return { state: 'damaged', earlier: opened.generations }
      case 'newer':
        return { state: 'refused', why: 'region-newer' }
      case 'unreadable':
        return { state: 'refused', why: 'region-unreadable' }
      case 'missing':
        return { state: 'refused', why: 'unknown-region' }
    }
  }

  private took({ store, value, otherWriter }: Extract<Opened<Region>, { state: 'open' }>): Working {
    return (this.working = { store, value, writesElsewhere: otherWriter !== null })
  }

  private async leave(): Promise<void> {
    const { working } = this
    this.working = undefined
    await working?.store.release()
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work, work)
    this.turn = mine.catch(() => undefined)
    return mine
  }
}

const told = ({ value, writesElsewhere }: Working): RegionState => ({ state: 'open', region: value, writesElsewhere })

const codes: Readonly<Record<Exclude<SaveFailure, 'changed-outside'>, ProblemCode>> = {
  'disk-full': 'region-disk-full',
  'folder-gone': 'region-unreadable',
  locked: 'region-busy',
  denied: 'region-not-saved',
  'write-failed': 'region-not-saved',
  'too-large': 'region-too-much'
}
