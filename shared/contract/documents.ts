// Making documents, and those that were made.
import * as z from 'zod'
import type { SchoolYear } from '../day.ts'
import { documentForms, type DocumentForm } from '../documents/forms.ts'
import type { DocumentKind } from '../documents/kinds/index.ts'
import type { Problem } from './problems.ts'
import { answers, forSchool, id, type Requests } from './shapes.ts'

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

/** A file that was put beside the documents. */
export interface PlacedFile {
  readonly documentId: string
  readonly fileName: string
  readonly place: string
  /** As of a document. */
  readonly remark: string | null
}

/** A document that stands in the school's folder: the newest of its kind and form about an offer. */
export interface LastMade {
  readonly kind: DocumentKind
  readonly form: DocumentForm
  readonly documentId: string
  readonly fileName: string
  /** "25 november 2026, 14:03" */
  readonly madeOn: string
  /** Of the offer that it is about; null where the file does not say it, as a PDF does not. */
  readonly offerYear: SchoolYear | null
  /** From which version: "Concept van 25 november 2026". Empty for a PDF. */
  readonly versionLabel: string
  /** What it was made from is another now; false for a PDF and for what was made from an adopted version. */
  readonly outdated: boolean
}

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

export const documentsRequests = {
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
      versionId: id.nullable(),
      /** Of the school as it is now: the round that they are about, where that is not the one that is worked at. */
      roundId: id.optional(),
      /** The talk with the team that they are about, where that is not the newest. */
      talk: id.optional()
    }),
    ...answers<{ operationId: string }>()
  },
  /**
   * Writes the calendar file beside the documents: of one deadline, or with null of all that go into her calendar. It reads what was given before, and
   * changes nothing of it. null: there is nothing to give.
   */
  'documents.calendar': {
    input: z.strictObject({ schoolId: id, deadline: z.string().min(1).max(500).nullable() }),
    ...answers<PlacedFile | null>()
  },
  /** What stands in the school's folder. */
  'documents.made': { input: forSchool, ...answers<readonly LastMade[]>() },
  'documents.open': { input: z.strictObject({ documentId: id }), ...answers<null>() },
  'documents.showPlace': { input: z.strictObject({ documentId: id }), ...answers<null>() },
  'operations.cancel': { input: z.strictObject({ operationId: id }), ...answers<null>() }
} as const satisfies Requests

export type DocumentsEvent = {
  readonly type: 'operation'
  readonly operationId: string
  readonly state: OperationState
}
