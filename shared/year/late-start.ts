// A year that is begun late: that it can still be, by what day the MR is asked then, how much work it is, and what makes it shorter.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { stepData } from '../catalogue/step-data.ts'
import { firstDayOf, writeDay, type IsoDay } from '../day.ts'
import { missing } from '../law/missing.ts'
import { sectionState } from '../law/section-state.ts'
import { roughTime } from '../rough-time.ts'
import { bringsGuide, standingOfOffer, type Offer } from '../school/current-offer.ts'
import { sectionIds, type School } from '../school/school.ts'
import type { StepId } from '../school/round-fields.ts'
import { typedDay } from '../typed-day.ts'
import { isOver, type Task } from './tasks.ts'

export interface LateStart {
  readonly title: string
  /** What it comes down to: by when the MR is asked, and how much work it is. */
  readonly brief: string
  /** The same, with what comes of it and what comes besides. */
  readonly whole: string
  /** What makes it shorter, a sentence each. */
  readonly ways: readonly string[]
}

/** So many tasks that would have been to be done earlier: one that is late is no late year. */
const MANY = 2
/** A sum of guesses is no exact time. */
const ROUND = 5

/** Undefined where the year is no late one, or the MR was asked, or 1 August has come. Takes any school that can be stored. */
export function lateStart(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  tasks: readonly Task[],
  today: IsoDay
): LateStart | undefined {
  const standing = standingOfOffer(school, offer, today)
  const open = (id: StepId): Task | undefined => tasks.find((task) => task.id === id && !isOver(task.status))
  const [request, guide] = [open('request'), open('guide')]
  const end = firstDayOf(offer.schoolYear)
  if (request?.by == null || guide?.by == null || today >= end || !bringsGuide(offer.round)) return undefined
  if (standing !== 'not-begun' && standing !== 'open') return undefined
  if (tasks.filter(({ isLate }) => isLate).length < MANY) return undefined
  const words = catalogue.planning.lead
  const writing = minutesToWrite(school, catalogue, today)
  const work = tasks.filter(({ status }) => !isOver(status)).map(({ id }) => stepData(catalogue, id).minutes ?? 0)
  const minutes = Math.ceil((writing + work.reduce((sum, some) => sum + some, 0)) / ROUND) * ROUND
  const ask = fill(words['late-ask'], { aanvraag: request.when })
  const cost = fill(words['late-work'], { tijd: roughTime(minutes) })
  return {
    title: words.late,
    brief: `${ask} ${cost}`,
    whole: [
      ask,
      fill(words[guide.by < end ? 'late-in-time' : 'late-after'], { grens: writeDay(end) }),
      cost,
      words['late-besides']
    ].join(' '),
    ways: [
      ...(writing > 0 ? [fill(words['late-profile'], { tijd: roughTime(writing) })] : []),
      ...(open('changes') === undefined || writing > 0 ? [] : [words['late-same']]),
      ...(typedDay(offer.round.guideConsent.askedOn) === undefined ? [words['late-one-letter']] : []),
      catalogue.planning.plan.shorter
    ]
  }
}

/** Of the sections in which nothing stands yet. What pupils say is a task of the year. */
function minutesToWrite(school: School, catalogue: Catalogue, today: IsoDay): number {
  const items = missing(school, catalogue, today)
  const toWrite = new Set(
    sectionIds.filter(
      (id) => id !== 'decision' && id !== 'pupilsSay' && sectionState(school, id, items, today).state === 'not-started'
    )
  )
  return catalogue.sections.reduce((sum, { id, minutes }) => sum + (toWrite.has(id) ? minutes : 0), 0)
}
