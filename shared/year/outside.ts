// What was adopted outside this program: a day is on record, and no decision of a round with its frozen version.
import type { School } from '../school/school.ts'
import { isSameDay } from '../typed-day.ts'

/** Of a school year whose guide has a day on record. */
export const isGuideFromOutside = ({ rounds }: School, schoolYear: string): boolean =>
  !rounds.some(
    ({ schoolYear: of, adoption: { version, what } }) => of === schoolYear && version !== '' && what !== 'sop'
  )

/** Of a day on which a whole SOP was adopted. */
export const isSopFromOutside = ({ rounds }: School, day: string): boolean =>
  !rounds.some(({ adoption }) => adoption.version !== '' && adoption.what !== 'guide' && isSameDay(adoption.day, day))
