// The schools of this computer: making, opening, listing, putting back. Holds each open school once, for all windows.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { OpenedSchool, SchoolSummary, SpareCopy } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { newSchool, type ExampleKind, type NewSchool, type School } from '#shared/school/school.ts'
import { createSchool, openSchool, readSchool, restoreGeneration, type StoreOptions } from '../store/index.ts'
import type { Opened } from '../store/types.ts'
import type { KnownSchools } from './known-schools.ts'
import { OpenSchool, type Surroundings, type Viewer } from './open-school.ts'
import { isSameFolder } from './same-folder.ts'
import { idOfPath } from './system.ts'
import type { Clock } from './types.ts'
import { damageSentence, spareCopy, summary, view } from './views.ts'

export interface SchoolsOptions {
  readonly known: KnownSchools
  readonly store: StoreOptions
  readonly schoolsFolder: string
  readonly clock: Clock
  readonly newId: () => string
  /** What the list says may be another now. */
  readonly listChanged: () => void
}

export class Schools {
  private readonly open = new Map<string, OpenSchool>()
  /** Opening twice at once would make two owners of one folder. */
  private readonly opening = new Map<string, Promise<unknown>>()
  private readonly around: Surroundings

  constructor(private readonly options: SchoolsOptions) {
    const { clock, listChanged } = options
    this.around = { clock, heldChanged: listChanged, done: (school) => void this.inTurn(school.id, () => this.giveBack(school)) }
  }

  async list(): Promise<readonly SchoolSummary[]> {
    const known = await this.options.known.all()
    return Promise.all(
      known.map(async ({ id, folder }) => {
        const openNow = this.open.get(id)
        if (openNow !== undefined) return summary(id, folder, openNow.value, stateOf(openNow))
        const read = await readSchool(folder, this.options.store)
        if (read.state === 'ok') return summary(id, folder, read.school, 'ok')
        return summary(id, folder, undefined, read.state === 'not-a-school' ? 'missing' : read.state)
      })
    )
  }

  async create(identity: NewSchool): Promise<Answer<{ schoolId: string }>> {
    if (identity.name.trim() === '') return failed(problem('bad-name'))
    return this.put(newSchool(this.options.newId(), { ...identity, name: identity.name.trim() }), this.options.schoolsFolder, false)
  }

  /** Opens the example of this kind that is there; makes it otherwise. */
  async example(kind: ExampleKind): Promise<Answer<{ schoolId: string }>> {
    const there = (await this.list()).find((school) => school.example && school.sector === kind && (school.state === 'ok' || school.state === 'unsaved'))
    if (there !== undefined) return ok({ schoolId: there.id })
    const { exampleSchool } = await import('#assets/load.ts')
    return this.put(exampleSchool(this.options.newId, kind), this.options.schoolsFolder, true)
  }

  /** Adds a folder that the director chose to the list. Accepts the folder or its school.json. */
  async add(place: string): Promise<Answer<{ schoolId: string }>> {
    const found = await this.folderAt(place)
    return found.ok ? ok({ schoolId: await this.options.known.remember(found.value) }) : found
  }

  /** The folder of the school at a place, by the name under which it is open, if it is. Remembers nothing. */
  async folderAt(place: string): Promise<Answer<string>> {
    const folder = path.resolve(path.basename(place).toLowerCase() === 'school.json' ? path.dirname(place) : place)
    const name = path.basename(folder) || folder
    const facts = await stat(folder).catch(() => undefined)
    if (facts?.isFile() === true) return failed(problem('not-a-school', name))
    const read = await readSchool(folder, this.options.store)
    if (read.state === 'missing') return failed(problem('no-such-place', name))
    if (read.state === 'not-a-school') return failed(problem('not-a-school', name))
    for (const open of this.open.values()) if (await isSameFolder(open.folder, folder)) return ok(open.folder)
    return ok(folder)
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
      return this.take(schoolId, folder, await openSchool(folder, this.options.store), viewer)
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
    await Promise.all([...new Set([...this.open.keys(), ...this.opening.keys()])].map((schoolId) => this.leave(schoolId, viewerId)))
  }

