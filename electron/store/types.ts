// What the store promises to the services above it, and asks of a format. Paths come in here; nothing above `electron/host` sees them.
import type { IsoDay } from '#shared/day.ts'
import type { FrozenKind, Occasion } from '#shared/documents/frozen.ts'
import type { School } from '#shared/school/school.ts'
import type { Refusal } from '../disk/faults.ts'

/**
 * Takes the file's JSON of one version, gives that of the next. Keeps every key that it does not know.
 * `frozenFor`: of a frozen folder what is known of it; the file does not say that it was frozen.
 */
export type Migration = (raw: Readonly<Record<string, unknown>>, frozenFor?: Occasion) => Record<string, unknown>

/** Under n stands the step from version n to n + 1. */
export type Migrations = ReadonlyMap<number, Migration>

/** What is kept in a folder: the file of it, and what the store must know to write and judge it. */
export interface Format<T extends object> {
  /** What stands in the file under "format": "sop-wijzer/school". */
  readonly kind: string
  /** "school.json": the names of damaged files and copies are made of it. */
  readonly fileName: string
  /** The version that is written. */
  readonly version: number
  /** The way up to it. */
  readonly migrations: Migrations
  /** A larger file is not read. In bytes. */
  readonly largest: number
  readonly isTooDeep: (raw: Readonly<Record<string, unknown>>) => boolean
  /** Raw JSON of this version, with what was added to it since the file was written. */
  readonly filledIn: (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  readonly is: (raw: unknown) => raw is T
  /** Whether what stands to be written would be read again. Asked before each save; one whose edits were each checked says yes. */
  readonly fits: (value: T) => boolean
  /** Of the thing itself: copies of its folder share it. */
  readonly idOf: (value: T) => string
  /** For people, and for the name of a new folder. */
  readonly nameOf: (value: T) => string
  /** What of it may be given out for ever: that is what is frozen. */
  readonly forGood: (value: T) => T
}

/** The value of a file that reads well. */
export interface Good<T> {
  readonly state: 'ok'
  readonly value: T
  /** The file is of an older version; it is brought up at the next save. */
  readonly migrated: boolean
  /** It is not as its checksum says. */
  readonly edited: boolean
}

export type Interpreted<T> =
  | Good<T>
  | { readonly state: 'newer'; /** When it can be shown nonetheless. */ readonly value: T | null }
  | {
      readonly state: 'damaged'
      readonly damage: Damage
      /** Good JSON that never was a file of ours. */ readonly foreign: boolean
    }

export type Reading<T> =
  | (Interpreted<T> & { readonly bytes: Uint8Array })
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'missing' }

export type GoodReading<T> = Extract<Reading<T>, { state: 'ok' }>

/** What stands on disk, compared with what was last read or written there. */
export type Outside<T = School> =
  | { readonly state: 'same' }
  /** Another good value. `accept` makes it what may be replaced from now on, and gives the way back. */
  | { readonly state: 'other'; readonly value: T; readonly accept: () => () => void }
  /** Of a newer version of the program; with its value when that can be shown. */
  | { readonly state: 'newer'; readonly value: T | null }
  /** No good value stands there any more, and that stays so. */
  | { readonly state: 'unusable' }
  /** For now nothing can be said: it cannot be read, is just arriving, or the whole folder is away. */
  | { readonly state: 'unknown' }

/** Another version of the file, that a sync program or a person left beside it. */
export interface SyncCopy<T = School> {
  readonly id: string
  readonly fileName: string
  /** Milliseconds since 1970: when the file was last changed. */
  readonly changedAt: number
  /** The day that the sync program wrote in the name, where it did. */
  readonly dayInName: IsoDay | undefined
  /** The sha256 of its bytes. */
  readonly sum: string
  readonly value: T
  /** It is not as its checksum says. */
  readonly edited: boolean
}

export interface Erasing<T = School> {
  /** The value without what must go; the same one where there is nothing of it. */
  readonly change: (value: T) => T
  /** Words by which a file that cannot be changed is known to hold it still. */
  readonly traces: readonly string[]
}

/** Why a write did not happen. The value stays in memory with the caller. `too-large`: more than can be read again. */
export type SaveFailure = Refusal | 'changed-outside' | 'too-large'

export type SaveResult = { readonly ok: true } | { readonly ok: false; readonly why: SaveFailure }

export type Restored<T = School> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: SaveFailure | 'unreadable' }

/** `left`: files in the folder in which it may still stand: they could not be read or changed, or are copies of another program. */
export type Erased =
  | { readonly ok: true; readonly left: readonly string[] }
  | { readonly ok: false; readonly why: SaveFailure }

/** An earlier good value, kept in `back-ups/`. */
export interface Generation {
  readonly id: string
  /** Milliseconds since 1970, from the file's name. */
  readonly madeAt: number
  readonly name: string
}

/** Why the last generation could not be made. `error`: the disk's own. */
export interface SpareTrouble {
  readonly why: SaveFailure
  readonly error: unknown
}

/** What is frozen: when a profile is adopted, papers are sent or a moment is kept. */
export interface Freezing<T = School> {
  readonly occasion: Occasion
  readonly value: T
  /** The part of the catalogue that it was judged by: plain data. */
  readonly rules: object
  /** Word documents as they are given out, each with a name of its own. */
  readonly documents: readonly FrozenDocument[]
}

