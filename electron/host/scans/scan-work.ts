// Working in the scans of a school: one piece after another for each school, and only as the window that may write in it. Only while something is
// written does it keep a save of the school waiting.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Questionnaire, QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { ABSENT, codeOf } from '../../disk/file-system.ts'
import type { StoreOptions } from '../../store/index.ts'
import { SCANS_FOLDER } from '../../store/names.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { OpenSchool } from '../school/open-school.ts'
import { problemOf } from './faults.ts'
import { ScanFolder } from './scan-folder.ts'
import { shuffled } from './scan-ids.ts'

/** Who asks what of which scan. */
export interface ScanRequest {
  readonly school: OpenSchool
  readonly viewer: Viewer
  readonly scanId: string
}

const SCAN_ID = /^[0-9a-f]{16}$/
/** Whether it may be the id of a scan: by this its folder is found, and nothing else is looked for. */
export const isScanId = (text: string): boolean => SCAN_ID.test(text)

export class ScanWork {
  private readonly turns = new Map<string, Promise<unknown>>()

  constructor(private readonly options: { readonly store: StoreOptions; readonly reader: PatientReader }) {}

  /** Work that writes: only of the window that may write in the school, and no save of the school beside it. */
  async writing<T>(school: OpenSchool, viewer: Viewer, work: () => Promise<T>): Promise<Answer<T>> {
    if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
    return school.inFolder(() => this.told(work))
  }

  reading<T>(school: OpenSchool, work: () => Promise<T>): Promise<T> {
    return this.options.reader.in(school.folder)(work)
  }

  async told<T>(work: () => Promise<T>): Promise<Answer<T>> {
    try {
      return ok(await work())
    } catch (error) {
      return failed(problem(problemOf(error)))
    }
  }

  async inTurn<T>({ folder }: OpenSchool, work: () => Promise<T>): Promise<T> {
    const mine = (this.turns.get(folder) ?? Promise.resolve()).then(work, work)
    this.turns.set(folder, mine)
    try {
      return await mine
    } finally {
      if (this.turns.get(folder) === mine) this.turns.delete(folder)
    }
  }

  folderOf({ folder }: OpenSchool, scanId: string): ScanFolder {
    return new ScanFolder(folder, scanId, this.options.store, shuffled)
  }

  async idsIn({ folder }: OpenSchool): Promise<readonly string[]> {
    try {
      const names = await this.options.store.fs.readdir(path.join(folder, SCANS_FOLDER))
      return names.filter(isScanId).toSorted()
    } catch (error) {
      if (ABSENT.has(codeOf(error))) return []
      throw error
    }
  }

  /** Read when it is first asked for: it is no part of the start. */
  async contentOf(id: QuestionnaireId): Promise<Questionnaire> {
    const { questionnaires } = await import('#assets/questionnaires/index.ts')
    return questionnaires[id]
  }
}
