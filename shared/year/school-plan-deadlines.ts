// When the school plan ends, as the school wrote down its years among the plans of "Samenhang": "Schoolplan", "2024-2028".
import { firstDayOf } from '../day.ts'
import { fieldAnchor } from '../school/lists.ts'
import { ownGround, type DeadlineSource } from './deadline.ts'
import { endOfPlan } from './plan-years.ts'

const NAME = /\bschoolplan\b/iu

/** The one that ends last: the school may have kept the one before. */
export const schoolPlanDeadlines: DeadlineSource = (school, catalogue) => {
  const plans = school.sections.coherence.references.flatMap(({ id, plan, years }) => {
    const ends = NAME.test(plan) ? endOfPlan(years) : undefined
    return ends === undefined ? [] : [{ id, ends }]
  })
  const last = plans.toSorted((one, other) => (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0)).at(-1)
  if (last === undefined) return []
  return [
    {
      id: 'school-plan',
      kind: 'school-plan',
      day: firstDayOf(last.ends),
      limit: 'before',
      what: catalogue.planning.what['school-plan'],
      ground: ownGround(school, catalogue, 'school-plan'),
      field: fieldAnchor('references', last.id, 'years'),
      done: null,
      since: null,
      whose: 'own',
      reader: 'everyone'
    }
  ]
}
