// One school: opening, writing, saving.
import * as z from 'zod'
import { patchSchema } from '../school/incoming-patches.ts'
import type { School } from '../school/school.ts'
import type { Access, OpenedSchool, SaveState } from './opened.ts'
import { answers, forSchool, id, type Requests } from './shapes.ts'

export const schoolRequests = {
  'school.open': { input: forSchool, ...answers<OpenedSchool>() },
  /** The present value, for a window that has the school open. `remark`: what to look after. */
  'school.read': { input: forSchool, ...answers<{ school: School; revision: number; remark: string | null }>() },
  'school.close': { input: forSchool, ...answers<null>() },
  'school.takeOver': { input: forSchool, ...answers<OpenedSchool>() },
  /** Patches made against revision `base`; the answer is the new revision. */
  'school.edit': {
    input: z.strictObject({ schoolId: id, base: z.int().min(0), patches: z.array(patchSchema).min(1).max(10_000) }),
    ...answers<{ revision: number }>()
  },
  /** Writes now what is not on disk yet ("Probeer opnieuw"). */
  'school.save': { input: forSchool, ...answers<SaveState>() },
  /** Writes the present value to a place of the director's choice, or in the browser beside the other schools. */
  'school.saveCopy': { input: forSchool, ...answers<{ place: string } | null>() },
  /** Takes somebody out of the school and its spare copies, for good. `left`: files in which she may still stand. */
  'school.erasePerson': {
    input: z.strictObject({ schoolId: id, personId: id }),
    ...answers<{ left: readonly string[]; opened: OpenedSchool }>()
  },
  'school.showPlace': { input: forSchool, ...answers<null>() }
} as const satisfies Requests

export type SchoolEvent =
  | { readonly type: 'save'; readonly schoolId: string; readonly state: SaveState }
  | { readonly type: 'access'; readonly schoolId: string; readonly access: Access }
  /** The host holds another value than this window may show; whoever wants it asks for it with "school.read". The window that made the change has it by its answer. */
  | {
      readonly type: 'replaced'
      readonly schoolId: string
      readonly revision: number
      /** It was taken over from the disk, where somebody else wrote it. */ readonly fromOutside: boolean
    }
  /** The director closes while something is not on disk: the window shows the banner. */
  | { readonly type: 'close-refused'; readonly schoolId: string }
