// Every document by its kind: the one place that the window, the command line and the Word maker ask.
import { composeAdoptionDecision } from './adoption-decision.ts'
import { composeBoardNote } from './board-note.ts'
import { composeExpertiseInternal } from './expertise-internal.ts'
import { composeExpertiseList } from './expertise-list.ts'
import { composeGuideChapter } from './guide-chapter.ts'
import { composeMrReply } from './mr-reply.ts'
import { composeMrRequest } from './mr-request.ts'
import { composeOnePage } from './one-page.ts'
import type { DocumentKind, Outline } from '../outline.ts'
import { composeParentsPage } from './parents-page.ts'
import { composeSop } from './sop.ts'
import { composeTrainingPlan } from './training-plan.ts'
import { composeTrainingStaff } from './training-staff.ts'
import type { DocumentSource } from '../source.ts'

const composers: Readonly<Record<DocumentKind, (source: DocumentSource) => Outline>> = {
  sop: composeSop,
  'mr-request': composeMrRequest,
  'mr-reply': composeMrReply,
  'adoption-decision': composeAdoptionDecision,
  'board-note': composeBoardNote,
  'guide-chapter': composeGuideChapter,
  'parents-page': composeParentsPage,
  'one-page': composeOnePage,
  'expertise-list': composeExpertiseList,
  'expertise-internal': composeExpertiseInternal,
  'training-plan': composeTrainingPlan,
  'training-staff': composeTrainingStaff
}

/** The document as it stands. Takes any school that can be stored; what is unfinished is said in the document, or left out of a short one. */
export const compose = (kind: DocumentKind, source: DocumentSource): Outline => composers[kind](source)
