// How a deadline is told: when it is due and how far away that is, what comes first. Words say when, never whose fault it is.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { dayBefore, writeDay, type IsoDay } from '../day.ts'
import { distance } from '../distance.ts'
import { whenWords, type Deadline } from '../year/deadline.ts'
import { isOpen, type Planned } from './planned.ts'

/** Where it stands among the others: its day, or else the day from which it waits. */
export const moment = ({ day, since }: Deadline): IsoDay | null => day ?? since

/** The last day that is in time. */
export function lastMoment(deadline: Deadline): IsoDay | null {
  const day = moment(deadline)
  return day !== null && deadline.day !== null && deadline.limit === 'before' ? dayBefore(day) : day
}

/** There is no time left for it; what has no day and waits already, has passed as well. */
export function hasPassed({ day, limit, since }: Deadline, today: IsoDay): boolean {
  if (day === null) return since !== null
  return limit === 'before' ? day <= today : day < today
}

/** "uiterlijk 23 april 2027", "vóór 1 augustus 2027"; without a day "sinds 4 mei 2027", or that there is none. */
export function dueWords(catalogue: Catalogue, { day, limit, since }: Deadline): string {
  if (day !== null) return whenWords(catalogue, day, limit)
  const texts = catalogue.planning.due
  return since === null ? texts.none : fill(texts.since, { dag: writeDay(since) })
}

/** "over 3 weken", to or from the last day that is in time; empty where there is no day. */
export function distanceWords(deadline: Deadline, today: IsoDay): string {
  const day = lastMoment(deadline)
  return day === null ? '' : distance(today, day)
}

/** Both together: "vóór 1 augustus 2027, over 8 maanden". */
export const dueLine = (catalogue: Catalogue, deadline: Deadline, today: IsoDay): string =>
  [dueWords(catalogue, deadline), distanceWords(deadline, today)].filter((words) => words !== '').join(', ')

/**
 * So many of what is open, and that she did not want to hear of later, in the order of the list. Of what has passed what the law asks goes before the rest, but for one place: what comes
 * next is always in sight.
 */
export function firstDue(deadlines: readonly Planned[], today: IsoDay, count: number): readonly Planned[] {
  const open = deadlines.filter((deadline) => isOpen(deadline) && deadline.snoozedUntil === null)
  const passed = open.filter((deadline) => hasPassed(deadline, today))
  const coming = open.filter((deadline) => !hasPassed(deadline, today))
  const weighed = passed.toSorted((one, other) => Number(isLaw(other)) - Number(isLaw(one)))
  const early = weighed.slice(0, Math.max(1, coming.length === 0 ? count : count - 1))
  const shown = new Set([...early, ...coming].slice(0, count))
  return open.filter((deadline) => shown.has(deadline))
}

const isLaw = ({ ground }: Deadline): boolean => ground.kind === 'statute'
