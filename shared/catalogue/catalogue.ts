// The content of the app as data: sections with their texts, legal frames with their sources, word lists, the example
// list and the example school. The files stand in assets/; this is their shape. Ids are never used again for another thing.
import * as z from 'zod'
import { schoolSchema } from '../school/schema.ts'
import { facilityKinds, fourYearGrounds, sectors } from '../school/school.ts'
import { calendarSchema, daySchema, schoolYearSchema } from './calendar-data.ts'
import { gapTextsSchema, planTextsSchema } from './gap-and-plan-texts.ts'
import { groundKeys, id, text, texts } from './grounds.ts'
import { listSchema, requirementSchema, sectionId, sectionSchema } from './section-content.ts'
import { stepSchema, verdictsSchema } from './step-content.ts'
import {
  deadlineGrounds,
  deadlineKinds,
  deadlineLimits,
  leadWords,
  nowKinds,
  planParts,
  reminderTimes,
  taskGroups,
  taskStates
} from './text-keys.ts'

export { groundKeys, type GroundKey } from './grounds.ts'
export type { ListData, ListField, Phase, SectionData } from './section-content.ts'

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
  /** Functions of those whom a school writes to. */
  contacts: perSector(texts),
  protocols: perSector(texts),
  /** The ten to tick in the first ten minutes. */
  quickFunctions: perSector(z.array(text).length(10))
})

/** `why`: why this comes now, or nothing. `ground`: why it is done, where that is another than of its step. */
const nowSchema = z.strictObject({
  title: text,
  sentence: text,
  button: text,
  also: z.string(),
  why: z.string(),
  ground: z.exactOptional(z.enum(groundKeys))
})

/** The list of deadlines, the tasks of the year with their days, and what there is to do now. */
const planningSchema = z.strictObject({
  groups: z.record(z.enum(taskGroups), text),
  states: z.record(z.enum([...taskStates, 'skip', 'since', 'reviewed', 'to-mend', 'stays']), text),
  plan: z.record(z.enum(planParts), text),
  now: z.record(z.enum(nowKinds), nowSchema),
  /** Beside that one thing. */
  lead: z.record(z.enum(leadWords), text),
  what: z.record(z.enum(deadlineKinds), text),
  /** What goes into her calendar, and how many days ahead it rings; -1: on the first day of school after it, because others owe it. */
  calendar: z.strictObject({
    othersWait: z.array(z.enum(deadlineKinds)).min(1),
    /** What a kind is called where she chooses for all of it. */
    kinds: z.record(z.enum(deadlineKinds), text),
    leads: z.record(z.enum(deadlineKinds), z.array(z.number().int().min(-1)).min(1)),
    summaryCancelled: text,
    description: text,
    cancelled: text,
    name: text
  }),
  /** How a notification tells what is due: by when, counted, and nothing of what it is. */
  reminders: z.strictObject({
    counts: z.record(z.enum(reminderTimes), z.strictObject({ one: text, more: text })),
    sentence: text,
    click: text,
    trial: text,
    trialBody: text
  }),
  namelessDate: text,
  nameless: z.strictObject({ qualification: text, other: text }),
  due: z.record(z.enum([...deadlineLimits, 'since', 'none']), text),
  grounds: z.record(z.enum(deadlineGrounds), groundDataSchema)
})

/** One of the ten questions of year two: "yes" opens the sections that it touches. */
const changeQuestionSchema = z.strictObject({ id, question: text, sections: z.array(sectionId).min(1) })

export const catalogueSchema = z.strictObject({
  /** Per sector: how it names its pupils, groups and so on. Same keys in each sector. */
  words: z.record(z.enum(sectors), z.record(z.string(), text)),
  sectorNames: z.record(z.enum(sectors), text),
  sections: z.array(sectionSchema),
  steps: z.array(stepSchema),
  requirements: z.array(requirementSchema),
  verdicts: verdictsSchema,
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
  planning: planningSchema,
  calendar: calendarSchema,
  /** The invented school whose texts are the examples; each copy of it gets an id of its own. */
  exampleSchool: schoolSchema,
  /** A second invented school, half finished. */
  secondExample: schoolSchema
})
export type Catalogue = z.infer<typeof catalogueSchema>
