// When the agreements of the SWV end: its support plan is made for four school years, which the school writes down as "2025-2029".
import { fill, wordsOf } from '../catalogue/fill.ts'
import { firstDayOf, schoolYearFrom } from '../day.ts'
import { hasPartnership } from '../law/applies.ts'
import { ownGround, type DeadlineSource } from './deadline.ts'

const PLAN = 4
const YEARS = /^(\d{4})\s*(?:[-–—/]|t\/m|tot)\s*(\d{4})$/u

/** Other years than four may be calendar years, or a slip of the pen: they give none. */
export const supportPlanDeadlines: DeadlineSource = (school, catalogue) => {
  const { source, planYears } = school.sections.basicSupport
  const [, first, last] = YEARS.exec(planYears.trim()) ?? []
  if (!hasPartnership(school) || source !== 'partnership') return []
  if (Number(first) === 0 || Number(last) - Number(first) !== PLAN) return []
  return [
    {
      id: 'support-plan',
      day: firstDayOf(schoolYearFrom(Number(last))),
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
