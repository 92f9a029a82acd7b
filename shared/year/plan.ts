// By when each step of a year is to be done: counted back from 1 August, the last day of school before the summer, the meetings that the school
// typed, and the MR's term. What cannot be done by its day any more is proposed anew from today, and all that follows it: no day of the plan is
// past. Every day tells how it was found.
import { adviceTermOf, papersDaysOf, USUAL_PAPERS_DAYS, USUAL_WEEKS } from '../calendar/advice-term.ts'
import { addDays, addWeeks } from '../calendar/days.ts'
import { calendarOf, type SchoolCalendar } from '../calendar/holidays.ts'
import { papersDay } from '../calendar/papers.ts'
import { holidayOn, isSchoolDay, lastSchoolDayBefore, schoolDayFrom } from '../calendar/school-days.ts'
import { countTerm, type Term } from '../calendar/term.ts'
import { assumptionWords, papersWords, termWords } from '../calendar/term-words.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import type { PlanPart } from '../catalogue/text-keys.ts'
import { dayBefore, firstDayOf, lastDayOf, startYearOf, writeDay, writeMonth, type IsoDay } from '../day.ts'
import { factsOf, type Facts } from '../law/procedure/facts.ts'
import { waitsPastAugust } from '../law/procedure/suspension.ts'
import type { Offer } from '../school/current-offer.ts'
import { stepIds, type StepId } from '../school/round-fields.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

export interface PlannedDay {
  /** Null: there is nothing to plan; others had until a day that has passed. */
  readonly day: IsoDay | null
  /** in: the month that ends with it; no meeting says it better. */
  readonly limit: 'by' | 'in'
  /** How it was found, in a few sentences. */
  readonly why: string
}

/** Undefined for a step that is over. */
export type Plan = Readonly<Partial<Record<StepId, PlannedDay>>>

interface Found {
  readonly day: IsoDay
  readonly limit: 'by' | 'in'
  readonly why: readonly string[]
}

interface Known {
  readonly today: IsoDay
  readonly begins: IsoDay
  readonly calendar: SchoolCalendar
  readonly term: Pick<Term, 'weeks' | 'runsInHolidays'>
  readonly assumed: string
  readonly papersDays: number | undefined
  readonly meetings: Readonly<Record<'mr' | 'board' | 'team', readonly IsoDay[]>>
  readonly months: Readonly<Record<StepId, number>>
  readonly facts: Facts
  readonly say: (part: PlanPart, words?: Words) => string
}

const REACTION_DAYS = 14
const WAITS_WEEKS = 6
const WEEK = 7

/** @param over the steps that ask nothing any more. Takes any school that can be stored. */
export function planOf(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay,
  over: ReadonlySet<StepId>
): Plan {
  const known = knownOf(school, catalogue, offer, today)
  return forward(known, countBack(known), offer, over)
}

