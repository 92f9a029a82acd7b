// Frozen folders: profiles as they were adopted, papers as they were sent, moments that were kept.
import * as z from 'zod'
import { recipients, type FrozenKind, type Occasion } from '../documents/frozen.ts'
import type { School } from '../school/school.ts'
import { answers, day, forSchool, id, type Requests } from './shapes.ts'

/** What was frozen; it stays as it is for ever. */
export interface FrozenVersion<K extends FrozenKind = FrozenKind> extends Occasion<K> {
  readonly id: string
  /** Empty where the version cannot be read. */
  readonly schoolName: string
  /** False: a file of it is gone or changed. A list looks at the school alone; reading the version looks at every file. */
  readonly intact: boolean
}

/** With the documents that were frozen with it. */
export interface FrozenPapers<K extends FrozenKind = FrozenKind> extends FrozenVersion<K> {
  readonly documents: readonly { readonly documentId: string; readonly fileName: string }[]
}

export type AdoptedVersion = FrozenPapers<'adopted'>

/** Each kind apart, so that whoever lists says which is meant; the newest first. */
export interface FrozenVersions {
  readonly adopted: readonly AdoptedVersion[]
  readonly sent: readonly FrozenPapers<'sent'>[]
  readonly kept: readonly FrozenPapers<'kept'>[]
}

export const versionsRequests = {
  'versions.list': { input: forSchool, ...answers<FrozenVersions>() },
  /** Saves the school and freezes what was saved, as the version of this day ("2027-06-22"). `roundId`: whose decision it is, where it is of a round. */
  'versions.freeze': {
    input: z.strictObject({ schoolId: id, day, roundId: id.optional() }),
    ...answers<{ versionId: string }>()
  },
  /**
   * Saves the school and freezes what was saved with these documents of its folder, as they were sent that day in a step of a round:
   * all of them or nothing.
   */
  'versions.freezeSent': {
    input: z.strictObject({
      schoolId: id,
      day,
      recipient: z.enum(recipients),
      roundId: id,
      /** Looked up when it is frozen: the steps are no part of the start. */
      step: id,
      documentIds: z.array(id).min(1).max(100)
    }),
    ...answers<{ versionId: string }>()
  },
  /** Of an adopted version; of another kind of folder there is none. */
  'versions.read': {
    input: z.strictObject({ schoolId: id, versionId: id }),
    ...answers<{ school: School; intact: boolean }>()
  }
} as const satisfies Requests
