// The planning as it is shown: what is late, what is due this month, what comes later; and the same by month.
import { writeMonthOf, type IsoDay } from '../day.ts'
import { hasPassed, lastMoment } from './due.ts'
import { isOpen, type Planned } from './planned.ts'

export const dueGroups = ['late', 'this-month', 'later'] as const
export type DueGroup = (typeof dueGroups)[number]

/** When it is told: its last day, or the later day on which she wants to hear of it again. */
export function toldOn(deadline: Planned): IsoDay | null {
  const last = lastMoment(deadline)
  const { snoozedUntil } = deadline
  return snoozedUntil !== null && (last === null || snoozedUntil > last) ? snoozedUntil : last
}

function groupOf(deadline: Planned, today: IsoDay): DueGroup {
  if (deadline.snoozedUntil === null && hasPassed(deadline, today)) return 'late'
  const day = toldOn(deadline)
  return day !== null && day.slice(0, 7) <= today.slice(0, 7) ? 'this-month' : 'later'
}

export interface Grouped {
  readonly groups: Readonly<Record<DueGroup, readonly Planned[]>>
  readonly done: readonly Planned[]
  readonly off: readonly Planned[]
}

/** Each deadline in one place, in the order of their days. */
export function grouped(deadlines: readonly Planned[], today: IsoDay): Grouped {
  const open = inOrder(deadlines.filter(isOpen))
  const of = (group: DueGroup): readonly Planned[] => open.filter((deadline) => groupOf(deadline, today) === group)
  return {
    groups: { late: of('late'), 'this-month': of('this-month'), later: of('later') },
    done: deadlines.filter(({ done }) => done !== null),
    off: deadlines.filter(({ done, isOff }) => done === null && isOff)
  }
}

export interface Month {
  /** "2027-03"; empty: without a day. */
  readonly id: string
  /** "maart 2027"; empty where there is no day. */
  readonly title: string
  readonly deadlines: readonly Planned[]
}

/** What is open, by month: the earliest first, what has no day last. */
export function byMonth(deadlines: readonly Planned[]): readonly Month[] {
  const months = new Map<string, { readonly title: string; readonly deadlines: Planned[] }>()
  for (const deadline of inOrder(deadlines.filter(isOpen))) {
    const day = toldOn(deadline)
    const id = day?.slice(0, 7) ?? ''
    const month = months.get(id) ?? { title: day === null ? '' : writeMonthOf(day), deadlines: [] }
    month.deadlines.push(deadline)
    months.set(id, month)
  }
  return [...months].map(([id, month]) => ({ id, ...month }))
}

const FAR = '9999-99-99'
const inOrder = (deadlines: readonly Planned[]): readonly Planned[] =>
  deadlines.toSorted((one, other) => {
    const [first, second] = [toldOn(one) ?? FAR, toldOn(other) ?? FAR]
    return first === second ? 0 : first < second ? -1 : 1
  })
