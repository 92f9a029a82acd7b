// What the plan of a year counts with, and how it counts.
import { adviceTermOf, papersDaysOf, USUAL_PAPERS_DAYS, USUAL_WEEKS } from '../calendar/advice-term.ts'
import { addDays, addWeeks } from '../calendar/days.ts'
import { calendarOf, type SchoolCalendar } from '../calendar/holidays.ts'
import { papersDay, type PapersDay } from '../calendar/papers.ts'
import { isSchoolDay, lastSchoolDayBefore, schoolDayFrom } from '../calendar/school-days.ts'
import { countTerm, type Term } from '../calendar/term.ts'
import { assumptionWords, papersWords, termWords } from '../calendar/term-words.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import type { PlanPart } from '../catalogue/text-keys.ts'
import { firstDayOf, schoolYearFrom, startYearOf, writeDay, type IsoDay } from '../day.ts'
import { factsOf, type Facts } from '../law/procedure/facts.ts'
import { waitsPastAugust, WEEKS } from '../law/procedure/suspension.ts'
import type { Offer } from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import type { School } from '../school/school.ts'
import { meetingsOf, type Body } from './meetings.ts'

/** A day, and how it was found, part by part. */
export interface Found {
  readonly day: IsoDay
  /** in: the month that the day is in; no meeting says it better. */
  readonly limit: 'by' | 'in'
  readonly why: readonly string[]
  /** Of those the one that says why it is so early; empty where they only count. */
  readonly because: string
}

export interface Known {
  readonly today: IsoDay
  /** The first days of the school year in which is worked, and of the offer's. */
  readonly from: IsoDay
  readonly begins: IsoDay
  readonly calendar: SchoolCalendar
  readonly term: Pick<Term, 'weeks' | 'runsInHolidays'>
  /** What is assumed of the term; empty where it was looked up. */
  readonly assumed: string
  readonly papersDays: number | undefined
  /** Of each body, in order. */
  readonly meetings: Readonly<Record<Planned, readonly IsoDay[]>>
  readonly months: Readonly<Record<StepId, number>>
  readonly facts: Facts
  readonly say: (part: PlanPart, words?: Words) => string
}
type Planned = Extract<Body, 'mr' | 'board' | 'team'>

export const REACTION_DAYS = 14

export function knownOf(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Known {
  const term = adviceTermOf(school)
  return {
    today,
    from: firstDayOf(schoolYearFrom(startYearOf(offer.schoolYear) - 1)),
    begins: firstDayOf(offer.schoolYear),
    calendar: calendarOf(school, catalogue),
    term: { weeks: term.weeks ?? USUAL_WEEKS, runsInHolidays: term.runsInHolidays },
    assumed: assumptionWords(term),
    papersDays: papersDaysOf(school),
    meetings: {
      mr: meetingsOf(school, ['mr']),
      board: meetingsOf(school, ['board']),
      team: meetingsOf(school, ['team'])
    },
    months: Object.fromEntries(catalogue.steps.map(({ id, month }) => [id, month])) as Record<StepId, number>,
    facts: factsOf(school, catalogue, offer, today),
    say: (part, words = {}) => fill(catalogue.planning.plan[part], words)
  }
}

export const by = (day: IsoDay, ...why: readonly string[]): Found => ({ day, limit: 'by', why, because: why[0] ?? '' })
/** So many days from another: no reason of its own, but for what may follow. */
export const byCount = (day: IsoDay, how: string, ...why: readonly string[]): Found => ({
  day,
  limit: 'by',
  why: [how, ...why],
  because: why[0] ?? ''
})
/** Something is said before it. */
export const after = ({ why, ...found }: Found, ...first: readonly string[]): Found => ({
  ...found,
  why: [...first, ...why]
})
export const on = (day: IsoDay): Words => ({ dag: writeDay(day) })
export const later = (one: IsoDay, other: IsoDay): IsoDay => (one > other ? one : other)
/** At the ends of what a day can be it stays. */
export const plus = (day: IsoDay, days: number): IsoDay => addDays(day, days) ?? day
/** The day itself where there is school, or the last before it, or the first after it. */
export const onOrBefore = ({ calendar }: Known, day: IsoDay): IsoDay =>
  isSchoolDay(calendar, day) ? day : (lastSchoolDayBefore(calendar, day) ?? day)
export const onOrAfter = ({ calendar }: Known, day: IsoDay): IsoDay => schoolDayFrom(calendar, day) ?? day

/** The last meeting that is not after a day, in the school year before the offer's. */
export const lastMeeting = ({ meetings, from }: Known, of: Planned, until: IsoDay): IsoDay | undefined =>
  meetings[of].findLast((day) => day <= until && day >= from)
export const nextMeeting = ({ meetings }: Known, of: Planned, from: IsoDay): IsoDay | undefined =>
  meetings[of].find((day) => day >= from)

/** The last day of the MR's term, asked on a day. */
export const termFrom = ({ term, calendar }: Known, from: IsoDay): IsoDay =>
  countTerm({ ...term, from }, calendar)?.last ?? from

/** How it was counted. */
export function termSum({ term, calendar, assumed }: Known, from: IsoDay): readonly string[] {
  const counted = countTerm({ ...term, from }, calendar)
  if (counted === undefined) return []
  const { sum, checks } = termWords(counted)
  return [sum, ...checks, ...(assumed === '' ? [] : [assumed])]
}

/** When the papers of a meeting go out. */
export const papersOf = ({ papersDays = USUAL_PAPERS_DAYS, calendar }: Known, meeting: IsoDay): PapersDay =>
  papersDay(meeting, papersDays, calendar) ?? { day: meeting, moved: null }

/** Asking the MR with the papers of one of its meetings. */
export function withPapersFor(known: Known, meeting: IsoDay): Found {
  const { papersDays, say } = known
  const papers = papersOf(known, meeting)
  return by(
    papers.day,
    papersWords(meeting, papersDays ?? USUAL_PAPERS_DAYS, papers),
    ...(papersDays === undefined ? [say('papers-assumed')] : []),
    ...termSum(known, papers.day)
  )
}

/** Until when it would wait, and whether that is in time. */
export function waitsWords({ begins, say }: Known, decision: IsoDay): string {
  const tooLong = waitsPastAugust(decision, begins)
  const until = tooLong ?? addWeeks(decision, WEEKS) ?? decision
  const words = { tot: writeDay(until), grens: writeDay(begins) }
  return say(tooLong === undefined ? 'waits-in-time' : 'waits-too-long', words)
}
