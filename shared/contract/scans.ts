// The scans of a school: handing out forms without a network, taking them in again, closing, and what may be told of it.
import * as z from 'zod'
import {
  questionnaireIds,
  type CodeFault,
  type FileFault,
  type QuestionnaireId
} from '../catalogue/questionnaire-ids.ts'
import type { SchoolYear } from '../day.ts'
import { LONGEST_TEXT } from '../questionnaire/answer-text.ts'
import type { Arrival } from '../questionnaire/form.ts'
import {
  answerSchema,
  scanModes,
  type Agreement,
  type OpenForm,
  type Scan,
  type ScanMode,
  type ScanState
} from '../questionnaire/scan.ts'
import type { PlacedFile } from './documents.ts'
import type { Problem } from './problems.ts'
import { answers, forSchool, id, type Requests } from './shapes.ts'

/** A line of the history. */
export interface ListedScan {
  readonly questionnaire: QuestionnaireId
  readonly schoolYear: SchoolYear
  /** Of those with the same questions in this school year. */
  readonly number: number
  readonly mode: ScanMode
  readonly state: ScanState
  readonly openedOn: string
  readonly closedOn: string
  /** Told of when it was closed, and what came in since then; of one that is filled in openly all of them. */
  readonly forms: number
}

/** `problem`: its file cannot be read, and says why. Nothing of it is touched then, but it can be erased. */
export type ScanLine =
  | { readonly scanId: string; readonly scan: ListedScan; readonly problem: null }
  | { readonly scanId: string; readonly scan: null; readonly problem: Problem }

/** While it is open nothing is told but how many came in. */
export interface ScanNow {
  readonly scan: Scan
  /**
   * Since it was opened (again): of others, and whether the director's own is there. `damaged`: forms in the folder that cannot be read any more;
   * they are not counted, and go when it is closed. Who sent one can send it again: it takes the place of what is damaged. `asked`: the ids of
   * forms that are like another one, until it is said whose they are (`scans.settleAlike`): not counted, and it is not closed before that.
   */
  readonly waiting: {
    readonly others: number
    readonly own: boolean
    readonly damaged: number
    readonly asked: readonly string[]
  }
  /** By open question, in an order of chance: only between closing and finishing, and only of five others or more. */
  readonly open: Readonly<Record<string, readonly string[]>>
  /** How much closing would keep of what is there now. */
  readonly keeps: 'none' | 'words' | 'counts'
}

export type ReadIn =
  | { readonly fileName: string; readonly kind: 'read'; readonly arrival: Exclude<Arrival, 'alike'> }
  /** Another form with the same answers: counted only when she says that it is somebody else's. */
  | { readonly fileName: string; readonly kind: 'alike'; readonly formId: string }
  /** She called it hers, but it counts as a colleague's: it stays so until she says that it is hers (`scans.makeOwn`). */
  | { readonly fileName: string; readonly kind: 'others'; readonly formId: string }
  | { readonly fileName: string; readonly kind: 'refused'; readonly why: FileFault }

/** `alike`: nothing was taken in; she is asked, and types it in again with `insists` where it is somebody else's. */
export type TypedForm = { readonly kind: 'read' | 'alike' }
export type TypedIn = TypedForm | { readonly kind: 'refused'; readonly why: CodeFault; readonly at: number | null }

const forScan = forSchool.extend({ scanId: id })
const filled = z.record(id, answerSchema)
const words = z.string().max(LONGEST_TEXT)
/** Of the director: counted, but no threshold. There is one: another is refused ("own-there") until it is said what becomes of the one that is there. */
const own = z.boolean().optional()

export const scansRequests = {
  /** The newest first. */
  'scans.list': { input: forSchool, ...answers<readonly ScanLine[]>() },
  'scans.read': { input: forScan, ...answers<ScanNow>() },
  'scans.begin': {
    input: forSchool.extend({ questionnaire: z.enum(questionnaireIds), mode: z.enum(scanModes) }),
    ...answers<{ readonly scanId: string }>()
  },
  /** Writes the form that opens in any browser beside the documents; `zip`: in a zip, for a mail that refuses such a file. */
  'scans.handOut': { input: forScan.extend({ as: z.enum(['form', 'zip']) }), ...answers<PlacedFile>() },
  /** Asks the director for files with answers; for her own form one ("one-own": a zip may have more). Null when she cancelled; in a browser the page sends them (`scans.take`). */
  'scans.pickFiles': { input: forScan.extend({ own }), ...answers<readonly ReadIn[] | null>() },
  /** The texts of files that a page read. More than a form has (`LARGEST_FILE`) may stand in one: it is refused for itself, and the others are read. */
  'scans.take': {
    input: forScan.extend({
      files: z.array(z.strictObject({ fileName: words, text: z.string().max(70_000) })).max(200),
      own
    }),
    ...answers<readonly ReadIn[]>()
  },
  /** What was asked about is somebody else's: it counts. Or it is not: it goes. */
  'scans.settleAlike': { input: forScan.extend({ formId: id, counts: z.boolean() }), ...answers<null>() },
  /** A form that counts as a colleague's is the director's. */
  'scans.makeOwn': { input: forScan.extend({ formId: id }), ...answers<null>() },
  /** The form of the director is a colleague's and `stays`, or it goes. */
  'scans.dropOwn': { input: forScan.extend({ stays: z.boolean() }), ...answers<null>() },
  /** `insists`: an equal code is somebody else's. */
  'scans.typeCode': {
    input: forScan.extend({ code: z.string().max(200), insists: z.boolean(), own }),
    ...answers<TypedIn>()
  },
  /**
   * A form on paper, typed over. Statements without an answer are left blank. Of the director's own nothing is asked.
   */
  'scans.typeForm': {
    input: forScan.extend({
      group: id.nullable(),
      own: z.boolean(),
      answers: filled,
      open: z.record(id, words),
      insists: z.boolean()
    }),
    ...answers<TypedForm>()
  },
  /** Of a scan that is filled in openly: a new one, or in the place of the one with this id. */
  'scans.saveOpenForm': {
    input: forScan.extend({
      form: z.strictObject({ id, group: id, who: words, answers: filled }) satisfies z.ZodType<OpenForm>
    }),
    ...answers<null>()
  },
  'scans.removeOpenForm': { input: forScan.extend({ formId: id }), ...answers<null>() },
  /** All of them, in their order. */
  'scans.saveAgreements': {
    input: forScan.extend({
      agreements: z
        .array(z.strictObject({ id, statement: id, what: words, who: words, meeting: words }))
        .max(200) satisfies z.ZodType<Agreement[]>
    }),
    ...answers<null>()
  },
  /** Counts, keeps what may be kept, and deletes the forms. It is `closing` then where something was answered in words that may be read, else `closed`. */
  'scans.close': { input: forScan, ...answers<null>() },
  /** What was answered in words is read: it goes. */
  'scans.finish': { input: forScan, ...answers<null>() },
  /** Forms that were counted are refused after this, and what comes in is kept only with five others or more. */
  'scans.reopen': { input: forScan, ...answers<null>() },
  /** All of it, for good; also of one whose file cannot be read. The window asks first. */
  'scans.erase': { input: forScan, ...answers<null>() }
} as const satisfies Requests
