// The content of the app as data: sections with their texts, legal frames with their sources, word lists, the example
// list and the example school. The files stand in assets/; this is their shape. Ids are never used again for another thing.
import * as z from 'zod'
import { parseDay, parseSchoolYear, type IsoDay, type SchoolYear } from '../day.ts'
import { schoolSchema } from '../school/schema.ts'
import { gapTextsSchema, planTextsSchema } from './gap-and-plan-texts.ts'
import { listIds } from '../school/lists.ts'
import { facilityKinds, fourYearGrounds, sectionIds, sectors } from '../school/school.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const text = z.string().trim().min(1)
const texts = z.array(text).min(1)

const daySchema = z.string().transform((value, context): IsoDay => {
  const day = parseDay(value)
  if (day !== undefined) return day
  context.addIssue({ code: 'custom', message: `not a day: ${value}` })
  return z.NEVER
})

const schoolYearSchema = z.string().transform((value, context): SchoolYear => {
  const schoolYear = parseSchoolYear(value)
  if (schoolYear !== undefined) return schoolYear
  context.addIssue({ code: 'custom', message: `not a school year: ${value}` })
  return z.NEVER
})

const sourceSchema = z.strictObject({
  id,
  title: text,
  href: z.string().regex(/^https:\/\//),
  /** The day on which a person last read the source. */
  checkedOn: daySchema
})
export type Source = z.infer<typeof sourceSchema>

const groundDataSchema = z.strictObject({
  kind: z.enum(['statute', 'agreement', 'good-practice', 'unknown']),
  label: text,
  sentence: text,
  /** "WPO artikel 13", or empty. */
  article: z.string(),
  /** The id of a source, or empty. */
  source: z.union([id, z.literal('')]),
  /** True: no source text proves this in full; shown as "controleer dit". */
  unconfirmed: z.boolean()
})
export type GroundData = z.infer<typeof groundDataSchema>

/** What a frame gives a ground for; sections, requirements and documents refer to these. */
export const groundKeys = [
  'portrait',
  'vision',
  'basic-support',
  'support-structure',
  'extra-support',
  'expertise',
  'facilities',
  'cooperation',
  'limits',
  'duty-of-care',
  'parents',
  'pupils-say',
  'ambitions',
  'training',
  'coherence',
  'decision',
  'school-guide',
  'mr-advice',
  'advice-not-followed',
  'guide-consent'
] as const
export type GroundKey = (typeof groundKeys)[number]

/** The law as it is for some sectors from one day up to and including another. */
const frameSchema = z.strictObject({
  id,
  sectors: z.array(z.enum(sectors)).min(1),
  validFrom: daySchema,
  /** Null: until further notice. */
  validUntil: daySchema.nullable(),
  /** What the names of the laws in its articles stand for. */
  laws: text,
  /** Whether a whole SOP must be adopted by statute, and how often. */
  fourYears: z.discriminatedUnion('statutory', [
    z.strictObject({ statutory: z.literal(true), ground: groundDataSchema, late: text, ends: text }),
    z.strictObject({ statutory: z.literal(false), sentences: texts, wasStatutory: text, yearly: text })
  ]),
  /** What the school guide asks each year, in reading order. */
  guideSentences: texts,
  /** The first school year whose school guide counts as missed when only a whole SOP was ever recorded. */
  guidesCountFrom: schoolYearSchema.nullable(),
  /** What parents may expect when they apply: fixed text, the same for a document of a few pages, written by hand; and what the director should know. */
  dutyOfCare: z.strictObject({ text: texts, short: text, explanation: texts }),
  grounds: z.record(z.enum(groundKeys), groundDataSchema)
})
export type Frame = z.infer<typeof frameSchema>

const sectionId = z.enum(sectionIds)

/** {Words between braces} are filled in with those of the school and its sector. */
const sectionTextsSchema = z.strictObject({
  question: text,
  explanation: texts,
  guidingQuestions: texts,
  doneWhen: text,
  caution: text
})

/** What a sector words in its own way. */
const ownTextsSchema = z.strictObject({
  question: z.exactOptional(text),
  explanation: z.exactOptional(texts),
  guidingQuestions: z.exactOptional(texts),
  doneWhen: z.exactOptional(text),
  caution: z.exactOptional(text)
})

const sectionSchema = z.strictObject({
  id: sectionId,
  number: z.int().min(1).max(15),
  part: text,
  title: text,
  ground: z.enum(groundKeys),
  minutes: z.int().min(1),
  texts: sectionTextsSchema,
  bySector: z.partialRecord(z.enum(sectors), ownTextsSchema),
  /** Shown is what the example school wrote here; of a list only these items, or all when none are named. */
  example: z.strictObject({ only: z.array(id), why: text })
})
export type SectionData = z.infer<typeof sectionSchema>

/** When a rule matters: for the section itself, or only for asking the MR's advice, or for adopting. */
const phases = ['section', 'mr', 'adoption'] as const
export type Phase = (typeof phases)[number]

/** A rule with a predicate of the same id in shared/law. A hint never keeps a section from being finished. */
const requirementSchema = z.strictObject({
  id,
  section: sectionId,
  ground: z.enum(groundKeys),
  phase: z.exactOptional(z.enum(phases)),
  /** Must be right before the MR is asked and before the decision, whatever its ground: words of an example, for one. */
  always: z.exactOptional(z.literal(true)),
  hint: z.boolean(),
  text
})

/** How a field of a structured list is asked. */
const listFieldSchema = z.strictObject({
  id: z.string(),
  label: text,
  kind: z.enum(['text', 'long', 'day', 'choice', 'choices']),
  /** Under the label; may be empty. */
  description: z.string(),
  /** What the column may be called in a table that is pasted. */
  heads: z.array(text),
  options: z.exactOptional(z.array(z.strictObject({ value: z.string(), label: text })).min(2))
})
export type ListField = z.infer<typeof listFieldSchema>

const listSchema = z.strictObject({
  id: z.enum(listIds),
  noun: text,
  title: text,
  add: text,
  /** What will come here. */
  empty: text,
  /** The pick list that helps to fill it. */
  picks: z.enum(['functions', 'facilities', 'partners', 'meetings', 'plans']).nullable(),
  fields: z.array(listFieldSchema).min(2)
})
export type ListData = z.infer<typeof listSchema>

const perSector = <T extends z.ZodType>(value: T) => z.record(z.enum(sectors), value)
const picksSchema = z.strictObject({
  /** Small letters in the names of functions that are there when needed, and have no half-days. */
  onCall: texts,
  functions: perSector(texts),
  facilities: perSector(z.array(z.strictObject({ name: text, kind: z.enum(facilityKinds) })).min(1)),
  partners: perSector(texts),
  meetings: perSector(texts),
  forms: perSector(texts),
  pupilForms: perSector(texts),
  plans: perSector(texts),
  /** The ten to tick in the first ten minutes. */
  quickFunctions: perSector(z.array(text).length(10))
})

/** One of the ten questions of year two: "yes" opens the sections that it touches. */
const changeQuestionSchema = z.strictObject({ id, question: text, sections: z.array(sectionId).min(1) })

export const catalogueSchema = z.strictObject({
  /** Per sector: how it names its pupils, groups and so on. Same keys in each sector. */
  words: z.record(z.enum(sectors), z.record(z.string(), text)),
  sectorNames: z.record(z.enum(sectors), text),
  sections: z.array(sectionSchema),
  requirements: z.array(requirementSchema),
  frames: z.array(frameSchema).min(1),
  /** The ground of the four years where no statute asks for them, by whoever does. */
  fourYearGrounds: z.record(z.enum(fourYearGrounds), groundDataSchema),
  sources: z.array(sourceSchema),
  /** For a school without the list of its SWV; marked as an example and never final. */
  exampleAgreements: z.array(z.strictObject({ id, text })).min(1),
  lists: z.array(listSchema),
  picks: picksSchema,
  changeQuestions: z.array(changeQuestionSchema).length(10),
  gaps: gapTextsSchema,
  trainingPlan: planTextsSchema,
  /** The invented school whose texts are the examples; each copy of it gets an id of its own. */
  exampleSchool: schoolSchema,
  /** A second invented school, half finished. */
  secondExample: schoolSchema
})
export type Catalogue = z.infer<typeof catalogueSchema>
