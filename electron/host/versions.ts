// Frozen versions of a school, for the windows: made when a profile is adopted, listed, and read again years later.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { FrozenVersion } from '#shared/contract/contract.ts'
import { problem, type ProblemCode } from '#shared/contract/problems.ts'
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { listVersions, readVersion, type StoreOptions } from '../store/index.ts'
import type { ReadVersion } from '../store/types.ts'
import type { OpenSchool, Viewer } from './open-school.ts'

export class Versions {
  constructor(private readonly store: StoreOptions) {}

  async list(folder: string): Promise<Answer<readonly FrozenVersion[]>> {
    return ok(await listVersions(folder, this.store))
  }

  /** Freezes what is on disk, which is written first. Only for a window that may write. */
  async freeze(school: OpenSchool, day: IsoDay, viewer: Viewer): Promise<Answer<{ versionId: string }>> {
    const { openStore } = school
    if (openStore === null) return failed(problem('newer-version'))
    if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
    const written = await school.valueOnDisk()
    if (!written.ok) return written
    const { catalogue } = await import('#assets/load.ts')
    // Documents that are made for the decision itself will stand here.
    const frozen = await openStore.freeze({ day, school: written.value, rules: rulesOf(catalogue), documents: [] })
    return frozen.ok ? ok({ versionId: frozen.versionId }) : failed(problem(frozen.why === 'exists' ? 'version-exists' : frozen.why))
  }

  async read(folder: string, versionId: string): Promise<Answer<{ school: School; intact: boolean }>> {
    const read = await readVersion(folder, versionId, this.store)
    return read.ok ? ok({ school: read.school, intact: read.intact }) : failed(problem(problems[read.why]))
  }
}

const problems: Readonly<Record<Extract<ReadVersion, { ok: false }>['why'], ProblemCode>> = {
  unknown: 'unknown-version',
  newer: 'newer-version',
  damaged: 'version-damaged',
  unreadable: 'unreadable'
}

/** What a school is judged by; the example school is no part of that. */
function rulesOf({ words, sections, requirements, frames, sources }: Catalogue): object {
  return { words, sections: sections.map((section) => ({ ...section, example: undefined })), requirements, frames, sources }
}
