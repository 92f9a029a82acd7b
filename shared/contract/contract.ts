// Everything a window may ask of its host, and everything the host may tell it. One dispatcher answers these over two
// transports: IPC in the desktop, HTTP and a WebSocket in the browser. A window never sees or sends a path that
// it could act on: schools, documents and spare copies go by ids that the host gave. `place` is for reading only.
import * as z from 'zod'
import { parseDay, type IsoDay } from '../day.ts'
import { documentForms, type DocumentForm } from '../documents/forms.ts'
import type { DocumentKind } from '../documents/kinds/index.ts'
import type { SharedParts } from '../school/copy-edits.ts'
import { patchSchema } from '../school/incoming-patches.ts'
import { newSchoolSchema } from '../school/schema.ts'
import { exampleKinds, type School, type Sector } from '../school/school.ts'
import type { Answer } from './answer.ts'
import type { Problem } from './problems.ts'

/** What this host can do; the window shows only what works. */
export interface Capabilities {
  readonly kind: 'desktop' | 'browser'
  /** A dialog to choose a folder; without it the window lists what is in the usual place. */
  readonly pickFolder: boolean
  /** Open a folder or a document with the machine's own programs; without it a document is downloaded. */
  readonly openPlaces: boolean
  /** Save a document as PDF. */
  readonly pdf: boolean
  /** A native menu that sends commands. */
  readonly menu: boolean
}

export interface Hello {
  readonly capabilities: Capabilities
  readonly today: IsoDay
  readonly appVersion: string
  /** The folder in which new schools are made. */
  readonly schoolsPlace: string
  /** The program's own folder, with its logs. */
  readonly programPlace: string
  /** The school that this window was opened for, opened already, or why there is none to open; told once. */
  readonly openAtStart: Answer<OpenedAtStart> | null
}

export interface OpenedAtStart {
  readonly schoolId: string
  readonly opened: Answer<OpenedSchool>
}

export interface SchoolSummary {
  readonly id: string
  readonly name: string
  readonly townName: string
  readonly sector: Sector | null
  readonly example: boolean
  readonly place: string
  /** "unsaved": the program holds words of this school that could not be written. "silent": its disk does not answer. */
  readonly state: 'ok' | 'unsaved' | 'damaged' | 'newer' | 'unreadable' | 'no-plain-file' | 'silent' | 'missing'
  /** Work of an earlier time that was never written to this school; newest first. */
  readonly held: readonly HeldWork[]
  /** Only of a school whose folder is "missing": the newest spare copies that stand on this computer. */
  readonly spares: readonly SpareCopy[]
}

/** Work that could not be written to its school and was kept apart, from an earlier time. It stays until the director chooses. */
export interface HeldWork {
  readonly id: string
  /** "23 november 2026, 14:03" */
  readonly label: string
  /** Only "ok" can be shown and put back; of a newer version, damaged or not readable now it is left as it is. */
  readonly state: 'ok' | 'newer' | 'damaged' | 'unreadable'
}

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

