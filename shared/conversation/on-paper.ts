// Which talk a paper is about, where nobody says which.
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import type { Talk } from '../school/talk-edits.ts'
import { typedDay } from '../typed-day.ts'
import { isHeld, lastDayOfTalk, talksOf } from './talk.ts'

/** The newest of which something was written down. */
export const talkToReport = (school: School): Talk | undefined => talksOf(school).find(isHeld)

/** The next one that is still to come, or else the newest that is no report yet. */
export function talkToPrepare(school: School, today: IsoDay): Talk | undefined {
  const open = talksOf(school).filter((talk) => !isHeld(talk))
  const coming = open.filter((talk) => (lastDayOfTalk(talk) ?? today) >= today)
  return coming.findLast(({ day }) => typedDay(day) !== undefined) ?? coming[0] ?? open[0]
}
