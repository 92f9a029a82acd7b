// The format of a school: the one that the store serves today.
import { LARGEST, isTooDeep } from '#shared/school/limits.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { FORMAT, FORMAT_VERSION, newSchool, type School } from '#shared/school/school.ts'
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
  is: (raw): raw is School => schoolSchema.safeParse(raw).success,
  idOf: ({ id }) => id,
  nameOf: ({ identity }) => identity.name,
  // Names of staff are not given out. Empty rather than gone, so that it still is a school.
  forGood: (school) => ({ ...school, internal: newSchool(school.id, school.identity).internal })
}

/** Of a school, in bytes. */
export const fileSize = (school: School): number => bytesOf(school).length
