// What is to be done by a day, or waited for: one shape for every part of the domain, each of which tells its own. They come
// together in shared/planning; the shape stands here, because every part that has deadlines stands above.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { DeadlineGround, DeadlineKind, DeadlineLimit } from '../catalogue/text-keys.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import { writeDay, writeMonthOf, type IsoDay } from '../day.ts'
import { groundOf } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import type { Reader } from '../school/field.ts'
import type { School } from '../school/school.ts'
import { shortText } from '../short-text.ts'
import { nameOr } from '../text.ts'

export interface Deadline {
  /** The same as long as it is the same duty, also when its day is moved: "four-years", "round:<id>:reply". */
  readonly id: string
  readonly kind: DeadlineKind
  /** Null when there is none to give: the law says "as soon as possible", or nobody chose a day. */
  readonly day: IsoDay | null
  /** What the day says: up to and including it, before it, or on the day itself. */
  readonly limit: DeadlineLimit
  /** What is to be done or to come, in a few words without a full stop: "De schoolgids 2027-2028 vaststellen". */
  readonly what: string
  readonly ground: Ground
  /** Where it is done: the anchor of a field that some screen of the window has. */
  readonly field: string
  /** Null as long as it is not done. `since`: on which day it was, null where nobody wrote that down. */
  readonly done: { readonly since: IsoDay | null } | null
  /**
   * From when it stands: the MR was asked, the advice came, the profile was adopted. Null where nothing says so. Not from when it is
   * late: that follows from `day`.
   */
  readonly since: IsoDay | null
  /** "others": the MR, the board, the SWV. What they have not done is not her lateness. */
  readonly whose: 'own' | 'others'
  /** "school": it holds a name of staff or what only the school sees. */
  readonly reader: Extract<Reader, 'everyone' | 'school'>
}

/**
 * What a part of the domain has by way of deadlines on a day, in any order, with those that are done. Takes any school that can be
 * stored and never throws: what is half typed gives none.
 * `from`: the day from which is proposed anew what is late. It is today, unless somebody asks what was proposed on an earlier day, with what is
 * known now: what a late task makes of today is then left out.
 */
export type DeadlineSource = (school: School, catalogue: Catalogue, today: IsoDay, from?: IsoDay) => readonly Deadline[]

/** The ground of a day that no frame knows. */
export const ownGround = (school: School, catalogue: Catalogue, key: DeadlineGround): Ground =>
  groundOf(catalogue, catalogue.planning.grounds[key], wordsOf(catalogue, school))

/** "uiterlijk 23 april 2027", "vóór 1 augustus 2027", "in maart 2027" */
export const whenWords = (catalogue: Catalogue, day: IsoDay, limit: DeadlineLimit): string =>
  fill(catalogue.planning.due[limit], { dag: writeDay(day), maand: writeMonthOf(day) })

const LONGEST = 60

/** What somebody called something, short enough to stand in a line of the list. */
export const shortName = (name: string, nameless: string): string => shortText(nameOr(name, nameless), LONGEST)

/** It is done; on this day, unless that is still to come and so was not the day. */
export const doneSince = (day: IsoDay | undefined, today: IsoDay): NonNullable<Deadline['done']> => ({
  since: day !== undefined && day <= today ? day : null
})

/** Done on this day, when it has come; a day that is still to come is a plan. */
export const doneOn = (day: IsoDay | undefined, today: IsoDay): Deadline['done'] =>
  day !== undefined && day <= today ? { since: day } : null
