// The shape of `school.json`, format version 1. Shape only: every unfinished or implausible value is accepted here,
// because no rule may refuse a save. Rules live in shared/law. Unknown keys are kept.
import * as z from 'zod'
import { richTextSchema } from '../richtext/schema.ts'
import { agreementStatuses, FORMAT, FORMAT_VERSION, fourYearGrounds, sectors } from './vocabulary.ts'

/** One agreement of the SWV on basic support, and how this school keeps it. */
const agreementSchema = z.looseObject({
  id: z.string(),
  /** The SWV's own words; the school cannot leave an agreement out. */
  text: z.string(),
  status: z.enum(agreementStatuses),
  /** How the school does it, in plain text; a line break is a new paragraph. */
  how: z.string(),
  /** Asked when the status is "partly" or "not-yet". */
  firstStep: z.string(),
  /** By when: an ISO day, or empty, or half typed. */
  firstStepBy: z.string()
})
export type Agreement = z.infer<typeof agreementSchema>

const identitySchema = z.looseObject({
  name: z.string(),
  sector: z.enum(sectors),
  /** The competent authority (bevoegd gezag). */
  board: z.string(),
  /** The regional partnership (samenwerkingsverband, SWV). */
  partnership: z.string(),
  place: z.string()
})
export type Identity = z.infer<typeof identitySchema>

const rhythmsSchema = z.looseObject({
  /** Days on which a whole SOP was adopted. */
  sopAdoptions: z.array(z.looseObject({ id: z.string(), day: z.string() })),
  /** Days on which a school guide was adopted, each for one school year ("2026-2027"). */
  guideAdoptions: z.array(z.looseObject({ id: z.string(), schoolYear: z.string(), day: z.string() })),
  fourYearGround: z.enum(fourYearGrounds)
})

const sectionsSchema = z.looseObject({
  vision: z.looseObject({
    text: richTextSchema,
    /** The director said: this section is finished. */
    finished: z.boolean()
  }),
  basicSupport: z.looseObject({
    /** "example" = the app's own list, marked and never final. */
    source: z.enum(['none', 'example', 'partnership']),
    /** The years of the SWV's support plan, as the school writes them ("2025-2029"). */
    planYears: z.string(),
    agreements: z.array(agreementSchema),
    finished: z.boolean()
  })
})

export const schoolSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: z.string(),
  /** An example school: shown as such everywhere, and never final on paper. */
  example: z.boolean(),
  identity: identitySchema,
  rhythms: rhythmsSchema,
  sections: sectionsSchema
})

/** The current value of one school, as kept in `school.json`. */
export type School = z.infer<typeof schoolSchema>

/** What is asked to begin; everything else is asked when it is first needed. */
export const newSchoolSchema = identitySchema
export type NewSchool = z.infer<typeof newSchoolSchema>
