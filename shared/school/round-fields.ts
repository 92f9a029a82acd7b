// A round: what happens in one school year for the offer of the next, from the first talk to the decision.
import { answers, closedChoice, day, group, long, own, rowsWithin, schoolYear, text } from './field.ts'
import {
  adoptedThings,
  adopters,
  adviceFollowings,
  mrAdvices,
  pointAnswers,
  pointKinds,
  roundKinds
} from './vocabulary.ts'

/** A talk about the draft. `skipped`: why it did not happen; never hidden by a false date. */
const talk = group({
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
    toldOn: day('everyone')
  }),
  mr: group({
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
    advice: closedChoice('everyone', mrAdvices),
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
    followed: closedChoice('everyone', adviceFollowings)
  }),
  /** Of the parents' section (vo: with pupils) on the school guide. */
  guideConsent: group({ askedOn: day('mr-and-board'), consentOn: day('everyone') }),
  /** What only the board reads, with its papers. */
  boardNote: group({
    /** When the board meets. */
    meetingOn: day('board'),
    core: long('board'),
    money: long('board'),
    risk: long('board')
  }),
  adoption: group({
    what: closedChoice('everyone', adoptedThings),
    day: day('everyone'),
    by: closedChoice('everyone', adopters),
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
