// Making documents, and those that were made.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { documentsRequests, PlacedFile } from '#shared/contract/documents.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Scan } from '#shared/questionnaire/scan.ts'
import type { StoreOptions } from '../../store/index.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Clock, Desk } from '../machine/types.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { Reach } from '../school/reach.ts'
import type { Descriptions } from './descriptions.ts'
import { DocumentSources } from './document-sources.ts'
import type { Documents } from './documents.ts'
import { lastMade } from './last-made.ts'
import type { MadeFiles } from './made-files.ts'

export interface DocumentsServices {
  readonly documents: Documents
  readonly descriptions: Descriptions
  readonly files: MadeFiles
  readonly reach: Reach
  readonly reader: PatientReader
  readonly store: StoreOptions
  readonly clock: Clock
  readonly desk: Desk
  readonly capabilities: { readonly pdf: boolean }
  /** What closing kept of a scan, and what was filled in openly; of the forms that came in nothing. */
  readonly scanOf: (school: OpenSchool, scanId: string) => Promise<Answer<Scan>>
}

export const documentsHandlers = ({
  documents,
  descriptions,
  files,
  reach,
  reader,
  store,
  clock,
  desk,
  capabilities,
  scanOf
}: DocumentsServices): HandlersOf<typeof documentsRequests> => ({
  'documents.make': ({ schoolId, kinds, form, versionId, roundId, scanId, talk }, viewer) =>
    reach.answering(schoolId, async (school): Promise<Answer<{ operationId: string }>> => {
      const { isAboutScan, isKind } = await import('#shared/documents/kinds/index.ts')
      if (!kinds.every(isKind)) return failed(problem('bad-request'))
      if (kinds.some(isAboutScan) && (scanId === undefined || versionId !== null)) return failed(problem('bad-request'))
      // What another computer wrote since goes on paper, and not what it replaced.
      if (versionId === null) await school.look()
      if (school.isSilent) return failed(problem('disk-silent'))
      // What this version cannot read whole it does not put on paper either.
      if (school.openStore === null) return failed(problem('newer-version'))
      if (form === 'pdf' && !capabilities.pdf) return failed(problem('not-here'))
      const { folder, value } = school
      const scan = scanId === undefined ? ok(undefined) : await scanOf(school, scanId)
      if (!scan.ok) return scan
      const sources = new DocumentSources(folder, store, reader.in(folder))
      const source =
        versionId === null
          ? ok(await sources.present(value, clock.today(), { roundId: roundId ?? null, talk, scan: scan.value }))
          : await sources.adopted(versionId, value, clock.today())
      return source.ok ? ok(documents.start({ kinds, form, source: source.value, folder }, viewer.emit)) : source
    }),
  'documents.calendar': ({ schoolId, deadline }) =>
    reach.answering(schoolId, async (school): Promise<Answer<PlacedFile | null>> => {
      await school.look()
      if (school.isSilent) return failed(problem('disk-silent'))
      if (school.openStore === null) return failed(problem('newer-version'))
      const { calendarFile } = await import('./calendar-file.ts')
      const { fileName, bytes, count } = await calendarFile(school.value, clock.today(), deadline ?? undefined)
      return count === 0 ? ok(null) : documents.put(school.folder, fileName, bytes)
    }),
  'documents.made': ({ schoolId }) =>
    reach.answering(schoolId, async (school) => {
      const ask = reader.in(school.folder)
      return ok(
        await lastMade(school, {
          sources: new DocumentSources(school.folder, store, ask),
          ask,
          files,
          descriptions,
          today: clock.today(),
          idOf: (file) => documents.idOf(file)
        })
      )
    }),
  'documents.open': ({ documentId }) => documents.withFile(documentId, (file) => desk.openPath(file)),
  'documents.showPlace': ({ documentId }) => documents.withFile(documentId, (file) => desk.showInFolder(file)),
  'operations.cancel': ({ operationId }) => documents.cancel(operationId)
})
