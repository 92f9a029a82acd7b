// What the store promises to the services above it. Paths come in here; nothing above `electron/host` sees them.
import type { School } from '#shared/school/school.ts'

/** Why a write did not happen. The value stays in memory with the caller. */
export type SaveFailure = 'disk-full' | 'folder-gone' | 'locked' | 'denied' | 'changed-outside' | 'write-failed'

export type SaveResult = { readonly ok: true } | { readonly ok: false; readonly why: SaveFailure }

export type Restored = { readonly ok: true; readonly school: School } | { readonly ok: false; readonly why: SaveFailure | 'unreadable' }

/** An earlier good value of the school, kept in `back-ups/`. */
export interface Generation {
  readonly id: string
  /** Milliseconds since 1970, from the file's name. */
  readonly madeAt: number
  readonly schoolName: string
}

/** "gone": there is no school.json any more, but there are earlier versions. */
export type Damage = 'gone' | 'empty' | 'truncated' | 'not-json' | 'wrong-shape'

/** Who else writes in this folder, seen from the lease file. */
export interface OtherWriter {
  readonly computer: string
  /** No sign of life: the lease was left by a crash or by a computer that is off. */
  readonly seemsGone: boolean
}

export type Opened =
  | { readonly state: 'open'; readonly school: School; readonly store: SchoolStore; /** Set when another process writes here; then `store` can only read. */ readonly otherWriter: OtherWriter | null }
  /** Nothing was renamed and nothing is written, ever. */
  | { readonly state: 'newer'; readonly school: School | null }
  /** A dated copy of the bad file was kept beside it; the bad file stays where it is until a choice is made. */
  | { readonly state: 'damaged'; readonly damage: Damage; readonly keptCopy: string | null; readonly generations: readonly Generation[] }
  /** Locked, a cloud placeholder, no permission: not readable for now, after some tries. Nothing was written. */
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'missing' }

/** One school's folder, open. Calls are serialised inside; a save that is asked while one runs follows it. */
export interface SchoolStore {
  readonly folder: string
  /** Durable: resolves ok only after file and folder are synced. Refuses when the file on disk is not the one we know. */
  save(school: School): Promise<SaveResult>
  /** What is on disk now, read anew, when it is a good school; undefined otherwise. */
  readOutside(): Promise<School | undefined>
  /** After "changed-outside": keeps what is on disk as a generation and puts `school` in its place. */
  overrule(school: School): Promise<SaveResult>
  /** After "changed-outside": keeps `ours` as a generation and goes on with what is on disk, or undefined when that is no good school. */
  adopt(ours: School): Promise<School | undefined>
  /**
   * Puts a generation in the place of `ours`, which is what we last saved and is kept as a generation first. Where that fails
   * the store goes on with `ours`; "unreadable": there is no such generation, or it is no good any more.
   */
  restore(generationId: string, ours: School): Promise<Restored>
  generations(): Promise<readonly Generation[]>
  /** Takes the lease from a writer that seems gone; false when it lives after all. */
  takeOver(): Promise<boolean>
  /** Flushes nothing; gives the lease back. */
  release(): Promise<void>
}
