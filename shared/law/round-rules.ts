// The rules for asking the MR's advice and for adopting: what of this year's round must be recorded. They never keep a
// section from being finished; readiness.ts shows them.
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { Round } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { asksReaction, contradictsPoints, isAdvised, departsFromAdvice, saysWhyNot } from './advice.ts'
import { finding } from './finding.ts'
import type { Predicate } from './predicate.ts'

const rule =
  (field: string, wants: (round: Round, today: IsoDay) => boolean): Predicate =>
  (school, _catalogue, today) =>
    wants(currentOffer(school, today).round, today) ? [finding(`round.${field}`)] : []

const isEmpty = (text: string): boolean => text.trim() === ''
const noDay = (text: string): boolean => typedDay(text) === undefined
/** Its days are compared only where both are days. */
const before = (one: string, other: string): boolean => {
  const [first, second] = [typedDay(one), typedDay(other)]
  return first !== undefined && second !== undefined && first < second
}
const isLater = (text: string, today: IsoDay): boolean => (typedDay(text) ?? today) > today

export const roundRules: Readonly<Record<string, Predicate>> = {
  'round-team-talk': rule('teamTalk.day', ({ teamTalk }) => noDay(teamTalk.day) && isEmpty(teamTalk.skipped)),
  'round-board-talk': rule('boardTalk.day', ({ boardTalk }) => noDay(boardTalk.day) && isEmpty(boardTalk.skipped)),
  'round-mr-reasons': rule('mr.reasons', ({ mr }) => isEmpty(mr.reasons)),
  'round-mr-for-staff': rule('mr.forStaff', ({ mr }) => isEmpty(mr.forStaff)),
  'round-mr-for-parents': rule('mr.forParents', ({ mr }) => isEmpty(mr.forParents)),
  'round-mr-for-pupils': rule('mr.forPupils', ({ mr }) => isEmpty(mr.forPupils)),
  'round-mr-measures': rule('mr.measures', ({ mr }) => isEmpty(mr.measures)),
  'round-mr-reply-by': rule('mr.replyBy', ({ mr }) => noDay(mr.replyBy)),
  'round-mr-asked-on': rule('mr.askedOn', ({ mr }) => noDay(mr.askedOn)),
  'round-mr-advice': rule('mr.advice', ({ mr }) => mr.advice === 'unknown'),
  'round-mr-advice-on': rule(
    'mr.adviceOn',
    ({ mr }) => (isAdvised(mr) || mr.advice === 'declined') && noDay(mr.adviceOn)
  ),
  'round-mr-advice-early': rule('mr.adviceOn', ({ mr }) => before(mr.adviceOn, mr.askedOn)),
  'round-mr-followed': rule('mr.followed', ({ mr }) => isAdvised(mr) && mr.followed === 'unknown'),
  'round-mr-followed-points': rule('mr.followed', ({ mr }) => contradictsPoints(mr)),
  'round-mr-why-not': rule('mr.points', ({ mr }) => departsFromAdvice(mr) && !saysWhyNot(mr)),
  'round-mr-reaction': rule('mr.reactionOn', ({ mr }) => asksReaction(mr) && noDay(mr.reactionOn)),
  'round-guide-consent': rule(
    'guideConsent.consentOn',
    ({ adoption, guideConsent }) =>
      (adoption.what === 'guide' || adoption.what === 'both') && noDay(guideConsent.consentOn)
  ),
  'round-what': rule('adoption.what', ({ adoption }) => adoption.what === 'unknown'),
  'round-day': rule('adoption.day', ({ adoption }) => noDay(adoption.day)),
  'round-day-future': rule('adoption.day', ({ adoption }, today) => isLater(adoption.day, today)),
  'round-day-early': rule('adoption.day', ({ adoption, mr }) => before(adoption.day, mr.adviceOn)),
  'round-by': rule('adoption.by', ({ adoption }) => adoption.by === 'unknown'),
  'round-mandate': rule('adoption.mandate', ({ adoption }) => adoption.by === 'director' && isEmpty(adoption.mandate))
}
