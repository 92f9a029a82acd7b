// Profiles as they were adopted.
import * as z from 'zod'
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import { answers, day, forSchool, id, type Requests } from './shapes.ts'

/** A profile as it was adopted; it stays as it is for ever. */
export interface FrozenVersion {
  readonly id: string
  /** Of the decision. */
  readonly day: IsoDay
  /** Empty where the version cannot be read. */
  readonly schoolName: string
  /** False: a file of it is gone or changed. A list looks at the school alone; reading the version looks at every file. */
  readonly intact: boolean
}

export const versionsRequests = {
  /** Newest first. */
  'versions.list': { input: forSchool, ...answers<readonly FrozenVersion[]>() },
  /** Saves the school and freezes what was saved, as the version of this day ("2027-06-22"). */
  'versions.freeze': { input: z.strictObject({ schoolId: id, day }), ...answers<{ versionId: string }>() },
  'versions.read': {
    input: z.strictObject({ schoolId: id, versionId: id }),
    ...answers<{ school: School; intact: boolean }>()
  }
} as const satisfies Requests
