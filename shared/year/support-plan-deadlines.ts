// When the agreements of the SWV end: its support plan is made for four school years, which the school writes down as "2025-2029".
import { fill, wordsOf } from '../catalogue/fill.ts'
import { firstDayOf } from '../day.ts'
import { hasPartnership } from '../law/applies.ts'
import { ownGround, type DeadlineSource } from './deadline.ts'
import { endOfPlan } from './plan-years.ts'

export const supportPlanDeadlines: DeadlineSource = (school, catalogue) => {
  const { source, planYears } = school.sections.basicSupport
  const ends = endOfPlan(planYears)
  if (!hasPartnership(school) || source !== 'partnership' || ends === undefined) return []
  return [
    {
      id: 'support-plan',
      kind: 'support-plan',
      day: firstDayOf(ends),
      limit: 'before',
      what: fill(catalogue.planning.what['support-plan'], wordsOf(catalogue, school)),
      ground: ownGround(school, catalogue, 'support-plan'),
      field: 'basicSupport.planYears',
      done: null,
      since: null,
      whose: 'others',
      reader: 'everyone'
    }
  ]
}
