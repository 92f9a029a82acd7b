// What a kind of document is. Each kind says it once, in a file of its own (kinds/), with its sentences in assets/documents; all that
// is asked of a kind elsewhere comes from there.
import type { MissingItem } from '../law/missing.ts'
import type { AnchoredHint } from '../hints/texts.ts'
import type { SectionId } from '../school/school.ts'
import type { StepId } from '../school/round-fields.ts'
import type { DataForm, FormId } from './forms.ts'
import type { FrozenKind } from './frozen.ts'
import type { Outline } from './outline.ts'
import type { DocumentSource } from './source.ts'

export const readers = ['mr', 'board', 'parents', 'partnership', 'team'] as const
export type Reader = (typeof readers)[number]

/**
 * paper: goes with this year's procedure, and is ready to be sent when nothing is missing · offer: tells the offer, final
 * once that is adopted · profile: tells the whole profile, final once that is adopted · decision: final with the decision · working: a list or plan of the moment, without a decision
 */
type Nature =
  | {
      readonly nature: 'paper'
      /** What must be there before it can be sent, short of what only the decision can say. */
      readonly needs: (items: readonly MissingItem[]) => readonly MissingItem[]
      /** What else the director still has to write for it, with its field in this year's steps. */
      readonly gaps?: (source: DocumentSource) => readonly { readonly field: string; readonly text: string }[]
    }
  | {
      readonly nature: 'working'
      /** The section without whose rows it has nothing to say, where there is one. */
      readonly from?: 'expertise' | 'training'
      /** Of what it tells from the internal layer: what may say who somebody is. */
      readonly names?: (source: DocumentSource) => readonly AnchoredHint[]
    }
  | { readonly nature: 'offer' | 'profile' | 'decision' }

export type Kind<Id extends string = string, Path extends string = string> = Nature & {
  /** Stable: it stands in commands, and in files that were made. */
  readonly id: Id
  /** Its place in the address of its screen. Stable. */
  readonly path: Path
  /** What its files are in their properties, in the words of whoever looks there. Stable: it stands in files that were made. */
  readonly category: string
  /** Its sentences (assets/documents/<id>.json); these say on the screen what it is. */
  readonly texts: { readonly name: string; readonly forWhom: string; readonly about: string }
  readonly reader: Reader
  /** Made of a scan, where that is: of a school alone it says nothing. */
  readonly about?: 'scan'
  /** The steps of the year in which it is made. */
  readonly steps: readonly StepId[]
  /** The sections of the profile that it tells. */
  readonly sections: readonly SectionId[]
  /** Tells something of the internal layer; names only where it says so. */
  readonly internal?: 'names' | 'no-names'
  /** Whether the lists offer it for the school as it is; always where this is left out. It can be made all the same. */
  readonly offered?: (source: Pick<DocumentSource, 'school' | 'catalogue' | 'today'>) => boolean
  /** Whether a frozen folder of each kind may hold it, for ever. */
  readonly mayBeFrozen: Readonly<Record<FrozenKind, boolean>>
  /** Those in which it can be had; what is not written from the outline says how. */
  readonly forms: { readonly [F in FormId]?: F extends DataForm ? (source: DocumentSource) => string : true }
  /** How its files of data are called, without extension, where that is not the title of the document. */
  readonly dataName?: (source: DocumentSource) => string
  /** The document as it stands. Takes any school that can be stored; what is unfinished is said in the document, or left out of a short one. */
  readonly compose: (source: DocumentSource) => Outline
}

/** For what may be given out. */
export const forGood = { adopted: true, sent: true, kept: true } as const satisfies Kind['mayBeFrozen']
/** For what tells of the internal layer. */
export const neverForGood = { adopted: false, sent: false, kept: false } as const satisfies Kind['mayBeFrozen']

/** The forms of every document that is read from paper or a screen. */
export const onPaper = { word: true, pdf: true, text: true } as const satisfies Kind['forms']
