// The school year of the offer: the list of its tasks, and a page for each.
import { guideAdoptionYear, roundOfAnchor } from '#shared/school/anchors.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import { typedSchoolYear } from '#shared/typed-day.ts'
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'
import { nameOfStep, pageOfField, pathOfStep, stepAtPath } from '../../session/step-names.ts'

/** Before the id of the round of a decision between two years. */
const BETWEEN = 'tussendoor'

export const year: ScreenEntry<'year'> = {
  name: 'year',
  path: 'dit-schooljaar',
  parts: {
    write: ({ schoolYear, round, step }) => [
      ...(round === undefined ? (schoolYear === undefined ? [] : [schoolYear]) : [BETWEEN, round]),
      ...(step === undefined ? [] : [pathOfStep(step)])
    ],
    read: (parts) => {
      const [first = '', second = ''] = parts
      const isBetween = first === BETWEEN && second !== ''
      const schoolYear = typedSchoolYear(first)
      const path = parts[isBetween ? 2 : schoolYear === undefined ? 0 : 1]
      const step = stepAtPath(path)
      return {
        name: 'year',
        ...(isBetween && { round: second }),
        ...(schoolYear !== undefined && { schoolYear }),
        ...(step !== undefined && { step })
      }
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
    const between = roundOfAnchor(field)
    if (between !== undefined) return { name: 'year', round: between }
    const step = pageOfField(field)
    if (step !== undefined) return { name: 'year', step }
    return /^(?:round(?![a-z])|year\.)/iu.test(field) ? { name: 'year' } : undefined
  },
  component: later(() => import('./year.tsx'))
}
