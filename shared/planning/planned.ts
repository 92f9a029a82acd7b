// A deadline with what she said of it in her planning: told again later, not wanted, or done without this program.
import { daysBetween } from '../calendar/days.ts'
import { parseDay, type IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { doneSince, type Deadline } from '../year/deadline.ts'

export interface Planned extends Deadline {
  /** She wants to hear of it again on that day; null where she did not ask it, or that day has come. */
  readonly snoozedUntil: IsoDay | null
  /** She does not want it. Never so of what the law asks. */
  readonly isOff: boolean
  /** It is done because she said that it was done without this program. */
  readonly isOutside: boolean
}

/** So many days later it is the next time of the same duty, and not the one of which she said that it was done. */
const NEXT_TIME = 183

/** What the law asks can be told later, and not be switched off. */
export const maySwitchOff = ({ ground }: Pick<Deadline, 'ground'>): boolean => ground.kind !== 'statute'

/** Every deadline with her word on it. Takes any school that can be stored: of a deadline named twice the last word counts. */
export function withHerWord(
  { internal: { snoozed, switchedOff, doneOutside } }: School,
  deadlines: readonly Deadline[],
  today: IsoDay
): readonly Planned[] {
  const until = new Map(snoozed.map((row) => [row.deadline, typedDay(row.until)]))
  const off = new Set(switchedOff.map(({ deadline }) => deadline))
  const outside = new Map(doneOutside.map((row) => [row.deadline, row]))
  return deadlines.map((deadline): Planned => {
    const said = outside.get(deadline.id)
    const isOutside = deadline.done === null && said !== undefined && isOf(said.of, deadline.day)
    const again = until.get(deadline.id)
    return {
      ...deadline,
      done: isOutside ? doneSince(typedDay(said.day), today) : deadline.done,
      snoozedUntil: again !== undefined && again > today ? again : null,
      isOff: maySwitchOff(deadline) && off.has(deadline.id),
      isOutside
    }
  })
}

function isOf(of: string, day: IsoDay | null): boolean {
  const then = parseDay(of)
  return then === undefined || day === null || daysBetween(then, day) <= NEXT_TIME
}

/** It asks something still, or waits; also when she wants to hear of it later. */
export const isOpen = ({ done, isOff }: Planned): boolean => done === null && !isOff
