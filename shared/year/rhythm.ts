// One of the two clocks of a school, as it stands on a day.
import type { IsoDay, SchoolYear } from '../day.ts'
import type { Ground } from '../law/ground.ts'

export type RhythmStatus =
  /** The app cannot say: it asks. */
  | 'unknown'
  | 'upcoming'
  /** The day has come and gone. */
  | 'passed'
  | 'done'
  /** The school stops or merges first: it comes no more. */
  | 'ended'

export interface Rhythm {
  readonly id: 'four-years' | 'school-guide'
  /** "Het hele profiel, eens in de vier jaar" */
  readonly title: string
  /** "schoolgids 2027-2028", or the whole profile. */
  readonly subject: string
  /** Null when there is no date to give. For the school guide: the day before which it must be adopted. */
  readonly due: IsoDay | null
  readonly status: RhythmStatus
  /** The status in words, never only a colour: "Vier jaar voorbij op 15 maart 2026." */
  readonly statusText: string
  readonly ground: Ground
  /** Further sentences, in reading order. */
  readonly sentences: readonly string[]
  /** What the app needs to know to say more; empty when nothing. */
  readonly asks: readonly string[]
  /** What was not recorded in time; stays visible. */
  readonly missed: readonly Missed[]
}

export interface Missed {
  readonly schoolYear: SchoolYear
  readonly due: IsoDay
  readonly text: string
}
