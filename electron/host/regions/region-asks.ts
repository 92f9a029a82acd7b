// What is asked of the deliveries of a region, and what is answered: plain data, so that it can go to a worker and back.
import type { RegionOverview, ShownPlaces, ShownSchool } from '#shared/contract/regions.ts'
import type { IsoDay, SchoolYear } from '#shared/day.ts'
import type { Outline } from '#shared/documents/outline.ts'
import type { AgreementView } from '#shared/region/agreements.ts'
import type { AreaView } from '#shared/region/area-view.ts'
import type { Changed } from '#shared/region/changed.ts'
import type { CoverageTable } from '#shared/region/coverage.ts'
import type { ForOthers, Questions } from '#shared/region/for-others.ts'
import type { NeedView } from '#shared/region/need-view.ts'
import type { RegionFilter } from '#shared/region/region-index.ts'
import type { Region } from '#shared/region/region.ts'
import type { WantedAndTraining } from '#shared/region/wanted.ts'
import type { YearState } from '#shared/region/year-state.ts'

/** A file that is ready to be put in a folder: its name, and what stands in it. */
export interface ReadyFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

interface Filtered {
  readonly filter: RegionFilter
}

/** By the word of each: what is asked, and its answer. Null for what is not there. */
export interface RegionAsks {
  /** Null: there is no delivery. */
  readonly usualYear: [asked: object, answer: SchoolYear | null]
  readonly overview: [asked: object, answer: RegionOverview]
  readonly coverage: [asked: Filtered, answer: CoverageTable]
  readonly area: [asked: Filtered & { readonly area: string }, answer: AreaView | null]
  readonly need: [asked: Filtered & { readonly need: string }, answer: NeedView | null]
  readonly school: [asked: { readonly school: string }, answer: ShownSchool | null]
  readonly agreements: [asked: Filtered, answer: readonly AgreementView[]]
  readonly wanted: [asked: Filtered, answer: WantedAndTraining]
  readonly changed: [asked: Filtered, answer: Changed]
  readonly questions: [
    asked: Filtered,
    answer: { readonly questions: Questions; readonly others: readonly ForOthers[] }
  ]
  readonly places: [asked: Filtered & { readonly need: string | null; readonly near: number }, answer: ShownPlaces]
  readonly yearStates: [asked: Filtered, answer: readonly YearState[]]
  /** The list of decisions, or the state of all schools as a table. */
  readonly decisions: [asked: Filtered & { readonly form: 'word' | 'csv' }, answer: ReadyFile | null]
  /** Null: the document came out otherwise than it should. */
  readonly word: [asked: object, answer: ReadyFile | null]
  /** As it is printed: a page itself is no plain data. */
  readonly outline: [asked: object, answer: Outline]
  readonly tables: [asked: object, answer: readonly ReadyFile[]]
  /** `school`: for which it is made; null: for all. Answers null where that delivered nothing; `too-large`: its schools could not read it. */
  readonly bundle: [asked: { readonly school: string | null }, answer: ReadyFile | null | 'too-large']
}
export type RegionAsk = keyof RegionAsks
export type AskedOf<A extends RegionAsk> = RegionAsks[A][0]
export type AnswerOf<A extends RegionAsk> = RegionAsks[A][1]

export interface RegionOrder<A extends RegionAsk = RegionAsk> {
  readonly type: 'ask'
  /** Of the region. */
  readonly folder: string
  readonly region: Region
  /** Another number for another value of the region. */
  readonly mark: number
  readonly schoolYear: SchoolYear
  readonly today: IsoDay
  /** Something was put in the folder just now: it is looked at anew. */
  readonly anew: boolean
  readonly ask: A
  readonly asked: AskedOf<A>
}

/** A disk that does not give the deliveries is told as that. */
export type RegionReply =
  | { readonly type: 'answered'; readonly answer: AnswerOf<RegionAsk> }
  | { readonly type: 'answered'; readonly unreadable: true }

/** "12 van 500": as an `Orders` tells how far it is. */
export const progressStep = (done: number, total: number): string => `${done}/${total}`
export function readProgress(step: string): { readonly done: number; readonly total: number } {
  const [done = '0', total = '0'] = step.split('/')
  return { done: Number(done), total: Number(total) }
}
