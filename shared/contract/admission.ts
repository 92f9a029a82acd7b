// Admission: what other schools of the region offer, as a bundle tells it. Of what is asked about a pupil the host keeps nothing.
import * as z from 'zod'
import type { IsoDay } from '../day.ts'
import type { Bundle } from '../delivery/bundle.ts'
import { LARGEST_BUNDLE, type BundleFault } from '../delivery/read-bundle.ts'
import { MOST_NEEDS, sheetReaders } from '../documents/sheet-readers.ts'
import type { PlacedFile } from './documents.ts'
import { answers, forSchool, id, type Requests } from './shapes.ts'

/** `unreadable`: it cannot be read now, or is no plain file. */
export type BundleRefusal = BundleFault | 'unreadable'

/** What stands in the folder of the school. */
export type BundleThere =
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly bundle: Bundle }
  | { readonly kind: 'refused'; readonly why: BundleRefusal }

export interface BundleName {
  readonly region: string
  readonly schoolYear: string
  readonly madeOn: string
}

export type BundleTaken =
  /** `before`: the one that stood there; null where none did, or none that could be read. */
  | {
      readonly kind: 'taken'
      readonly bundle: BundleName
      readonly before: BundleName | null
      /** The name of another school, for which it was made; empty: it is for all, or for this one. */
      readonly madeFor: string
    }
  | { readonly kind: 'refused'; readonly fileName: string; readonly why: BundleRefusal }

/** `page`: there is no dialog here, and the page gives it to her: base64. */
export type SheetSaved =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'page'; readonly fileName: string; readonly bytes: string }

/** `adoptedOn`: of the version that it tells; null: it is a concept. */
export interface TeachersPage {
  readonly file: PlacedFile
  readonly adoptedOn: IsoDay | null
}

export const admissionRequests = {
  'admission.bundle': { input: forSchool, ...answers<BundleThere>() },
  /** Asks the director for a bundle; it comes in the place of the one that is there. Null when she cancelled; in a browser the page sends it (`admission.takeBundle`). */
  'admission.pickBundle': { input: forSchool, ...answers<BundleTaken | null>() },
  /** The text of a file that a page read. */
  'admission.takeBundle': {
    input: forSchool.extend({ fileName: z.string().max(1_000), text: z.string().max(LARGEST_BUNDLE) }),
    ...answers<BundleTaken>()
  },
  /**
   * The sheet for a talk as Word, where she says, in no folder of a school or of the program. Nothing of it is remembered. Null when she cancelled.
   */
  'admission.saveSheet': {
    input: forSchool.extend({
      reader: z.enum(sheetReaders),
      needs: z.array(id).min(1).max(MOST_NEEDS),
      /** Offers of other schools, by their ids. */
      others: z.array(z.string().max(5_000)).max(500),
      /** The day on which the application came in, as she typed it; without a whole day none is told. */
      received: z.string().max(40)
    }),
    ...answers<SheetSaved | null>()
  },
  /** Writes "Wat kan ik doen bij …?" beside the documents, as a page that stands alone. */
  'admission.teachersPage': { input: forSchool, ...answers<TeachersPage>() }
} as const satisfies Requests
