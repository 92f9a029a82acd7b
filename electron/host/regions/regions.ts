// The regions of this computer: the list, making and finding one, and those that are open in a window.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { HostEvent } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import type { ListedRegion, OpenedRegion } from '#shared/contract/regions.ts'
import { emptyRegion, type Region, type RegionKind } from '#shared/region/region.ts'
import { ABSENT, codeOf } from '../../disk/file-system.ts'
import { createNamed } from '../../store/creating.ts'
import { readFolder, type ReadFolder } from '../../store/read-folder.ts'
import type { Surroundings } from '../../store/options.ts'
import { regionFormat } from '../../store/region-format.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { Clock } from '../machine/types.ts'
import { LATE, within, type Questions } from '../machine/patience.ts'
import { isSameFolder } from '../machine/same-folder.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import { momentLabel } from '../school/views.ts'
import { DeliveryFolder } from './delivery-folder.ts'
import type { AnswerOf, RegionAsk, RegionOrder } from './region-asks.ts'
import { OwnFile, type RegionState } from './own-file.ts'
import { RegionReader } from './region-reader.ts'

export interface RegionsOptions {
  readonly known: KnownSchools
  readonly store: Surroundings
  readonly questions: Questions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  /** The built worker that reads deliveries. */
  readonly worker: URL | undefined
  readonly clock: Pick<Clock, 'today'>
  /** Where regions are made. */
  readonly schoolsFolder: string
  /** Tells every window. */
  readonly everyone: (event: HostEvent) => void
}

/** One that a window looks at, or that is asked something now. */
export interface OpenRegion {
  readonly id: string
  readonly file: OwnFile
  readonly deliveries: DeliveryFolder
  readonly viewers: Set<string>
  /** So many requests use it now. */
  uses: number
  /** What runs now can be stopped. */
  working: AbortController | undefined
  /** Stops what is being read of it now; another one comes in its place. */
  reading: AbortController
  /** Something was put in its folder that was not looked at yet. */
  hasUnread: boolean
}

/** A window waits for it, in milliseconds. */
const A_MOMENT = 1_000

export class Regions {
  private readonly opened = new Map<string, OpenRegion>()
  /** Of which the lease is on its way back: who opens it again waits for that. */
  private readonly leaving = new Map<string, Promise<void>>()
  /** Opening and leaving go one after another: who leaves waits for an opening that is on its way. */
  private readonly turns = new Map<string, Promise<unknown>>()
  private readonly format: Surroundings & { readonly format: typeof regionFormat }

  private readonly reader: RegionReader
  /** A value of a region is another one after each change. */
  private readonly marks = new WeakMap<Region, number>()
  private lastMark = 0

  constructor(private readonly options: RegionsOptions) {
    this.reader = new RegionReader(options.worker, options.store)
    this.format = { ...options.store, format: regionFormat }
  }

  /** Never fails: what cannot be read is listed as that. */
  async list(): Promise<readonly ListedRegion[]> {
    return Promise.all(
      (await this.options.known.all()).map(async ({ id, folder }) => {
        const read = await this.look(folder)
        const value = read !== LATE && 'value' in read ? read.value : null
        return {
          id,
          name: value?.name ?? path.basename(folder),
          kind: value?.kind ?? null,
          place: folder,
          state: stateOf(read)
        }
      })
    )
  }

  /** Beside the schools. */
  async create(name: string, kind: RegionKind): Promise<Answer<{ regionId: string }>> {
    if (name.trim() === '') return failed(problem('bad-region-name'))
    const { known, patience, schoolsFolder } = this.options
    const made = await within(patience, createNamed(schoolsFolder, emptyRegion(name.trim(), kind), this.format))
    if (made === LATE) return failed(problem('place-silent'))
    if (!made.ok) return failed(problem(made.why === 'bad-name' ? 'bad-region-name' : made.why))
    return ok({ regionId: await known.remember(made.folder) })
  }

