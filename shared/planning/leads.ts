// On which days her calendar rings for a deadline: so many days ahead as she chose or as is usual for its kind, and never on a day on which she does not work (work-days.ts).
import type { Catalogue } from '../catalogue/catalogue.ts'
import { addDays } from '../calendar/days.ts'
import { isSchoolDay, lastSchoolDayBefore } from '../calendar/school-days.ts'
import type { DeadlineKind } from '../catalogue/text-keys.ts'
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import type { Deadline } from '../year/deadline.ts'
import { lastMoment } from './due.ts'
import { workDayFrom, workDayUntil, type WorkDays } from './work-days.ts'

/** Others owe it: only then is it known that it did not come. */
const AFTER = -1
const MOST = 1000

/** "28, 3", "7 en erna"; undefined for what says no days. */
export function readLeads(typed: string): readonly number[] | undefined {
  const parts = typed
    .split(/[,;]|\ben\b/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const days = parts.map((part) =>
    part.toLowerCase() === 'erna' ? AFTER : /^\d{1,4}$/u.test(part) ? Number(part) : MOST + 1
  )
  return parts.length === 0 || days.some((count) => count > MOST) ? undefined : days
}

/** In days ahead. */
function leadsOf(
  { internal: { leads } }: School,
  { planning }: Pick<Catalogue, 'planning'>,
  kind: DeadlineKind
): readonly number[] {
  const typed = leads.findLast((row) => row.kind === kind)?.days ?? ''
  return readLeads(typed) ?? planning.calendar.leads[kind]
}

/** In order, each once. Takes any school that can be stored. */
export function alarmsOf(
  school: School,
  catalogue: Pick<Catalogue, 'planning'>,
  workDays: WorkDays,
  deadline: Deadline
): readonly IsoDay[] {
  const last = lastMoment(deadline)
  if (last === null) return []
  const isOwn = school.internal.leads.some(({ kind, days }) => kind === deadline.kind && readLeads(days) !== undefined)
  const days =
    deadline.kind === 'school-guide' && !isOwn
      ? ofGuide(school, workDays, last)
      : leadsOf(school, catalogue, deadline.kind).map((lead) =>
          lead === AFTER ? firstAfter(workDays, last) : ahead(workDays, last, lead)
        )
  return [...new Set(days.filter((day) => day !== undefined))].toSorted()
}

/** So many days before a day; where she does not work then, the last day before on which she does. */
export function ahead(workDays: WorkDays, day: IsoDay, lead: number): IsoDay | undefined {
  const plain = addDays(day, -lead)
  return plain === undefined ? undefined : workDayUntil(workDays, plain)
}

/** Her first working day after a day. */
export function firstAfter(workDays: WorkDays, day: IsoDay): IsoDay | undefined {
  const next = addDays(day, 1)
  return next === undefined ? undefined : workDayFrom(workDays, next)
}

/** So many days of school before the last one. */
const LAST_DAYS = 10
/** Longer ago it is a meeting of another year. */
const IN_TIME = 183

/** The last meetings of the MR and the board before it, and then ten days of school before the last one. */
function ofGuide(school: School, workDays: WorkDays, last: IsoDay): readonly (IsoDay | undefined)[] {
  const from = addDays(last, -IN_TIME) ?? last
  const lastMeeting = (of: 'mr' | 'board'): IsoDay | undefined =>
    school.internal.meetingDays
      .flatMap((meeting) => (meeting.of === of ? (typedDay(meeting.day) ?? []) : []))
      .filter((day) => day >= from && day <= last)
      .toSorted()
      .at(-1)
  const meetings = [lastMeeting('mr'), lastMeeting('board')].map((day) =>
    day === undefined ? undefined : ahead(workDays, day, 0)
  )
  const { calendar } = workDays
  let day: IsoDay | undefined = isSchoolDay(calendar, last) ? last : lastSchoolDayBefore(calendar, last)
  for (let back = 0; back < LAST_DAYS && day !== undefined; back += 1) day = lastSchoolDayBefore(calendar, day)
  return [...meetings, day === undefined ? undefined : ahead(workDays, day, 0)]
}
