// The sentences of each document that the school did not write itself, and what the document is called on the screen. The
// texts stand in assets/documents/<kind>.json.
import * as z from 'zod'
import type { DocumentKind } from '../documents/outline.ts'

const text = z.string().trim().min(1)
const texts = z.array(text).min(1)

const common = {
  /** On the screen. */
  name: text,
  forWhom: text,
  about: text
}

const sop = z.strictObject({
  ...common,
  title: text,
  subtitle: text,
  lead: texts,
  basicSupport: texts,
  /** Only said when the list is the SWV's own. */
  ownList: text,
  ownListInPlan: text,
  plan: text,
  exampleSchool: text,
  exampleList: text,
  /** A special school of cluster 1 or 2. */
  noBasicSupport: text,
  notWritten: text,
  arrangements: text,
  /** The words that lead in an answer. */
  pupilsChosenBy: text,
  pupilsForm: text,
  pupilsHelp: text,
  pupilsOutcome: text,
  pupilsInfluence: text,
  /** With {dag}: when that day has come, and when it has not. */
  pupilsHeld: text,
  pupilsHold: text,
  pupilsTold: text,
  pupilsTell: text,
  decision: text,
  grounds: texts,
  /** What a ground of the frame says to the director, for every reader. */
  dutyOfCareRule: text,
  mrRule: text,
  /** Of the sections that no law asks for. */
  customary: text
})

const mrRequest = z.strictObject({ ...common })

const mrReply = z.strictObject({ ...common })

const boardNote = z.strictObject({ ...common })

const adoptionDecision = z.strictObject({ ...common })

const guideChapter = z.strictObject({ ...common })

const parentsPage = z.strictObject({ ...common })

const onePage = z.strictObject({ ...common })

const expertiseList = z.strictObject({ ...common, title: text, subtitle: text, lead: texts, nothing: text, /** Leads in the names of who agreed to it. */ names: text })

const expertiseInternal = z.strictObject({ ...common, title: text, subtitle: text, lead: texts, nothing: text, nobody: text, noGaps: text })

const trainingPlan = z.strictObject({
  ...common, title: text, subtitle: text, lead: texts, nothing: text,
  /** With {budget} and {bedrag}. */
  over: text,
  without: text,
  unreadable: text,
  total: text,
  /** With {bedrag}, {fte} and {totaal}. */
  perFte: text
})

const trainingStaff = z.strictObject({
  ...common, title: text, subtitle: text, lead: texts, nothing: text, total: text, /** With what was budgeted. */ totalOf: text,
  /** With {aantal} and {alle}. */
  hours: text,
  questions: texts
})

export const documentTextsSchema = z.strictObject({
  'sop': sop,
  'mr-request': mrRequest,
  'mr-reply': mrReply,
  'board-note': boardNote,
  'adoption-decision': adoptionDecision,
  'guide-chapter': guideChapter,
  'parents-page': parentsPage,
  'one-page': onePage,
  'expertise-list': expertiseList,
  'expertise-internal': expertiseInternal,
  'training-plan': trainingPlan,
  'training-staff': trainingStaff
} satisfies Record<DocumentKind, z.ZodType>)
