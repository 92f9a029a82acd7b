// The sentences about expertise, ambitions and training that the program says: what is missing and what may be done about it,
// what goes with a person, hints on the training plan. They stand in assets/gaps.json and assets/training-plan.json.
import * as z from 'zod'
import { readers } from '../school/field.ts'
import { gapKinds, gapWays, rowHintKinds } from './text-keys.ts'

const text = z.string().trim().min(1)

export const gapTextsSchema = z.strictObject({
  kinds: z.record(
    z.enum(gapKinds),
    z.strictObject({ title: text, sentence: text, /** Said as long as nothing is behind it. */ open: text })
  ),
  /** In development, and its training is finished: said in place of `open`. */
  trained: text,
  /** Of an agreement that is kept in part: said in place of its sentence. */
  partly: text,
  /** What is behind it already. */
  answers: z.strictObject({ training: text, ambition: text, dismissed: text }),
  ways: z.record(z.enum(gapWays), text),
  /** For what has no name yet. */
  nameless: z.strictObject({
    expertise: text,
    person: text,
    qualification: text,
    agreement: text,
    training: text,
    ambition: text,
    contact: text
  }),
  leaving: z.strictObject({
    loses: text,
    keeps: text,
    nothing: text,
    training: text,
    contacts: text,
    mentions: text,
    oneMention: text
  }),
  whoSees: z.record(z.enum(readers), text)
})

export const planTextsSchema = z.strictObject({
  hints: z.record(z.enum(rowHintKinds), text),
  offers: z.strictObject({
    stand: text,
    standHere: text,
    qualified: text,
    carry: text,
    expiry: text,
    newQualification: text
  }),
  carried: z.strictObject({ since: text, threeYears: text }),
  /** What a training or an ambition that is made from something else begins with. The school may change each word. */
  made: z.strictObject({
    servesExpertise: text,
    servesAgreement: text,
    servesAmbition: text,
    renewal: text,
    ambitionWhat: text,
    ambitionWhyWanted: text,
    ambitionWhyShared: text,
    ambitionWhyAgreement: text
  })
})
