// The sentences of each document that the school did not write itself, and what the document is called on the screen. The
// texts stand in assets/documents/<kind>.json.
import * as z from 'zod'

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
  lead: text,
  /** What is asked of the reader before the decision. */
  concept: text,
  /** With {dag} of the decision, and {door} whom. */
  adopted: text,
  /** With {dag}: decided, and still a concept. */
  decided: text,
  decidedGuide: text,
  /** With {onderdelen}: what keeps it a concept then. */
  openSection: text,
  openSections: text,
  basicSupport: texts,
  /** Only said when the list is the SWV's own. */
  ownList: text,
  ownListInPlan: text,
  plan: text,
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
  /** As long as something is still to come. */
  decisionFollows: text,
  grounds: texts,
  /** What a ground of the frame says to the director, for every reader. */
  dutyOfCareRule: text,
  mrRule: text,
  /** Of the sections that no law asks for. */
  customary: text
})

const mrRequest = z.strictObject({
  ...common,
  /** In the file's name and properties; on the page the subtitle says the rest. */
  fullTitle: text,
  title: text,
  subtitle: text,
  /** The lines that open it, as a letter does; in the reply the MR and the board change places. */
  mr: text,
  board: text,
  /** When the director decides on a mandate. */
  director: text,
  subject: text,
  annexes: text,
  /** With {dag}; and while the day is not known. */
  askBy: text,
  ask: text,
  /** In a concept, while the day is not known, or what the director has to write is not there. */
  noReplyBy: text,
  notKnown: text,
  advice: text,
  /** What the offer is. */
  offer: text,
  /** What is to be decided, by what is adopted. */
  decides: z.strictObject({ guide: text, sop: text, both: text }),
  /** With {mandaat}. */
  decidesDirector: text,
  /** Before the decision. */
  open: text,
  /** With {artikel}. */
  article: text,
  unconfirmed: text,
  /** The name of the table, with {dag} of the version before; and when there is none. */
  compared: text,
  notCompared: text,
  /** With {onderdelen}. */
  sameOne: text,
  sameMore: text,
  /** With {dag}. */
  sameAll: text,
  decisionFills: text,
  /** Leads in what happened at school. */
  changedThisYear: text,
  /** What a "yes" to each question of "Wat is er veranderd?" says to a reader, by question. */
  changes: z.record(z.string(), text),
  talkLeadIn: text,
  /** With {dag}: when the talk is to come, and when it was; and while the day is not known. */
  talk: text,
  talked: text,
  talkOffered: text,
  /** What the pupils said, or what the school does with it, is not known yet. */
  pupilsFollow: text,
  influenceFollows: text,
  /** After what was shortened. */
  pupilsMore: text,
  questionsIntro: text,
  questions: z.array(text).length(5),
  steps: z.strictObject({
    asked: text,
    talk: text,
    advice: text,
    reaction: text,
    decision: text,
    decisionDirector: text,
    guide: text
  })
})

const mrReply = z.strictObject({
  ...common,
  fullTitle: text,
  title: text,
  subtitle: text,
  /** With {dag} of the request. */
  answers: text,
  /** How it is filled in. */
  inWord: text,
  onPaper: text,
  adviceIntro: text,
  reasonsIntro: text,
  pointsIntro: text,
  talkIntro: text,
  remarksIntro: text,
  nameIntro: text,
  /** In a field until it is filled in. */
  hints: z.strictObject({ reasons: text, point: text, talk: text, remarks: text, day: text, name: text })
})

const boardNote = z.strictObject({
  ...common,
  title: text,
  subtitle: text,
  lead: text,
  /** When the director decides in the board's name. */
  leadMandate: text,
  subject: text,
  asksDecision: text,
  /** With {mandaat}. */
  asksNotice: text,
  /** In a concept, where that is not written yet. */
  notKnown: text,
  /** What the director still has to write for the board; on the screen. */
  noCore: text,
  noMoney: text,
  noRisk: text,
  /** What follows the decision. */
  intoGuide: text,
  stillIntoGuide: text,
  onWebsite: text,
  toMr: text,
  toPartnership: text
})

const adoptionDecision = z.strictObject({
  ...common,
  title: text,
  /** The title until the decision is recorded. */
  proposal: text,
  subtitle: text,
  lead: text,
  proposalLead: text,
  /** When the director decides in the board's name. */
  proposalLeadMandate: text,
  /** In a proposal, and in the board's cover note, while the director has not chosen this. */
  notChosen: z.strictObject({ what: text, by: text, mandate: text, followed: text, contradicted: text }),
  /** What leads in the things that are adopted. */
  proposes: text,
  decides: text,
  decidesMandate: text,
  guide: text,
  sop: text,
  /** With {dag}: which text it is about, before the decision and after it. */
  draft: text,
  version: text,
  /** With {dag}: the version that was adopted before, or what the school recorded of it. */
  replaces: text,
  replacesGuide: text,
  replacesSop: text,
  /** With {dag} and {reden}: a decision that was opened again. */
  mended: text,
  /** The MR's advice, or not wholly; and where the reasons stand. */
  follows: text,
  departs: text,
  departsWhy: text,
  /** After a decision of which nobody said it. */
  unsaid: text,
  /** What "Controleer dit" means. */
  doubtful: text
})

const guideChapter = z.strictObject({
  ...common,
  /** In the file's name; the chapter itself has a title for parents. */
  fullTitle: text,
  title: text,
  subtitle: text,
  /** What a samenwerkingsverband is. */
  partnership: text,
  /** Before the table with half-days. */
  expertise: text
})

const parentsPage = z.strictObject({
  ...common,
  fullTitle: text,
  title: text,
  /** The heading under which all of it stands. */
  school: text,
  extraSupport: text,
  /** Before the questions for which there is more help. */
  extraFor: text,
  exampleList: text,
  /** When the school's own text names nobody for who disagrees; and for a school without an SWV. */
  disagree: text,
  disagreeAlone: text
})

const onePage = z.strictObject({
  ...common,
  fullTitle: text,
  title: text,
  school: text
})

const expertiseList = z.strictObject({
  ...common,
  title: text,
  subtitle: text,
  lead: texts,
  nothing: text,
  /** Leads in the names of who agreed to it. */ names: text
})

const expertiseInternal = z.strictObject({
  ...common,
  title: text,
  subtitle: text,
  lead: texts,
  nothing: text,
  nobody: text,
  noGaps: text
})

const trainingPlan = z.strictObject({
  ...common,
  title: text,
  subtitle: text,
  lead: texts,
  nothing: text,
  /** With {budget} and {bedrag}. */
  over: text,
  without: text,
  unreadable: text,
  total: text,
  /** With {bedrag}, {fte} and {totaal}. */
  perFte: text
})

const trainingStaff = z.strictObject({
  ...common,
  title: text,
  subtitle: text,
  lead: texts,
  nothing: text,
  total: text,
  /** With what was budgeted. */ totalOf: text,
  /** With {aantal} and {alle}. */
  hours: text,
  /** Where the working time of some is not known. */
  hoursKnown: text,
  questions: texts
})

export const documentTextsSchema = z.strictObject({
  sop: sop,
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
})
