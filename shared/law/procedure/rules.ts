// The rules of the chain from the pupils to the school guide, over plain facts. Impossible is only what comes before its own cause, and a day
// that is still to come though it is told as done; equal days are always fine. Left out is a defect that is told with its reason. Their
// sentences stand with their step (assets/steps); which step that is, in verdict-ids.ts.
import type { VerdictId } from '../../catalogue/verdict-ids.ts'
import { dayNumber, weekdayOf, type IsoDay } from '../../day.ts'
import type { Leavable } from '../../school/round-fields.ts'
import type { DayFact, Facts } from './facts.ts'
import { isSuspended, suspensionOf, waitsPastAugust, wayOutOf } from './suspension.ts'

export interface Rule {
  /** told: nothing is asked about it */
  readonly kind: 'impossible' | 'left-out' | 'unusual' | 'told'
  /** The day that it is about, and the other that it is compared with. */
  readonly of: DayFact
  readonly beside?: DayFact
  /** Of what is left out: what its reason is called. */
  readonly why?: Leavable
  readonly holds: (facts: Facts) => boolean
}

const isBefore = ({ on }: Facts, one: DayFact, other: DayFact): boolean => {
  const [first, second] = [on[one], on[other]]
  return first !== undefined && second !== undefined && first < second
}
/** Its day has come. */
const isDone = ({ on, today }: Facts, fact: DayFact): boolean => {
  const day = on[fact]
  return day !== undefined && day <= today
}
/** Both have come, and the first was earlier. */
const wasBefore = (facts: Facts, one: DayFact, other: DayFact): boolean =>
  isBefore(facts, one, other) && isDone(facts, other)

/** An effect before its cause. */
const early = (effect: DayFact, cause: DayFact): Rule => ({
  kind: 'impossible',
  of: effect,
  beside: cause,
  holds: (facts) => isBefore(facts, effect, cause)
})
/** Told as done, and still to come. */
const toCome = (fact: DayFact): Rule => ({
  kind: 'impossible',
  of: fact,
  holds: ({ on, today }) => (on[fact] ?? today) > today
})
const leftOut = (why: Leavable, of: DayFact, holds: Rule['holds'], beside?: DayFact): Rule => ({
  kind: 'left-out',
  of,
  ...(beside !== undefined && { beside }),
  why,
  holds
})
const unusual = (of: DayFact, holds: Rule['holds'], beside?: DayFact): Rule => ({
  kind: 'unusual',
  of,
  ...(beside !== undefined && { beside }),
  holds
})
const told = (of: DayFact, holds: Rule['holds']): Rule => ({ kind: 'told', of, holds })

const WEEK = 7
const isWeekend = (day: IsoDay): boolean => weekdayOf(day) % 6 === 0
const isDecided = (facts: Facts): boolean => isDone(facts, 'decision')
/** What the MR answered has a day: an advice, or that there will be none. */
const isAnswered = ({ isAdvised, advice }: Facts): boolean => isAdvised || advice === 'declined'

