// What the program says to a board with several schools: what is open for each, and the list of decisions that it can sign at once.
import type { mrAdvices, yesOrNo } from '../school/vocabulary.ts'

/**
 * What is to be done next. deliver: nothing came this year · ask, advice: the MR is asked, answers · decide: the board decides · follow: it is not recorded
 * whether the decision follows the advice · wait: carrying out waits · guide: the school guide is adopted · nothing: all of it is done
 */
export const yearNexts = ['deliver', 'ask', 'advice', 'decide', 'follow', 'wait', 'guide', 'nothing'] as const
export type YearNext = (typeof yearNexts)[number]

export interface BoardContent {
  /** What is open, as a sentence. */
  readonly nexts: Readonly<Record<YearNext, string>>
  /** The same, to choose schools by. */
  readonly choices: Readonly<Record<YearNext, string>>
  readonly advice: Readonly<Record<(typeof mrAdvices)[number], string>>
  readonly departs: Readonly<Record<(typeof yesOrNo)[number], string>>
  readonly list: {
    readonly title: string
    readonly subtitle: string
    readonly lead: readonly string[]
    readonly headings: Readonly<Record<'open' | 'decided' | 'notYet' | 'waiting' | 'signature', string>>
    /** The caption of each of the tables. */
    readonly open: string
    readonly decided: string
    readonly notYet: string
    /** What is adopted, where a school gave its version no name. */
    readonly offer: string
    /** The same of what the school delivered as a concept. */
    readonly concept: string
    /** {scholen}: that name another board. */
    readonly leftOut: string
    readonly columns: Readonly<
      Record<'school' | 'what' | 'whatDecided' | 'advice' | 'follows' | 'departs' | 'day' | 'until' | 'next', string>
    >
    readonly choose: string
    readonly whyNot: string
    readonly fillIn: string
    readonly noWait: string
    readonly onDay: string
    readonly lines: readonly string[]
    readonly toWrite: string
    readonly version: string
  }
  readonly csv: { readonly columns: readonly string[] }
  readonly schools: { readonly one: string; readonly more: string }
  readonly nameless: string
}
