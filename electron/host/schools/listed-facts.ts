// What the list shows of a school that could be read. The content is read when there is a school to tell of, not at the start.
import type { IsoDay } from '#shared/day.ts'
import { distance } from '#shared/distance.ts'
import type { School } from '#shared/school/school.ts'
import type { Task } from '#shared/year/tasks.ts'
import type { ListedFacts } from '../school/views.ts'

/** Read once, when there is a list: that takes longer than a disk may take to answer. */
export const readContent = () =>
  Promise.all([import('#assets/load.ts'), import('#shared/year/lead.ts'), import('#shared/planning/reminders.ts')])

/** The one thing that "Vandaag" shows first, with its day; never a name of staff. */
export async function listedFacts(school: School, today: IsoDay): Promise<ListedFacts> {
  const [{ catalogue }, { leadNow }, { countedWords, remindersOf }] = await readContent()
  const { now, task } = leadNow(school, catalogue, today)
  return {
    identity: school.identity,
    example: school.example,
    reminder: countedWords(
      catalogue,
      remindersOf(school, catalogue, today).map(({ time }) => time)
    ),
    next: { what: now.title, due: task === undefined ? '' : dueOf(task, today) }
  }
}

/** "uiterlijk 12 mei 2027, over 5 weken"; of a month its name says enough. */
function dueOf({ by, limit, when }: Task, today: IsoDay): string {
  if (by === null || limit === 'in') return when
  return `${when}, ${distance(today, by)}`
}
