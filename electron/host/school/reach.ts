// Finding the school that a window names, or saying why it cannot be worked on.
import { failed, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import type { OpenSchool } from './open-school.ts'
import type { OpenSchools } from './open-schools.ts'

type Refused = ReturnType<typeof failed<never>>

export class Reach {
  constructor(
    private readonly openSchools: OpenSchools,
    private readonly known: KnownSchools
  ) {}

  /** Runs work on a school that is open. */
  open<T>(schoolId: string, work: (school: OpenSchool) => T): T | Refused {
    const school = this.openSchools.find(schoolId)
    return school === undefined ? failed(problem('unknown-school')) : work(school)
  }

  /** The same for work that reads in the school's folder. */
  answering<T>(schoolId: string, work: (school: OpenSchool) => T): T | Refused {
    return this.open(schoolId, (school) => (school.isSilent ? failed<never>(problem('disk-silent')) : work(school)))
  }

  /** Runs work on the folder of a school that this computer knows, open or not. */
  async folder<T>(schoolId: string, work: (folder: string) => Promise<Answer<T>>): Promise<Answer<T>> {
    const folder = await this.known.folderOf(schoolId)
    if (folder === undefined) return failed(problem('unknown-school'))
    return this.openSchools.find(schoolId)?.isSilent === true ? failed(problem('disk-silent')) : work(folder)
  }
}