export const rules: Readonly<Record<VerdictId, Rule>> = {
  'pupils-told-early': early('pupilsTold', 'pupils'),
  'pupils-not-heard': leftOut(
    'pupils',
    'pupils',
    (facts) => facts.kind !== 'interim' && !isDone(facts, 'pupils') && (isDecided(facts) || isDone(facts, 'guide'))
  ),
  'pupils-after-guide': leftOut('pupils', 'pupils', (facts) => wasBefore(facts, 'guide', 'pupils'), 'guide'),
  'pupils-after-decision': unusual(
    'pupils',
    (facts) => wasBefore(facts, 'decision', 'pupils') && !isBefore(facts, 'guide', 'pupils'),
    'decision'
  ),
  'pupils-free-day': unusual('pupils', ({ on, isFree }) => on.pupils !== undefined && isFree(on.pupils)),

  'reply-before-request': early('reply', 'asked'),
  'resent-before-request': early('resentFirst', 'asked'),
  'resent-to-come': toCome('resentLast'),
  'shorter-to-come': toCome('shorter'),
  'postponed-to-come': toCome('postponed'),
  'not-reviewed': leftOut(
    'review',
    'reviewed',
    (facts) => facts.asksReview && isDone(facts, 'asked') && !facts.isReviewed()
  ),
  'reviewed-late': unusual(
    'reviewed',
    (facts) => facts.asksReview && wasBefore(facts, 'asked', 'reviewed') && facts.isReviewed(),
    'asked'
  ),
  'mr-not-asked': leftOut('advice', 'asked', (facts) => isDecided(facts) && !isDone(facts, 'asked')),
  'reply-soon': unusual(
    'reply',
    ({ on: { asked, reply, shorter } }) =>
      asked !== undefined &&
      reply !== undefined &&
      shorter === undefined &&
      asked <= reply &&
      dayNumber(reply) - dayNumber(asked) < WEEK,
    'asked'
  ),
  'talk-before-request': unusual('talk', (facts) => isBefore(facts, 'talk', 'asked'), 'asked'),
  'no-talk': leftOut(
    'talk',
    'talk',
    (facts) => facts.isAdvised && isDone(facts, 'advice') && !isDone(facts, 'talk') && !facts.talkWaived
  ),
  'talk-after-advice': leftOut(
    'talk',
    'talk',
    (facts) => facts.isAdvised && wasBefore(facts, 'advice', 'talk') && !facts.talkWaived,
    'advice'
  ),

  'advice-before-request': early('advice', 'asked'),
  'advice-to-come': toCome('advice'),
  'none-in-term': {
    kind: 'impossible',
    of: 'reply',
    holds: ({ advice, on, today }) => advice === 'none' && on.reply !== undefined && on.reply >= today
  },
  'none-without-term': leftOut(
    'advice',
    'reply',
    (facts) => facts.advice === 'none' && isDecided(facts) && facts.on.reply === undefined
  ),
  'reaction-before-advice': early('reaction', 'advice'),
  'reaction-to-come': toCome('reaction'),
  'no-reaction': leftOut(
    'reaction',
    'reaction',
    (facts) => facts.asksReaction && isDecided(facts) && facts.on.reaction === undefined
  ),
  'further-talk-before-advice': early('furtherTalk', 'advice'),
  'no-further-talk': leftOut(
    'furtherTalk',
    'furtherTalk',
    (facts) => facts.departs && isDecided(facts) && !isDone(facts, 'furtherTalk') && !facts.furtherTalkWaived
  ),
  'further-talk-late': leftOut(
    'furtherTalk',
    'furtherTalk',
    (facts) => facts.departs && wasBefore(facts, 'decision', 'furtherTalk') && !facts.furtherTalkWaived,
    'decision'
  ),
  'wish-unmet': unusual('noObjection', ({ byWishesOnly, on }) => byWishesOnly && on.noObjection === undefined),
  'no-objection-before-advice': early('noObjection', 'advice'),
  'no-objection-to-come': toCome('noObjection'),

  'decision-to-come': toCome('decision'),
  'decision-before-request': leftOut('advice', 'decision', (facts) => wasBefore(facts, 'decision', 'asked'), 'asked'),
  'decision-before-advice': leftOut(
    'advice',
    'decision',
    (facts) => isAnswered(facts) && wasBefore(facts, 'decision', 'advice') && !wasBefore(facts, 'decision', 'asked'),
    'advice'
  ),
  'decision-without-advice': leftOut(
    'advice',
    'decision',
    (facts) =>
      facts.advice === 'unknown' && isDecided(facts) && isDone(facts, 'asked') && !isBefore(facts, 'decision', 'asked')
  ),
  'decision-in-term': leftOut(
    'advice',
    'decision',
    (facts) =>
      facts.advice === 'none' && wasBefore(facts, 'decision', 'reply') && !wasBefore(facts, 'decision', 'asked'),
    'reply'
  ),
  'decision-other-year': unusual(
    'decision',
    ({ on: { decision }, yearBefore, ends }) => decision !== undefined && (decision < yearBefore || decision >= ends)
  ),
  'decision-weekend': unusual('decision', ({ on: { decision } }) => decision !== undefined && isWeekend(decision)),
  'meeting-passes-august': told(
    'meeting',
    ({ departs, keepsText, begins, on: { meeting, decision, noObjection } }) =>
      departs &&
      decision === undefined &&
      noObjection === undefined &&
      !keepsText &&
      meeting !== undefined &&
      waitsPastAugust(meeting, begins) !== undefined
  ),
  'received-before-decision': early('received', 'decision'),
  'received-to-come': toCome('received'),
  'decision-waits': told('decision', (facts) => isSuspended(facts) && wayOutOf(facts) === null),

  'consent-before-request': early('consent', 'consentAsked'),
  'consent-to-come': toCome('consent'),
  'guide-to-come': toCome('guide'),
  'guide-other-year': {
    kind: 'impossible',
    of: 'guide',
    holds: (facts) => isDone(facts, 'guide') && !facts.guideFits
  },
  'guide-without-decision': leftOut(
    'decision',
    'decision',
    (facts) => isDone(facts, 'guide') && !isDone(facts, 'decision')
  ),
  'guide-before-decision': leftOut('decision', 'guide', (facts) => wasBefore(facts, 'guide', 'decision'), 'decision'),
  'guide-without-consent': leftOut(
    'consent',
    'consent',
    (facts) => facts.consent === 'unknown' && isDone(facts, 'guide')
  ),
  'guide-refused': leftOut('consent', 'consent', (facts) => facts.consent === 'refused' && isDone(facts, 'guide')),
  'guide-before-consent': leftOut(
    'consent',
    'consent',
    (facts) => facts.consent === 'given' && wasBefore(facts, 'guide', 'consent'),
    'guide'
  ),
  'consent-without-day': leftOut(
    'consent',
    'consent',
    (facts) => facts.consent === 'given' && isDone(facts, 'guide') && facts.on.consent === undefined
  ),
  'guide-while-waiting': unusual('guide', (facts) => {
    const { guide, noObjection, decision, received = decision } = facts.on
    if (!isSuspended(facts) || facts.keepsText || guide === undefined || received === undefined) return false
    const isFreed = noObjection !== undefined && noObjection <= guide
    return isDone(facts, 'guide') && !isFreed && received <= guide && guide <= (suspensionOf(facts)?.until ?? guide)
  }),
  'guide-sent-early': leftOut(
    'guide',
    'guideSent',
    (facts) => isDone(facts, 'guideSent') && (facts.on.guide === undefined || isBefore(facts, 'guideSent', 'guide'))
  ),
  'guide-late': told(
    'guide',
    (facts) => isDone(facts, 'guide') && facts.guideFits && (facts.on.guide ?? facts.begins) >= facts.begins
  )
}
