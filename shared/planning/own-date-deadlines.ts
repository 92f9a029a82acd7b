// Dates of her own: once, or each year on the same day.
import { fill } from '../catalogue/fill.ts'
import { daysBetween } from '../calendar/days.ts'
import { addYears, type IsoDay } from '../day.ts'
import { fieldAnchor } from '../school/lists.ts'
import { typedDay } from '../typed-day.ts'
import { ownGround, shortName, type Deadline, type DeadlineSource } from '../year/deadline.ts'

/** So long a day that comes each year is told when it has passed: the next one comes by itself. */
const PASSED_DAYS = 31
const LAST_YEAR = 9999

export const ownDateDeadlines: DeadlineSource = (school, catalogue, today) => {
  const ground = ownGround(school, catalogue, 'own')
  return school.internal.ownDates.flatMap(({ id, name, day: typed, repeats }): readonly Deadline[] => {
    const first = typedDay(typed)
    if (first === undefined) return []
    const told = (of: string, day: IsoDay): Deadline => ({
      id: of,
      kind: 'own-date',
      day,
      limit: 'on',
      what: fill(catalogue.planning.what['own-date'], { wat: shortName(name, catalogue.planning.namelessDate) }),
      ground,
      field: fieldAnchor('ownDates', id, 'name'),
      done: null,
      since: null,
      whose: 'own',
      reader: 'school'
    })
    return repeats === 'yearly'
      ? yearly(first, today).map((day) => told(`own-date:${id}:${day.slice(0, 4)}`, day))
      : [told(`own-date:${id}`, first)]
  })
}

/** The next one, and that of a short while ago. */
function yearly(first: IsoDay, today: IsoDay): readonly IsoDay[] {
  if (first >= today) return [first]
  const years = Number(today.slice(0, 4)) - Number(first.slice(0, 4))
  const around = [years, years + 1].filter((more) => Number(first.slice(0, 4)) + more <= LAST_YEAR)
  const days = around.map((more) => addYears(first, more))
  const next = days.find((day) => day >= today)
  const passed = [...days, addYears(first, Math.max(0, years - 1))].filter(
    (day) => day < today && daysBetween(day, today) <= PASSED_DAYS
  )
  return [...new Set([...passed, ...(next === undefined ? [] : [next])])]
}
