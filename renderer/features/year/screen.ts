// The school year of the offer: the list of its tasks, and a page for each.
import type { SchoolYear } from '#shared/day.ts'
import { guideAdoptionYear, readGuideYear, roundOfAnchor } from '#shared/school/anchors.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { sectionOfRoundField } from '#shared/school/single-fields.ts'
import { typedSchoolYear } from '#shared/typed-day.ts'
import { later } from '../../session/later.ts'
import type { ScreenEntry } from '../../session/screens.ts'
import { nameOfStep, pageOfField, pathOfStep, stepAtPath } from '../../session/step-names.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    /** Neither a year nor a round: the offer that is worked at. `round`: a decision between two years. `step` absent: the list of its tasks. */
    readonly year: { readonly schoolYear?: SchoolYear; readonly round?: string; readonly step?: StepId }
  }
}

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
  inRail: 50,
  screenOf: (field) => {
    if (sectionOfRoundField(field) !== undefined) return undefined
    if (guideAdoptionYear(field) !== undefined) {
      const schoolYear = readGuideYear(field)
      return schoolYear && { name: 'year', schoolYear, step: 'guide' }
    }
    const between = roundOfAnchor(field)
    if (between !== undefined) return { name: 'year', round: between }
    const step = pageOfField(field)
    if (step !== undefined) return { name: 'year', step }
    return /^(?:round(?![a-z])|year\.)/iu.test(field) ? { name: 'year' } : undefined
  },
  component: later(() => import('./year.tsx'))
}
