// Every kind of document, the full profile first. What each one is stands in its own file.
import type { DataForm } from '../forms.ts'
import type { Kind, Reader } from '../kind.ts'
import type { Outline } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { adoptionDecision } from './adoption-decision.ts'
import { boardNote } from './board-note.ts'
import { consentRequest } from './consent-request.ts'
import { delivery } from './delivery.ts'
import { decisionNotice } from './decision-notice.ts'
import { expertiseInternal } from './expertise-internal.ts'
import { expertiseList } from './expertise-list.ts'
import { guideChapter } from './guide-chapter.ts'
import { interimNotice } from './interim-notice.ts'
import { mrReaction } from './mr-reaction.ts'
import { mrReply } from './mr-reply.ts'
import { mrRequest } from './mr-request.ts'
import { mrRequestShort } from './mr-request-short.ts'
import { onePage } from './one-page.ts'
import { parentsPage } from './parents-page.ts'
import { planning } from './planning.ts'
import { scanForm } from './scan-form.ts'
import { scanReport } from './scan-report.ts'
import { scanRoles } from './scan-roles.ts'
import { scanSummary } from './scan-summary.ts'
import { sop } from './sop.ts'
import { talkReport } from './talk-report.ts'
import { talkSet } from './talk-set.ts'
import { talkWriting } from './talk-writing.ts'
import { trainingPlan } from './training-plan.ts'
import { trainingStaff } from './training-staff.ts'
import { visitReport } from './visit-report.ts'
import { visitScan } from './visit-scan.ts'
import { visitSet } from './visit-set.ts'

const all = [
  sop,
  mrRequest,
  mrRequestShort,
  mrReply,
  mrReaction,
  consentRequest,
  adoptionDecision,
  decisionNotice,
  interimNotice,
  boardNote,
  guideChapter,
  parentsPage,
  onePage,
  delivery,
  expertiseList,
  expertiseInternal,
  planning,
  talkSet,
  talkReport,
  talkWriting,
  visitScan,
  visitSet,
  visitReport,
  trainingPlan,
  trainingStaff,
  scanForm,
  scanReport,
  scanSummary,
  scanRoles
] as const

export type DocumentKind = (typeof all)[number]['id']

/** The outline of a document that there is. */
export type DocumentOutline = Outline<DocumentKind>

/** Places in the addresses of their screens. */
export type DocumentPath = (typeof all)[number]['path']

export const documentKinds: readonly DocumentKind[] = all.map(({ id }) => id)

export const kinds = Object.fromEntries(all.map((kind) => [kind.id, kind])) as {
  readonly [K in DocumentKind]: Kind<K, DocumentPath>
}

/** Whether the lists offer it for the school as it is. */
export const isOffered = (
  kind: DocumentKind,
  source: Pick<DocumentSource, 'school' | 'catalogue' | 'today'>
): boolean => kinds[kind].offered?.(source) ?? true

/** Made of a scan: of a school alone it says nothing. */
export const isAboutScan = (kind: DocumentKind): boolean => kinds[kind].about === 'scan'

/** What the MR gets: the request that fits the year, the form to reply on, and the text that it is about. */
export const mrSet = (source: Pick<DocumentSource, 'school' | 'catalogue' | 'today'>): readonly DocumentKind[] => [
  isOffered(mrRequestShort.id, source) ? mrRequestShort.id : mrRequest.id,
  mrReply.id,
  sop.id
]

/** Those that a decision can make final. */
export const decidedKinds: readonly DocumentKind[] = all
  .filter(({ nature }) => nature !== 'paper' && nature !== 'working')
  .map(({ id }) => id)

/** Those of them that this decision needs. */
export const neededKinds = (source: Pick<DocumentSource, 'school' | 'catalogue' | 'today'>): readonly DocumentKind[] =>
  decidedKinds.filter((kind) => isOffered(kind, source))

/** Of these, those for a reader. */
export const kindsFor = (reader: Reader, among: readonly DocumentKind[]): readonly DocumentKind[] =>
  among.filter((kind) => kinds[kind].reader === reader)

export const isKind = (id: string): id is DocumentKind => documentKinds.some((kind) => kind === id)

/** The kind whose screen has this place in its address. */
export const kindAt = (path: string): DocumentKind | undefined =>
  documentKinds.find((kind) => kinds[kind].path === path)

/** The document as it stands. */
export const compose = (kind: DocumentKind, source: DocumentSource): DocumentOutline => ({
  ...kinds[kind].compose(source),
  kind
})

/** The document as a file of data, and how that is called; undefined for a kind that is none. */
export function dataIn(
  kind: DocumentKind,
  form: DataForm,
  source: DocumentSource
): { readonly text: string; readonly name: string | undefined } | undefined {
  const text = kinds[kind].forms[form]?.(source)
  return text === undefined ? undefined : { text, name: kinds[kind].dataName?.(source) }
}
