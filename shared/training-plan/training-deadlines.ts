// Training that starts, and that ends: then it is time to look back. Its days are for the school, its board and its staff.
import { fill } from '../catalogue/fill.ts'
import type { DeadlineKind } from '../catalogue/text-keys.ts'
import { fieldAnchor } from '../school/lists.ts'
import { typedDay } from '../typed-day.ts'
import { doneSince, ownGround, shortName, type Deadline, type DeadlineSource } from '../year/deadline.ts'
import { trainingRows, type TrainingRow } from './plan.ts'

/** Of training that is dropped there is nothing to expect, and none of two days that contradict each other. */
export const trainingDeadlines: DeadlineSource = (school, catalogue, today) => {
  const ground = ownGround(school, catalogue, 'own')
  const told = (
    { item }: TrainingRow,
    kind: DeadlineKind,
    facts: Pick<Deadline, 'id' | 'day' | 'limit' | 'since' | 'done' | 'field'>
  ): Deadline => ({
    kind,
    what: fill(catalogue.planning.what[kind], { wat: shortName(item.goal, catalogue.gaps.nameless.training) }),
    ground,
    whose: 'own',
    reader: 'school',
    ...facts
  })
  return trainingRows(school).flatMap((row): readonly Deadline[] => {
    const { id, status } = row.item
    const [starts, ends] = [typedDay(row.record.starts), typedDay(row.record.ends)]
    if (status === 'dropped' || (starts !== undefined && ends !== undefined && ends < starts)) return []
    const found: Deadline[] = []
    if (starts !== undefined)
      found.push(
        told(row, 'training-start', {
          id: `training:${id}:start`,
          day: starts,
          limit: 'on',
          since: null,
          done: status === 'running' || status === 'finished' ? doneSince(starts, today) : null,
          field: fieldAnchor('training', id, 'status')
        })
      )
    if (ends !== undefined)
      found.push(
        told(row, 'training-look-back', {
          id: `training:${id}:look-back`,
          day: ends,
          limit: 'on',
          since: starts ?? null,
          done: status === 'finished' ? { since: null } : null,
          field: fieldAnchor('training', id, 'evaluation')
        })
      )
    return found
  })
}
