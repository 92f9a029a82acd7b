// The schools that this computer knows: the list, making one, finding one.
import * as z from 'zod'
import type { SharedParts } from '../school/copy-edits.ts'
import { newSchoolSchema } from '../school/schema.ts'
import { exampleKinds, type Sector } from '../school/school.ts'
import type { HeldWork, SpareCopy } from './opened.ts'
import { answers, forSchool, id, nothing, type Requests } from './shapes.ts'

export interface SchoolSummary {
  readonly id: string
  readonly name: string
  readonly townName: string
  readonly sector: Sector | null
  readonly example: boolean
  readonly place: string
  /** "unsaved": the program holds words of this school that could not be written. "silent": its disk does not answer. */
  readonly state: 'ok' | 'unsaved' | 'damaged' | 'newer' | 'unreadable' | 'no-plain-file' | 'silent' | 'missing'
  /** The one thing to do now, with when that is: "vóór 1 augustus 2027, over 8 maanden", or empty where it has no day. Null where the school cannot be read. */
  readonly next: { readonly what: string; readonly due: string } | null
  /** What is within its time of telling, counted: "twee taken deze week"; empty where nothing is. */
  readonly reminder: string
  /** Work of an earlier time that was never written to this school; newest first. */
  readonly held: readonly HeldWork[]
  /** Only of a school whose folder is "missing": the newest spare copies that stand on this computer. */
  readonly spares: readonly SpareCopy[]
}

export const schoolsRequests = {
  'schools.list': { input: nothing, ...answers<readonly SchoolSummary[]>() },
  'schools.create': { input: newSchoolSchema, ...answers<{ schoolId: string }>() },
  /** A new school that begins with what this one says, open or not, and to which nothing has happened yet (begin-copy.ts). */
  'schools.copy': {
    input: z.strictObject({ schoolId: id, name: z.string(), withPeople: z.boolean() }),
    ...answers<{ schoolId: string }>()
  },
  /** Opens an example school, making it first where it is not there yet: the primary school, or the secondary school that is half finished. */
  'schools.example': { input: z.strictObject({ kind: z.enum(exampleKinds) }), ...answers<{ schoolId: string }>() },
  /** Asks the director for a folder. Null when she cancelled. */
  'schools.pick': { input: nothing, ...answers<{ schoolId: string } | null>() },
  /** Takes a school off the list; its folder stays, and its spare copies on this computer go. */
  'schools.forget': { input: forSchool, ...answers<null>() },
  /** Of a school that need not be open. */
  'schools.shared': { input: forSchool, ...answers<SharedParts>() }
} as const satisfies Requests

export type SchoolsEvent = { readonly type: 'schools' }
