// This school year's round: talks, MR, decision.
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import { typedSchoolYear } from '#shared/typed-day.ts'
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'

export const year: ScreenEntry<'year'> = {
  name: 'year',
  path: 'dit-schooljaar',
  parts: {
    write: ({ schoolYear }) => (schoolYear === undefined ? [] : [schoolYear]),
    read: ([typed = '']) => {
      const schoolYear = typedSchoolYear(typed)
      return { name: 'year', ...(schoolYear !== undefined && { schoolYear }) }
    }
  },
  title: 'Dit schooljaar',
  inRail: { name: 'year' },
  screenOf: (field) =>
    /^(?:round(?![a-z])|year\.)/iu.test(field) && sectionOfRoundField(field) === undefined
      ? { name: 'year' }
      : undefined,
  component: later(() => import('./year.tsx'))
}
