// The school year of the offer: the list of its tasks, and a page for each.
import { guideAdoptionYear } from '#shared/school/anchors.ts'
import { stepIds } from '#shared/school/round-fields.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import { stepOfField } from '#shared/school/step-of-field.ts'
import { typedSchoolYear } from '#shared/typed-day.ts'
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'
import { nameOfStep, pathOfStep } from '../../session/step-names.ts'

export const year: ScreenEntry<'year'> = {
  name: 'year',
  path: 'dit-schooljaar',
  parts: {
    write: ({ schoolYear, step }) => [
      ...(schoolYear === undefined ? [] : [schoolYear]),
      ...(step === undefined ? [] : [pathOfStep(step)])
    ],
    read: (parts) => {
      const schoolYear = typedSchoolYear(parts[0] ?? '')
      const path = parts[schoolYear === undefined ? 0 : 1]
      const step = stepIds.find((id) => pathOfStep(id) === path)
      return { name: 'year', ...(schoolYear !== undefined && { schoolYear }), ...(step !== undefined && { step }) }
    }
  },
  title: 'Dit schooljaar',
  pageTitle: ({ step }) => (step === undefined ? undefined : nameOfStep(step)),
  inRail: { name: 'year' },
  screenOf: (field) => {
    if (sectionOfRoundField(field) !== undefined) return undefined
    const guide = guideAdoptionYear(field)
    if (guide !== undefined) {
      const schoolYear = typedSchoolYear(guide)
      return schoolYear !== guide ? undefined : { name: 'year', schoolYear, step: 'guide' }
    }
    const step = stepOfField(field)
    if (step !== undefined) return { name: 'year', step }
    return /^(?:round(?![a-z])|year\.)/iu.test(field) ? { name: 'year' } : undefined
  },
  component: later(() => import('./year.tsx'))
}
