// Which files of the school's folder go along: for each kind the newest that is about this offer, and of what a decision makes final only that. What
// the partnership gets comes from the version that goes there, in each form that was made.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SchoolYear } from '#shared/day.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import type { PaperMail } from '#shared/documents/paper-mail.ts'
import { hereOf } from '#shared/delivery/elsewhere.ts'
import type { School } from '#shared/school/school.ts'
import { DOCUMENTS_FOLDER, VERSIONS_FOLDER, versionOf } from '../../store/names.ts'
import type { Descriptions } from '../documents/descriptions.ts'
import type { DocumentSources } from '../documents/document-sources.ts'
import { isConceptName, newestOfEach, type MadeFile, type MadeFiles } from '../documents/made-files.ts'
import type { Ask } from '../machine/patience.ts'
import type { IsoDay } from '#shared/day.ts'
import type { Copy } from './papers-folder.ts'

export interface PapersOptions {
  /** The school's own. */
  readonly folder: string
  readonly school: School
  readonly today: IsoDay
  readonly schoolYear: SchoolYear
  readonly sources: DocumentSources
  readonly files: MadeFiles
  readonly descriptions: Descriptions
  /** Reads in the folder of the school. */
  readonly ask: Ask
}

export interface Paper extends Copy {
  readonly kind: DocumentKind
}

/** In the order of the mail; a kind that is not there is left out. Fails where the disk does not answer. */
export async function papersFor(
  { kinds, version }: Pick<PaperMail, 'kinds' | 'version'>,
  options: PapersOptions
): Promise<readonly Paper[]> {
  const [{ madeFor }, { decidedKinds, kinds: known }] = await Promise.all([
    import('#shared/documents/task-papers.ts'),
    import('#shared/documents/kinds/index.ts')
  ])
  const { folder, schoolYear } = options
  const made = await filesIn(path.join(folder, DOCUMENTS_FOLDER), options)
  const ofOffer = madeFor(
    made.map((one) => ({ ...one, fileName: path.basename(one.file), offerYear: one.offerYear ?? null })),
    kinds,
    schoolYear
  )
  const versionDay = version === null ? undefined : versionOf(version)?.day
  const delivered = newestOfEach(
    made.filter(({ day, file }) => day === versionDay && !isConceptName(path.basename(file)))
  )
  const frozen = version === null ? [] : await frozenIn(version, options)
  const papers: Paper[] = []
  for (const kind of kinds) {
    const isFinal = version !== null && decidedKinds.includes(kind)
    const found =
      known[kind].reader === 'partnership'
        ? delivered.filter((one) => one.kind === kind)
        : [...frozen, ...ofOffer]
            .filter((one) => one.kind === kind && !(isFinal && isConceptName(path.basename(one.file))))
            .slice(0, 1)
    for (const { file } of found) {
      const bytes = await options.ask(() => readFile(file).catch(() => undefined))
      if (bytes !== undefined) papers.push({ kind, fileName: path.basename(file), bytes })
    }
  }
  return apart(papers)
}

const filesIn = (
  place: string,
  { school, today, sources, files, descriptions, ask }: PapersOptions
): Promise<readonly MadeFile[]> =>
  files.in(place, ask, hereOf(school), async () => descriptions.ofEveryKind(await sources.present(school, today)))

/** What was frozen with the decision. Its name stands in the file of the school: no path is made of what is no name of a version. */
const frozenIn = async (version: string, options: PapersOptions): Promise<readonly MadeFile[]> =>
  versionOf(version) === undefined
    ? []
    : filesIn(path.join(options.folder, VERSIONS_FOLDER, version, DOCUMENTS_FOLDER), options)

/** A name that two of them have comes once. */
const apart = (papers: readonly Paper[]): readonly Paper[] =>
  papers.filter(
    ({ fileName }, at) => papers.findIndex((one) => one.fileName.toLowerCase() === fileName.toLowerCase()) === at
  )
