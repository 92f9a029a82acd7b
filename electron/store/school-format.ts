// The format of a school: the one that the store serves today.
import { filledIn } from '#shared/school/fill-in.ts'
import { givenOut } from '#shared/school/given-out.ts'
import { LARGEST, isTooDeep } from '#shared/school/limits.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { FORMAT, FORMAT_VERSION, type School } from '#shared/school/school.ts'
import { bytesOf } from './format.ts'
import { migrations } from './migrations/index.ts'
import type { SchoolFormat } from './types.ts'

export const schoolFormat: SchoolFormat = {
  kind: FORMAT,
  fileName: 'school.json',
  version: FORMAT_VERSION,
  migrations,
  largest: LARGEST,
  isTooDeep: (raw) => isTooDeep(raw, 1),
  filledIn,
  // A file is read once: code made for its shape first, as zod does by itself, takes longer than reading.
  is: (raw): raw is School => schoolSchema.safeParse(raw, { jitless: true }).success,
  // Each edit is checked whole as it comes in (incoming-patches.ts): to do so once more at each save costs a large school much.
  fits: () => true,
  idOf: ({ id }) => id,
  nameOf: ({ identity }) => identity.name,
  forGood: givenOut
}

/** Of a school, in bytes. */
export const fileSize = (school: School): number => bytesOf(school).length
