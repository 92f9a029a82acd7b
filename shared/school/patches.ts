// Edits travel as patches: small, ordered changes by path, each batch made against a known revision.
import { applyPatches, enablePatches, produceWithPatches, type Draft } from 'immer'
import type { School } from './school.ts'

enablePatches()

export interface Patch {
  readonly op: 'add' | 'remove' | 'replace'
  readonly path: (string | number)[]
  readonly value?: unknown
}

export interface Change {
  readonly next: School
  readonly patches: readonly Patch[]
  /** Undoes the patches; what the undo stack keeps. */
  readonly inverse: readonly Patch[]
}

/** Runs an edit on a school and returns the new school with the patches both ways. The given school is untouched. */
export function change(school: School, edit: (draft: Draft<School>) => void): Change {
  const [next, patches, inverse] = produceWithPatches(school, edit)
  return { next, patches: patches as Patch[], inverse: inverse as Patch[] }
}

/** Applies patches that this process made itself. Throws when a path does not exist. */
export function patched(school: School, patches: readonly Patch[]): School {
  return applyPatches(school, patches as Parameters<typeof applyPatches>[1])
}
