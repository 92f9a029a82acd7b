// The documents that are frozen with a decision: what was sent for it, and what is final with it.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { IsoDay, SchoolYear } from '#shared/day.ts'
import { offerYearIn } from '#shared/documents/offer-year.ts'
import { asDecided, currentOffer } from '#shared/school/current-offer.ts'
import { hereOf } from '#shared/delivery/elsewhere.ts'
import type { School } from '#shared/school/school.ts'
import { DOCUMENTS_FOLDER } from '../../store/names.ts'
import type { FrozenDocument } from '../../store/types.ts'
import { comparableName, fileNameOf, isFileName, numbered } from '../../disk/file-name.ts'
import { keywordsIn } from '../../pdf/properties.ts'
import { makeWord } from '../../word/make-file.ts'
import type { Descriptions } from '../documents/descriptions.ts'
import { DocumentMaker } from '../documents/document-maker.ts'
import type { DocumentSources } from '../documents/document-sources.ts'
import type { Composing } from '../documents/document-worker.ts'
import { newestOfEach, type MadeFile, type MadeFiles } from '../documents/made-files.ts'
import { DiskSilent, type Ask } from '../machine/patience.ts'

/** What is frozen, and as of which day: that of the decision, or of sending. */
export interface Moment {
  /** The school's own. */
  readonly folder: string
  /** As it is frozen. */
  readonly school: School
  readonly day: IsoDay
}

export interface VersionDocumentsOptions {
  readonly files: MadeFiles
  readonly descriptions: Descriptions
  readonly wordWorker: URL
  readonly report: (error: unknown) => void
}

/** Milliseconds for all that is made: the director waits for her decision to be recorded. */
const TIME_LIMIT = 30_000

/** What cannot be read or made in time is left out. Fails only where the disk does not answer. @param ask reads in the folder of the school */
export async function documentsOf(
  decision: Moment,
  sources: DocumentSources,
  ask: Ask,
  options: VersionDocumentsOptions
): Promise<readonly FrozenDocument[]> {
  const orNone = (error: unknown): readonly FrozenDocument[] => {
    if (error instanceof DiskSilent) throw error
    options.report(error)
    return []
  }
  const sent = await sentFor(decision, sources, ask, options).catch(orNone)
  const final = await finalWith(decision, sources, options).catch(orNone)
  return apart([...sent, ...final])
}

/** The documents of ours that stand in the school's folder, the newest first. */
export const madeBefore = (
  { folder, school, day }: Moment,
  sources: DocumentSources,
  ask: Ask,
  { files, descriptions }: Pick<VersionDocumentsOptions, 'files' | 'descriptions'>
): Promise<readonly MadeFile[]> =>
  files.in(path.join(folder, DOCUMENTS_FOLDER), ask, hereOf(school), async () =>
    descriptions.ofEveryKind(await sources.present(school, day))
  )

/** Copies of the newest documents about the offer that was decided on, under the names by which they were sent. */
async function sentFor(
  { folder, school, day }: Moment,
  sources: DocumentSources,
  ask: Ask,
  { files, descriptions }: VersionDocumentsOptions
): Promise<readonly FrozenDocument[]> {
  const found = await madeBefore({ folder, school, day }, sources, ask, { files, descriptions })
  const { kinds } = await import('#shared/documents/kinds/index.ts')
  const { schoolYear } = currentOffer(asDecided(school, day), day)
  const ofOffer: (MadeFile & Pick<FrozenDocument, 'bytes'>)[] = []
  for (const made of found) {
    // A version stays for ever: what tells of the internal layer is no part of it.
    if (!kinds[made.kind].mayBeFrozen.adopted || (made.offerYear ?? schoolYear) !== schoolYear) continue
    const bytes = await ask(() => readFile(made.file).catch(() => undefined))
    if (bytes !== undefined && offerYearOf(made, bytes, school) === schoolYear) ofOffer.push({ ...made, bytes })
  }
  return newestOfEach(ofOffer).map(({ file, bytes }) => ({ name: path.basename(file), bytes }))
}

/** As the file itself says; where it does not, that of the offer that was worked at on its day. */
const offerYearOf = ({ form, offerYear, day }: MadeFile, bytes: Uint8Array, school: School): SchoolYear =>
  offerYear ?? (form === 'pdf' ? offerYearIn(keywordsIn(bytes)) : undefined) ?? currentOffer(school, day).schoolYear

/** Made from the school that is frozen, as they can be made again from the version. What is not final with the decision is no part of it. */
async function finalWith(
  { school, day }: Moment,
  sources: DocumentSources,
  { wordWorker, report }: VersionDocumentsOptions
): Promise<readonly FrozenDocument[]> {
  const [{ neededKinds }, { catalogue }] = await Promise.all([
    import('#shared/documents/kinds/index.ts'),
    import('#assets/load.ts')
  ])
  const source = await sources.adopting(school, day)
  const maker = new DocumentMaker(wordWorker)
  const signal = AbortSignal.timeout(TIME_LIMIT)
  const made: FrozenDocument[] = []
  try {
    for (const kind of neededKinds({ ...source, catalogue })) {
      const document = await finalDocument({ kind, source }, maker, signal).catch(
        (error: unknown) => void report(error)
      )
      if (document !== undefined) made.push(document)
    }
  } finally {
    await maker.close()
  }
  return made
}

async function finalDocument(
  composing: Composing,
  maker: DocumentMaker,
  signal: AbortSignal
): Promise<FrozenDocument | undefined> {
  const composed = await maker.compose(composing, { signal })
  if (!composed.ok || composed.outline.concept) return undefined
  const { outline } = composed
  const written = await makeWord({ outline, worker: maker, signal })
  return written.ok ? { name: fileNameOf(outline.fileTitle), bytes: written.bytes } : undefined
}

/** Each with a name that every disk tells apart; the very same document once. */
export function apart(documents: readonly FrozenDocument[]): readonly FrozenDocument[] {
  const taken = new Map<string, FrozenDocument>()
  for (const document of documents) {
    for (let number = 1; ; number += 1) {
      const name = numbered(document.name, number)
      const key = comparableName(name)
      const other = taken.get(key)
      if (other === undefined && isFileName(name)) taken.set(key, { ...document, name })
      if (other === undefined || Buffer.compare(other.bytes, document.bytes) === 0) break
    }
  }
  return [...taken.values()]
}
