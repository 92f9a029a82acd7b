// The shape of `school.json`, format version 4. Shape only: every unfinished or implausible value is accepted here,
// because no rule may refuse a save. Rules live in shared/law. Unknown keys are kept.
import * as z from 'zod'
import { internalSchema } from './internal-schema.ts'
import { roundSchema } from './round-schema.ts'
import { sectionsSchema } from './sections-schema.ts'
import { clusters, FORMAT, FORMAT_VERSION, fourYearGrounds, pictureTypes, sectors } from './vocabulary.ts'

/** What is asked to begin; everything else is asked when it is first needed. */
export const newSchoolSchema = z.looseObject({
  name: z.string(),
  sector: z.enum(sectors),
  /** The competent authority (bevoegd gezag). */
  board: z.string(),
  /** The regional partnership (samenwerkingsverband, SWV). */
  partnership: z.string(),
  place: z.string()
})
export type NewSchool = z.infer<typeof newSchoolSchema>

/** A picture in the file itself, so that it is frozen, copied and undone with the school. The window makes it small first. */
const logoSchema = z.looseObject({
  type: z.enum(pictureTypes),
  /** Base64. */
  data: z.string(),
  /** In pixels. */
  width: z.number(),
  height: z.number(),
  /** What it shows, for who cannot see it. */
  alt: z.string()
})
export type Logo = z.infer<typeof logoSchema>

const identitySchema = z.looseObject({
  ...newSchoolSchema.shape,
  cluster: z.enum(clusters),
  logo: logoSchema.nullable()
})
export type Identity = z.infer<typeof identitySchema>

const rhythmsSchema = z.looseObject({
  /** Days on which a whole SOP was adopted. */
  sopAdoptions: z.array(z.looseObject({ id: z.string(), day: z.string() })),
  /** Days on which a school guide was adopted, each for one school year ("2026-2027"). */
  guideAdoptions: z.array(z.looseObject({ id: z.string(), schoolYear: z.string(), day: z.string() })),
  fourYearGround: z.enum(fourYearGrounds)
})

const wordsSchema = z.looseObject({
  /** Who coordinates the support, without article: "kwaliteitscoördinator". */
  coordinator: z.string(),
  /** With its article: "het zorgteam". */
  team: z.string(),
  arrangement: z.string(),
  arrangements: z.string(),
  step: z.string(),
  steps: z.string()
})

export const schoolSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: z.string(),
  /** An example school: shown as such everywhere, and never final on paper. */
  example: z.boolean(),
  identity: identitySchema,
  /** How the school calls things; empty: as its sector does. */
  words: wordsSchema,
  rhythms: rhythmsSchema,
  sections: sectionsSchema,
  /** One per school year of the offer that was worked at. */
  rounds: z.array(roundSchema),
  /** Privacy hints that the director looked at: these words may stay. */
  checkedHints: z.array(
    z.looseObject({
      id: z.string(),
      /** Anchor of the field. */ field: z.string(),
      /** The words as they stood there. */ quote: z.string()
    })
  ),
  internal: internalSchema
})

/** The current value of one school, as kept in `school.json`. */
export type School = z.infer<typeof schoolSchema>
export type { Agreement, Confirmation, Sections } from './sections-schema.ts'
export type { Internal } from './internal-schema.ts'
export type { Round } from './round-schema.ts'
