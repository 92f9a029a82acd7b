// Spare copies of a school: in its own folder, beside its file, and in the program's own folder.
import * as z from 'zod'
import type { School } from '../school/school.ts'
import type { OpenedSchool, SpareCopy } from './opened.ts'
import type { Problem } from './problems.ts'
import { answers, forSchool, id, type Requests } from './shapes.ts'

const forSpare = z.strictObject({ schoolId: id, spareId: id })

export const sparesRequests = {
  'school.spares': { input: forSchool, ...answers<readonly SpareCopy[]>() },
  /** A spare copy of a school that is not open, to look at. */
  'school.readSpare': { input: forSpare, ...answers<{ school: School }>() },
  /** Puts a spare copy, or a copy beside the school, in the place of the present value, which becomes a spare copy first. */
  'school.restore': { input: forSpare, ...answers<OpenedSchool>() },
  /** Makes a new folder beside the other schools from a spare copy on this computer: the school's own folder is gone. */
  'schools.bringBack': { input: forSpare, ...answers<{ schoolId: string }>() }
} as const satisfies Requests

export type SparesEvent =
  /** Spare copies cannot be made, or can again (null). Saving goes on. */
  { readonly type: 'no-spare'; readonly schoolId: string; readonly problem: Problem | null }
