// A decision that departs from the MR's advice waits six weeks before it is carried out (ground 'advice-not-followed'), unless the MR has no
// objection, or what is carried out keeps the text of the year before on that point. To follow the point after all is to depart no more.
import { addDays, addWeeks } from '../../calendar/days.ts'
import type { IsoDay } from '../../day.ts'
import type { Facts } from './facts.ts'

/** How long carrying out waits. */
export const WEEKS = 6

export interface Suspension {
  /** From when it is counted: the day on which the MR had the decision. */
  readonly from: IsoDay
  /** Nobody wrote that day down: it is counted from the day of the decision, and so it is said. */
  readonly assumed: boolean
  /** The last day on which it waits. */
  readonly until: IsoDay
  /** It waits on the first day of the school year that the offer is for. */
  readonly passesAugust: boolean
  readonly wayOut: 'no-objection' | 'keeps-text' | null
}

/** It waits on that day: there is no way out, and its last day has not passed. */
export const waitsOn = ({ wayOut, until }: Suspension, today: IsoDay): boolean => wayOut === null && until >= today

/** The first day on which it can be carried out. */
export const resumesOn = ({ until }: Suspension): IsoDay => addDays(until, 1) ?? until

/** It departs, and it was taken. */
export const isSuspended = ({ today, departs, on: { decision } }: Facts): boolean =>
  departs && decision !== undefined && decision <= today

export const wayOutOf = ({ today, keepsText, on: { noObjection } }: Facts): Suspension['wayOut'] =>
  noObjection !== undefined && noObjection <= today ? 'no-objection' : keepsText ? 'keeps-text' : null

/** Undefined where the decision departs from nothing, or was not taken yet. */
export function suspensionOf(facts: Facts): Suspension | undefined {
  const { decision, received } = facts.on
  if (!isSuspended(facts) || decision === undefined) return undefined
  const from = received ?? decision
  const until = addWeeks(from, WEEKS)
  if (until === undefined) return undefined
  return {
    from,
    assumed: received === undefined,
    until,
    passesAugust: until >= facts.begins,
    wayOut: wayOutOf(facts)
  }
}

/** The last day on which a departing decision of this day would wait, where that passes the 1 August on which its school year begins; else undefined. */
export function waitsPastAugust(decidedOn: IsoDay, begins: IsoDay): IsoDay | undefined {
  const until = addWeeks(decidedOn, WEEKS)
  return until !== undefined && until >= begins ? until : undefined
}

/** Until when a decision may depart from the advice and still be carried out from the 1 August on which its school year begins. */
export const lastDayInTime = (begins: IsoDay): IsoDay => addDays(addWeeks(begins, -WEEKS) ?? begins, -1) ?? begins
