// What the list shows of a school that could be read. The content is read when there is a school to tell of, not at the start.
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import type { ListedFacts } from '../school/views.ts'

/** Of the deadlines only those that everyone may read: a list of schools names no staff. */
export async function listedFacts(school: School, today: IsoDay): Promise<ListedFacts> {
  const [{ catalogue }, { deadlinesOf }, { dueLine, firstDue }] = await Promise.all([
    import('#assets/load.ts'),
    import('#shared/planning/collect.ts'),
    import('#shared/planning/due.ts')
  ])
  const open = deadlinesOf(school, catalogue, today).filter(({ reader }) => reader === 'everyone')
  const [first] = firstDue(open, today, 1)
  return {
    identity: school.identity,
    example: school.example,
    next: first === undefined ? null : { what: first.what, due: dueLine(catalogue, first, today) }
  }
}