export interface FrozenDocument {
  /** "Ondersteuningsprofiel.docx": no path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** "exists": every name that it could have is taken. */
export type Frozen =
  | { readonly ok: true; readonly versionId: string }
  | { readonly ok: false; readonly why: SaveFailure | 'exists' }

/** A frozen version as a list tells it. */
export interface FrozenVersion<K extends FrozenKind = FrozenKind> extends Occasion<K> {
  readonly id: string
  /** Empty where its file cannot be read. */
  readonly name: string
  /** The file is as it was frozen and its other files are there: those are not read for a list. */
  readonly intact: boolean
  /** The names of its documents, as they were frozen. */
  readonly documents: readonly string[]
}

/** Each kind apart, the newest first: whoever lists says which is meant. */
export type FrozenVersions = { readonly [K in FrozenKind]: readonly FrozenVersion<K>[] }

/** `intact`: every file is as it was frozen. "unknown": there is no such version of the kind that was asked, or it is no id of one. */
export type ReadVersion<T = School> =
  | { readonly ok: true; readonly value: T; readonly intact: boolean }
  | { readonly ok: false; readonly why: 'unknown' | 'newer' | 'damaged' | 'unreadable' }

/** "gone": there is no such file any more, but there are earlier versions. */
export type Damage = 'gone' | 'empty' | 'truncated' | 'not-json' | 'wrong-shape'

/** `value`: what may be replaced from now on; null where no good one stands on disk now, and what was opened still is what may be. */
export type TakenOver<T = School> = { readonly ok: true; readonly value: T | null } | { readonly ok: false }

/** Who else writes in this folder, seen from the lease file. */
export interface OtherWriter {
  readonly computer: string
  /** No sign of life: the lease was left by a crash or by a computer that is off. */
  readonly seemsGone: boolean
}

export type Opened<T = School> =
  | {
      readonly state: 'open'
      readonly value: T
      readonly store: Store<T>
      /** Set when another process writes here; then `store` can only read. */ readonly otherWriter: OtherWriter | null
    }
  /** Nothing was renamed and nothing is written, ever. */
  | { readonly state: 'newer'; readonly value: T | null }
  /** A dated copy of the bad file was kept beside it; the bad file stays where it is until a choice is made. */
  | {
      readonly state: 'damaged'
      readonly damage: Damage
      readonly keptCopy: string | null
      readonly generations: readonly Generation[]
      /** Other versions that a sync program left beside it. */
      readonly copies: readonly SyncCopy<T>[]
    }
  /** Locked, a cloud placeholder, no permission: not readable for now, after some tries. Nothing was written. */
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'missing' }

/** One folder, open. Calls are serialised inside; a save that is asked while one runs follows it. */
export interface Store<T> {
  readonly folder: string
  /** Set while saving goes on without its generations, because they cannot be made. Tried again at a save, once a minute. */
  readonly spareTrouble: SpareTrouble | null
  /** What it goes on with is not as its checksum says, and was not written since: another program, a hand or a disk changed it. */
  readonly isEdited: boolean
  /** Durable: resolves ok only after file and folder are synced. Refuses when the file on disk is not the one we know. */
  save(value: T): Promise<SaveResult>
  /** What stands on disk now, compared with what we last read or wrote. Cheap where nothing changed; where a file is just arriving, waits for it. */
  outside(): Promise<Outside<T>>
  /** Who else writes here at this moment: null when nobody does any more, undefined when that cannot be told. */
  otherWriter(): Promise<OtherWriter | null | undefined>
  /** After "changed-outside": keeps what is on disk as a generation and puts `value` in its place. */
  overrule(value: T): Promise<SaveResult>
  /** After "changed-outside": keeps `ours` as a generation and goes on with what is on disk, or undefined when that is no good one. */
  adopt(ours: T): Promise<T | undefined>
  /** Keeps a value as a generation; false when that failed. */
  keep(ours: T): Promise<boolean>
  /**
   * Puts a generation, or a copy that a sync program left, in the place of `ours`, which is what we last saved and is kept as a
   * generation first. Such a copy then moves out of the way. Where it fails the store goes on with `ours`; "unreadable": there is no such spare, or it is no good any more.
   */
  restore(spareId: string, ours: T): Promise<Restored<T>>
  /** Puts another value in the place of `ours`, which is what we last saved and is kept as a generation first. Where that fails the store goes on with `ours`. */
  put(value: T, ours: T): Promise<SaveResult>
  /**
   * Takes what must go out of every generation, and then saves the value without it. Where that fails or breaks off, it is
   * still there: it is not done, and can be asked again. Over a file that changed outside nothing is erased.
   */
  erase(value: T, erasing: Erasing<T>): Promise<Erased>
  /** Freezes a version beside the file; the file itself is not touched. All of it is there afterwards, or nothing. */
  freeze(freezing: Freezing<T>): Promise<Frozen>
  generations(): Promise<readonly Generation[]>
  /** Copies that a sync program left beside the file, of the thing with this id; newest first. */
  syncCopies(id: string): Promise<readonly SyncCopy<T>[]>
  findCopy(copyId: string, id: string): Promise<SyncCopy<T> | undefined>
  /** Moves a copy into the folder of earlier versions, under a name that is free. */
  putAside(copy: SyncCopy<T>): Promise<SaveResult>
  /** Takes the lease from a writer that seems gone, and goes on with what stands on disk. Not when it lives after all. */
  takeOver(): Promise<TakenOver<T>>
  /** Flushes nothing; gives the lease back. */
  release(): Promise<void>
}

export type SchoolFormat = Format<School>
export type SchoolStore = Store<School>
