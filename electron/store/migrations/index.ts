// How a school of an older format becomes one of today: a file per step, from version n to n + 1, on raw JSON.
// A step knows nothing of today's types: it must still be right when those have moved on. docs/recipes.md says how to add one.
import type { Migration, Migrations } from '../types.ts'
import { fromVersion1 } from './from-version-1.ts'
import { fromVersion2 } from './from-version-2.ts'
import { fromVersion3 } from './from-version-3.ts'
import { fromVersion4 } from './from-version-4.ts'

/** Version 1 is the first: there is no way up to it. */
export const migrations: Migrations = new Map<number, Migration>([
  [1, fromVersion1],
  [2, fromVersion2],
  [3, fromVersion3],
  [4, fromVersion4]
])
