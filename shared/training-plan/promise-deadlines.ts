// The days that the school gave itself: by which an ambition is reached, and the first step is set with an agreement of the SWV.
import { fill } from '../catalogue/fill.ts'
import { hasPartnership } from '../law/applies.ts'
import { isStatusOpen } from '../law/basic-support-rules.ts'
import { agreementAnchor } from '../school/anchors.ts'
import { byId } from '../school/internal-records.ts'
import { fieldAnchor } from '../school/lists.ts'
import { typedDay } from '../typed-day.ts'
import { ownGround, shortName, type Deadline, type DeadlineSource } from '../year/deadline.ts'

/** For the school alone: only the school sees how far an ambition is, and so whether this is done. */
export const ambitionDeadlines: DeadlineSource = (school, catalogue) => {
  const records = byId(school.internal.ambitions)
  return school.sections.ambitions.items.flatMap(({ id, what, by }): readonly Deadline[] => {
    const day = typedDay(by)
    const status = records.get(id)?.status
    if (day === undefined || status === 'stopped') return []
    return [
      {
        id: `ambition:${id}`,
        kind: 'ambition',
        day,
        limit: 'by',
        what: fill(catalogue.planning.what.ambition, { wat: shortName(what, catalogue.gaps.nameless.ambition) }),
        ground: ownGround(school, catalogue, 'own'),
        field: fieldAnchor('ambitions', id, 'by'),
        done: status === 'reached' ? { since: null } : null,
        since: null,
        whose: 'own',
        reader: 'school'
      }
    ]
  })
}

export const firstStepDeadlines: DeadlineSource = (school, catalogue) => {
  if (!hasPartnership(school)) return []
  return school.sections.basicSupport.agreements.flatMap((agreement, place): readonly Deadline[] => {
    const { id, status, firstStepBy } = agreement
    const day = typedDay(firstStepBy)
    if (day === undefined || isStatusOpen(agreement)) return []
    return [
      {
        id: `agreement:${id}:first-step`,
        kind: 'first-step',
        day,
        limit: 'by',
        what: fill(catalogue.planning.what['first-step'], { nummer: String(place + 1) }),
        ground: ownGround(school, catalogue, 'own'),
        field: agreementAnchor(id, 'firstStepBy'),
        done: status === 'yes' ? { since: null } : null,
        since: null,
        whose: 'own',
        reader: 'everyone'
      }
    ]
  })
}
