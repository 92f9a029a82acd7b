// What other programs and other computers write in the folder of a school that is open.
import * as z from 'zod'
import type { School } from '../school/school.ts'
import type { OpenedSchool } from './opened.ts'
import { answers, forSchool, id, type Requests } from './shapes.ts'

/** A file in the school's folder that a sync program left: another version of this school. */
export interface CopyBeside {
  readonly id: string
  /** "20 november 2026" */
  readonly label: string
  readonly fileName: string
  readonly schoolName: string
  /** The director chose to let it lie, as it is now: she is not asked about it. */
  readonly leftLying: boolean
}

export const outsideRequests = {
  /** Compares with what stands on disk: what is newer there is taken over and told in events. Asked when the window comes in sight, and now and then. */
  'school.look': { input: forSchool, ...answers<{ copies: readonly CopyBeside[] }>() },
  /** After a change from outside: go on with ours or with theirs, also when that can only be shown. The other one is kept as a spare copy either way. */
  'school.resolve': {
    input: z.strictObject({ schoolId: id, keep: z.enum(['ours', 'theirs']) }),
    ...answers<OpenedSchool>()
  },
  'school.readCopy': { input: z.strictObject({ schoolId: id, copyId: id }), ...answers<{ school: School }>() },
  /** Remembers that she is not to be asked about these copies, until they change. */
  'school.letCopiesLie': {
    input: z.strictObject({ schoolId: id, copyIds: z.array(id).min(1).max(100) }),
    ...answers<null>()
  },
  /** Moves a copy out of the way; it is kept. */
  'school.putCopyAside': { input: z.strictObject({ schoolId: id, copyId: id }), ...answers<null>() }
} as const satisfies Requests
