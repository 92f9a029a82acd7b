// The support scan before colleagues of other schools visit, as data: what the school looks at, what it asks them, how the day goes, and the sheets
// of the visitors. It stands in assets/questionnaires/support.json. The ids of fields stand in files of schools: they never come to mean something else.
import * as z from 'zod'
import { questionParts, questionTests, visitChoices, visitLengths } from '../school/vocabulary.ts'
import { id, text, texts } from './grounds.ts'
import { visitMoments } from './text-keys.ts'

const knownChoices = visitChoices.filter((choice) => choice !== 'unknown')
const knownLengths = visitLengths.filter((length) => length !== 'unknown')

const programmeRow = z.strictObject({
  time: z.string().regex(/^\d\d\.\d\d$/),
  what: text,
  who: text,
  minutes: z.int().min(5)
})

/** What the visitors write, in its order. `next`: what the school does with it. */
const reportParts = [
  'question',
  'did',
  'seen',
  'meaning',
  'questions',
  'advice',
  'reaction',
  'next',
  'receivers'
] as const
export type ReportPart = (typeof reportParts)[number]

const inOrder = <Id extends string>(ids: readonly [Id, ...Id[]]) =>
  z
    .array(z.strictObject({ id: z.enum(ids), title: text }))
    .refine((given) => given.map((one) => one.id).join() === ids.join(), { error: 'each once, in their order' })

export const supportScanSchema = z.strictObject({
  title: text,
  intro: texts,
  scale: z.record(z.enum(knownChoices), text),
  /** Asked of each field. */
  honesty: text,
  /** Who the visitors are, and who not. */
  whoComes: texts,
  /** What is to be done when, in the order of the year. Its weeks stand in the planning (assets/planning.json), which the first screen reads. */
  moments: z
    .array(z.strictObject({ id: z.enum(visitMoments), title: text, about: text }))
    .refine((given) => given.map((one) => one.id).join() === visitMoments.join(), { error: 'each once, in order' }),
  fields: z
    .array(z.strictObject({ id: z.string().regex(/^v\d$/), title: text, prompts: texts, evidence: texts }))
    .length(6),
  /** `who`: who fill it in, each alone; functions. */
  selfScan: z.strictObject({ who: texts, stays: text }),
  question: z.strictObject({
    begin: z.record(z.enum(questionParts), text),
    doneWhen: z.record(z.enum(questionTests), text),
    examples: z.array(z.strictObject({ ratherNot: text, better: text })).min(1)
  }),
  /** An example of each; the school changes it. */
  programmes: z.record(z.enum(knownLengths), z.strictObject({ title: text, rows: z.array(programmeRow).min(1) })),
  visitorRules: texts,
  /** The sheet of a visit to a lesson. */
  observe: z.strictObject({ questions: texts, above: text, below: text }),
  talks: z.array(z.strictObject({ id, title: text, before: z.array(text), questions: texts })).min(1),
  report: inOrder(reportParts)
})
export type SupportScan = z.infer<typeof supportScanSchema>
