// The latest days of a year's steps, as if the year had just begun: counted back from 1 August over the meetings of board, MR and team. What no
// meeting says has a month.
import { addWeeks } from '../calendar/days.ts'
import { holidayOn, lastSchoolDayBefore } from '../calendar/school-days.ts'
import { lastDayInTime } from '../law/procedure/suspension.ts'
import { dayBefore, lastDayOf, startYearOf, writeDay, writeMonth, type IsoDay } from '../day.ts'
import type { StepId } from '../school/round-fields.ts'
import {
  after,
  by,
  lastMeeting,
  later,
  on,
  onOrBefore,
  papersOf,
  plus,
  REACTION_DAYS,
  termFrom,
  termSum,
  waitsWords,
  withPapersFor,
  type Found,
  type Known
} from './plan-known.ts'

const WEEK = 7
/** A month of which at least so many days are left before the next step is that month. */
const HALF_MONTH = 15

/** The steps that have a place in the order of a year: each not later than the next. Any other has no day. */
export function countBack(known: Known) {
  const guide = latestGuide(known)
  const adoption = latestDecision(known, guide.day)
  const advice = latestAdvice(known, adoption.day)
  const request = latestRequest(known, advice.day)
  const review = latestReview(known, request)
  const talks = latestTalks(known, review)
  const pupils = inMonth(known, 'pupils', review.day)
  const changes = inMonth(known, 'changes', talks.day < pupils.day ? talks.day : pupils.day)
  return { changes, pupils, talks, review, request, advice, adoption, guide } satisfies Partial<Record<StepId, Found>>
}

export type Latest = Readonly<ReturnType<typeof countBack>>
export type Ordered = keyof Latest

function latestGuide(known: Known): Found {
  const { begins, calendar, say } = known
  const last = dayBefore(begins)
  const day = onOrBefore(known, last)
  const isKnown = holidayOn(calendar, last) !== undefined
  return by(day, say(isKnown ? 'guide' : 'summer-unknown', { grens: writeDay(begins), ...on(day) }))
}

/** A decision that does not follow the whole advice waits: so early that the wait is over when the school year begins, where a meeting is. */
function latestDecision(known: Known, guide: IsoDay): Found {
  const latest = lastDayInTime(known.begins)
  const meeting =
    lastMeeting(known, 'board', latest) ?? known.meetings.board.find((day) => day > latest && day <= guide)
  if (meeting !== undefined) return by(meeting, known.say('board', on(meeting)), waitsWords(known, meeting))
  const found = inMonth(known, 'adoption', onOrBefore(known, latest), true)
  return { ...found, why: [...found.why, waitsWords(known, found.day)] }
}

function latestAdvice(known: Known, decision: IsoDay): Found {
  const latest = onOrBefore(known, plus(decision, -REACTION_DAYS))
  const meeting = lastMeeting(known, 'mr', latest)
  if (meeting === undefined) return inMonth(known, 'advice', latest, true)
  return by(meeting, known.say('mr', on(meeting)), known.say('reaction'))
}

function latestRequest(known: Known, advice: IsoDay): Found {
  const latest = lastToAsk(known, advice)
  const isPossible = (day: IsoDay): boolean => day >= known.from && papersOf(known, day).day <= latest
  const meeting = known.meetings.mr.findLast(isPossible)
  if (meeting !== undefined) return withPapersFor(known, meeting)
  const found =
    known.meetings.mr.length === 0
      ? inMonth(known, 'request', latest, true)
      : by(latest, known.say('in-time', on(latest)))
  return { ...found, why: [...found.why, ...termSum(known, found.day)] }
}

/** The last day of school from which the MR's term ends in time. */
function lastToAsk(known: Known, advice: IsoDay): IsoDay {
  let day = onOrBefore(known, addWeeks(advice, -known.term.weeks) ?? advice)
  while (day > known.from && termFrom(known, day) > advice) day = onOrBefore(known, dayBefore(day))
  return day
}

function latestReview(known: Known, request: Found): Found {
  if (request.limit === 'in') return inMonth(known, 'review', request.day)
  const day = lastSchoolDayBefore(known.calendar, request.day) ?? request.day
  return by(day, known.say('before-request', on(day)))
}

function latestTalks(known: Known, review: Found): Found {
  const latest = review.limit === 'in' ? review.day : onOrBefore(known, plus(review.day, -WEEK))
  const team = lastMeeting(known, 'team', latest)
  const board = lastMeeting(known, 'board', latest)
  if (team === undefined) return inMonth(known, 'talks', latest, true)
  const parts = [known.say('team', on(team)), ...(board === undefined ? [] : [known.say('board', on(board))])]
  return by(later(team, board ?? team), ...parts)
}

/** The usual month of a step, or the last one before it that leaves time. `asksMeeting`: it would have been better said by a meeting. */
function inMonth(known: Known, step: StepId, latest: IsoDay, asksMeeting = false): Found {
  const usual = known.months[step]
  const none = asksMeeting ? [known.say('no-meeting')] : []
  for (const month of monthsBack(usual)) {
    const day = lastIn(known, month, latest)
    if (day === undefined) continue
    const part = month === usual ? 'month' : 'month-for-next'
    const because = known.say(part, { maand: writeMonth(month) })
    return { day, limit: 'in', why: [...none, because], because }
  }
  return after(by(latest, known.say('in-time', on(latest))), ...none)
}

const AUGUST = 8
/** From a month back to August, in which the school year begins. */
const monthsBack = (month: number): readonly number[] =>
  Array.from({ length: ((month - AUGUST + 12) % 12) + 1 }, (_, back) => ((month - back + 11) % 12) + 1)

/** The last day of school of a month that is not after the latest; undefined where too little of the month is left. */
function lastIn(known: Known, month: number, latest: IsoDay): IsoDay | undefined {
  const start = startYearOf(known.facts.schoolYear)
  const last = lastDayOf(month >= AUGUST ? start - 1 : start, month)
  if (last === undefined) return undefined
  const [isSame, isLater] = [latest.slice(0, 7) === last.slice(0, 7), latest > last]
  if (!isLater && !(isSame && Number(latest.slice(8)) >= HALF_MONTH)) return undefined
  const day = onOrBefore(known, isLater ? last : latest)
  return day.slice(0, 7) === last.slice(0, 7) ? day : undefined
}
