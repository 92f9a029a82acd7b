// A school as a window has it: its value, whether this window may write, how much of it is on disk, and what there is to choose about.
import type { School } from '../school/school.ts'
import type { Problem } from './problems.ts'

/** Whether this window may write, and if not, why, in a sentence. */
export type Access =
  | { readonly mode: 'write' }
  | {
      readonly mode: 'read'
      /** "pen-free": the other program closed the school since. */
      readonly reason: 'other-window' | 'other-program' | 'pen-free' | 'newer-version'
      readonly message: string
      /** The other writer is or seems gone; the director may take over. */
      readonly canTakeOver: boolean
    }

/** "saved" is only said when it is on disk. `time` is the local time, "14:03". */
export type SaveState =
  | { readonly kind: 'saved'; readonly time: string; readonly revision: number }
  | { readonly kind: 'saving'; readonly revision: number }
  /** The disk does not answer: a save waits for it, or it was only looked at. What was begun goes on by itself when it does. */
  | {
      readonly kind: 'silent'
      readonly problem: Problem
      readonly revision: number
      readonly kept: Kept
      readonly allSaved: boolean
    }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly revision: number; readonly kept: Kept }
  /** The file was changed by something else; nothing is written until the director chooses. */
  | {
      readonly kind: 'conflict'
      readonly problem: Problem
      readonly revision: number
      readonly kept: Kept
      readonly theirs: Theirs
    }

/** Whether words that are not on the disk of their school stand in a file of the program's own, to be offered after a crash. */
export type Kept = 'not-yet' | 'kept' | 'failed'

/** What stands on disk in the place of ours: a school, one that only a newer version of the program understands, or nothing that can be used. */
export type Theirs = 'school' | 'newer' | 'unusable'

/** Work that could not be written to its school and was kept apart, from an earlier time. It stays until the director chooses. */
export interface HeldWork {
  readonly id: string
  /** "23 november 2026, 14:03" */
  readonly label: string
  /** Only "ok" can be shown and put back; of a newer version, damaged or not readable now it is left as it is. */
  readonly state: 'ok' | 'newer' | 'damaged' | 'unreadable'
}

export interface SpareCopy {
  readonly id: string
  /** "23 november 2026, 14:03" */
  readonly label: string
  readonly schoolName: string
  /** In the folder of back-ups, beside school.json where a sync program left it, or in the program's own folder on this computer. */
  readonly from: 'back-ups' | 'beside' | 'here'
  /** Of a copy beside the school. */
  readonly fileName: string | null
}

export type OpenedSchool =
  | {
      readonly state: 'open'
      readonly schoolId: string
      readonly school: School
      readonly revision: number
      readonly access: Access
      readonly place: string
      readonly save: SaveState
      /** Why no spare copies can be made; saving goes on. */
      readonly noSpare: Problem | null
      /** What to look after: the file was changed outside this program. Told at opening, until something is saved. */
      readonly remark: string | null
      /** Only for who may write. */
      readonly held: readonly HeldWork[]
    }
  | {
      /** The file cannot be used. A dated copy of it was kept; the good spare copies are offered, newest first. */
      readonly state: 'damaged'
      readonly schoolId: string
      readonly message: string
      readonly place: string
      readonly spares: readonly SpareCopy[]
    }
