// What the law says of an application, as data: which days follow from the day on which it came in, and what is fixed to say.
// The ground of all of it is "duty-of-care" of the legal frame.
import * as z from 'zod'
import { sectors } from '../school/school.ts'
import { id, text } from './grounds.ts'

export const admissionSchema = z.strictObject({
  /** What a day or step means is said to the school, and in other words to parents. So many days after the application came in, holidays or not; in their order. */
  days: z.array(z.strictObject({ id, days: z.int().min(0), text, toParents: text })).min(1),
  /** Counted from the decision, of which nobody knows the day yet. */
  after: z.array(z.strictObject({ id, text, toParents: text })).min(1),
  perSector: z.record(z.enum(sectors), z.array(text)),
  sentences: z.strictObject({
    /** Stands wherever an answer stands. */
    noDecision: text,
    first: text,
    /** Where Dutch as a new language is what is asked. */
    newDutch: text,
    byLabel: text,
    /** Where the school says what it offers. */
    promise: text
  })
})
export type AdmissionContent = z.infer<typeof admissionSchema>
