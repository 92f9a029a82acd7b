// What a rule may ask of the round of the offer without code of its own (shared/law/round-rules.ts). Which fields a round has says the
// school; a rule that asks after another is refused.
import * as z from 'zod'
import type { LeafKind } from '../school/field.ts'
import { roundFieldAt, roundValues } from '../school/round-values.ts'

const ofKind = (...kinds: readonly LeafKind[]) =>
  z.enum(roundValues.filter((address) => kinds.includes(roundFieldAt(address).field.kind)))
export const wordsField = ofKind('text', 'long')
export const dayField = ofKind('day')
const choiceField = ofKind('choice')

/** It is asked only with one of these words in another field. */
const when = z.exactOptional(
  z
    .strictObject({ field: choiceField, is: z.array(z.string()).min(1) })
    .refine(({ field, is }) => is.every((word) => roundFieldAt(field).field.words?.includes(word)), {
      error: 'no such word in the field'
    })
)

/** It is not asked where every question of "Wat is er veranderd?" was answered with no. */
const ifChanged = z.exactOptional(z.literal(true))

export const roundCheckSchema = z.discriminatedUnion('rule', [
  /** It has words. */
  z.strictObject({ rule: z.literal('round-text'), field: wordsField, when, ifChanged }),
  /** It is a day that exists. */
  z.strictObject({ rule: z.literal('round-day'), field: dayField, when }),
  /** A word was chosen. */
  z.strictObject({ rule: z.literal('round-choice'), field: choiceField, when }),
  /** It is a day that exists, or it is written why there is none. */
  z.strictObject({ rule: z.literal('round-day-or-why'), field: dayField, why: wordsField, when })
])
export type RoundCheck = z.infer<typeof roundCheckSchema>
