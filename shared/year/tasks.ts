// The tasks of a school year: how far each is, by when it is to be done and how that day was found, and a line of what was done.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { stepData } from '../catalogue/step-data.ts'
import type { TaskGroup, TaskState } from '../catalogue/text-keys.ts'
import { firstDayOf, type IsoDay } from '../day.ts'
import { missingFrom } from '../law/missing.ts'
import { asksLook, isUnsaid, judge, type Verdict } from '../law/procedure/judge.ts'
import { reviewedOf } from '../law/review.ts'
import { sectionState, type SectionState } from '../law/section-state.ts'
import type { StepStatus } from './steps/step.ts'
import { dayAndMonth } from '../calendar/term-words.ts'
import { asWorkedAt, closedOf, currentOffer, guideDayOf, isRecorded, type Offer } from '../school/current-offer.ts'
import { stepIds, type StepId } from '../school/round-fields.ts'
import { roundText } from '../school/round-values.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { whenWords } from './deadline.ts'
import { planOf, type Plan, type PlannedDay } from './plan.ts'
import { stepsOf, type Step } from './round-steps.ts'

export interface Task {
  readonly id: StepId
  readonly group: TaskGroup
  /** From 1. */
  readonly number: number
  readonly title: string
  readonly status: { readonly kind: TaskState; readonly label: string }
  /** Never a day that is past, and null for what is over: a late task has its day, and those after it, counted anew. */
  readonly by: IsoDay | null
  /** in: the month that it is in. */
  readonly limit: PlannedDay['limit']
  /** "uiterlijk 30 maart 2027", "in maart 2027"; empty where there is no day. */
  readonly when: string
  /** How the day was found, in a few sentences; empty where there is none. */
  readonly byWhy: string
  /** Why it is to be done by then, in one sentence; empty where there is no day. */
  readonly because: string
  /** It would have been to be done earlier. */
  readonly isLate: boolean
  /** One sentence or two: what was done, or what it is about. */
  readonly line: string
}

/**
 * In the order of the year. A round between two years has not all of them. Takes any school that can be stored.
 * @param from the day from which is proposed anew what cannot be any more (plan.ts)
 */
export function tasksOf(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay,
  from: IsoDay = today
): readonly Task[] {
  const steps = stepsOf({ school, offer, pupils: pupilsStatus(school, catalogue, offer, today), today }, catalogue)
  const verdicts = judge(school, catalogue, offer, today)
  const told = steps
    .filter(({ id }) => !isLeftAside(catalogue, id, offer))
    .map((step) => ({ step, status: statusOf(step, { school, catalogue, offer, today, verdicts }) }))
  const isAsked = (id: StepId): boolean => told.some(({ step, status }) => step.id === id && !isOver(status))
  const over = new Set(stepIds.filter((id) => !isAsked(id)))
  const plan: Plan = hasEnd(school, offer, today) ? {} : planOf(school, catalogue, offer, today, over, from)
  return told.map(({ step, status }, place) => {
    const planned: PlannedDay | undefined = plan[step.id]
    return {
      id: step.id,
      group: stepData(catalogue, step.id).group,
      number: place + 1,
      title: step.title,
      status,
      by: planned?.day ?? null,
      limit: planned?.limit ?? 'by',
      when: whenOf(catalogue, planned),
      byWhy: planned?.why ?? '',
      because: becauseOf(catalogue, told.slice(place), plan),
      isLate: planned?.hasPassed ?? false,
      line: step.line
    }
  })
}

/** It was recorded, or its school guide was adopted without this program: nothing of it is planned any more. */
const hasEnd = (school: School, { schoolYear, round }: Offer, today: IsoDay): boolean =>
  isRecorded(school, round, today) ||
  closedOf(round) !== undefined ||
  (round.kind !== 'interim' && guideDayOf(school, schoolYear, today) !== undefined)

/** A round between two years is short: what is asked of each year is not asked of it. */
const isLeftAside = (catalogue: Catalogue, id: StepId, { round }: Offer): boolean =>
  round.kind === 'interim' && stepData(catalogue, id).yearly === true

/** It asks nothing any more. */
export const isOver = ({ kind }: Task['status']): boolean => kind === 'done' || kind === 'left-out'

