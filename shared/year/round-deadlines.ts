// The deadlines of a year's tasks: by when each is to be done, as long as it is open; and where the MR and the board stand, as far as days were
// typed. Of the offer that is worked at, and of every open round between two years beside it.
import { papersDaysOf, USUAL_PAPERS_DAYS } from '../calendar/advice-term.ts'
import { calendarOf } from '../calendar/holidays.ts'
import { papersDay } from '../calendar/papers.ts'
import type { Catalogue, GroundKey } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import type { DeadlineGround, DeadlineKind } from '../catalogue/text-keys.ts'
import { firstDayOf, type IsoDay } from '../day.ts'
import { answerAskedFor, asksReaction } from '../law/advice.ts'
import { frameFor, groundOf } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import { betweenAnchor, stepAnchor } from '../school/anchors.ts'
import { currentOffer, openOffers, type Offer } from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import type { Round, School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { hasYear } from './ending.ts'
import { answerDue } from './plan.ts'
import { doneOn, doneSince, ownGround, type Deadline, type DeadlineSource } from './deadline.ts'
import { tasksOf, type Task } from './tasks.ts'

type Duty =
  | 'changes'
  | 'pupils'
  | 'talks'
  | 'review'
  | 'request'
  | 'talk'
  | 'reply'
  | 'reaction'
  | 'consent'
  | 'board-papers'
  | 'meeting'
  | 'decision'
/** As far as the days of a round, or its plan, say it; what follows from the duty itself is added. */
type Told = Pick<Deadline, 'day' | 'done'> & Partial<Pick<Deadline, 'limit' | 'since' | 'field' | 'reader'>>

interface Fixed extends Pick<Deadline, 'field' | 'whose' | 'reader'> {
  readonly kind: DeadlineKind
  readonly ground: GroundKey | DeadlineGround
}

const duties: Readonly<Record<Duty, Fixed>> = {
  changes: { kind: 'changes', ground: 'plan', field: stepAnchor('changes'), whose: 'own', reader: 'school' },
  pupils: { kind: 'pupils', ground: 'pupils-say', field: stepAnchor('pupils'), whose: 'own', reader: 'school' },
  talks: { kind: 'talks', ground: 'plan', field: stepAnchor('talks'), whose: 'own', reader: 'school' },
  review: { kind: 'review', ground: 'plan', field: stepAnchor('review'), whose: 'own', reader: 'school' },
  request: { kind: 'mr-request', ground: 'mr-advice', field: 'round.mr.askedOn', whose: 'own', reader: 'everyone' },
  talk: { kind: 'mr-talk', ground: 'own', field: 'round.mr.talkOn', whose: 'own', reader: 'everyone' },
  reply: { kind: 'mr-reply', ground: 'mr-advice', field: 'round.mr.advice', whose: 'others', reader: 'everyone' },
  reaction: { kind: 'mr-reaction', ground: 'decision', field: 'round.mr.reactionOn', whose: 'own', reader: 'everyone' },
  consent: {
    kind: 'guide-consent',
    ground: 'guide-consent',
    field: 'round.guideConsent.consentOn',
    whose: 'others',
    reader: 'everyone'
  },
  'board-papers': {
    kind: 'board-papers',
    ground: 'plan',
    field: 'round.boardNote.meetingOn',
    whose: 'own',
    reader: 'school'
  },
  // The day of the meeting is part of what only the board reads.
  meeting: {
    kind: 'board-decision',
    ground: 'own',
    field: 'round.boardNote.meetingOn',
    whose: 'others',
    reader: 'school'
  },
  decision: { kind: 'decision', ground: 'decision', field: 'round.adoption.day', whose: 'own', reader: 'everyone' }
}

export const roundDeadlines: DeadlineSource = (school, catalogue, today, from = today) =>
  [currentOffer(school, today), ...openOffers(school, today).filter(({ round }) => round.kind === 'interim')]
    // What was begun for a year that does not come is not waited for.
    .filter(({ schoolYear }) => hasYear(school, schoolYear))
    .flatMap((offer) => deadlinesOfOffer(school, catalogue, offer, today, from))

function deadlinesOfOffer(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay,
  from: IsoDay
): readonly Deadline[] {
  const papersFor = (meeting: IsoDay): IsoDay =>
    papersDay(meeting, papersDaysOf(school) ?? USUAL_PAPERS_DAYS, calendarOf(school, catalogue))?.day ?? meeting
  const isOfBoard = (day: IsoDay): boolean =>
    school.internal.meetingDays.some((meeting) => meeting.of === 'board' && typedDay(meeting.day) === day)
  const termEnds = (): IsoDay => answerDue(school, catalogue, offer, today).day
  const tasks = tasksOf(school, catalogue, offer, today, from)
  const told = toldOf(offer, { tasks, papersFor, isOfBoard, termEnds }, today)
  return (Object.keys(duties) as Duty[]).flatMap((duty): readonly Deadline[] => {
    const found = told[duty]
    if (found === undefined) return []
    const { kind, ground, ...facts } = duties[duty]
    return [
      {
        id: `${yearId(offer)}:${duty}`,
        kind,
        limit: 'on',
        since: null,
        what: fill(catalogue.planning.what[kind], { schooljaar: offer.schoolYear }),
        ground: groundIn(school, catalogue, offer, ground),
        ...facts,
        ...found,
        // On the page of a field the round stands that is worked at.
        ...(offer.round.kind === 'interim' && { field: betweenAnchor(offer.round.id) })
      }
    ]
  })
}

/** The same before and after the first edit begins its round. */
export const yearId = ({ schoolYear, round }: Offer): string =>
  round.kind === 'interim' ? `round:${round.id}` : `year:${schoolYear}`

export function groundIn(
  school: School,
  catalogue: Catalogue,
  { schoolYear }: Offer,
  key: GroundKey | DeadlineGround
): Ground {
  if (isOwnGround(key, catalogue)) return ownGround(school, catalogue, key)
  const { grounds } = frameFor(catalogue, school.identity.sector, schoolYear)
  return groundOf(catalogue, grounds[key], wordsOf(catalogue, school))
}

const isOwnGround = (key: string, { planning }: Catalogue): key is DeadlineGround => key in planning.grounds

interface Plans {
  readonly tasks: readonly Task[]
  /** When the papers of a meeting go out. */
  readonly papersFor: (meeting: IsoDay) => IsoDay
  /** The board meets on that day. */
  readonly isOfBoard: (day: IsoDay) => boolean
  /** Until when the MR has to answer what it was asked. */
  readonly termEnds: () => IsoDay
}

/** Those that are over have no day of their own: they are told as done, or were left out. */
function toldOf(
  { schoolYear, round }: Offer,
  { tasks, papersFor, isOfBoard, termEnds }: Plans,
  today: IsoDay
): Readonly<Record<Duty, Told | undefined>> {
  const planned = (step: StepId): Told | undefined => {
    const task = tasks.find(({ id }) => id === step)
    return task?.by == null ? undefined : { day: task.by, limit: task.limit, done: null, reader: 'school' }
  }
  const own = (step: StepId, days: readonly string[] = []): Told | undefined => {
    const isDone = tasks.some(({ id, status }) => id === step && status.kind === 'done')
    const day = days
      .flatMap((typed) => typedDay(typed) ?? [])
      .toSorted()
      .at(-1)
    return isDone ? { day: day ?? null, done: doneSince(day, today) } : planned(step)
  }
  return {
    changes: own('changes'),
    pupils: own('pupils', [round.pupilsSay.heldOn]),
    talks: own('talks', [round.teamTalk.day, round.boardTalk.day]),
    review: own('review'),
    ...ofMr(round, { planned, termEnds }, today),
    consent: ofConsent(round, firstDayOf(schoolYear), today),
    'board-papers': ofBoardPapers(round, { papersFor, isOfBoard }, planned('adoption')?.day ?? null, today),
    meeting: ofMeeting(round, today),
    decision: ofDecision(round, planned, today)
  }
}

type Planned = (step: StepId) => Told | undefined

function ofMr(
  { mr }: Round,
  { planned, termEnds }: Pick<Plans, 'termEnds'> & { readonly planned: Planned },
  today: IsoDay
): Readonly<Record<'request' | 'talk' | 'reply' | 'reaction', Told | undefined>> {
  const [askedOn, reply, talkOn] = [typedDay(mr.askedOn), answerAskedFor(mr), typedDay(mr.talkOn)]
  const [adviceOn, reactionOn] = [typedDay(mr.adviceOn), typedDay(mr.reactionOn)]
  const isAnswered = mr.advice !== 'unknown'
  const isAsked = askedOn !== undefined && askedOn <= today
  return {
    request: askedOn === undefined ? planned('request') : { day: askedOn, done: doneOn(askedOn, today) },
    talk: talkOn === undefined ? undefined : { day: talkOn, done: talkOn < today ? { since: talkOn } : null },
    reply:
      reply !== undefined && (isAsked || isAnswered)
        ? {
            day: reply,
            limit: 'by',
            since: askedOn ?? null,
            done: isAnswered ? doneSince(adviceOn, today) : null
          }
        : isAnswered
          ? undefined
          : isAsked
            ? { day: termEnds(), limit: 'by', since: askedOn, done: null }
            : planned('advice'),
    reaction: asksReaction(mr)
      ? {
          day: null,
          ...(reactionOn === undefined ? planned('advice') : { day: reactionOn }),
          since: adviceOn ?? null,
          done: doneOn(reactionOn, today)
        }
      : undefined
  }
}

/** Once it was asked: before the school guide can be adopted. */
function ofConsent({ guideConsent }: Round, guideBefore: IsoDay, today: IsoDay): Told | undefined {
  const askedOn = typedDay(guideConsent.askedOn)
  if (askedOn === undefined || askedOn > today) return undefined
  return {
    day: guideBefore,
    limit: 'before',
    since: askedOn,
    done: doneOn(typedDay(guideConsent.consentOn), today)
  }
}

/** Ahead of the meeting in which the board decides, or will by the plan. What is over with that meeting is not asked any more. */
function ofBoardPapers(
  { adoption, boardNote }: Round,
  { papersFor, isOfBoard }: Pick<Plans, 'papersFor' | 'isOfBoard'>,
  planned: IsoDay | null,
  today: IsoDay
): Told | undefined {
  const decidedOn = typedDay(adoption.day)
  const byPlan = planned !== null && isOfBoard(planned) ? planned : undefined
  const meeting = typedDay(boardNote.meetingOn) ?? byPlan
  if (adoption.by === 'director' || meeting === undefined) return undefined
  const isDecided = adoption.version !== '' || (decidedOn !== undefined && decidedOn <= today)
  if (meeting < today && !isDecided) return undefined
  return { day: papersFor(meeting), limit: 'by', done: isDecided ? doneSince(decidedOn, today) : null }
}

/** That the day of the meeting has passed says not what was decided: she fills in the day of the decision. */
function ofMeeting({ adoption, boardNote }: Round, today: IsoDay): Told | undefined {
  const day = typedDay(boardNote.meetingOn)
  if (day === undefined) return undefined
  const decidedOn = typedDay(adoption.day)
  return {
    day,
    done: adoption.version === '' ? doneOn(decidedOn, today) : doneSince(decidedOn, today),
    ...(day < today && { field: 'round.adoption.day' })
  }
}

/** As long as no meeting stands for it. */
function ofDecision({ adoption, boardNote }: Round, planned: Planned, today: IsoDay): Told | undefined {
  const day = typedDay(adoption.day)
  if (day !== undefined) return { day, done: adoption.version === '' ? null : doneSince(day, today) }
  return typedDay(boardNote.meetingOn) === undefined ? planned('adoption') : undefined
}
