// The schools of this computer: making one, finding one, taking one off the list.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { beginCopy, type CopyWish } from '#shared/school/begin-copy.ts'
import { newSchool, type ExampleKind, type NewSchool, type School } from '#shared/school/school.ts'
import { readSchool, type ReadSchool, type StoreOptions } from '../../store/index.ts'
import { LATE, type Questions } from '../machine/patience.ts'
import { isSameFolder } from '../machine/same-folder.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import type { Recovery } from '../own-folder/recovery.ts'
import type { Snapshots } from '../own-folder/snapshots.ts'
import type { NewFolders } from '../school/new-folders.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import type { SchoolList } from './school-list.ts'

export interface SchoolsOptions {
  readonly openSchools: OpenSchools
  readonly schoolList: SchoolList
  readonly newFolders: NewFolders
  readonly known: KnownSchools
  readonly recovery: Recovery
  readonly snapshots: Snapshots
  readonly store: StoreOptions
  readonly questions: Questions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  readonly newId: () => string
  /** A disk answered at last: what the list says may be another now. */
  readonly listChanged: () => void
}

export class Schools {
  constructor(private readonly options: SchoolsOptions) {}

  async create(identity: NewSchool): Promise<Answer<{ schoolId: string }>> {
    const { newFolders, newId } = this.options
    const name = identity.name.trim()
    if (name === '') return failed(problem('bad-name'))
    return newFolders.make(newSchool(newId(), { ...identity, name }), { allowSecondName: false })
  }

  /** Begins with what another school says. */
  async beginWith(school: School, wish: Omit<CopyWish, 'id'>): Promise<Answer<{ schoolId: string }>> {
    const { newFolders, newId } = this.options
    const name = wish.name.trim()
    if (name === '') return failed(problem('bad-name'))
    return newFolders.make(beginCopy(school, { ...wish, name, id: newId() }), { allowSecondName: false })
  }

  /** Opens the example of this kind that is there; makes it otherwise. */
  async example(kind: ExampleKind): Promise<Answer<{ schoolId: string }>> {
    const { newFolders, newId, schoolList } = this.options
    const there = (await schoolList.read()).find(
      (school) => school.example && school.sector === kind && (school.state === 'ok' || school.state === 'unsaved')
    )
    if (there !== undefined) return ok({ schoolId: there.id })
    const { exampleSchool } = await import('#assets/load.ts')
    return newFolders.make(exampleSchool(newId, kind), { allowSecondName: true })
  }

  /** Adds a folder that the director chose to the list. Accepts the folder or its school.json. */
  async add(place: string): Promise<Answer<{ schoolId: string }>> {
    const found = await this.folderAt(place)
    return found.ok ? ok({ schoolId: await this.options.known.remember(found.value) }) : found
  }

  /** The folder of the school at a place, by the name under which it is open or known, if it is. Remembers nothing. */
  async folderAt(place: string): Promise<Answer<string>> {
    const { known, listChanged, openSchools, patience, questions } = this.options
    const folder = path.resolve(path.basename(place).toLowerCase() === 'school.json' ? path.dirname(place) : place)
    const name = path.basename(folder) || folder
    const open = openSchools.all
    if (open.some((school) => school.folder === folder)) return ok(folder)
    const read = await questions.put(patience, { folder, ask: () => this.readFolder(folder), tooLate: listChanged })
    if (read === LATE) return failed(problem('place-silent'))
    if (read.state === 'missing') return failed(problem('no-such-place', name))
    if (read.state === 'not-a-school') return failed(problem('not-a-school', name))
    for (const there of [...open.filter((school) => !school.isSilent), ...(await known.all())])
      if (await isSameFolder(there.folder, folder)) return ok(there.folder)
    return ok(folder)
  }

  /** Takes a school off the list, with its spare copies on this computer: nobody would find them any more. Not while there is work of it that stands nowhere else. */
  async forget(schoolId: string): Promise<Answer<null>> {
    const { known, recovery, snapshots } = this.options
    if ((await recovery.of(schoolId)).length > 0) return failed(problem('held-first'))
    if ((await known.folderOf(schoolId)) === undefined) return ok(null)
    if (!(await snapshots.remove(schoolId))) return failed(problem('snapshots-stay'))
    await known.forget(schoolId)
    return ok(null)
  }

  private async readFolder(place: string): Promise<ReadSchool> {
    const { store } = this.options
    const isFile = await store.fs.stat(place).then(
      (facts) => !facts.folder,
      () => false
    )
    return isFile ? { state: 'not-a-school' } : readSchool(place, store)
  }
}
