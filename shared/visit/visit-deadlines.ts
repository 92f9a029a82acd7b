// The days around a visit of colleagues: what comes before it, the day itself, the report and what comes of it. All are counted from the day of the visit.
import { addWeeks } from '../calendar/days.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { visitMoments, type VisitMoment } from '../catalogue/text-keys.ts'
import type { IsoDay } from '../day.ts'
import { visitAnchor } from '../school/visit-anchors.ts'
import type { Visit, VisitField } from '../school/visit-edits.ts'
import { typedDay } from '../typed-day.ts'
import { doneOn, doneSince, ownGround, type Deadline, type DeadlineSource } from '../year/deadline.ts'
import { isReported } from './visit.ts'

/** Where it is said that it was done. */
export const doneFields: Readonly<Record<VisitMoment, VisitField>> = {
  acquaint: 'acquaintedOn',
  'self-scan': 'scannedOn',
  programme: 'programmeOn',
  papers: 'papersOn',
  day: 'day',
  report: 'reportOn',
  reaction: 'reactionOn',
  call: 'calledOn'
}

export interface DueMoment {
  readonly day: IsoDay
  /** before: its own time was over when the visit was planned; it can be done as long as the visit is to come. */
  readonly limit: 'by' | 'on' | 'before'
}

/** When it is to be done. Undefined without the day of the visit, and where it was over before anybody planned this visit here. */
export function dueOfMoment(
  visit: Visit,
  moment: VisitMoment,
  catalogue: Pick<Catalogue, 'planning'>
): DueMoment | undefined {
  const day = dayOfMoment(visit, moment, catalogue)
  if (day === undefined) return undefined
  const [visitDay, plannedOn] = [typedDay(visit.day), typedDay(visit.plannedOn)]
  const isSaid = moment === 'day' ? isReported(visit) : visit[doneFields[moment]].trim() !== ''
  const isOver = plannedOn !== undefined && day < plannedOn && !isSaid
  if (!isOver) return { day, limit: moment === 'day' ? 'on' : 'by' }
  return visitDay !== undefined && plannedOn < visitDay ? { day: visitDay, limit: 'before' } : undefined
}

/** The reaction is so long after the report as it was planned, also where that came on another day. Undefined without the day of the visit. */
function dayOfMoment(
  visit: Visit,
  moment: VisitMoment,
  { planning: { visit: moments } }: Pick<Catalogue, 'planning'>
): IsoDay | undefined {
  const day = typedDay(visit.day)
  if (day === undefined) return undefined
  const reported = moment === 'reaction' ? typedDay(visit.reportOn) : undefined
  return reported === undefined
    ? addWeeks(day, moments[moment].weeks)
    : addWeeks(reported, moments.reaction.weeks - moments.report.weeks)
}

export const visitDeadlines: DeadlineSource = (school, catalogue, today) =>
  school.internal.visits.flatMap((visit) =>
    visitMoments.flatMap((moment): readonly Deadline[] => {
      const due = dueOfMoment(visit, moment, catalogue)
      if (due === undefined) return []
      const { day, limit } = due
      const kind = kindOf(catalogue, moment)
      return [
        {
          id: `visit:${visit.id}${moment === 'day' ? '' : `:${moment}`}`,
          kind,
          day,
          limit,
          what: fill(catalogue.planning.what[kind], { wat: catalogue.planning.visit[moment].what }),
          ground: ownGround(school, catalogue, moment === 'day' ? 'own' : 'plan'),
          field: visitAnchor(visit.id, doneFields[moment]),
          done: doneOf(visit, moment, today),
          since: null,
          whose: 'own',
          reader: 'everyone'
        }
      ]
    })
  )

const kindOf = ({ planning }: Catalogue, moment: VisitMoment): Deadline['kind'] =>
  moment === 'day' ? 'visit-day' : planning.visit[moment].weeks < 0 ? 'visit-before' : 'visit-after'

/** The day itself was, once something of the visitors is there. Half a day that is typed says that it is done as well. */
function doneOf(visit: Visit, moment: VisitMoment, today: IsoDay): Deadline['done'] {
  const typed = visit[doneFields[moment]]
  if (moment === 'day') return isReported(visit) ? doneOn(typedDay(typed), today) : null
  return typed.trim() === '' ? null : doneSince(typedDay(typed), today)
}
