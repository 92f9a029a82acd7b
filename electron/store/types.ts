// What the store promises to the services above it. Paths come in here; nothing above `electron/host` sees them.
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import type { Refusal } from '../disk/faults.ts'
import type { Erasing } from './erasing.ts'
import type { Outside } from './outside.ts'
import type { SyncCopy } from './sync-copies.ts'

/** Why a write did not happen. The value stays in memory with the caller. */
export type SaveFailure = Refusal | 'changed-outside'

export type SaveResult = { readonly ok: true } | { readonly ok: false; readonly why: SaveFailure }

export type Restored =
  | { readonly ok: true; readonly school: School }
  | { readonly ok: false; readonly why: SaveFailure | 'unreadable' }

/** `left`: files in the school's folder in which it may still stand: they could not be read or changed, or are copies of another program. */
export type Erased =
  | { readonly ok: true; readonly left: readonly string[] }
  | { readonly ok: false; readonly why: SaveFailure }

/** An earlier good value of the school, kept in `back-ups/`. */
export interface Generation {
  readonly id: string
  /** Milliseconds since 1970, from the file's name. */
  readonly madeAt: number
  readonly schoolName: string
}

/** Why the last generation could not be made. `error`: the disk's own. */
export interface SpareTrouble {
  readonly why: SaveFailure
  readonly error: unknown
}

/** What is frozen when a profile is adopted. */
export interface Freezing {
  /** Of the decision. */
  readonly day: IsoDay
  readonly school: School
  /** The part of the catalogue that the school was judged by: plain data. */
  readonly rules: object
  /** Word documents as they are given out, each with a name of its own. */
  readonly documents: readonly FrozenDocument[]
}

export interface FrozenDocument {
  /** "Ondersteuningsprofiel.docx": no path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** "exists": every name of this day is taken. */
export type Frozen =
  | { readonly ok: true; readonly versionId: string }
  | { readonly ok: false; readonly why: SaveFailure | 'exists' }

/** A frozen version as a list tells it. */
export interface FrozenVersion {
  readonly id: string
  readonly day: IsoDay
  /** Empty where its school.json cannot be read. */
  readonly schoolName: string
  /** Its school.json is as it was frozen and its other files are there: those are not read for a list. */
  readonly intact: boolean
}

/** `intact`: every file is as it was frozen. "unknown": there is no such version, or it is no id of one. */
export type ReadVersion =
  | { readonly ok: true; readonly school: School; readonly intact: boolean }
  | { readonly ok: false; readonly why: 'unknown' | 'newer' | 'damaged' | 'unreadable' }

/** "gone": there is no school.json any more, but there are earlier versions. */
export type Damage = 'gone' | 'empty' | 'truncated' | 'not-json' | 'wrong-shape'

/** `school`: what may be replaced from now on; null where no good school stands on disk now, and what was opened still is what may be. */
export type TakenOver = { readonly ok: true; readonly school: School | null } | { readonly ok: false }

/** Who else writes in this folder, seen from the lease file. */
export interface OtherWriter {
  readonly computer: string
  /** No sign of life: the lease was left by a crash or by a computer that is off. */
  readonly seemsGone: boolean
}

export type Opened =
  | {
      readonly state: 'open'
      readonly school: School
      readonly store: SchoolStore
      /** Set when another process writes here; then `store` can only read. */ readonly otherWriter: OtherWriter | null
    }
  /** Nothing was renamed and nothing is written, ever. */
  | { readonly state: 'newer'; readonly school: School | null }
  /** A dated copy of the bad file was kept beside it; the bad file stays where it is until a choice is made. */
  | {
      readonly state: 'damaged'
      readonly damage: Damage
      readonly keptCopy: string | null
      readonly generations: readonly Generation[]
      /** Other versions that a sync program left beside it. */
      readonly copies: readonly SyncCopy[]
    }
  /** Locked, a cloud placeholder, no permission: not readable for now, after some tries. Nothing was written. */
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'missing' }

/** One school's folder, open. Calls are serialised inside; a save that is asked while one runs follows it. */
export interface SchoolStore {
  readonly folder: string
  /** Set while saving goes on without its generations, because they cannot be made. Tried again at a save, once a minute. */
  readonly spareTrouble: SpareTrouble | null
  /** What it goes on with is not as its checksum says, and was not written since: another program, a hand or a disk changed it. */
  readonly isEdited: boolean
  /** Durable: resolves ok only after file and folder are synced. Refuses when the file on disk is not the one we know. */
  save(school: School): Promise<SaveResult>
  /** What stands on disk now, compared with what we last read or wrote. Cheap where nothing changed; where a file is just arriving, waits for it. */
  outside(): Promise<Outside>
  /** Who else writes here at this moment: null when nobody does any more, undefined when that cannot be told. */
  otherWriter(): Promise<OtherWriter | null | undefined>
  /** After "changed-outside": keeps what is on disk as a generation and puts `school` in its place. */
  overrule(school: School): Promise<SaveResult>
  /** After "changed-outside": keeps `ours` as a generation and goes on with what is on disk, or undefined when that is no good school. */
  adopt(ours: School): Promise<School | undefined>
  /** Keeps a value as a generation; false when that failed. */
  keep(ours: School): Promise<boolean>
  /**
   * Puts a generation, or a copy that a sync program left, in the place of `ours`, which is what we last saved and is kept as a
   * generation first. Such a copy then moves out of the way. Where it fails the store goes on with `ours`; "unreadable": there is no such spare, or it is no good any more.
   */
  restore(spareId: string, ours: School): Promise<Restored>
  /** Puts another value in the place of `ours`, which is what we last saved and is kept as a generation first. Where that fails the store goes on with `ours`. */
  put(school: School, ours: School): Promise<SaveResult>
  /**
   * Takes what must go out of every generation, and then saves the school without it. Where that fails or breaks off, the
   * school still has it: it is not done, and can be asked again. Over a file that changed outside nothing is erased.
   */
  erase(school: School, erasing: Erasing): Promise<Erased>
  /** Freezes a version beside the school; the school itself is not touched. All of it is there afterwards, or nothing. */
  freeze(freezing: Freezing): Promise<Frozen>
  generations(): Promise<readonly Generation[]>
  /** Copies that a sync program left beside school.json, of the school with this id; newest first. */
  syncCopies(schoolId: string): Promise<readonly SyncCopy[]>
  findCopy(copyId: string, schoolId: string): Promise<SyncCopy | undefined>
  /** Moves a copy into the folder of earlier versions, under a name that is free. */
  putAside(copy: SyncCopy): Promise<SaveResult>
  /** Takes the lease from a writer that seems gone, and goes on with what stands on disk. Not when it lives after all. */
  takeOver(): Promise<TakenOver>
  /** Flushes nothing; gives the lease back. */
  release(): Promise<void>
}