  tellAgain(viewerId: string): void {
    for (const school of this.open.values()) school.tellAgain(viewerId)
  }

  find(schoolId: string): OpenSchool | undefined {
    return this.open.get(schoolId)
  }

  async takeOver(schoolId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school === undefined) return failed(problem('unknown-school'))
      return (await school.takeOver(viewer.id)) ? ok(view(school, viewer.id)) : failed(problem('read-only'))
    })
  }

  async resolve(schoolId: string, keep: 'ours' | 'theirs', viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const school = this.open.get(schoolId)
      if (school === undefined) return failed(problem('unknown-school'))
      if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      if (await school.resolve(keep)) return ok(view(school, viewer.id))
      const { saveState } = school
      const isOurFault = saveState.kind !== 'conflict' || saveState.theirs === 'school'
      return failed(isOurFault ? problem('write-failed') : saveState.problem)
    })
  }

  async spares(schoolId: string): Promise<Answer<readonly SpareCopy[]>> {
    const store = this.open.get(schoolId)?.openStore
    if (store === undefined || store === null) return failed(problem('unknown-school'))
    return ok((await store.generations()).map(spareCopy))
  }

  /** Puts a spare copy in the place of the present value, which is itself kept as a spare copy first. */
  async restore(schoolId: string, spareId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    return this.inTurn(schoolId, async () => {
      const folder = await this.options.known.folderOf(schoolId)
      if (folder === undefined) return failed(problem('unknown-school'))
      if (viewer.isGone()) return failed(problem('unknown-school'))
      const there = this.open.get(schoolId)
      if (there === undefined) return this.take(schoolId, folder, await restoreGeneration(folder, spareId, this.options.store), viewer)
      if (there.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      const wrong = await there.putBack(spareId)
      return wrong === null ? ok(view(there, viewer.id)) : failed(wrong)
    })
  }

  /** Writes the present value as a school folder of its own. */
  async saveCopy(schoolId: string, parent: string): Promise<Answer<{ place: string }>> {
    const school = this.open.get(schoolId)
    if (school === undefined) return failed(problem('unknown-school'))
    const made = await createSchool(parent, school.value, { ...this.options.store, allowSecondName: true })
    return made.ok ? ok({ place: made.folder }) : failed(problem(made.why))
  }

  async flush(): Promise<boolean> {
    await Promise.all([...this.open.values()].map((school) => school.save()))
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

  private async put(school: School, parent: string, allowSecondName: boolean): Promise<Answer<{ schoolId: string }>> {
    const made = await createSchool(parent, school, { ...this.options.store, allowSecondName })
    if (!made.ok) return failed(problem(made.why))
    return ok({ schoolId: await this.options.known.remember(made.folder) })
  }

  private async take(schoolId: string, folder: string, opened: Opened, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    switch (opened.state) {
      case 'missing':
        return failed(problem('folder-gone'))
      case 'unreadable':
        return failed(problem('unreadable'))
      case 'damaged':
        return ok({ state: 'damaged', schoolId, message: damageSentence(opened), place: folder, spares: opened.generations.map(spareCopy) })
      case 'newer':
        if (opened.school === null) return failed(problem('newer-version'))
        return ok(this.hold(new OpenSchool(schoolId, folder, opened.school, null, null, this.around), viewer))
      case 'open':
        await this.options.known.remember(folder)
        return ok(this.hold(new OpenSchool(schoolId, folder, opened.school, opened.store, opened.otherWriter, this.around), viewer))
    }
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

  private inTurn<T>(schoolId: string, work: () => Promise<T>): Promise<T> {
    const before = this.opening.get(schoolId) ?? Promise.resolve()
    const mine = before.then(work, work)
    const tail = mine.catch(() => undefined)
    this.opening.set(schoolId, tail)
    void tail.then(() => {
      if (this.opening.get(schoolId) === tail) this.opening.delete(schoolId)
    })
    return mine
  }
}

function stateOf(school: OpenSchool): SchoolSummary['state'] {
  if (school.openStore === null) return 'newer'
  return school.isHeld ? 'unsaved' : 'ok'
}
