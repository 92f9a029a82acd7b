// A round: what happens in one school year for the offer of the next, from the first talk to the decision.
import { answers, closedChoice, day, flag, group, long, named, own, rowsWithin, schoolYear, text } from './field.ts'
import {
  adoptedThings,
  adopters,
  adviceFollowings,
  mrAdvices,
  pointAnswers,
  pointKinds,
  roundKinds
} from './vocabulary.ts'

/** The steps of a school year, in their order. What each asks stands below; what is content of it, in assets/steps. */
export const stepIds = ['changes', 'talks', 'pupils', 'request', 'advice', 'consent', 'adoption'] as const
export type StepId = (typeof stepIds)[number]
export const isStep = (id: string): id is StepId => stepIds.some((step) => step === id)

/** A talk about the draft. `skipped`: why it did not happen; never hidden by a false date. */
const talk = named('overleg over het profiel', {
  day: day('mr-and-board'),
  /** What it changed. */
  changed: long('everyone'),
  skipped: long('everyone')
})

export const round = {
  /** Of the offer: "2027-2028". */
  schoolYear: schoolYear('everyone'),
  kind: closedChoice('everyone', roundKinds),
  /** It came to no decision, and why; empty as long as it is open. */
  closed: group({ day: day('everyone'), why: long('everyone') }),
  /** Answers to "Wat is er veranderd?" by question. */
  changes: answers('mr-and-board'),
  teamTalk: talk,
  boardTalk: talk,
  /** Of the section of that name: it is asked there, anew for each offer. */
  pupilsSay: group({
    chosenBy: long('everyone'),
    form: long('everyone'),
    help: long('everyone'),
    heldOn: day('everyone'),
    outcome: long('everyone'),
    influence: long('everyone'),
    toldOn: day('everyone'),
    /** The director said so of this offer; that of another year says nothing of it. */
    finished: flag('school')
  }),
  mr: named('gegevens voor de MR', {
    askedOn: day('everyone'),
    replyBy: day('mr-and-board'),
    reasons: long('mr-and-board'),
    forStaff: long('mr-and-board'),
    forParents: long('mr-and-board'),
    forPupils: long('mr-and-board'),
    /** What is done about the consequences. */
    measures: long('mr-and-board'),
    /** The talk before the advice. */
    talkOn: day('mr-and-board'),
    advice: closedChoice('everyone', mrAdvices, { noun: 'advies van de MR' }),
    adviceOn: day('everyone'),
    adviceText: long('mr-and-board'),
    /** Points of the advice, each with the written reaction. */
    points: rowsWithin('point', {
      kind: closedChoice('everyone', pointKinds),
      point: long('everyone'),
      answer: closedChoice('everyone', pointAnswers),
      why: long('everyone')
    }),
    reactionOn: day('everyone'),
    /** Whether the decision follows the whole advice. */
    followed: closedChoice('everyone', adviceFollowings, { noun: 'antwoord over het advies' })
  }),
  /** Of the parents' section (vo: with pupils) on the school guide. */
  guideConsent: named('instemming met de schoolgids', { askedOn: day('mr-and-board'), consentOn: day('everyone') }),
  /** What only the board reads, with its papers. */
  boardNote: named('gegevens voor het bestuur', {
    /** When the board meets. */
    meetingOn: day('board'),
    core: long('board'),
    money: long('board'),
    risk: long('board')
  }),
  adoption: named('besluit', {
    what: closedChoice('everyone', adoptedThings, { noun: 'wat wordt vastgesteld' }),
    day: day('everyone'),
    by: closedChoice('everyone', adopters, { noun: 'wie vaststelt' }),
    /** Where the mandate of the director is written. */
    mandate: text('everyone'),
    /** Of the decision. */
    number: text('everyone'),
    /** The folder of the frozen version, or empty. */
    version: own('school'),
    /** Decisions that were recorded and then reopened to mend something: which version, when and why. */
    reopened: rowsWithin('reopened', { day: day('everyone'), why: long('everyone'), version: own('school') })
  })
}
