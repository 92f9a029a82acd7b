// Spare copies of a school, wherever they stand: listed, looked at, put back.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { OpenedSchool, SpareCopy } from '#shared/contract/opened.ts'
import { problem } from '#shared/contract/problems.ts'
import type { School } from '#shared/school/school.ts'
import {
  isCopyId,
  readSpare,
  restoreCopy,
  restoreGeneration,
  restoreSchool,
  type StoreOptions
} from '../../store/index.ts'
import type { Opened } from '../../store/types.ts'
import type { Viewer } from '../asking/viewer.ts'
import { LATE, type Questions } from '../machine/patience.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import { isSnapshotId, type Snapshots } from '../own-folder/snapshots.ts'
import type { NewFolders } from '../school/new-folders.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import { spareCopy, view } from '../school/views.ts'

export interface SpareCopiesOptions {
  readonly openSchools: OpenSchools
  readonly newFolders: NewFolders
  readonly known: KnownSchools
  readonly snapshots: Snapshots
  readonly store: StoreOptions
  readonly questions: Questions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
}

export class SpareCopies {
  constructor(private readonly options: SpareCopiesOptions) {}

  /** Those in the folder of a school that is open, newest first. */
  async of(schoolId: string): Promise<Answer<readonly SpareCopy[]>> {
    const school = this.options.openSchools.find(schoolId)
    if (school === undefined || school.openStore === null) return failed(problem('unknown-school'))
    return school.inFolder(async (store) => ok((await store.generations()).map((one) => spareCopy(one, 'back-ups'))))
  }

  /** Of a school that is not open, to look at. */
  async read(schoolId: string, spareId: string): Promise<Answer<School>> {
    const { known, patience, questions, snapshots, store } = this.options
    const folder = await known.folderOf(schoolId)
    if (folder === undefined) return failed(problem('unknown-school'))
    const read = isSnapshotId(spareId)
      ? await snapshots.read(schoolId, spareId)
      : await questions.put(patience, { folder, ask: () => readSpare(folder, spareId, store) })
    if (read === LATE) return failed(problem('place-silent'))
    return read === undefined ? failed(problem('spare-gone')) : ok(read)
  }

  /** Puts a spare copy in the place of the present value, which is itself kept as a spare copy first. */
  async putBack(schoolId: string, spareId: string, viewer: Viewer): Promise<Answer<OpenedSchool>> {
    const { known, openSchools } = this.options
    return openSchools.inTurn(schoolId, async () => {
      const folder = await known.folderOf(schoolId)
      if (folder === undefined) return failed(problem('unknown-school'))
      if (viewer.isGone()) return failed(problem('unknown-school'))
      const there = openSchools.find(schoolId)
      if (there === undefined)
        return openSchools.take(schoolId, folder, () => this.putBackClosed(schoolId, folder, spareId), viewer)
      if (there.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
      const wrong = await there.putBack(spareId)
      return wrong === null ? ok(view(there, viewer.id)) : failed(wrong)
    })
  }

  /** Makes a folder beside the other schools from a spare copy on this computer. What stands there stays as it is. */
  async bringBack(schoolId: string, spareId: string): Promise<Answer<{ schoolId: string }>> {
    const { known, newFolders, snapshots } = this.options
    if ((await known.folderOf(schoolId)) === undefined) return failed(problem('unknown-school'))
    const school = await snapshots.read(schoolId, spareId)
    return school === undefined ? failed(problem('spare-gone')) : newFolders.make(school, { allowSecondName: true })
  }

  /** Puts it in the place of a school that is not open, and opens that. */
  private async putBackClosed(schoolId: string, folder: string, spareId: string): Promise<Opened> {
    const { snapshots, store } = this.options
    if (isCopyId(spareId)) return restoreCopy(folder, spareId, store)
    if (!isSnapshotId(spareId)) return restoreGeneration(folder, spareId, store)
    const school = await snapshots.read(schoolId, spareId)
    return school === undefined ? { state: 'unreadable', code: 'ENOENT' } : restoreSchool(folder, school, store)
  }
}
