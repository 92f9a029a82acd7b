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

/** The reaction is so long after the report as it was planned, also where that came on another day. Undefined without the day of the visit. */
export function dayOfMoment(
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
      const day = dayOfMoment(visit, moment, catalogue)
      if (day === undefined) return []
      const { kind, limit } = sort(catalogue, moment)
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

const sort = ({ planning }: Catalogue, moment: VisitMoment): Pick<Deadline, 'kind' | 'limit'> =>
  moment === 'day'
    ? { kind: 'visit-day', limit: 'on' }
    : { kind: planning.visit[moment].weeks < 0 ? 'visit-before' : 'visit-after', limit: 'by' }

/** The day itself was, once something of the visitors is there. Half a day that is typed says that it is done as well. */
function doneOf(visit: Visit, moment: VisitMoment, today: IsoDay): Deadline['done'] {
  const typed = visit[doneFields[moment]]
  if (moment === 'day') return isReported(visit) ? doneOn(typedDay(typed), today) : null
  return typed.trim() === '' ? null : doneSince(typedDay(typed), today)
}
