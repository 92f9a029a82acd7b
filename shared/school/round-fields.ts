// A round: what happens in one school year for the offer of the next, from the first talk to the decision.
import {
  answers,
  choice,
  closedChoice,
  day,
  flag,
  group,
  long,
  named,
  own,
  rowsWithin,
  schoolYear,
  text
} from './field.ts'
import {
  adoptedThings,
  adopters,
  adviceFollowings,
  consentAnswers,
  mrAdvices,
  pointAnswers,
  pointKinds,
  roundKinds,
  yesOrNo
} from './vocabulary.ts'

/** The steps of a school year, in their order. What each asks stands below; what is content of it, in assets/steps. */
export const stepIds = ['changes', 'pupils', 'talks', 'review', 'request', 'advice', 'adoption', 'guide'] as const
export type StepId = (typeof stepIds)[number]
export const isStep = (id: string): id is StepId => stepIds.some((step) => step === id)

/** A talk about the draft. `skipped`: why it did not happen; never hidden by a false date. */
const talk = named('overleg over het profiel', {
  day: day('mr-and-board'),
  /** What it changed. */
  changed: long('everyone'),
  skipped: long('everyone')
})

/**
 * What may be left out of a year and told with its reason. `talk`: that with the MR · `advice`: it was not asked or not waited for ·
 * `decision`: that on the offer, when its school guide was adopted · `guide`: adopting it, when it was sent or published.
 */
export const leavable = [
  'pupils',
  'review',
  'talk',
  'advice',
  'reaction',
  'furtherTalk',
  'consent',
  'decision',
  'guide'
] as const
export type Leavable = (typeof leavable)[number]

/** Who gets what was decided, or where it is published. `map`: Scholen op de kaart. */
export const destinations = [
  'mr',
  'board',
  'parents',
  'website',
  'inspectorate',
  'partnership',
  'map',
  'team',
  'pupils'
] as const
export type Destination = (typeof destinations)[number]

/** Where the school guide goes, once it is adopted. */
export const guideDestinations: readonly Destination[] = ['parents', 'website', 'inspectorate', 'map']

const each = <const K extends string, F>(keys: readonly K[], field: F): { readonly [P in K]: F } =>
  Object.fromEntries(keys.map((key) => [key, field])) as { readonly [P in K]: F }

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
    /** It was offered, and the MR did not want it. */
    talkWaived: choice('mr-and-board', yesOrNo, { noun: 'gesprek met de MR' }),
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
    /** The talk that is offered where the decision departs from the advice. */
    furtherTalkOn: day('mr-and-board'),
    furtherTalkWaived: choice('mr-and-board', yesOrNo, { noun: 'verder gesprek met de MR' }),
    /** The MR had the decision; from then a departing one waits. */
    receivedOn: day('mr-and-board'),
    /** The MR wrote that a departing decision may be carried out at once. */
    noObjectionOn: day('mr-and-board'),
    /** What the school guide keeps of the year before on a point that is not followed, and until when. */
    keepsUntil: long('mr-and-board'),
    /** The MR agreed to a shorter term than its regulations give. */
    shorterOn: day('mr-and-board'),
    /** The term was made longer. */
    postponements: rowsWithin('postponement', {
      until: day('mr-and-board'),
      agreedOn: day('mr-and-board'),
      why: long('mr-and-board')
    }),
    /** A new version of the papers was sent after the request. */
    resent: rowsWithin('resent', { day: day('mr-and-board'), what: long('mr-and-board') }),
    /** Whether the decision follows the whole advice. */
    followed: closedChoice('everyone', adviceFollowings, { noun: 'antwoord over het advies' })
  }),
  /** Of the parents' section (vo: with pupils) on the school guide. */
  guideConsent: named('instemming met de schoolgids', {
    askedOn: day('mr-and-board'),
    replyBy: day('mr-and-board'),
    /** It is asked in one letter with the advice. */
    withAdvice: choice('mr-and-board', yesOrNo, { noun: 'in welke brief u instemming vraagt' }),
    answer: closedChoice('mr-and-board', consentAnswers, { noun: 'antwoord over de schoolgids' }),
    consentOn: day('everyone'),
    answerText: long('mr-and-board')
  }),
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
    /** The board decided for several schools at once, in a paper of its own. */
    forMany: choice('mr-and-board', yesOrNo, { noun: 'voor welke scholen het besluit is' }),
    /** The folder of the frozen version, or empty. */
    version: own('school'),
    /** Decisions that were recorded and then reopened to mend something: which version, when and why. */
    reopened: rowsWithin('reopened', { day: day('everyone'), why: long('everyone'), version: own('school') })
  }),
  /** Why something did not happen. */
  leftOut: named('reden', each(leavable, long('everyone'))),
  /** From when it is not mended any more: it stays told, and asks nothing. */
  letGo: named('punt dat blijft staan', each(leavable, day('mr-and-board'))),
  /** What is unusual, was asked about, and is right: "yes" by verdict (shared/law/procedure). */
  sure: answers('school'),
  sent: named('verzending', each(destinations, day('school'))),
  /** The day on which it will be sent. */
  toSend: named('dag van verzenden', each(destinations, day('school'))),
  /** Why it does not go there. */
  notSent: named('verzending', each(destinations, long('school'))),
  /** What happened in between and is no decision: told to the MR and the SWV. */
  events: rowsWithin('event', {
    day: day('mr-and-board'),
    what: long('mr-and-board'),
    mrToldOn: day('mr-and-board'),
    partnershipToldOn: day('mr-and-board')
  })
}
