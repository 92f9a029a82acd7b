// The shape of the fifteen sections in a school's file. What is typed is kept as text, half typed or not; only choices
// are closed. Every list item has an id of its own.
import * as z from 'zod'
import { richTextSchema } from '../richtext/schema.ts'
import {
  agreementStatuses,
  expertiseStands,
  expertiseWheres,
  facilityKinds,
  facilityPresences,
  trainingStatuses
} from './vocabulary.ts'

const text = z.string()
/** An ISO day, or empty, or half typed. */
const day = z.string()

/** "Klopt nog": looked at for the offer of this school year and left as it was, and with whom that was discussed. */
const confirmationSchema = z.looseObject({ id: z.string(), schoolYear: z.string(), day, with: text })
export type Confirmation = z.infer<typeof confirmationSchema>

const section = <S extends z.ZodRawShape>(shape: S) =>
  z.looseObject({
    ...shape,
    /** The director said: this section is finished. */
    finished: z.boolean(),
    confirmations: z.array(confirmationSchema)
  })

const list = <S extends z.ZodRawShape>(shape: S) => z.array(z.looseObject({ id: z.string(), ...shape }))

export const sectionsSchema = z.looseObject({
  portrait: section({
    text: richTextSchema,
    /** On 1 October. */
    pupils: text,
    groups: text,
    /** Schoolweging, 20 to 40. */
    weighting: text
  }),
  vision: section({ text: richTextSchema }),
  basicSupport: section({
    /** "example" = the app's own list, marked and never final. */
    source: z.enum(['none', 'example', 'partnership']),
    /** The years of the SWV's support plan, as the school writes them ("2025-2029"). */
    planYears: text,
    /** The agreements of the SWV, in its own words; the school cannot leave one out. */
    agreements: list({
      text,
      status: z.enum(agreementStatuses),
      /** How the school does it, in plain text; a line break is a new paragraph. */
      how: text,
      /** Asked when the status is "partly" or "not-yet". */
      firstStep: text,
      firstStepBy: day
    })
  }),
  supportStructure: section({
    text: richTextSchema,
    steps: list({ name: text, what: text, who: text, /** When the parents are spoken to. */ parents: text }),
    meetings: list({ name: text, about: text, who: text, howOften: text })
  }),
  extraSupport: section({
    text: richTextSchema,
    arrangements: list({ question: text, what: text, howMuch: text, byWhom: text, start: text, lookBack: text })
  }),
  expertise: section({
    text: richTextSchema,
    items: list({
      name: text,
      where: z.enum(expertiseWheres),
      stand: z.enum(expertiseStands),
      /** Half-days per week, as typed: "2", "0,5". */ halfDays: text,
      remark: text
    })
  }),
  facilities: section({
    text: richTextSchema,
    items: list({ name: text, kind: z.enum(facilityKinds), present: z.enum(facilityPresences), remark: text })
  }),
  cooperation: section({
    text: richTextSchema,
    partners: list({
      name: text,
      purpose: text,
      howOften: text,
      /** Who in the school is the contact: a function. */ through: text
    })
  }),
  limits: section({ text: richTextSchema }),
  parents: section({ text: richTextSchema }),
  pupilsSay: section({
    chosenBy: text,
    form: text,
    help: text,
    outcome: text,
    influence: text,
    heldOn: day,
    toldOn: day
  }),
  ambitions: section({
    /** What became of last year's. */
    lookBack: richTextSchema,
    items: list({
      what: text,
      why: text,
      measure: text,
      /** A function. */ owner: text,
      by: day,
      /** Where it stands in the school plan. */ schoolPlan: text
    })
  }),
  training: section({
    text: richTextSchema,
    items: list({
      goal: text,
      /** The ambition or the missing expertise. */ serves: text,
      form: text,
      forWhom: text,
      period: text,
      status: z.enum(trainingStatuses),
      followUp: text
    })
  }),
  coherence: section({
    text: richTextSchema,
    references: list({ plan: text, years: text, chapter: text, remark: text })
  }),
  decision: section({})
})

export type Sections = z.infer<typeof sectionsSchema>
export type Agreement = Sections['basicSupport']['agreements'][number]
