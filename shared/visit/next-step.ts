// What the school does with a visit, made into an ambition or a training: with what the school asked its visitors as the reason.
import type { SupportScan } from '../catalogue/visit-content.ts'
import type { SchoolYear } from '../day.ts'
import type { NewAmbition, NewTraining } from '../school/internal-edits.ts'
import { emptyAmbition, emptyTraining, type AmbitionItem, type TrainingItem } from '../school/internal-records.ts'
import { newItem } from '../school/list-edits.ts'
import type { School } from '../school/school.ts'
import type { NextStep, Visit } from '../school/visit-edits.ts'
import { typedDay } from '../typed-day.ts'
import { purposeOf } from './visit.ts'

export interface MakingNext {
  readonly visit: Visit
  readonly step: NextStep
  readonly scan: SupportScan
  /** In which it begins. */
  readonly schoolYear: SchoolYear
  readonly newId: string
}

export function ambitionFromVisit({ visit, step, scan, schoolYear, newId }: MakingNext): NewAmbition {
  const begun = newItem('ambitions', newId) as AmbitionItem
  return {
    item: {
      ...begun,
      what: step.what.trim(),
      why: purposeOf(visit, scan.question.begin),
      owner: step.who.trim(),
      by: typedDay(step.by) ?? ''
    },
    record: {
      ...emptyAmbition(newId),
      status: 'planned',
      since: schoolYear,
      sections: step.section === '' ? [] : [step.section]
    }
  }
}

export function trainingFromVisit({ visit, step, scan, schoolYear, newId }: MakingNext): NewTraining {
  const begun = newItem('training', newId) as TrainingItem
  return {
    item: {
      ...begun,
      status: 'planned',
      goal: step.what.trim(),
      serves: purposeOf(visit, scan.question.begin),
      forWhom: step.who.trim()
    },
    record: { ...emptyTraining(newId), schoolYear }
  }
}

/** What was made of it is still there. */
export function standsNext({ sections }: School, { made, row }: NextStep): boolean {
  const list = made === 'ambition' ? sections.ambitions.items : made === 'training' ? sections.training.items : []
  return list.some(({ id }) => id === row)
}
