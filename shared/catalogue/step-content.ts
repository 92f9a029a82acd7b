// What is content of one step of the school year: a file of its own in assets/steps. Which fields there are says the round
// (shared/school/round-fields.ts); how far the step is and what it tells then, shared/year/round-steps.ts.
import * as z from 'zod'
import { destinations, leavable, stepIds, type StepId } from '../school/round-fields.ts'
import { roundFieldAt, roundValues } from '../school/round-values.ts'
import { groundKeys, id, text } from './grounds.ts'
import { meetingKinds } from '../school/vocabulary.ts'
import { dayField, roundCheckSchema, wordsField } from './round-check.ts'
import { phases, requirementSchema } from './section-content.ts'
import { taskGroups } from './text-keys.ts'
import { stepOfVerdict, type VerdictIdOf } from './verdict-ids.ts'

/** {schooljaar} in the texts of a screen is that of the offer; {jaar} the year of an example of a day. How a field is asked follows from its kind; a choice has a screen of its own. */
const fieldSchema = z.strictObject({
  field: z.enum(roundValues.filter((address) => roundFieldAt(address).field.kind !== 'choice')),
  label: text,
  help: z.exactOptional(text),
  /** Of a day: of whom the meetings are that it can be taken from, with a press. */
  meetings: z.exactOptional(z.array(z.enum(meetingKinds)).min(1))
})
export type RoundFieldPart = z.infer<typeof fieldSchema>

const fields = z.array(fieldSchema).min(1)

/** Choices of which one asks only whether it is so. */
const ticks = ['round.mr.talkWaived', 'round.mr.furtherTalkWaived', 'round.adoption.forMany'] as const
export type RoundTick = (typeof ticks)[number]

/**
 * A mail with papers (shared/documents/paper-mail.ts). {dag} of a sentence is its `day`; where that is not known `noDay` is said, or nothing, and nothing where it is over.
 * `withConsent`: only where the same letter asks for consent with the school guide. `toAdd`: what she adds herself, said to her alone.
 */
const mailSchema = z.strictObject({
  subject: text,
  greeting: text,
  sentences: z
    .array(
      z.strictObject({
        text,
        day: z.exactOptional(dayField),
        noDay: z.exactOptional(text),
        withConsent: z.exactOptional(z.literal(true))
      })
    )
    .min(1),
  toAdd: z.exactOptional(z.strictObject({ text, withConsent: z.exactOptional(z.literal(true)) }))
})
export type MailData = z.infer<typeof mailSchema>

/** What a part is folded under, with those beside it, once it is done: its fields all say something, or the MR was asked. */
const onceDone = z.exactOptional(text)

/** What the screen of a step asks, part by part. */
const partSchema = z.discriminatedUnion('kind', [
  /** Fields below each other, or a few days side by side. */
  z.strictObject({
    kind: z.literal('fields'),
    title: z.exactOptional(text),
    text: z.exactOptional(text),
    beside: z.exactOptional(z.literal(true)),
    onceDone,
    fields
  }),
  /** The same questions about two or more, side by side. `about` is read with each label: "gesprek met het team". */
  z.strictObject({
    kind: z.literal('columns'),
    text,
    columns: z.array(z.strictObject({ title: text, about: text, fields })).min(2)
  }),
  /** These are screens of their own. */
  z.strictObject({
    kind: z.enum([
      'changes',
      'pupils',
      'review',
      'own-rules',
      'reply-term',
      'with-advice',
      'ready-for-mr',
      'mr-talk',
      'guide'
    ]),
    onceDone
  }),
  /** What the MR answered, and a reminder to it: a mail of short paragraphs. `asked` where that day is known, `until` where an answer was asked for a day. */
  z.strictObject({
    kind: z.literal('advice'),
    reminder: z.strictObject({ subject: text, greeting: text, asked: text, until: text, question: text, close: text })
  }),
  /** What may be said of it by a tick: a word that is "yes" or nothing. */
  z.strictObject({ kind: z.literal('tick'), field: z.enum(ticks), label: text, help: z.exactOptional(text) }),
  /** "Niet gebeurd, omdat …": why, and from which day it is not mended any more. `label`: "Is er geen gesprek met de MR geweest?" */
  z.strictObject({ kind: z.literal('left-out'), label: text, why: wordsField, letGo: dayField }),
  /** Where it is sent or published: a row for each, with its day, the day that is planned, or why not. */
  z.strictObject({
    kind: z.literal('publishing'),
    rows: z
      .array(
        z.strictObject({
          id: z.enum(destinations),
          name: text,
          what: text,
          /** Ids of the kinds of documents that go there. */
          documents: z.array(id),
          sent: dayField,
          toSend: dayField,
          notSent: wordsField,
          /** Where it goes by mail. */
          mail: z.exactOptional(mailSchema)
        })
      )
      .min(1)
  }),
  /** `disputes`: where an MR may go whose advice is not followed. */
  z.strictObject({
    kind: z.literal('adoption'),
    boardNote: z.strictObject({ title: text, text, fields }),
    disputes: text
  })
])
export type StepPart = z.infer<typeof partSchema>
export type StepPartOf<K extends StepPart['kind']> = Extract<StepPart, { kind: K }>

