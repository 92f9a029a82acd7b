// The deadlines of the round of the offer: where the MR and the board stand, as far as days were typed.
import type { GroundKey } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import type { DeadlineKind } from '../catalogue/text-keys.ts'
import { firstDayOf, type IsoDay } from '../day.ts'
import { asksReaction } from '../law/advice.ts'
import { frameFor, groundOf } from '../law/frames.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { Round } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { hasYear } from './ending.ts'
import { doneOn, doneSince, ownGround, type Deadline, type DeadlineSource } from './deadline.ts'

type Step = 'request' | 'talk' | 'reply' | 'reaction' | 'consent' | 'meeting' | 'decision'
/** As far as the days of a round say it; what follows from the step itself is added. */
type Told = Pick<Deadline, 'day' | 'done'> & Partial<Pick<Deadline, 'limit' | 'since' | 'field'>>

const steps: Readonly<
  Record<
    Step,
    Pick<Deadline, 'field' | 'whose' | 'reader'> & { readonly kind: DeadlineKind; readonly ground: GroundKey | 'own' }
  >
> = {
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

export const roundDeadlines: DeadlineSource = (school, catalogue, today) => {
  const { schoolYear: offerYear, round } = currentOffer(school, today)
  // What was begun for a year that does not come is not waited for.
  if (!hasYear(school, offerYear)) return []
  const frame = frameFor(catalogue, school.identity.sector, offerYear)
  const told: Readonly<Record<Step, Told | undefined>> = {
    ...ofMr(round, today),
    consent: ofConsent(round, firstDayOf(offerYear), today),
    meeting: ofMeeting(round, today),
    decision: ofDecision(round, today)
  }
  return (Object.keys(steps) as Step[]).flatMap((step): readonly Deadline[] => {
    const found = told[step]
    if (found === undefined) return []
    const { kind, ground, ...facts } = steps[step]
    return [
      {
        id: `round:${round.id}:${step}`,
        limit: 'on',
        since: null,
        what: fill(catalogue.planning.what[kind], { schooljaar: offerYear }),
        ground:
          ground === 'own'
            ? ownGround(school, catalogue, 'own')
            : groundOf(catalogue, frame.grounds[ground], wordsOf(catalogue, school)),
        ...facts,
        ...found
      }
    ]
  })
}

function ofMr(
  { mr }: Round,
  today: IsoDay
): Readonly<Record<'request' | 'talk' | 'reply' | 'reaction', Told | undefined>> {
  const [askedOn, replyBy, talkOn] = [typedDay(mr.askedOn), typedDay(mr.replyBy), typedDay(mr.talkOn)]
  const [adviceOn, reactionOn] = [typedDay(mr.adviceOn), typedDay(mr.reactionOn)]
  const isAnswered = mr.advice !== 'unknown'
  const isAsked = askedOn !== undefined && askedOn <= today
  return {
    request:
      askedOn !== undefined
        ? { day: askedOn, done: doneOn(askedOn, today) }
        : // Who wants an answer before a day, asks before it.
          replyBy !== undefined && !isAnswered
          ? { day: replyBy, limit: 'before', done: null }
          : undefined,
    talk: talkOn === undefined ? undefined : { day: talkOn, done: talkOn < today ? { since: talkOn } : null },
    reply:
      replyBy !== undefined && (isAsked || isAnswered)
        ? {
            day: replyBy,
            limit: 'before',
            since: askedOn ?? null,
            done: isAnswered ? doneSince(adviceOn, today) : null
          }
        : undefined,
    reaction: asksReaction(mr)
      ? { day: reactionOn ?? null, since: adviceOn ?? null, done: doneOn(reactionOn, today) }
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

function ofDecision({ adoption }: Round, today: IsoDay): Told | undefined {
  const day = typedDay(adoption.day)
  return day === undefined ? undefined : { day, done: adoption.version === '' ? null : doneSince(day, today) }
}
