// What leads through the year of an offer: the one thing to do now (now.ts), at most three that come after it, and of which offer that is told. No day
// that is past stands under what comes next.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { daysBetween } from '../calendar/days.ts'
import { schoolYearOf, writeDay, type IsoDay } from '../day.ts'
import { isToMend } from '../law/procedure/judge.ts'
import { resumesOn } from '../law/procedure/suspension.ts'
import { stepAnchor } from '../school/anchors.ts'
import { currentOffer, guideDayOf, isBegun, isOverdue, offerOf, type Offer } from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import type { School } from '../school/school.ts'
import { hasEnded, hasYear } from './ending.ts'
import { lateStart, type LateStart } from './late-start.ts'
import { askedOf, isReady, nowIn, type AskedNow, type Now } from './now.ts'
import { toSendOf } from './publishing.ts'
import { isOver, type Task } from './tasks.ts'

export interface Next {
  /** Null: it is no task. */
  readonly step: StepId | null
  readonly title: string
  /** "uiterlijk 1 juli 2027" */
  readonly when: string
  readonly field: string
}

/** So long after a school guide was adopted what is still to send goes before a new year. */
const SENDING_DAYS = 56

/**
 * The offer of which "Wat nu?" is told where none was chosen: that which is worked at, but for what was adopted a short while ago and is still to
 * be sent when the next year has begun.
 */
export function offerNow(school: School, catalogue: Catalogue, today: IsoDay): Offer {
  const current = currentOffer(school, today)
  if (isOverdue(school, current, today)) return current
  const before = offerOf(school, schoolYearOf(today), today)
  const guide = guideDayOf(school, before.schoolYear, today)
  const isRecent = guide !== undefined && daysBetween(guide, today) <= SENDING_DAYS
  return isRecent && isBegun(before.round) && toSendOf(school, catalogue, before, today).length > 0 ? before : current
}

const MOST = 3

export interface Lead {
  readonly offer: Offer
  readonly now: Now
  /** What comes after the one thing: at most three, in the order of the year, and no day that is past. */
  readonly next: readonly Next[]
  /** That carrying out has to wait, and until when; empty where it need not, and where that is the one thing itself. */
  readonly waits: string
  /** Undefined where the year is no late one. */
  readonly late: LateStart | undefined
  readonly tasks: readonly Task[]
  /** The tasks in which something can be done today. */
  readonly ready: readonly StepId[]
  /** Where in the year one is: what the one thing belongs to, else the first that comes; undefined where nothing is to be done. */
  readonly present: StepId | undefined
  /** The task whose day the one thing has; undefined where it has none. A profile is written before the MR is asked. */
  readonly task: Task | undefined
  /** Something was left out with its reason, and asks to be mended. */
  readonly isToMend: boolean
}

/** The same, of the offer of which it is told where none was chosen: what "Vandaag", the documents and the list of schools show. */
export const leadNow = (school: School, catalogue: Catalogue, today: IsoDay): Lead =>
  lead(school, catalogue, offerNow(school, catalogue, today), today)

/** All that leads through the year of an offer, in one go: every screen that says what there is to do asks here. Takes any school that can be stored. */
export function lead(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Lead {
  const asked = askedOf(school, catalogue, offer, today)
  const now = nowIn(asked)
  const next = nextIn(asked, now)
  const { tasks, verdicts, waits } = asked
  const wanted = now.step ?? (next.length === 0 ? undefined : 'request')
  const told =
    waits === undefined || now.kind === 'suspended' || now.kind === 'suspended-since'
      ? ''
      : fill(catalogue.planning.lead.waits, { dag: writeDay(waits.until) })
  return {
    offer,
    now,
    next,
    waits: told,
    late:
      hasYear(school, offer.schoolYear) && !hasEnded(school, today)
        ? lateStart(school, catalogue, offer, tasks, today)
        : undefined,
    tasks,
    ready: tasks.filter((task) => isReady(task, asked)).map(({ id }) => id),
    present: now.step ?? next.find(({ step }) => step !== null)?.step ?? undefined,
    task: tasks.find(({ id }) => id === wanted),
    isToMend: verdicts.some(isToMend)
  }
}

function nextIn({ school, catalogue, offer, standing, tasks, today, waits }: AskedNow, { step }: Now): readonly Next[] {
  const isThere = hasYear(school, offer.schoolYear) && !hasEnded(school, today)
  // A profile that is still to be written is no task of the year, and leads into it.
  if (!isThere || (step === null && standing !== 'not-begun')) return []
  const words = catalogue.planning.lead
  const resumes = waits === undefined ? undefined : resumesOn(waits)
  const coming = tasks.flatMap(({ id, title, status, by, when }) =>
    id !== step && !isOver(status) && by !== null && by >= today
      ? [{ step: id, title, when, day: by, field: stepAnchor(id) }]
      : []
  )
  const carryingOut =
    resumes === undefined
      ? []
      : [
          {
            step: null,
            title: words['carry-out'],
            when: fill(words.from, { dag: writeDay(resumes) }),
            day: resumes,
            field: 'round.mr.noObjectionOn'
          }
        ]
  return [...carryingOut, ...coming]
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .slice(0, MOST)
    .map(({ step: of, title, when, field }) => ({ step: of, title, when, field }))
}
