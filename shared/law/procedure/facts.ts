// What the rules of the procedure compare: plain facts of one round, read from a school. A day that is half typed is no day yet.
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { calendarOf, type SchoolCalendar } from '../../calendar/holidays.ts'
import { isSchoolDay } from '../../calendar/school-days.ts'
import { firstDayOf, parseDay, schoolYearFrom, startYearOf, type IsoDay, type SchoolYear } from '../../day.ts'
import { guideAdoptionAnchor, PUBLISHING } from '../../school/anchors.ts'
import { confirmationFor } from '../../school/confirmations.ts'
import { bringsGuide, fitsGuide, type Offer } from '../../school/current-offer.ts'
import { hasEarlier } from '../../school/earlier-offer.ts'
import { guideDestinations, leavable, type Leavable } from '../../school/round-fields.ts'
import type { Round, School } from '../../school/school.ts'
import { typedDay, typedSchoolYear } from '../../typed-day.ts'
import { answerAskedFor, asksReaction, departsFromAdvice, departsByWishesOnly, isAdvised } from '../advice.ts'
import { notLookedAt, reviewable } from '../review.ts'

/** The days of a round that are compared, each with the field in which it stands. `reply`: the last day for the answer that was asked. */
const fields = {
  pupils: 'round.pupilsSay.heldOn',
  pupilsTold: 'round.pupilsSay.toldOn',
  asked: 'round.mr.askedOn',
  reply: 'round.mr.replyBy',
  shorter: 'round.mr.shorterOn',
  postponed: 'round.mr.replyBy',
  resentFirst: 'round.mr.askedOn',
  resentLast: 'round.mr.askedOn',
  talk: 'round.mr.talkOn',
  advice: 'round.mr.adviceOn',
  reaction: 'round.mr.reactionOn',
  furtherTalk: 'round.mr.furtherTalkOn',
  noObjection: 'round.mr.noObjectionOn',
  meeting: 'round.boardNote.meetingOn',
  decision: 'round.adoption.day',
  received: 'round.mr.receivedOn',
  consentAsked: 'round.guideConsent.askedOn',
  consent: 'round.guideConsent.consentOn',
  guide: '',
  /** The first day on which it went somewhere. */
  guideSent: PUBLISHING,
  /** The last section that was looked at for this offer: the page of that step. */
  reviewed: 'year.review'
} as const
export type DayFact = keyof typeof fields
export const dayFacts = Object.keys(fields) as readonly DayFact[]

export interface Facts {
  readonly today: IsoDay
  readonly schoolYear: SchoolYear
  /** 1 August on which that year begins, and that of the year before and of the year after it. */
  readonly begins: IsoDay
  readonly yearBefore: IsoDay
  readonly ends: IsoDay
  readonly kind: Round['kind']
  readonly on: Readonly<Record<DayFact, IsoDay | undefined>>
  readonly advice: Round['mr']['advice']
  /** An advice came, and not only word that there will be none. */
  readonly isAdvised: boolean
  readonly asksReaction: boolean
  readonly departs: boolean
  /** What is not followed are wishes, and no more. */
  readonly byWishesOnly: boolean
  /** A talk before the advice was offered, and the MR did not want it; and so the further talk. */
  readonly talkWaived: boolean
  readonly furtherTalkWaived: boolean
  /** The school guide keeps the text of the year before on a point that is not followed. */
  readonly keepsText: boolean
  readonly consent: Round['guideConsent']['answer']
  /** There was an offer before, and so something to look at again; and whether all of it was. */
  readonly asksReview: boolean
  readonly isReviewed: () => boolean
  /** The guide's day cannot be of its school year. */
  readonly guideFits: boolean
  readonly isFree: (day: IsoDay) => boolean
  readonly why: Readonly<Record<Leavable, boolean>>
  readonly letGo: Readonly<Record<Leavable, boolean>>
  /** What was asked once, and she said that it is right. */
  readonly sure: Readonly<Record<string, string>>
}

/** What is looked at as if it were done today: sending the request, taking the decision, adopting the guide. A day that was typed stays, but for that on which it will be asked. */
export type Supposed = 'request' | 'decision' | 'guide'

