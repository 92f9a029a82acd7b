// The shape of a round: what happens in one school year for the offer of the next, from the first talk to the decision.
// The forms show part of it now; the shape holds the whole procedure.
import * as z from 'zod'
import { adoptedThings, adopters, adviceFollowings, mrAdvices, pointAnswers, roundKinds } from './vocabulary.ts'

const text = z.string()
/** An ISO day, or empty, or half typed. */
const day = z.string()

/** A talk about the draft. `skipped`: why it did not happen; never hidden by a false date. */
const talkSchema = z.looseObject({ day, /** What it changed. */ changed: text, skipped: text })

export const roundSchema = z.looseObject({
  id: z.string(),
  /** Of the offer: "2027-2028". */
  schoolYear: z.string(),
  /** Absent: the yearly one. Several of a school year are legal. */
  kind: z.exactOptional(z.enum(roundKinds)),
  /** It came to no decision, and why; absent or empty as long as it is open. */
  closed: z.exactOptional(z.looseObject({ day, why: text })),
  /** Answers to "Wat is er veranderd?" by question. */
  changes: z.record(z.string(), z.enum(['yes', 'no'])),
  teamTalk: talkSchema,
  boardTalk: talkSchema,
  mr: z.looseObject({
    askedOn: day,
    replyBy: day,
    reasons: text,
    forStaff: text,
    forParents: text,
    forPupils: text,
    /** What is done about the consequences. */
    measures: text,
    /** The talk before the advice. */
    talkOn: day,
    advice: z.enum(mrAdvices),
    adviceOn: day,
    adviceText: text,
    /** Points of the advice, each with the written reaction. */
    points: z.array(z.looseObject({ id: z.string(), point: text, answer: z.enum(pointAnswers), why: text })),
    reactionOn: day,
    /** Whether the decision follows the whole advice; absent as long as nobody said. */
    followed: z.exactOptional(z.enum(adviceFollowings))
  }),
  /** Of the parents' section (vo: with pupils) on the school guide. */
  guideConsent: z.looseObject({ askedOn: day, consentOn: day }),
  /** What only the board reads, with its papers. */
  boardNote: z.looseObject({ /** When the board meets. */ meetingOn: day, core: text, money: text, risk: text }),
  adoption: z.looseObject({
    what: z.enum(adoptedThings),
    day,
    by: z.enum(adopters),
    /** Where the mandate of the director is written. */
    mandate: text,
    /** Of the decision. */
    number: text,
    /** The folder of the frozen version, or empty. */
    version: text,
    /** Decisions that were recorded and then reopened to mend something: which version, when and why. */
    reopened: z.array(z.looseObject({ id: z.string(), day, why: text, version: text }))
  })
})
export type Round = z.infer<typeof roundSchema>
