// A scan as its folder keeps it: which statements were asked, how it was handed out, and of the answers only what closing kept (batch.ts).
// The forms themselves stand beside it while it is open, and in no other place.
import * as z from 'zod'
import { outcomeWords, questionnaireIds, type QuestionnaireId } from '../catalogue/questionnaire-ids.ts'
import { answers } from './form.ts'

/**
 * `collected`: forms come in, and are counted · `beside`: everybody fills in alone and they lay them side by side; nothing comes in ·
 * `open`: filled in openly, everybody sees who chose what (boards).
 */
export const scanModes = ['collected', 'beside', 'open'] as const
export type ScanMode = (typeof scanModes)[number]

/**
 * How each may be held; the first is what we advise. Openly only where everybody agreed on that, which is for boards: what a team or parents chose is
 * seen by nobody.
 */
export const modesOf: Readonly<Record<QuestionnaireId, readonly [ScanMode, ...ScanMode[]]>> = {
  school: ['collected', 'beside'],
  parents: ['collected'],
  boards: ['open', 'collected']
}

/** `closing`: nothing is added any more, and what was answered in words can be read once; its answers are gone from the folder. */
const scanStates = ['open', 'closing', 'closed'] as const
export type ScanState = (typeof scanStates)[number]

const many = z.int().min(0)
const counts = z.object({ chosen: z.tuple([many, many, many, many]), unknown: many, blank: many })
const counted = z.object({ forms: many, counts: z.record(z.string(), counts) })
const ids = z.array(z.string())
const batchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), ids }),
  z.object({
    kind: z.literal('words'),
    ids,
    own: z.exactOptional(many),
    forms: many,
    words: z.record(z.string(), z.enum(outcomeWords)),
    means: z.record(z.string(), many.nullable())
  }),
  z.object({
    kind: z.literal('counts'),
    ids,
    own: z.exactOptional(many),
    all: counted,
    groups: z.record(z.string(), counted)
  })
])

export const answerSchema = z.literal(answers)

/** A form that is filled in openly: whose it is, is what it is about. */
const openFormSchema = z.object({
  id: z.string(),
  /** Of the groups of the questionnaire. */
  group: z.string(),
  /** "Bestuur De Linde": a role or an organisation, as typed. */
  who: z.string(),
  answers: z.record(z.string(), answerSchema)
})

export const SCAN_FORMAT = 'sop-wijzer/meting'
export const SCAN_VERSION = 1

export const scanSchema = z.object({
  format: z.literal(SCAN_FORMAT),
  version: z.literal(SCAN_VERSION),
  /** 16 hexadecimal digits by chance; its forms and codes know it by this. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  questionnaire: z.enum(questionnaireIds),
  /** "2026-2027" */
  schoolYear: z.string(),
  /** Of those with the same questions in this school year, from 1; not of one that an earlier version began. */
  number: z.exactOptional(many),
  mode: z.enum(scanModes),
  state: z.enum(scanStates),
  /** ISO days; `closedOn` of the last time, empty while it was never closed. */
  openedOn: z.string(),
  closedOn: z.string(),
  /** By statement: its words as they were asked. */
  asked: z.record(z.string(), z.string()),
  /** In the order in which they were closed. */
  batches: z.array(batchSchema),
  /** Only of one that is filled in openly. */
  openForms: z.array(openFormSchema),
  /** What was agreed on a statement after it: who does what, for which meeting. */
  agreements: z.array(
    z.object({ id: z.string(), statement: z.string(), what: z.string(), who: z.string(), meeting: z.string() })
  )
})
export type Scan = z.infer<typeof scanSchema>
export type OpenForm = Scan['openForms'][number]
export type Agreement = Scan['agreements'][number]
