// By when each step of a year is to be done: as counted back (plan-back.ts), for as long as that can still be. What cannot any more is proposed
// anew from today, and all that follows it: no day of the plan is past. Every day tells how it was found.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { dayBefore, writeDay, type IsoDay } from '../day.ts'
import { resumesOn, suspensionOf, waitsOn } from '../law/procedure/suspension.ts'
import type { Offer } from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { countBack, type Latest, type Ordered } from './plan-back.ts'
import {
  after,
  by,
  byCount,
  knownOf,
  later,
  nextMeeting,
  on,
  onOrAfter,
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

export interface PlannedDay {
  /** Null: there is nothing to plan; others had until a day that has passed. */
  readonly day: IsoDay | null
  /** in: the month that the day is in. */
  readonly limit: Found['limit']
  /** How it was found, in a few sentences. */
  readonly why: string
  /** Why it is so early, in a sentence or two; empty where nothing of it says so. */
  readonly because: string
  /** The day on which it would have been to be done, counted back from the end, has gone. */
  readonly hasPassed: boolean
}

/** A step that is over has none. */
export type Plan = Readonly<Partial<Record<StepId, PlannedDay>>>

const WEEK = 7

/**
 * @param over the steps that ask nothing any more
 * @param from the day from which is proposed anew what cannot be any more: today, or an earlier day for who asks what was proposed then. Takes any
 * school that can be stored.
 */
export function planOf(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay,
  over: ReadonlySet<StepId>,
  from: IsoDay = today
): Plan {
  const known = knownOf(school, catalogue, offer, today)
  const plan = new Forward(known, countBack(known), over, from)
  const talks = [offer.round.teamTalk.day, offer.round.boardTalk.day].flatMap((day) => typedDay(day) ?? []).toSorted()
  plan.hear(talks.at(-1))
  plan.ask()
  plan.decide()
  return plan.days
}

/** Until when the MR has to answer what it was asked: as was asked, with what was agreed later; else as its term runs. */
export function answerDue(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay
): { readonly day: IsoDay; readonly isAsked: boolean } {
  const known = knownOf(school, catalogue, offer, today)
  const { reply, asked } = known.facts.on
  return { day: reply ?? termFrom(known, asked ?? today), isAsked: reply !== undefined }
}

/** Step after step, each not before what it waits for. */
class Forward {
  readonly #known: Known
  readonly #latest: Latest
  readonly #over: ReadonlySet<StepId>
  /** Nothing is proposed before it. */
  readonly #start: IsoDay
  readonly days: Partial<Record<StepId, PlannedDay>> = {}
  /** From when the next step can be. */
  #floor: IsoDay

  constructor(known: Known, latest: Latest, over: ReadonlySet<StepId>, start: IsoDay) {
    this.#known = known
    this.#latest = latest
    this.#over = over
    this.#start = start
    this.#floor = start
  }

  /** What changed, pupils and team in any order; then the profile is looked at. */
  hear(talk: IsoDay | undefined): void {
    const { facts, say } = this.#known
    const start = this.#start
    this.#settle('changes', start, undefined, () => this.#inDays(start, 'week'))
    const pupils = this.#settle('pupils', start, this.#own(facts.on.pupils, start), () =>
      this.#inDays(start, 'two-weeks')
    )
    const talks = this.#settle('talks', start, this.#own(talk, start), () => {
      const meeting = nextMeeting(this.#known, 'team', start)
      return meeting === undefined ? this.#inDays(start, 'two-weeks') : by(meeting, say('team', on(meeting)))
    })
    const heard = later(pupils, talks)
    this.#floor = this.#settle('review', heard, undefined, () => this.#inDays(heard, 'week'))
  }

  ask(): void {
    const { facts, meetings, say } = this.#known
    const ready = this.#floor
    const talk = this.#forTalk(ready)
    const asked = this.#settle('request', ready, this.#own(facts.on.asked, ready) ?? talk, () => {
      const meeting = meetings.mr.find((day) => papersOf(this.#known, day).day >= ready)
      if (meeting !== undefined) return withPapersFor(this.#known, meeting)
      const day = onOrAfter(this.#known, ready)
      return byCount(day, say('at-once', on(day)), ...termSum(this.#known, day))
    })
    this.#floor = this.#answer(asked)
  }

  /** The papers go out ahead of the talk with the MR that was planned. */
  #forTalk(ready: IsoDay): Found | undefined {
    const { talk } = this.#known.facts.on
    if (talk === undefined || talk < ready) return undefined
    const found = withPapersFor(this.#known, talk)
    return found.day >= ready ? found : undefined
  }

  decide(): void {
    const { today, facts, meetings, say } = this.#known
    const answered = this.#floor
    const ready = this.#over.has('advice') ? this.#start : onOrAfter(this.#known, plus(answered, REACTION_DAYS))
    const decided = this.#settle('adoption', ready, this.#own(facts.on.meeting, answered), () => {
      const was = facts.on.meeting
      const past = was !== undefined && was < today ? [say('board-was', on(was))] : []
      const meeting = nextMeeting(this.#known, 'board', ready)
      if (meeting !== undefined)
        return after(by(meeting, say('board', on(meeting)), waitsWords(this.#known, meeting)), ...past)
      const day = this.#beforeAugust(ready)
      return after(byCount(day, say(meetings.board.length === 0 ? 'at-once' : 'board-none', on(day))), ...past)
    })
    this.#adoptGuide(decided)
  }

  /** To adopt the guide is to carry the decision out: that waits with it. */
  #adoptGuide(decided: IsoDay): void {
    const { today, facts, say } = this.#known
    const waits = suspensionOf(facts)
    if (waits === undefined || !waitsOn(waits, today)) {
      this.#settle('guide', decided, undefined, () => this.#lateGuide(decided))
      return
    }
    const from = later(decided, resumesOn(waits))
    this.#settle('guide', from, undefined, () => after(this.#lateGuide(from), say('waits', on(waits.until))))
  }

  #settle(step: Ordered, from: IsoDay, own: Found | undefined, anew: () => Found): IsoDay {
    if (this.#over.has(step)) return from
    const latest = this.#latest[step]
    return this.#put(step, own ?? (latest.day >= from ? latest : this.#again(step, anew())))
  }

  #put(step: Ordered, { why, ...found }: Found): IsoDay {
    this.days[step] = { ...found, why: why.join(' '), hasPassed: this.#hasPassed(step) }
    return found.day
  }

  /** Its own day is past, or what comes before it came later. */
  #again(step: Ordered, found: Found): Found {
    return after(found, this.#known.say(this.#hasPassed(step) ? 'again' : 'later'))
  }

  /** The day up to which it would have been in time. */
  #hasPassed(step: Ordered): boolean {
    return this.#latest[step].day < this.#known.today
  }

  #own(day: IsoDay | undefined, from: IsoDay): Found | undefined {
    return day !== undefined && day >= from ? by(day, this.#known.say('own-day', on(day))) : undefined
  }

  #inDays(from: IsoDay, part: 'week' | 'two-weeks'): Found {
    const day = onOrAfter(this.#known, plus(from, part === 'week' ? WEEK : 2 * WEEK))
    return byCount(day, this.#known.say(part, on(day)))
  }

  /** The MR's answer, and what is to be said to it. */
  #answer(asked: IsoDay): IsoDay {
    const { today, facts, say } = this.#known
    const { reply, advice } = facts.on
    if (this.#over.has('advice')) return this.#start
    if (facts.advice !== 'unknown') {
      const came = advice !== undefined && advice <= today ? advice : this.#start
      const day = later(onOrAfter(this.#known, plus(came, REACTION_DAYS)), this.#start)
      return this.#put('advice', by(day, say('to-react', on(day))))
    }
    const since = facts.on.asked
    if (since === undefined || since > today) return this.#answerTo(asked, reply)
    const last = reply ?? termFrom(this.#known, since)
    if (last >= today)
      return this.#put(
        'advice',
        reply === undefined ? by(last, ...termSum(this.#known, since)) : by(last, say('answer-asked', on(last)))
      )
    this.days.advice = { day: null, limit: 'by', why: say('answer-passed', on(last)), because: '', hasPassed: true }
    return later(last, this.#start)
  }

  /** To a request that is still to come. */
  #answerTo(asked: IsoDay, reply: IsoDay | undefined): IsoDay {
    if (reply !== undefined && reply >= asked)
      return this.#put('advice', by(reply, this.#known.say('answer-asked', on(reply))))
    const last = termFrom(this.#known, asked)
    return this.#settle('advice', last, undefined, () => by(last, ...termSum(this.#known, asked)))
  }

  /** In the summer holiday, too, a day can come before the school year begins. */
  #beforeAugust(from: IsoDay): IsoDay {
    const day = onOrAfter(this.#known, from)
    const last = dayBefore(this.#known.begins)
    return day > last && from <= last ? last : day
  }

  #lateGuide(decided: IsoDay): Found {
    const { begins, today, say } = this.#known
    const day = this.#beforeAugust(decided)
    const words = { grens: writeDay(begins), ...on(day) }
    if (day < begins) return by(day, say('guide-last', words))
    const canAsk = today < begins && !this.#over.has('advice')
    return by(day, say('guide-late', words), ...(canAsk ? [say('shorter')] : []))
  }
}
