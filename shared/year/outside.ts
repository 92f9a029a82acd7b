// What was adopted outside the program: a day that the school knows, without a frozen version of a decision here that stands for it.
import type { School } from '../school/school.ts'
import { isSameDay, typedSchoolYear } from '../typed-day.ts'

/** How such a day is called wherever it is shown. */
export const OUTSIDE = 'buiten dit programma vastgesteld'

type Rhythms = School['rhythms']

/** A day of the whole SOP: no decision on it with that day was recorded here. */
export const isSopOutside = ({ rounds }: School, { day }: Pick<Rhythms['sopAdoptions'][number], 'day'>): boolean =>
  !rounds.some(
    ({ adoption }) =>
      adoption.version !== '' && (adoption.what === 'sop' || adoption.what === 'both') && isSameDay(adoption.day, day)
  )

/** The school guide of a year: no decision on the offer of that year was recorded here. Its own day is another one. */
export function isGuideOutside(
  { rounds }: School,
  { schoolYear }: Pick<Rhythms['guideAdoptions'][number], 'schoolYear'>
): boolean {
  const year = typedSchoolYear(schoolYear)
  return !rounds.some(
    ({ kind, adoption, schoolYear: of }) =>
      kind !== 'interim' &&
      adoption.version !== '' &&
      (adoption.what === 'guide' || adoption.what === 'both') &&
      year !== undefined &&
      typedSchoolYear(of) === year
  )
}

/** How the day of an adopted school guide is called. */
export const guideAdoptedWords = (school: School, schoolYear: string): string =>
  isGuideOutside(school, { schoolYear }) ? OUTSIDE : 'vastgesteld'