/** A file in the school's folder that a sync program left: another version of this school. */
export interface CopyBeside {
  readonly id: string
  /** "20 november 2026" */
  readonly label: string
  readonly fileName: string
  readonly schoolName: string
  /** The director chose to let it lie, as it is now: she is not asked about it. */
  readonly leftLying: boolean
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

export interface MadeDocument {
  readonly kind: DocumentKind
  readonly form: DocumentForm
  readonly documentId: string
  readonly fileName: string
  readonly place: string
  /** The self-check in words: "2 van 2 onderdelen staan in het document." */
  readonly check: string
  /** Said when the usual name was taken, so that the file has a second name. */
  readonly remark: string | null
}

/** A document that stands in the school's folder: the newest of its kind and form. */
export interface LastMade {
  readonly kind: DocumentKind
  readonly form: DocumentForm
  readonly documentId: string
  readonly fileName: string
  /** "25 november 2026, 14:03" */
  readonly madeOn: string
  /** From which version: "Concept van 25 november 2026". Empty for a PDF. */
  readonly versionLabel: string
  /** What it was made from is another now; false for a PDF and for what was made from an adopted version. */
  readonly outdated: boolean
}

/** A profile as it was adopted; it stays as it is for ever. */
export interface FrozenVersion {
  readonly id: string
  /** Of the decision. */
  readonly day: IsoDay
  /** Empty where the version cannot be read. */
  readonly schoolName: string
  /** False: a file of it is gone or changed. A list looks at the school alone; reading the version looks at every file. */
  readonly intact: boolean
}

export const menuCommands = ['undo', 'redo', 'schools', 'save-copy', 'documents', 'overview', 'about'] as const
export type MenuCommand = (typeof menuCommands)[number]

export type OperationState =
  | { readonly kind: 'running'; readonly step: string; /** 0 to 1 */ readonly done: number }
  /** `failures`: of several documents, those that could not be made. */
  | {
      readonly kind: 'finished'
      readonly results: readonly MadeDocument[]
      readonly failures: readonly FailedDocument[]
    }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** What was made before it was stopped is there. */
  | { readonly kind: 'cancelled'; readonly results: readonly MadeDocument[] }

export interface FailedDocument {
  readonly kind: DocumentKind
  readonly problem: Problem
}

/** Small, each of them: what is large is asked for. So a window that does not listen for a while holds up nothing. */
export type HostEvent =
  | { readonly type: 'save'; readonly schoolId: string; readonly state: SaveState }
  /** Spare copies cannot be made, or can again (null). Saving goes on. */
  | { readonly type: 'no-spare'; readonly schoolId: string; readonly problem: Problem | null }
  | { readonly type: 'access'; readonly schoolId: string; readonly access: Access }
  /** The host holds another value than this window may show; whoever wants it asks for it with "school.read". The window that made the change has it by its answer. */
  | {
      readonly type: 'replaced'
      readonly schoolId: string
      readonly revision: number
      /** It was taken over from the disk, where somebody else wrote it. */ readonly fromOutside: boolean
    }
  | { readonly type: 'operation'; readonly operationId: string; readonly state: OperationState }
  | { readonly type: 'day'; readonly today: IsoDay }
  | { readonly type: 'schools' }
  | { readonly type: 'menu'; readonly command: MenuCommand }
  /** The program was started once more, with something that is no school: said in the window that is open. */
  | { readonly type: 'not-opened'; readonly problem: Problem }
  /** The director closes while something is not on disk: the window shows the banner. */
  | { readonly type: 'close-refused'; readonly schoolId: string }

const id = z.string().min(1).max(100)
const nothing = z.strictObject({})
const forSchool = z.strictObject({ schoolId: id })
const forHeld = z.strictObject({ schoolId: id, heldId: id })
const forSpare = z.strictObject({ schoolId: id, spareId: id })
const day = z.string().refine((text) => parseDay(text) !== undefined)

/** Marks the type of an answer; answers are made by our own host, so their shape is the compiler's work. */
const answers = <T>(): { readonly answer?: T } => ({})

export const requests = {
  'host.hello': { input: nothing, ...answers<Hello>() },
  'schools.list': { input: nothing, ...answers<readonly SchoolSummary[]>() },
  'schools.create': { input: newSchoolSchema.strict(), ...answers<{ schoolId: string }>() },
  /** Opens an example school, making it first where it is not there yet: the primary school, or the secondary school that is half finished. */
  'schools.example': { input: z.strictObject({ kind: z.enum(exampleKinds) }), ...answers<{ schoolId: string }>() },
  /** Asks the director for a folder. Null when she cancelled. */
  'schools.pick': { input: nothing, ...answers<{ schoolId: string } | null>() },
  /** Makes a new folder beside the other schools from a spare copy on this computer: the school's own folder is gone. */
  'schools.bringBack': { input: forSpare, ...answers<{ schoolId: string }>() },
  /** Takes a school off the list; its folder stays, and its spare copies on this computer go. */
  'schools.forget': { input: forSchool, ...answers<null>() },
  /** Of a school that need not be open. */
  'schools.shared': { input: forSchool, ...answers<SharedParts>() },
  'school.open': { input: forSchool, ...answers<OpenedSchool>() },
  /** The present value, for a window that has the school open. `remark`: what to look after. */
  'school.read': { input: forSchool, ...answers<{ school: School; revision: number; remark: string | null }>() },
  /** Compares with what stands on disk: what is newer there is taken over and told in events. Asked when the window comes in sight, and now and then. */
  'school.look': { input: forSchool, ...answers<{ copies: readonly CopyBeside[] }>() },
  'school.readCopy': { input: z.strictObject({ schoolId: id, copyId: id }), ...answers<{ school: School }>() },
  /** Remembers that she is not to be asked about these copies, until they change. */
  'school.letCopiesLie': {
    input: z.strictObject({ schoolId: id, copyIds: z.array(id).min(1).max(100) }),
    ...answers<null>()
  },
  /** Moves a copy out of the way; it is kept. */
  'school.putCopyAside': { input: z.strictObject({ schoolId: id, copyId: id }), ...answers<null>() },
  'school.close': { input: forSchool, ...answers<null>() },
  'school.takeOver': { input: forSchool, ...answers<OpenedSchool>() },
  /** Patches made against revision `base`; the answer is the new revision. */
  'school.edit': {
    input: z.strictObject({ schoolId: id, base: z.int().min(0), patches: z.array(patchSchema).min(1).max(10_000) }),
    ...answers<{ revision: number }>()
  },
  /** Writes now what is not on disk yet ("Probeer opnieuw"). */
  'school.save': { input: forSchool, ...answers<SaveState>() },
  /** Writes the present value to a place of the director's choice, or in the browser beside the other schools. */
  'school.saveCopy': { input: forSchool, ...answers<{ place: string } | null>() },
  /** Puts a spare copy, or a copy beside the school, in the place of the present value, which becomes a spare copy first. */
  'school.restore': { input: forSpare, ...answers<OpenedSchool>() },
  /** A spare copy of a school that is not open, to look at. */
  'school.readSpare': { input: forSpare, ...answers<{ school: School }>() },
  /** Work of an earlier time that was not written: to look at, to put in the place of the present value (a spare copy first), to write elsewhere, to throw away. */
  'held.read': { input: forHeld, ...answers<{ school: School }>() },
  'held.putBack': { input: forHeld, ...answers<OpenedSchool>() },
  'held.saveCopy': { input: forHeld, ...answers<{ place: string } | null>() },
  'held.drop': { input: forHeld, ...answers<null>() },
  'school.spares': { input: forSchool, ...answers<readonly SpareCopy[]>() },
  /** After a change from outside: go on with ours or with theirs, also when that can only be shown. The other one is kept as a spare copy either way. */
  'school.resolve': {
    input: z.strictObject({ schoolId: id, keep: z.enum(['ours', 'theirs']) }),
    ...answers<OpenedSchool>()
  },
  /** Takes somebody out of the school and its spare copies, for good. `left`: files in which she may still stand. */
  'school.erasePerson': {
    input: z.strictObject({ schoolId: id, personId: id }),
    ...answers<{ left: readonly string[]; opened: OpenedSchool }>()
  },
  'school.showPlace': { input: forSchool, ...answers<null>() },
  /** Newest first. */
  'versions.list': { input: forSchool, ...answers<readonly FrozenVersion[]>() },
  /** Saves the school and freezes what was saved, as the version of this day ("2027-06-22"). */
  'versions.freeze': { input: z.strictObject({ schoolId: id, day }), ...answers<{ versionId: string }>() },
  'versions.read': {
    input: z.strictObject({ schoolId: id, versionId: id }),
    ...answers<{ school: School; intact: boolean }>()
  },
  /**
   * Starts making documents, one after another, from the school as it is now or from an adopted version; progress and result
   * come as "operation" events.
   */
  'documents.make': {
    input: z.strictObject({
      schoolId: id,
      /** Looked up when they are made: the kinds themselves are no part of the start. */
      kinds: z.array(id).min(1).max(100),
      form: z.enum(documentForms),
      versionId: id.nullable()
    }),
    ...answers<{ operationId: string }>()
  },
  /** What stands in the school's folder. */
  'documents.made': { input: forSchool, ...answers<readonly LastMade[]>() },
  'documents.open': { input: z.strictObject({ documentId: id }), ...answers<null>() },
  'documents.showPlace': { input: z.strictObject({ documentId: id }), ...answers<null>() },
  'operations.cancel': { input: z.strictObject({ operationId: id }), ...answers<null>() },
  /** Opens the program's own folder, where its logs stand. */
  'program.showPlace': { input: nothing, ...answers<null>() },
  /** Opens an https address in the browser, after the host's own check. */
  'links.open': { input: z.strictObject({ href: z.string().max(2_000) }), ...answers<null>() }
} as const

export type RequestName = keyof typeof requests
export type Input<N extends RequestName> = z.infer<(typeof requests)[N]['input']>
type AnswerOf<R> = R extends { readonly answer?: infer T } ? Exclude<T, undefined> : never
export type Value<N extends RequestName> = AnswerOf<(typeof requests)[N]>

/** What a window holds: the same in the desktop (preload) and in the browser (loopback). */
export interface Bridge {
  request<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<Value<N>>>
  /** Returns the way to stop listening. */
  listen(listener: (event: HostEvent) => void): () => void
}
