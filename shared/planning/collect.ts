// One list of deadlines for all that reads days: "Vandaag" and the command line. A part of the domain tells its own; adding one is its source, and its line here.
import { qualificationDeadlines } from '../expertise/qualification-deadlines.ts'
import { ambitionDeadlines, firstStepDeadlines } from '../training-plan/promise-deadlines.ts'
import { trainingDeadlines } from '../training-plan/training-deadlines.ts'
import type { Deadline, DeadlineSource } from '../year/deadline.ts'
import { isAsked } from '../year/ending.ts'
import { afterDeadlines } from '../year/after-deadlines.ts'
import { fourYearDeadlines, guideDeadlines } from '../year/rhythm-deadlines.ts'
import { meetingDeadlines } from '../year/meeting-deadlines.ts'
import { roundDeadlines } from '../year/round-deadlines.ts'
import { schoolPlanDeadlines } from '../year/school-plan-deadlines.ts'
import { supportPlanDeadlines } from '../year/support-plan-deadlines.ts'
import { moment } from './due.ts'
import { ownDateDeadlines } from './own-date-deadlines.ts'
import { withHerWord, type Planned } from './planned.ts'

/** Of one day, those of an earlier source come first. */
const sources: readonly DeadlineSource[] = [
  fourYearDeadlines,
  guideDeadlines,
  roundDeadlines,
  afterDeadlines,
  supportPlanDeadlines,
  schoolPlanDeadlines,
  meetingDeadlines,
  qualificationDeadlines,
  trainingDeadlines,
  ambitionDeadlines,
  firstStepDeadlines,
  ownDateDeadlines
]

/**
 * Every deadline of a school as it stands on a day, the earliest first, also those that are done. What has no day stands where it
 * waits from, or at the end.
 * Of a school that stops or merges nothing is left that comes after that day.
 * Each has her word on it (planned.ts). Each id stands in it once: where a file holds an id twice, the first counts. Takes any school that can be stored.
 */
export const deadlinesOf: (...given: Parameters<DeadlineSource>) => readonly Planned[] = (
  school,
  catalogue,
  today,
  from = today
) => {
  const found = new Map<string, Deadline>()
  for (const deadline of sources.flatMap((source) => source(school, catalogue, today, from)))
    if (!found.has(deadline.id) && (deadline.done !== null || isAsked(school, deadline.day, today)))
      found.set(deadline.id, deadline)
  const inOrder = [...found.values()].toSorted((one, other) => compare(moment(one), moment(other)))
  return withHerWord(school, inOrder, today)
}

const compare = (one: string | null, other: string | null): number => {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