/** Takes any school that can be stored. */
export function factsOf(
  school: School,
  catalogue: Pick<Catalogue, 'calendar'>,
  offer: Offer,
  today: IsoDay,
  supposed: Supposed | null = null
): Facts {
  const { schoolYear, round } = offer
  const { mr, guideConsent } = round
  const on = daysOf(school, offer)
  const guide = on.guide ?? (supposed === 'guide' && bringsGuide(round) ? today : undefined)
  const isAsked = on.asked !== undefined && on.asked <= today
  let calendar: SchoolCalendar | undefined
  return {
    today,
    schoolYear,
    begins: firstDayOf(schoolYear),
    yearBefore: augustFirst(startYearOf(schoolYear) - 1) ?? firstDayOf(schoolYear),
    ends: augustFirst(startYearOf(schoolYear) + 1) ?? firstDayOf(schoolYear),
    kind: round.kind,
    on: {
      ...on,
      asked: supposed === 'request' && !isAsked ? today : on.asked,
      decision: on.decision ?? (supposed === 'decision' ? today : undefined),
      guide
    },
    advice: mr.advice,
    isAdvised: isAdvised(mr),
    asksReaction: asksReaction(mr),
    departs: departsFromAdvice(mr),
    byWishesOnly: departsByWishesOnly(mr),
    talkWaived: mr.talkWaived === 'yes',
    furtherTalkWaived: mr.furtherTalkWaived === 'yes',
    keepsText: mr.keepsUntil.trim() !== '',
    // Before the answer was asked, the day alone said that it was given.
    consent: guideConsent.answer === 'unknown' && on.consent !== undefined ? 'given' : guideConsent.answer,
    asksReview: round.kind !== 'interim' && hasEarlier(school, offer),
    isReviewed: () => notLookedAt(school, schoolYear, isAsked).length === 0,
    guideFits: guide === undefined || fitsGuide(guide, schoolYear),
    isFree: (day) => !isSchoolDay((calendar ??= calendarOf(school, catalogue)), day),
    why: eachOf((what) => round.leftOut[what].trim() !== ''),
    letGo: eachOf((what) => typedDay(round.letGo[what]) !== undefined),
    sure: round.sure
  }
}

/** Undefined before the first year, and after the last, that a day can have. */
const augustFirst = (year: number): IsoDay | undefined => parseDay(`${schoolYearFrom(year).slice(0, 4)}-08-01`)

const eachOf = (is: (what: Leavable) => boolean): Readonly<Record<Leavable, boolean>> =>
  Object.fromEntries(leavable.map((what) => [what, is(what)])) as Record<Leavable, boolean>

function daysOf(school: School, { schoolYear, round }: Offer): Facts['on'] {
  const { pupilsSay, mr, guideConsent, adoption, boardNote } = round
  const resent = mr.resent.flatMap(({ day }) => typedDay(day) ?? []).toSorted()
  const agreed = mr.postponements.flatMap(({ agreedOn }) => typedDay(agreedOn) ?? [])
  return {
    pupils: typedDay(pupilsSay.heldOn),
    pupilsTold: typedDay(pupilsSay.toldOn),
    asked: typedDay(mr.askedOn),
    reply: answerAskedFor(mr),
    shorter: typedDay(mr.shorterOn),
    postponed: last(agreed),
    resentFirst: resent[0],
    resentLast: resent.at(-1),
    talk: typedDay(mr.talkOn),
    advice: typedDay(mr.adviceOn),
    reaction: typedDay(mr.reactionOn),
    furtherTalk: typedDay(mr.furtherTalkOn),
    noObjection: typedDay(mr.noObjectionOn),
    meeting: typedDay(boardNote.meetingOn),
    decision: typedDay(adoption.day),
    received: typedDay(mr.receivedOn),
    consentAsked: typedDay(guideConsent.askedOn),
    consent: typedDay(guideConsent.consentOn),
    guide: bringsGuide(round) ? guideDay(school, schoolYear) : undefined,
    guideSent: bringsGuide(round) ? guideSent(round) : undefined,
    reviewed: last(
      reviewable(school).flatMap(
        (id) => typedDay(confirmationFor(school.sections[id].confirmations, schoolYear)?.day ?? '') ?? []
      )
    )
  }
}

/** Scholen op de kaart may have got the profile alone. */
const guideSent = ({ sent }: Round): IsoDay | undefined =>
  guideDestinations.flatMap((to) => (to === 'map' ? [] : (typedDay(sent[to]) ?? []))).toSorted()[0]

const last = (days: readonly IsoDay[]): IsoDay | undefined => days.toSorted().at(-1)

/** Of several days of one guide the first that can be one; else the first. */
function guideDay({ rhythms }: School, schoolYear: SchoolYear): IsoDay | undefined {
  const days = rhythms.guideAdoptions
    .flatMap((row) => (typedSchoolYear(row.schoolYear) === schoolYear ? (typedDay(row.day) ?? []) : []))
    .toSorted()
  return days.find((day) => fitsGuide(day, schoolYear)) ?? days[0]
}

/** Where a day stands: the anchor of its field. */
export const fieldOf = (fact: DayFact, { schoolYear }: Pick<Facts, 'schoolYear'>): string =>
  fact === 'guide' ? guideAdoptionAnchor(schoolYear) : fields[fact]
