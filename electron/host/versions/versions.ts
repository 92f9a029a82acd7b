// Frozen versions of a school, for the windows: made when a profile is adopted, listed, and read again years later.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { FrozenVersion } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { listVersions, type StoreOptions } from '../../store/index.ts'
import { DocumentSources } from '../documents/document-sources.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { PatientReader } from '../machine/patience.ts'
import { readFrozen } from '../documents/read-version.ts'
import { documentsOf, type VersionDocumentsOptions } from './version-documents.ts'
import type { Viewer } from '../asking/viewer.ts'

export class Versions {
  constructor(
    private readonly store: StoreOptions,
    private readonly reader: PatientReader,
    private readonly documents: VersionDocumentsOptions
  ) {}

  async list(folder: string): Promise<Answer<readonly FrozenVersion[]>> {
    const found = await this.reader.in(folder)(() => listVersions(folder, this.store))
    return ok(found.map(({ name, ...version }) => ({ ...version, schoolName: name })))
  }

  /** Freezes what is on disk, which is written first, with its documents. Only for a window that may write. */
  async freeze(school: OpenSchool, day: IsoDay, viewer: Viewer): Promise<Answer<{ versionId: string }>> {
    const { folder } = school
    if (school.openStore === null) return failed(problem('newer-version'))
    if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
    const written = await school.valueOnDisk()
    if (!written.ok) return written
    const { catalogue } = await import('#assets/load.ts')
    const ask = this.reader.in(folder)
    const documents = await documentsOf(
      { folder, school: written.value, day },
      new DocumentSources(folder, this.store, ask),
      ask,
      this.documents
    )
    return school.inFolder(async (store) => {
      const frozen = await store.freeze({ day, value: written.value, rules: rulesOf(catalogue), documents })
      return frozen.ok
        ? ok({ versionId: frozen.versionId })
        : failed(problem(frozen.why === 'exists' ? 'version-exists' : frozen.why))
    })
  }

  read(folder: string, versionId: string): Promise<Answer<{ school: School; intact: boolean }>> {
    return this.reader.in(folder)(() => readFrozen(folder, versionId, this.store))
  }
}

/** What a school is judged by; the example school is no part of that, nor how a screen asks or which code looks. */
function rulesOf({ words, sections, requirements, frames, sources }: Catalogue): object {
  return {
    words,
    sections: sections.map((section) => ({ ...section, example: undefined, path: undefined, parts: undefined })),
    requirements: requirements.map((requirement) => ({ ...requirement, check: undefined })),
    frames,
    sources
  }
}
