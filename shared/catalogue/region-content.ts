// What the program says of the deliveries of a region, as data: what each state means, what is noticed about a delivery, and what numbers do not say.
// The file stands in assets/region.
import * as z from 'zod'
import { text, texts } from './grounds.ts'

/**
 * How a need is covered in a part of the region, judged in this order. unknown: too many schools left it open · white: nobody offers it · outside-only: only
 * together with somebody from outside · thin: one school, or no place at all · there: more schools · ample: so many that there is room.
 */
export const coverageStates = ['unknown', 'white', 'outside-only', 'thin', 'there', 'ample'] as const
export type CoverageState = (typeof coverageStates)[number]

/** What is noticed about a file, a school or the list of schools. */
const checkKinds = [
  'double',
  'concept-after',
  'old-year',
  'later-year',
  'only-later',
  'concept',
  'not-delivered',
  'as-location',
  'not-listed',
  'same-listed',
  'same-delivered',
  'other-board',
  'listed-twice',
  'nameless',
  'nearly-all',
  'hardly-any',
  'other-agreements',
  'no-agreements',
  'unknown-needs'
] as const
export type CheckKind = (typeof checkKinds)[number]

/** Why a file is not read. */
export const fileFaults = ['large', 'broken', 'other', 'newer', 'shape', 'unreadable'] as const
export type RegionFault = (typeof fileFaults)[number]

export const regionContentSchema = z.strictObject({
  /** `name`: in a table. `short`: what it means, in a key. `about`: the same in a sentence. `ask`: the question that it puts to the region, or nothing. */
  states: z.record(z.enum(coverageStates), z.strictObject({ name: text, short: text, about: text, ask: z.string() })),
  /** Where too few schools delivered, in place of a state; where no school has pupils for it. */
  noState: z.strictObject({ tooFew: text, noSchools: text }),
  /** {n} van {m}: with a list of schools, and without one. */
  delivered: z.strictObject({ listed: text, unlisted: text }),
  /** There are deliveries of {schooljaar} too, of {scholen}. */
  laterYear: text,
  checks: z.record(z.enum(checkKinds), text),
  faults: z.record(z.enum(fileFaults), text),
  /** Of an area, or of a school, whose name is empty. */
  noArea: text,
  noName: text,
  /** Behind the name of a school that is not on the list. */
  outside: text,
  /** What these numbers do not say; stands beside all of them. */
  notSaid: texts
})
export type RegionContent = z.infer<typeof regionContentSchema>
