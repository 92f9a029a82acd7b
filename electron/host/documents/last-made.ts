// What stands in a school's folder of documents, as the window lists it: the newest of each kind and form, about each offer, and whether the
// school says something else by now.
import path from 'node:path'
import { hereOf } from '#shared/delivery/elsewhere.ts'
import type { LastMade } from '#shared/contract/contract.ts'
import type { IsoDay } from '#shared/day.ts'
import { DOCUMENTS_FOLDER } from '../../store/names.ts'
import type { Descriptions } from './descriptions.ts'
import type { DocumentSources } from './document-sources.ts'
import { newestOfEach, type MadeFile, type MadeFiles } from './made-files.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { Ask } from '../machine/patience.ts'
import { momentLabel } from '../school/views.ts'

export interface LastMadeOptions {
  readonly sources: DocumentSources
  readonly files: MadeFiles
  readonly descriptions: Descriptions
  /** Reads in the folder of the school. */
  readonly ask: Ask
  readonly today: IsoDay
  /** An id by which the window can open the file. */
  readonly idOf: (file: string) => string
}

/** Newest first. */
export async function lastMade(
  { folder, value, openStore }: OpenSchool,
  options: LastMadeOptions
): Promise<readonly LastMade[]> {
  const { sources, files, descriptions, today, idOf, ask } = options
  const all = await files.in(path.join(folder, DOCUMENTS_FOLDER), ask, hereOf(value), async () =>
    descriptions.ofEveryKind(await sources.present(value, today))
  )
  // A request for a decision in between does not hide that of the year.
  const years = [...new Set(all.map(({ offerYear }) => offerYear))]
  const newest = new Set(years.flatMap((year) => newestOfEach(all.filter(({ offerYear }) => offerYear === year))))
  const found = all.filter((made) => newest.has(made))
  // A school that this version cannot read whole is compared with nothing.
  const { isAboutScan } = await import('#shared/documents/kinds/index.ts')
  // Of a scan the school says nothing; it does not change once it is closed.
  const compared =
    openStore === null ? [] : newestOfEach(all).filter((made) => canBeOutdated(made, today) && !isAboutScan(made.kind))
  const now = await descriptions.of(
    await Promise.all(compared.map(async ({ kind, day }) => ({ kind, source: await sources.present(value, day) })))
  )
  const isOutdated = (file: MadeFile): boolean => {
    const present = now[compared.indexOf(file)]
    return present !== undefined && present.sum !== file.sum
  }
  return found.map((made) => ({
    kind: made.kind,
    form: made.form,
    documentId: idOf(made.file),
    fileName: path.basename(made.file),
    madeOn: momentLabel(made.madeAt),
    offerYear: made.offerYear ?? null,
    versionLabel: made.versionLabel,
    outdated: isOutdated(made)
  }))
}

/** What was adopted stays what it was, so such a file has no sum to compare; of a PDF, of a file whose sum is not known and of a day to come nobody can tell. */
const canBeOutdated = ({ sum, day }: MadeFile, today: IsoDay): boolean => sum !== '' && day <= today
