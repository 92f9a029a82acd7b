// What is forbidden, and what is a defect, as pairs of days: apart from the rules that it is held against.
import type { VerdictId } from '#shared/catalogue/verdict-ids.ts'
import { isoDay, type IsoDay } from '#shared/day.ts'
import type { Facts } from '#shared/law/procedure/facts.ts'
import { ABSENT, type Order } from './orders.ts'

/** The seven days. Without an advice within the term, the third is the last day of the term. */
export const seven = ['asked', 'talk', 'advice', 'reaction', 'decision', 'consent', 'guide'] as const
export type Told = (typeof seven)[number] | 'term'

export interface Case {
  readonly advice: Facts['advice']
  readonly departs: boolean
  readonly consent: Facts['consent']
}
export const isAdvice = ({ advice }: Case): boolean => ['positive', 'wishes', 'conditions', 'negative'].includes(advice)
export const asksReaction = ({ advice, departs }: Case): boolean =>
  departs || advice === 'conditions' || advice === 'negative'

export interface Row {
  readonly id: VerdictId
  readonly is: 'refused' | 'defect' | 'asked once' | 'told'
  /** It is so when the first day was earlier than the second. */
  readonly before?: readonly [Told, Told]
  /** When the first is there, and the second is not. */
  readonly without?: readonly [Told, Told]
  /** When these are there. */
  readonly there?: readonly Told[]
  /** Not where this was earlier than that: then something worse is said. */
  readonly unless?: readonly [Told, Told]
  readonly when?: (of: Case) => boolean
}

export const table: readonly Row[] = [
  // Refused: before its own cause.
  { id: 'advice-before-request', is: 'refused', before: ['advice', 'asked'] },
  { id: 'reply-before-request', is: 'refused', before: ['term', 'asked'] },
  { id: 'reaction-before-advice', is: 'refused', before: ['reaction', 'advice'] },
  // A defect: the MR.
  { id: 'mr-not-asked', is: 'defect', without: ['decision', 'asked'] },
  { id: 'no-talk', is: 'defect', without: ['advice', 'talk'], when: isAdvice },
  { id: 'talk-after-advice', is: 'defect', before: ['advice', 'talk'], when: isAdvice },
  { id: 'no-reaction', is: 'defect', without: ['decision', 'reaction'], when: asksReaction },
  { id: 'no-further-talk', is: 'defect', there: ['decision'], when: ({ departs }) => departs },
  // A defect: the decision.
  { id: 'decision-before-request', is: 'defect', before: ['decision', 'asked'] },
  {
    id: 'decision-before-advice',
    is: 'defect',
    before: ['decision', 'advice'],
    unless: ['decision', 'asked'],
    when: (of) => isAdvice(of) || of.advice === 'declined'
  },
  {
    id: 'decision-without-advice',
    is: 'defect',
    there: ['decision', 'asked'],
    unless: ['decision', 'asked'],
    when: ({ advice }) => advice === 'unknown'
  },
  { id: 'decision-in-term', is: 'defect', before: ['decision', 'term'], unless: ['decision', 'asked'] },
  {
    id: 'none-without-term',
    is: 'defect',
    without: ['decision', 'term'],
    when: ({ advice }) => advice === 'none'
  },
  // A defect: the school guide.
  { id: 'guide-without-decision', is: 'defect', without: ['guide', 'decision'] },
  { id: 'guide-before-decision', is: 'defect', before: ['guide', 'decision'] },
  { id: 'guide-without-consent', is: 'defect', there: ['guide'], when: ({ consent }) => consent === 'unknown' },
  { id: 'guide-refused', is: 'defect', there: ['guide'], when: ({ consent }) => consent === 'refused' },
  {
    id: 'guide-before-consent',
    is: 'defect',
    before: ['guide', 'consent'],
    when: ({ consent }) => consent === 'given'
  },
  {
    id: 'consent-without-day',
    is: 'defect',
    without: ['guide', 'consent'],
    when: ({ consent }) => consent === 'given'
  },
  // Asked once, or only told.
  { id: 'talk-before-request', is: 'asked once', before: ['talk', 'asked'] },
  {
    id: 'guide-while-waiting',
    is: 'asked once',
    there: ['guide', 'decision'],
    unless: ['guide', 'decision'],
    when: ({ departs }) => departs
  },
  { id: 'decision-waits', is: 'told', there: ['decision'], when: ({ departs }) => departs }
]

/** Days of a week in which nothing else is unusual; today is after all of them. */
export const DAYS: readonly IsoDay[] = ['03', '04', '05', '06', '07', '10', '11'].map((day) => isoDay(`2027-05-${day}`))
export const TODAY = isoDay('2027-05-12')

const advices: readonly Omit<Case, 'consent'>[] = [
  ...(['unknown', 'declined', 'none'] as const).map((advice) => ({ advice, departs: false })),
  ...(['positive', 'wishes', 'conditions', 'negative'] as const).flatMap((advice) =>
    [false, true].map((departs) => ({ advice, departs }))
  )
]
export const cases: readonly Case[] = advices.flatMap((of) =>
  (['unknown', 'given', 'refused'] as const).map((consent) => ({ ...of, consent }))
)

/** Whether the days say so, whatever was advised and answered. */
export function areDaysSo({ before, without, there, unless }: Row, order: Order, isTerm: boolean): boolean {
  const place = (fact: Told): number => {
    if (fact === 'term' || fact === 'advice') return isTerm === (fact === 'term') ? (order[2] ?? ABSENT) : ABSENT
    return order[seven.indexOf(fact)] ?? ABSENT
  }
  const earlier = ([one, other]: readonly [Told, Told]): boolean =>
    place(one) !== ABSENT && place(other) !== ABSENT && place(one) < place(other)
  if (unless !== undefined && earlier(unless)) return false
  if (before !== undefined) return earlier(before)
  if (without !== undefined) return place(without[0]) !== ABSENT && place(without[1]) === ABSENT
  return there?.every((fact) => place(fact) !== ABSENT) ?? false
}
