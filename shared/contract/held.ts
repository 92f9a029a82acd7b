// Work of an earlier time that was not written: to look at, to put in the place of the present value (a spare copy first), to write
// elsewhere, to throw away.
import * as z from 'zod'
import type { School } from '../school/school.ts'
import type { OpenedSchool } from './opened.ts'
import { answers, id, type Requests } from './shapes.ts'

const forHeld = z.strictObject({ schoolId: id, heldId: id })

export const heldRequests = {
  'held.read': { input: forHeld, ...answers<{ school: School }>() },
  'held.putBack': { input: forHeld, ...answers<OpenedSchool>() },
  'held.saveCopy': { input: forHeld, ...answers<{ place: string } | null>() },
  'held.drop': { input: forHeld, ...answers<null>() }
} as const satisfies Requests
