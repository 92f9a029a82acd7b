// Frozen versions of a school, for the windows: made when a profile is adopted or papers are sent, listed, and read again years later.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { FrozenPapers, FrozenVersion, FrozenVersions } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { FrozenKind, Occasion } from '#shared/documents/frozen.ts'
import type { School } from '#shared/school/school.ts'
import { listVersions, type StoreOptions } from '../../store/index.ts'
import { DOCUMENTS_FOLDER, VERSIONS_FOLDER } from '../../store/names.ts'
import type { FrozenDocument, FrozenVersion as StoredVersion } from '../../store/types.ts'
import { DocumentSources } from '../documents/document-sources.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { Ask, PatientReader } from '../machine/patience.ts'
import { readAdopted } from '../documents/read-version.ts'
import { sentDocuments } from './sent-documents.ts'
import { documentsOf, type Moment, type VersionDocumentsOptions } from './version-documents.ts'
import type { Viewer } from '../asking/viewer.ts'

export interface VersionsOptions extends VersionDocumentsOptions {
  /** An id by which the window can open a file. */
  readonly idOf: (file: string) => string
  /** The file that the host gave this id; undefined when it gave it to none. */
  readonly fileOf: (documentId: string) => string | undefined
}

export class Versions {
  constructor(
    private readonly store: StoreOptions,
    private readonly reader: PatientReader,
    private readonly documents: VersionsOptions
  ) {}

  async list(folder: string): Promise<Answer<FrozenVersions>> {
    const { adopted, sent, kept } = await this.reader.in(folder)(() => listVersions(folder, this.store))
    const papers = <K extends FrozenKind>({ documents, ...version }: StoredVersion<K>): FrozenPapers<K> => ({
      ...told(version),
      documents: documents.map((fileName) => ({
        documentId: this.documents.idOf(path.join(folder, VERSIONS_FOLDER, version.id, DOCUMENTS_FOLDER, fileName)),
        fileName
      }))
    })
    return ok({
      adopted: adopted.map(papers),
      sent: sent.map(papers),
      kept: kept.map(papers)
    })
  }

  /** Freezes what is on disk, which is written first, with the documents of the decision. Only for a window that may write. */
  freezeAdopted(
    school: OpenSchool,
    occasion: Occasion<'adopted'>,
    viewer: Viewer
  ): Promise<Answer<{ versionId: string }>> {
    return this.freeze(school, occasion, viewer, async (moment, sources, ask) =>
      ok(await documentsOf(moment, sources, ask, this.documents))
    )
  }

  /** The same with the documents that were sent: where one of them cannot be frozen, nothing is. */
  async freezeSent(
    school: OpenSchool,
    { occasion, documentIds }: { readonly occasion: Occasion<'sent'>; readonly documentIds: readonly string[] },
    viewer: Viewer
  ): Promise<Answer<{ versionId: string }>> {
    const { isStep } = await import('#shared/school/round-fields.ts')
    if (!isStep(occasion.step)) return failed(problem('bad-request'))
    const files = documentIds.map((documentId) => this.documents.fileOf(documentId))
    return this.freeze(school, occasion, viewer, (moment, sources, ask) =>
      sentDocuments(moment, files, sources, ask, this.documents)
    )
  }

  private async freeze(
    school: OpenSchool,
    occasion: Occasion,
    viewer: Viewer,
    documentsFor: (moment: Moment, sources: DocumentSources, ask: Ask) => Promise<Answer<readonly FrozenDocument[]>>
  ): Promise<Answer<{ versionId: string }>> {
    const { folder } = school
    if (school.openStore === null) return failed(problem('newer-version'))
    if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
    const written = await school.valueOnDisk()
    if (!written.ok) return written
    const { value } = written
    if (occasion.round !== '' && !value.rounds.some(({ id }) => id === occasion.round))
      return failed(problem('bad-request'))
    const { catalogue } = await import('#assets/load.ts')
    const ask = this.reader.in(folder)
    const moment = { folder, school: value, day: occasion.day }
    const documents = await documentsFor(moment, new DocumentSources(folder, this.store, ask), ask)
    if (!documents.ok) return documents
    return school.inFolder(async (store) => {
      const frozen = await store.freeze({ occasion, value, rules: rulesOf(catalogue), documents: documents.value })
      return frozen.ok
        ? ok({ versionId: frozen.versionId })
        : failed(problem(frozen.why === 'exists' ? 'version-exists' : frozen.why))
    })
  }

  read(folder: string, versionId: string): Promise<Answer<{ school: School; intact: boolean }>> {
    return this.reader.in(folder)(() => readAdopted(folder, versionId, this.store))
  }
}

const told = <K extends FrozenKind>({ name, ...version }: Omit<StoredVersion<K>, 'documents'>): FrozenVersion<K> => ({
  ...version,
  schoolName: name
})

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
