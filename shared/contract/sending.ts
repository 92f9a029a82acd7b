// Papers on their way to somebody: a folder with copies, the words of a mail, and a draft of it. The program sends nothing.
import * as z from 'zod'
import { destinations, stepIds } from '../school/round-fields.ts'
import { answers, forSchool, id, type Requests } from './shapes.ts'

/** How she takes it to her mail: the words by the clipboard, a draft with the papers in it, or a mail that is begun without them. */
export const sendWays = ['copy', 'draft', 'mail'] as const
export type SendWay = (typeof sendWays)[number]

export interface PapersReady {
  /** For the requests about it, as long as the program runs. */
  readonly sendingId: string
  /** Of the first of the copies: by it the folder is shown. */
  readonly documentId: string
  readonly place: string
  readonly fileNames: readonly string[]
  /** What they are called that are not made yet, and so do not go along. */
  readonly notMade: readonly string[]
  /** What she adds herself; empty where that is nothing. */
  readonly toAdd: string
  readonly subject: string
  readonly text: string
  /** From "Gegevens". */
  readonly addresses: readonly string[]
  /** What stands there for them and is no address. */
  readonly wrongAddresses: readonly string[]
  /** Of a mail that is begun; null where its text is too long for that. */
  readonly mailAddress: string | null
  /** How she did it last. */
  readonly way: SendWay | null
}

export interface DraftReady {
  readonly documentId: string
  readonly fileName: string
  /** False where this host opens no files, or the machine did not open it: it stands in the folder. */
  readonly isOpened: boolean
}

const forSending = z.strictObject({ sendingId: id })

export const sendingRequests = {
  /**
   * Makes a folder beside the documents, with copies of the papers of a step, or of one row of "Publiceren en versturen". The same papers on the same day are the
   * same folder.
   */
  'sending.prepare': {
    input: forSchool.extend({
      step: z.enum(stepIds),
      row: z.enum(destinations).nullable(),
      /** The round that they are about, where that is not the one that is worked at. */
      roundId: id.nullable()
    }),
    ...answers<PapersReady>()
  },
  /** Writes the draft beside the copies, once, and opens it with the machine's mail program. */
  'sending.draft': { input: forSending, ...answers<DraftReady>() },
  /** Begins a mail with the words and the addresses; the papers are hers to add. */
  'sending.mail': { input: forSending, ...answers<null>() },
  /** How she did it: offered first the next time. */
  'sending.chose': { input: z.strictObject({ way: z.enum(sendWays) }), ...answers<null>() }
} as const satisfies Requests
