// What changed for the director, per version, newest first: assets/changelog.json, shown under "Over SOP-wijzer".
import * as z from 'zod'
import { parseDay } from '../day.ts'

export const changelogSchema = z
  .array(
    z.strictObject({
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      /** The day on which it was given out. */
      day: z.string().refine((text) => parseDay(text) !== undefined),
      /** Each a line of one or two short sentences. */
      changes: z.array(z.string().trim().min(1)).min(1)
    })
  )
  .min(1)

export type Changelog = z.infer<typeof changelogSchema>