/** Where the director can do something today, and not only others. */
export const isOwn = ({ status }: Task): boolean => !isOver(status) && status.kind !== 'waiting'

interface Asked {
  readonly school: School
  readonly catalogue: Catalogue
  readonly offer: Offer
  readonly today: IsoDay
  readonly verdicts: readonly Verdict[]
}

function statusOf(step: Step, { school, catalogue, offer, today, verdicts }: Asked): Task['status'] {
  const { states } = catalogue.planning
  const status = (kind: TaskState, label: string = states[kind]): Task['status'] => ({ kind, label })
  const own = verdicts.filter((verdict) => verdict.step === step.id)
  if (own.some(asksLook)) return status('check')
  const defects = own.filter(({ kind }) => kind === 'left-out')
  const lacksReason = defects.some(isUnsaid)
  const { kind: told, label: toldLabel } = step.status
  // Only what has no defect is done.
  if (told === 'done' && defects.length === 0) return status('done')
  if (told === 'done' && !lacksReason)
    return status('left-out', defects.some(({ closed }) => !closed) ? states['to-mend'] : states.stays)
  if (told === 'left-out') return status('left-out', toldLabel)
  if (!lacksReason && isLeftOut(catalogue, step.id, offer)) return status('left-out')
  const isLate = today >= firstDayOf(offer.schoolYear) && guideDayOf(school, offer.schoolYear, today) === undefined
  if (step.id === 'guide' && isLate) return status('late')
  if (step.id === 'review') {
    const [count, of] = reviewedOf(school, offer, today)
    if (count > 0) return status('busy', fill(states.reviewed, { aantal: String(count), alle: String(of) }))
  }
  if (told === 'waiting') return status('waiting', waitingLabel(step, catalogue, offer))
  return status(told === 'not-yet' && !lacksReason ? 'not-yet' : 'busy')
}

/** A reason stands in place of the step itself. */
function isLeftOut(catalogue: Catalogue, step: StepId, { round }: Offer): boolean {
  const { leftOut } = stepData(catalogue, step)
  if (leftOut === undefined || roundText(round, leftOut.why).trim() === '') return false
  return leftOut.unless === undefined || typedDay(roundText(round, leftOut.unless)) === undefined
}

function waitingLabel({ id, status }: Step, { planning }: Catalogue, { round }: Offer): string {
  const since = typedDay(round.mr.askedOn)
  return id === 'advice' && since !== undefined
    ? fill(planning.states.since, { dag: dayAndMonth(since) })
    : status.label
}

const firstSentence = (text: string): string => /^.*?[.?!](?= |$)/u.exec(text)?.[0] ?? text

/** As its day was found; where that only counts, what waits for it. */
function becauseOf(catalogue: Catalogue, steps: readonly { readonly step: Step }[], plan: Plan): string {
  const [own, ...after] = steps.map(({ step }) => step.id)
  const planned = own === undefined ? undefined : plan[own]
  if (planned === undefined || planned.day === null || planned.because !== '')
    return firstSentence(planned?.because ?? '')
  // What is prepared waits for no other preparation.
  const next = after.find((id) => plan[id] !== undefined && ['mr', 'decide'].includes(stepData(catalogue, id).group))
  if (next === undefined) return ''
  return fill(catalogue.planning.plan['for-next'], {
    stap: stepData(catalogue, next).name,
    wanneer: whenOf(catalogue, plan[next])
  })
}

const whenOf = (catalogue: Catalogue, planned: PlannedDay | undefined): string =>
  planned?.day == null ? '' : whenWords(catalogue, planned.day, planned.limit)

const ofSection: Readonly<Record<SectionState['state'], StepStatus['kind']>> = {
  'not-started': 'not-yet',
  busy: 'busy',
  waiting: 'waiting',
  finished: 'done',
  'not-applicable': 'left-out'
}

/** How far the pupils' say of this offer is: a section of the profile, that is kept per offer. */
function pupilsStatus(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): StepStatus {
  const inView = currentOffer(school, today).round === offer.round ? school : asWorkedAt(school, offer, today)
  const { state, label } = sectionState(inView, 'pupilsSay', missingFrom('pupilsSay', inView, catalogue, today), today)
  return { kind: ofSection[state], label }
}