/** A row of "Besluitvorming" that is only who, when and what. Any other is code (shared/documents/chapters/decision.ts). */
const rowSchema = z.strictObject({
  id,
  who: text,
  when: dayField,
  /** Why it did not happen. */
  skipped: z.exactOptional(wordsField),
  /** What it is called where it was left out. */
  leftOut: z.exactOptional(z.enum(leavable)),
  /** Other days of it, each behind its words. */
  what: z.exactOptional(z.array(z.strictObject({ before: text, day: dayField })).min(1)),
  /** What was written about it, as long as it is. */
  told: z.exactOptional(z.array(wordsField).min(1)),
  /** It is left out as long as none of its days is known and nothing was written about it. */
  onceBegun: z.exactOptional(z.literal(true))
})
export type StepRow = z.infer<typeof rowSchema>

/** It stands in the chapter with the decision. */
const ruleSchema = requirementSchema.omit({ section: true }).extend({
  check: z.exactOptional(roundCheckSchema),
  phase: z.enum(phases).exclude(['section'])
})

/**
 * What is said of a verdict on the chain of a round (shared/law/procedure). `consequence`: what follows from it, or nothing. `told`: of what is left
 * out, what papers say of it, before its reason.
 */
const verdictSchema = z.strictObject({
  text,
  consequence: z.string(),
  told: z.exactOptional(text),
  ground: z.enum(groundKeys)
})
export type VerdictText = z.infer<typeof verdictSchema>
const verdictId = z.enum([...stepOfVerdict.keys()])
export const verdictsSchema = z.record(verdictId, verdictSchema)

/** A file of assets/steps. */
export const stepSchema = z.strictObject({
  id: z.enum(stepIds),
  title: text,
  /** What its page is called, and the task where there is little room. */
  name: text,
  /** Its place in the address of its page. */
  path: id,
  /** The heading of its page: the one thing that is asked. */
  question: text,
  /** What it is about, as long as nothing is told of what was done. */
  line: text,
  group: z.enum(taskGroups),
  /** The month in which it is usually done at the latest, where no meeting says it better. */
  month: z.int().min(1).max(12),
  /** How long it usually takes her behind the computer, once there is a profile; what is talked and waited is not in it. */
  minutes: z.exactOptional(z.int().positive()),
  /** It is asked of each year: a round between two years has it not. */
  yearly: z.exactOptional(z.literal(true)),
  /** The reason that stands in place of the step, `unless` that day is known. */
  leftOut: z.exactOptional(z.strictObject({ why: wordsField, unless: z.exactOptional(dayField) })),
  /** On the button that leads to it, as long as it is to be begun. */
  button: text,
  /** Why it is done. */
  ground: z.exactOptional(z.enum(groundKeys)),
  /** Beside the fields: why they are there. */
  help: z.exactOptional(
    z.strictObject({
      strong: z.exactOptional(text),
      text: z.exactOptional(text),
      grounds: z.array(z.enum(groundKeys)).min(1)
    })
  ),
  parts: z.array(partSchema).min(1),
  rows: z.exactOptional(z.array(rowSchema).min(1)),
  /** With its papers. */
  mail: z.exactOptional(mailSchema),
  /** The day on which its papers were sent. `notNeeded`: after an advice that asks no reaction. */
  sent: z.exactOptional(z.strictObject({ label: text, help: text, notNeeded: z.exactOptional(text) })),
  requirements: z.array(ruleSchema),
  /** Those that are mended on it. */
  verdicts: z.exactOptional(z.partialRecord(verdictId, verdictSchema))
})
export type StepData = z.infer<typeof stepSchema>

/** The same, of one step, with every sentence that it must have. */
export type StepFileOf<S extends StepId> = Omit<StepData, 'verdicts'> &
  ([VerdictIdOf<S>] extends [never]
    ? { readonly verdicts?: undefined }
    : { readonly verdicts: Readonly<Record<VerdictIdOf<S>, VerdictText>> })
