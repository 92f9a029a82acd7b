// The worker that makes documents: composes them here, and writes them as word/ does. The content is read at the first order.
import type { DocumentKind, DocumentOutline } from '#shared/documents/kinds/index.ts'
import type { DocumentSource, ScanSource } from '#shared/documents/source.ts'
import type { Scan } from '#shared/questionnaire/scan.ts'
import { asWorkedAtRound } from '#shared/school/current-offer.ts'
import { write, type WriteOrder, type WriteReply } from '../../word/worker.ts'
import { obey, tell } from '../../worker/obey.ts'

/** What a document is composed from, short of the catalogue: the worker has its own. */
export interface ComposeSource extends Omit<DocumentSource, 'catalogue' | 'scan'> {
  /** The round that it is about, where that is not the one that the school works at: on its way here a school forgets that. */
  readonly roundId: string | null
  /** The scan that it is about, short of what was asked. */
  readonly scan?: Scan
}

export interface Composing {
  readonly kind: DocumentKind
  readonly source: ComposeSource
}

/** A document by what it is made from, without its text. */
export interface Description extends Pick<DocumentOutline, 'kind' | 'day' | 'school' | 'fileTitle' | 'concept'> {
  /** The `outlineSum`. */
  readonly sum: string
}

export type DocumentOrder =
  | WriteOrder
  | { readonly type: 'compose'; readonly composing: Composing }
  | { readonly type: 'describe'; readonly all: readonly Composing[] }

export type DocumentReply =
  | WriteReply
  | { readonly type: 'composed'; readonly outline: DocumentOutline }
  /** Null for what cannot be composed, such as a document of a day beyond the calendar. */
  | { readonly type: 'described'; readonly descriptions: readonly (Description | null)[] }

async function compose({ kind, source }: Composing): Promise<DocumentOutline> {
  const [{ catalogue }, documents] = await Promise.all([
    import('#assets/load.ts'),
    import('#shared/documents/kinds/index.ts')
  ])
  const { scan, ...rest } = source
  return documents.compose(kind, {
    ...aboutItsRound(rest),
    catalogue,
    ...(scan === undefined ? {} : { scan: await withContent(scan) })
  })
}

async function withContent(scan: Scan): Promise<ScanSource> {
  const { questionnaires, questionnaireTexts } = await import('#assets/questionnaires/index.ts')
  return { scan, questionnaire: questionnaires[scan.questionnaire], texts: questionnaireTexts }
}

const aboutItsRound = ({
  roundId,
  ...source
}: Omit<ComposeSource, 'scan'>): Omit<DocumentSource, 'catalogue' | 'scan'> =>
  roundId === null ? source : { ...source, school: asWorkedAtRound(source.school, roundId, source.today) }

async function describe(composing: Composing): Promise<Description> {
  const [outline, { outlineSum }] = await Promise.all([compose(composing), import('../../word/outline-sum.ts')])
  const { kind, day, school, fileTitle, concept } = outline
  return { kind, day, school, fileTitle, concept, sum: outlineSum(outline) }
}

async function describeAll(all: readonly Composing[]): Promise<readonly (Description | null)[]> {
  const descriptions: (Description | null)[] = []
  for (const composing of all) descriptions.push(await describe(composing).catch(() => null))
  return descriptions
}

obey(async (order: DocumentOrder): Promise<void> => {
  switch (order.type) {
    case 'write':
      return write(order)
    case 'compose':
      return tell<DocumentReply>({ type: 'composed', outline: await compose(order.composing) })
    case 'describe':
      return tell<DocumentReply>({ type: 'described', descriptions: await describeAll(order.all) })
  }
})
