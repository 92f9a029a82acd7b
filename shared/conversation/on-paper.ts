// Which talk a paper is about, where nobody says which.
import { nextToCome } from '../dated.ts'
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import type { Talk } from '../school/talk-edits.ts'
import { isHeld, lastDayOfTalk, talksOf } from './talk.ts'

/** The newest of which something was written down. */
export const talkToReport = (school: School): Talk | undefined => talksOf(school).find(isHeld)

/** The next one that is still to come, or else the newest that is no report yet. */
export const talkToPrepare = (school: School, today: IsoDay): Talk | undefined =>
  nextToCome(
    talksOf(school).filter((talk) => !isHeld(talk)),
    today,
    lastDayOfTalk
  )
