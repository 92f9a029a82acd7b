// The documents by their readers: for whom each is, in which step of the year it is needed, and which sections it tells.
import { sectionIds, type SectionId } from '../school/school.ts'
import type { StepId } from '../year/round-steps.ts'
import { documentKinds, type DocumentKind } from './outline.ts'

export const readers = ['mr', 'board', 'parents', 'team'] as const
export type Reader = (typeof readers)[number]

export interface KindFacts {
  readonly reader: Reader
  /** The steps of the year in which it is made. */
  readonly steps: readonly StepId[]
  /** The sections of the profile that it tells. */
  readonly sections: readonly SectionId[]
  /**
   * paper: goes with this year's procedure, and is ready to be sent when nothing is missing · offer: tells the offer, final
   * once that is adopted · profile: tells the whole profile, final once that is adopted · decision: final with the decision · working: a list or plan of the moment, without a decision
   */
  readonly nature: 'paper' | 'offer' | 'profile' | 'decision' | 'working'
  /** Tells something of the internal layer; names only where it says so. */
  readonly internal?: 'names' | 'no-names'
  /** Can be had as a table for a spreadsheet too. */
  readonly table?: true
}

export const kindFacts: Readonly<Record<DocumentKind, KindFacts>> = {
  'mr-request': { reader: 'mr', steps: ['request'], sections: [], nature: 'paper' },
  'mr-reply': { reader: 'mr', steps: ['request', 'advice'], sections: [], nature: 'paper' },
  'board-note': { reader: 'board', steps: ['adoption'], sections: [], nature: 'paper' },
  'adoption-decision': { reader: 'board', steps: ['adoption'], sections: [], nature: 'decision' },
  'guide-chapter': {
    reader: 'parents',
    steps: ['consent', 'adoption'],
    sections: [
      'basicSupport',
      'supportStructure',
      'extraSupport',
      'expertise',
      'facilities',
      'limits',
      'parents',
      'pupilsSay'
    ],
    nature: 'offer'
  },
  'parents-page': {
    reader: 'parents',
    steps: ['consent', 'adoption'],
    sections: ['basicSupport', 'extraSupport', 'limits', 'parents'],
    nature: 'offer'
  },
  sop: { reader: 'team', steps: ['changes', 'talks', 'request'], sections: sectionIds, nature: 'profile' },
  'expertise-list': { reader: 'team', steps: [], sections: ['expertise'], nature: 'working', table: true },
  'expertise-internal': { reader: 'team', steps: [], sections: [], nature: 'working', internal: 'names', table: true },
  'training-plan': { reader: 'board', steps: [], sections: [], nature: 'working', internal: 'no-names', table: true },
  'training-staff': { reader: 'mr', steps: [], sections: [], nature: 'working', internal: 'no-names' },
  'one-page': {
    reader: 'team',
    steps: ['talks'],
    sections: ['supportStructure', 'extraSupport', 'expertise', 'facilities'],
    nature: 'offer'
  }
}

/** What the MR gets: the request, the form to reply on, and the text that it is about. */
export const mrSet = ['mr-request', 'mr-reply', 'sop'] as const satisfies readonly DocumentKind[]

/** Those that a decision can make final. */
export const decidedKinds: readonly DocumentKind[] = documentKinds.filter(
  (kind) => !['paper', 'working'].includes(kindFacts[kind].nature)
)

export const kindsFor = (reader: Reader): readonly DocumentKind[] =>
  documentKinds.filter((kind) => kindFacts[kind].reader === reader)