  /** A folder that was chosen, or the regio.json in it. */
  async add(place: string): Promise<Answer<{ regionId: string }>> {
    const { known } = this.options
    const folder = path.resolve(
      path.basename(place).toLowerCase() === regionFormat.fileName ? path.dirname(place) : place
    )
    const read = await this.look(folder)
    if (read === LATE) return failed(problem('place-silent'))
    if (read.state === 'missing') return failed(problem('no-such-place', path.basename(folder)))
    if (read.state === 'not-a-school') return failed(problem('not-a-region', path.basename(folder)))
    for (const there of await known.all())
      if (await isSameFolder(there.folder, folder)) return ok({ regionId: await known.remember(there.folder) })
    return ok({ regionId: await known.remember(folder) })
  }

  /** Never fails. A disk that does not answer soon may have it: opening says so. */
  async isThere(folder: string): Promise<boolean> {
    const asked = this.options.store.fs.stat(path.join(folder, regionFormat.fileName)).then(
      () => true,
      (error: unknown) => !ABSENT.has(codeOf(error))
    )
    return (await within(A_MOMENT, asked)) !== false
  }

  async forget(regionId: string): Promise<void> {
    await this.options.known.forget(regionId)
  }

  open(regionId: string, viewer: Viewer): Promise<Answer<OpenedRegion>> {
    return this.inTurn(regionId, () =>
      this.using(regionId, async (region) => {
        if (!viewer.isGone()) region.viewers.add(viewer.id)
        return this.openedAs(region)
      })
    )
  }

  private async openedAs(region: OpenRegion): Promise<Answer<OpenedRegion>> {
    const read = await this.onDisk(region)
    if (read === LATE) return failed(problem('place-silent'))
    const { id: regionId } = region
    const place = region.file.folder
    switch (read.state) {
      case 'refused':
        return failed(problem(read.why))
      case 'damaged':
        return ok({
          state: 'damaged',
          regionId,
          place,
          earlier: read.earlier.map(({ id, madeAt }) => ({ id, label: momentLabel(madeAt) }))
        })
      case 'open': {
        const years = await region.deliveries.years().catch(() => undefined)
        if (years === undefined) return failed(problem('region-unreadable'))
        const { region: value, writesElsewhere } = read
        return ok({ state: 'open', regionId, region: value, place, writesElsewhere, years })
      }
    }
  }

  /**
   * Also of one that nobody looks at: a window may ask after its host began anew, and a question may come after its window left. Then the lease goes back as soon
   * as it is answered.
   */
  async using<T>(regionId: string, work: (region: OpenRegion) => Promise<Answer<T>>): Promise<Answer<T>> {
    const folder = await this.options.known.folderOf(regionId)
    if (folder === undefined) return failed(problem('unknown-region'))
    for (let left = this.leaving.get(regionId); left !== undefined; left = this.leaving.get(regionId))
      if ((await within(this.options.patience, left)) === LATE) return failed(problem('place-silent'))
    const region = this.at(regionId, folder)
    region.uses += 1
    try {
      return await work(region)
    } finally {
      region.uses -= 1
      await this.giveBack(region)
    }
  }

  private at(id: string, folder: string): OpenRegion {
    const region = this.opened.get(id) ?? {
      id,
      file: new OwnFile(folder, this.format),
      deliveries: new DeliveryFolder(folder, this.options.store),
      viewers: new Set<string>(),
      uses: 0,
      working: undefined,
      reading: new AbortController(),
      hasUnread: false
    }
    this.opened.set(id, region)
    return region
  }

  /** Its lease goes back when nobody looks at it any more. */
  leave(regionId: string, viewerId: string): Promise<void> {
    return this.inTurn(regionId, async () => {
      const region = this.opened.get(regionId)
      if (region === undefined || !region.viewers.delete(viewerId)) return
      if (region.viewers.size === 0) region.working?.abort()
      await this.giveBack(region)
    })
  }

