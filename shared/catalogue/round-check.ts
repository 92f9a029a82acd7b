// What a rule may ask of the round of the offer without code of its own (shared/law/round-rules.ts). Which fields a round has says the
// school; a rule that asks after another is refused.
import * as z from 'zod'
import type { LeafKind } from '../school/field.ts'
import { roundFieldAt, roundValues } from '../school/round-values.ts'

const ofKind = (...kinds: readonly LeafKind[]) =>
  z.enum(roundValues.filter((address) => kinds.includes(roundFieldAt(address).field.kind)))
const text = ofKind('text', 'long')
const day = ofKind('day')
const choice = ofKind('choice')

/** It is asked only with one of these words in another field. */
const when = z.exactOptional(
  z
    .strictObject({ field: choice, is: z.array(z.string()).min(1) })
    .refine(({ field, is }) => is.every((word) => roundFieldAt(field).field.words?.includes(word)), {
      error: 'no such word in the field'
    })
)

export const roundCheckSchema = z.discriminatedUnion('rule', [
  /** It has words. */
  z.strictObject({ rule: z.literal('round-text'), field: text, when }),
  /** It is a day that exists. */
  z.strictObject({ rule: z.literal('round-day'), field: day, when }),
  /** A word was chosen. */
  z.strictObject({ rule: z.literal('round-choice'), field: choice, when }),
  /** It is a day that exists, or it is written why there is none. */
  z.strictObject({ rule: z.literal('round-day-or-why'), field: day, why: text, when }),
  /** Its day is not before another; days that do not exist are not compared. */
  z.strictObject({ rule: z.literal('round-order'), field: day, after: day, when }),
  /** Its day has come. */
  z.strictObject({ rule: z.literal('round-not-to-come'), field: day, when })
])
export type RoundCheck = z.infer<typeof roundCheckSchema>