function knownOf(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Known {
  const term = adviceTermOf(school)
  const days = (of: string): readonly IsoDay[] =>
    school.internal.meetingDays
      .flatMap((meeting) => (meeting.of === of ? (typedDay(meeting.day) ?? []) : []))
      .toSorted()
  return {
    today,
    begins: firstDayOf(offer.schoolYear),
    calendar: calendarOf(school, catalogue),
    term: { weeks: term.weeks ?? USUAL_WEEKS, runsInHolidays: term.runsInHolidays },
    assumed: assumptionWords(term),
    papersDays: papersDaysOf(school),
    meetings: { mr: days('mr'), board: days('board'), team: days('team') },
    months: Object.fromEntries(catalogue.steps.map(({ id, month }) => [id, month])) as Record<StepId, number>,
    facts: factsOf(school, catalogue, offer, today),
    say: (part, words = {}) => fill(catalogue.planning.plan[part], words)
  }
}

const d = (day: IsoDay): Words => ({ dag: writeDay(day) })
const onOrBefore = ({ calendar }: Known, day: IsoDay): IsoDay =>
  isSchoolDay(calendar, day) ? day : (lastSchoolDayBefore(calendar, day) ?? day)
const onOrAfter = ({ calendar }: Known, day: IsoDay): IsoDay => schoolDayFrom(calendar, day) ?? day
const plus = (day: IsoDay, days: number): IsoDay => addDays(day, days) ?? day
const later = (one: IsoDay, other: IsoDay): IsoDay => (one > other ? one : other)
const yearBefore = ({ begins }: Known): IsoDay => plus(begins, -365)
/** Of a body, the last that is not after a day, in the school year before the offer's. */
const lastMeeting = (known: Known, of: keyof Known['meetings'], until: IsoDay): IsoDay | undefined =>
  known.meetings[of].findLast((day) => day <= until && day >= yearBefore(known))
const nextMeeting = (known: Known, of: keyof Known['meetings'], from: IsoDay): IsoDay | undefined =>
  known.meetings[of].find((day) => day >= from)

/** The latest days, as if the year had just begun. */
function countBack(known: Known): Readonly<Record<StepId, Found>> {
  const guide = latestGuide(known)
  const adoption = latestDecision(known, guide.day)
  const advice = latestAdvice(known, adoption.day)
  const request = latestRequest(known, advice.day)
  const review = latestReview(known, request)
  const talks = latestTalks(known, review)
  const pupils = inMonth(known, 'pupils', review.day)
  const changes = inMonth(known, 'changes', talks.day < pupils.day ? talks.day : pupils.day)
  return { changes, pupils, talks, review, request, advice, adoption, guide }
}

function latestGuide(known: Known): Found {
  const { begins, calendar, say } = known
  const last = dayBefore(begins)
  const day = onOrBefore(known, last)
  const isKnown = holidayOn(calendar, last) !== undefined
  return by(day, say(isKnown ? 'guide' : 'summer-unknown', { grens: writeDay(begins), ...d(day) }))
}

/** A decision that does not follow the whole advice waits: so early that the wait is over when the school year begins, where that can be. */
function latestDecision(known: Known, guide: IsoDay): Found {
  const { begins, say, meetings } = known
  const latest = plus(addWeeks(begins, -WAITS_WEEKS) ?? begins, -1)
  const early = lastMeeting(known, 'board', latest)
  const meeting = early ?? meetings.board.find((day) => day > latest && day <= guide)
  if (meeting === undefined) return inMonth(known, 'adoption', onOrBefore(known, latest))
  return by(meeting, say('board', d(meeting)), waitsWords(known, meeting))
}

function waitsWords({ facts, begins, say }: Known, decision: IsoDay): string {
  const tooLong = waitsPastAugust(decision, facts.schoolYear)
  const until = tooLong ?? addWeeks(decision, WAITS_WEEKS) ?? decision
  return say(tooLong === undefined ? 'waits-in-time' : 'waits-too-long', {
    tot: writeDay(until),
    grens: writeDay(begins)
  })
}

function latestAdvice(known: Known, decision: IsoDay): Found {
  const latest = onOrBefore(known, plus(decision, -REACTION_DAYS))
  const meeting = lastMeeting(known, 'mr', latest)
  if (meeting === undefined) return inMonth(known, 'advice', latest)
  return by(meeting, known.say('mr', d(meeting)), known.say('reaction'))
}

function latestRequest(known: Known, advice: IsoDay): Found {
  const latest = lastToAsk(known, advice)
  if (known.meetings.mr.length === 0) {
    const found = inMonth(known, 'request', latest)
    return { ...found, why: [...found.why, ...termSum(known, found.day)] }
  }
  const meeting = known.meetings.mr.findLast((day) => day >= yearBefore(known) && papersOf(known, day).day <= latest)
  if (meeting === undefined) return by(latest, known.say('in-time'), ...termSum(known, latest))
  return forMeeting(known, meeting)
}

/** The last day of school from which the MR's term ends in time. */
function lastToAsk(known: Known, advice: IsoDay): IsoDay {
  let day = onOrBefore(known, addWeeks(advice, -known.term.weeks) ?? advice)
  while (day > yearBefore(known) && termFrom(known, day) > advice) day = onOrBefore(known, dayBefore(day))
  return day
}

const termFrom = ({ term, calendar }: Known, from: IsoDay): IsoDay =>
  countTerm({ ...term, from }, calendar)?.last ?? from

function termSum({ term, calendar, assumed }: Known, from: IsoDay): readonly string[] {
  const counted = countTerm({ ...term, from }, calendar)
  if (counted === undefined) return []
  const { sum, checks } = termWords(counted)
  return [sum, ...checks, ...(assumed === '' ? [] : [assumed])]
}

const papersOf = ({ papersDays = USUAL_PAPERS_DAYS, calendar }: Known, meeting: IsoDay) =>
  papersDay(meeting, papersDays, calendar) ?? { day: meeting, moved: null }

function forMeeting(known: Known, meeting: IsoDay): Found {
  const { papersDays, say } = known
  const papers = papersOf(known, meeting)
  return by(
    papers.day,
    papersWords(meeting, papersDays ?? USUAL_PAPERS_DAYS, papers),
    ...(papersDays === undefined ? [say('papers-assumed')] : []),
    ...termSum(known, papers.day)
  )
}

function latestReview(known: Known, request: Found): Found {
  if (request.limit === 'in') return inMonth(known, 'review', request.day)
  return by(lastSchoolDayBefore(known.calendar, request.day) ?? request.day, known.say('before-request'))
}

function latestTalks(known: Known, review: Found): Found {
  const latest = review.limit === 'in' ? review.day : onOrBefore(known, plus(review.day, -WEEK))
  const team = lastMeeting(known, 'team', latest)
  const board = lastMeeting(known, 'board', latest)
  if (team === undefined) return inMonth(known, 'talks', latest)
  return by(
    later(team, board ?? team),
    known.say('team', d(team)),
    ...(board === undefined ? [] : [known.say('board', d(board))])
  )
}

/** The usual month of a step, or the last one before it that ends in time. */
function inMonth(known: Known, step: StepId, latest: IsoDay): Found {
  const usual = known.months[step]
  const start = Number(known.begins.slice(0, 4))
  for (let month = usual, year = usual >= 8 ? start - 1 : start; ; month = month === 1 ? 12 : month - 1) {
    if (month === 12 && usual < 8) year = start - 1
    if (month === 7 && usual >= 8) break
    const last = lastDayOf(year, month)
    if (last === undefined || last < yearBefore(known)) break
    const day = onOrBefore(known, last)
    if (day <= latest && day.slice(0, 7) === last.slice(0, 7))
      return {
        day,
        limit: 'in',
        why: [known.say(month === usual ? 'month' : 'month-for-next', { maand: writeMonth(month) })]
      }
  }
  return by(latest, known.say('in-time'))
}

const by = (day: IsoDay, ...why: readonly string[]): Found => ({ day, limit: 'by', why })

/** The days as they can still be, from today. */
function forward(
  known: Known,
  ideal: Readonly<Record<StepId, Found>>,
  { round }: Offer,
  over: ReadonlySet<StepId>
): Plan {
  const { today, say, facts } = known
  const plan: Partial<Record<StepId, PlannedDay>> = {}
  const again = (found: Found): Found => ({ ...found, why: [say('again'), ...found.why] })
  const inDays = (from: IsoDay, days: number): Found => {
    const day = onOrAfter(known, plus(from, days))
    return by(day, say(days === WEEK ? 'week' : 'two-weeks', d(day)))
  }
  const own = (day: IsoDay | undefined, from: IsoDay = today): Found | undefined =>
    day !== undefined && day >= from ? by(day, say('own-day')) : undefined
  const settle = (step: StepId, floor: IsoDay, typed: Found | undefined, anew: () => Found): IsoDay => {
    if (over.has(step)) return floor
    const found = typed ?? (ideal[step].day >= floor ? ideal[step] : again(anew()))
    plan[step] = { ...found, why: found.why.join(' ') }
    return found.day
  }

  settle('changes', today, undefined, () => inDays(today, WEEK))
  const pupils = settle('pupils', today, own(facts.on.pupils), () => inDays(today, 2 * WEEK))
  const talkDays = [round.teamTalk.day, round.boardTalk.day].flatMap((day) => typedDay(day) ?? []).toSorted()
  const talks = settle('talks', today, own(talkDays.at(-1)), () => {
    const meeting = nextMeeting(known, 'team', today)
    return meeting === undefined ? inDays(today, 2 * WEEK) : by(meeting, say('team', d(meeting)))
  })
  const heard = later(pupils, talks)
  const review = settle('review', heard, undefined, () => inDays(heard, WEEK))
  const request = settle('request', review, own(facts.on.asked, review), () => {
    const meeting = known.meetings.mr.find((day) => papersOf(known, day).day >= review)
    if (meeting !== undefined) return forMeeting(known, meeting)
    const day = onOrAfter(known, review)
    return by(day, say('at-once', d(day)), ...termSum(known, day))
  })
  const answered = adviceDay(known, plan, ideal.advice, request, over, again)
  const reaction = over.has('advice') ? today : onOrAfter(known, plus(answered, REACTION_DAYS))
  const decided = settle('adoption', reaction, own(facts.on.meeting, answered), () => {
    const meeting = nextMeeting(known, 'board', reaction)
    const was = facts.on.meeting
    const past = was !== undefined && was < today ? [say('board-was', d(was))] : []
    if (meeting !== undefined) return by(meeting, ...past, say('board', d(meeting)), waitsWords(known, meeting))
    const day = beforeAugust(known, reaction)
    return by(day, ...past, say(known.meetings.board.length === 0 ? 'at-once' : 'board-none', d(day)))
  })
  settle('guide', decided, undefined, () => lateGuide(known, decided, over))
  return plan
}

/** In the summer holiday a day can still come before the school year begins. */
function beforeAugust(known: Known, floor: IsoDay): IsoDay {
  const day = onOrAfter(known, floor)
  const last = dayBefore(known.begins)
  return day > last && floor <= last ? last : day
}

function lateGuide(known: Known, decided: IsoDay, over: ReadonlySet<StepId>): Found {
  const day = beforeAugust(known, decided)
  const words = { grens: writeDay(known.begins), ...d(day) }
  if (day < known.begins) return by(day, known.say('guide-last', words))
  const canAsk = known.today < known.begins && !over.has('advice')
  return by(day, known.say('guide-late', words), ...(canAsk ? [known.say('shorter')] : []))
}

/** The last day of the MR's term, and what it says of the step. */
function adviceDay(
  known: Known,
  plan: Partial<Record<StepId, PlannedDay>>,
  ideal: Found,
  request: IsoDay,
  over: ReadonlySet<StepId>,
  again: (found: Found) => Found
): IsoDay {
  const { today, facts, say } = known
  const { asked, reply, advice } = facts.on
  if (over.has('advice')) return today
  const put = (found: Found): IsoDay => {
    plan.advice = { ...found, why: found.why.join(' ') }
    return found.day
  }
  if (facts.advice !== 'unknown') {
    const day = onOrAfter(known, plus(advice !== undefined && advice <= today ? advice : today, REACTION_DAYS))
    return put(by(later(day, today), say('two-weeks', d(later(day, today)))))
  }
  if (asked === undefined || asked > today) {
    const last = reply !== undefined && reply >= request ? reply : termFrom(known, request)
    if (reply === last) return put(by(last, say('answer-asked', d(last))))
    return put(ideal.day >= last ? ideal : again(by(last, ...termSum(known, request))))
  }
  const last = reply ?? termFrom(known, asked)
  const why = reply === undefined ? termSum(known, asked) : [say('answer-asked', d(last))]
  if (last >= today) return put(by(last, ...why))
  plan.advice = { day: null, limit: 'by', why: say('answer-passed', d(last)) }
  return today
}

/** In the order of the year, the steps that still have a day. */
export const plannedSteps = (plan: Plan): readonly StepId[] => stepIds.filter((step) => plan[step] !== undefined)

/** Which school year the plan is made in: that before the offer's. */
export const planYear = ({ schoolYear }: Offer): number => startYearOf(schoolYear) - 1