  /** Where nobody looks at it and nothing uses it. A disk that does not answer is not waited for. */
  private async giveBack(region: OpenRegion): Promise<void> {
    const { id, uses, viewers } = region
    if (uses > 0 || viewers.size > 0 || this.opened.get(id) !== region) return
    this.opened.delete(id)
    const leaving = region.file.release().finally(() => this.leaving.delete(id))
    this.leaving.set(id, leaving)
    if (this.opened.size === 0) void this.reader.close()
    await within(this.options.patience, leaving)
  }

  private inTurn<T>(regionId: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.turns.get(regionId) ?? Promise.resolve()).then(work, work)
    const over = mine
      .catch(() => undefined)
      .then(() => {
        if (this.turns.get(regionId) === over) this.turns.delete(regionId)
      })
    this.turns.set(regionId, over)
    return mine
  }

  async leaveAll(viewerId: string): Promise<void> {
    // Also those that it is only just opening.
    const all = new Set([...this.opened.keys(), ...this.turns.keys()])
    await Promise.all([...all].map((id) => this.leave(id, viewerId)))
  }

  change(regionId: string, next: (region: Region) => Region): Promise<Answer<Region>> {
    return this.using(regionId, async (region) => {
      // Also where it is saved only after nobody waits for it any more.
      const changing = region.file.change(next).then((changed) => {
        if (changed.ok) this.changed(regionId)
        return changed
      })
      const changed = await within(this.options.patience, changing)
      return changed === LATE ? failed(problem('place-silent')) : changed
    })
  }

  /** Every window that looks at it reads it anew. */
  changed(regionId: string): void {
    const region = this.opened.get(regionId)
    if (region !== undefined) region.hasUnread = true
    this.options.everyone({ type: 'region', regionId })
  }

  /** What is being brought in, or read, goes no further. */
  stop(region: OpenRegion): void {
    region.working?.abort()
    region.reading.abort()
    region.reading = new AbortController()
    // Who was to look anew may not have come to it.
    region.hasUnread = true
  }

  /** What its deliveries of a school year say, as they and its own file stand on disk now. */
  async ask<A extends RegionAsk>(
    region: OpenRegion,
    { schoolYear, ask, asked }: Pick<RegionOrder<A>, 'schoolYear' | 'ask' | 'asked'>,
    moved: (done: number, total: number) => void
  ): Promise<Answer<AnswerOf<A>>> {
    const { signal } = region.reading
    const read = await this.onDisk(region)
    if (read === LATE) return failed(problem('place-silent'))
    if (read.state === 'refused') return failed(problem(read.why))
    if (read.state === 'damaged') return failed(problem('region-damaged'))
    const anew = region.hasUnread
    region.hasUnread = false
    return this.reader.ask(
      {
        type: 'ask',
        folder: region.file.folder,
        region: read.region,
        mark: this.markOf(read.region),
        schoolYear,
        today: this.options.clock.today(),
        anew,
        ask,
        asked
      },
      { moved, signal }
    )
  }

  private markOf(region: Region): number {
    const mark = this.marks.get(region) ?? (this.lastMark += 1)
    this.marks.set(region, mark)
    return mark
  }

  private onDisk(region: OpenRegion): Promise<RegionState | typeof LATE> {
    return within(this.options.patience, region.file.read())
  }

  async close(): Promise<void> {
    const { patience } = this.options
    const all = [...this.opened.values()]
    this.opened.clear()
    for (const region of all) this.stop(region)
    await within(patience, Promise.all([this.reader.close(), ...all.map(({ file }) => file.release())]))
  }

  private look(folder: string): Promise<ReadFolder<Region> | typeof LATE> {
    const { patience, questions } = this.options
    return questions.put(patience, { folder, ask: () => readFolder(folder, this.format) })
  }
}

const stateOf = (read: ReadFolder<Region> | typeof LATE): ListedRegion['state'] => {
  if (read === LATE) return 'silent'
  return read.state === 'not-a-school' ? 'missing' : read.state
}
