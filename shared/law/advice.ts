// Whether a decision follows the MR's advice. Where it does not, or not wholly, carrying it out waits (ground 'advice-not-followed').
import type { IsoDay } from '../day.ts'
import type { Round } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

type Mr = Round['mr']

export type Advice = Exclude<Mr['advice'], 'unknown' | 'declined' | 'none'>

/** An advice came. */
export const isAdvice = (advice: Mr['advice']): advice is Advice =>
  advice !== 'unknown' && advice !== 'declined' && advice !== 'none'
export const isAdvised = ({ advice }: Mr): boolean => isAdvice(advice)

/** It is positive, whatever the MR wishes besides. */
export const isPositive = ({ advice }: Mr): boolean => advice === 'positive' || advice === 'wishes'

const isUnmet = ({ answer }: Mr['points'][number]): boolean => answer === 'partly' || answer === 'not'

/** Some point of the advice is not taken over, or not wholly. */
export const hasUnmetPoint = ({ points }: Mr): boolean => points.some(isUnmet)
export const unmetPoints = ({ points }: Mr): Mr['points'] => points.filter(isUnmet)

/** not-advised: there is nothing to follow · unsaid: nobody said, and no point shows it */
export type Following = 'not-advised' | 'unsaid' | 'wholly' | 'departs'

/** Whatever the kind of advice, the director says it; a point that is not wholly taken over says it too, also against her answer. */
export function followingOf(mr: Mr): Following {
  if (!isAdvised(mr)) return 'not-advised'
  if (mr.followed === 'no' || hasUnmetPoint(mr)) return 'departs'
  return mr.followed === 'yes' ? 'wholly' : 'unsaid'
}

/** It was against, and nothing of it is taken over. */
export const followsNothing = (mr: Mr): boolean =>
  followingOf(mr) === 'departs' &&
  mr.advice === 'negative' &&
  !mr.points.some(({ answer }) => answer === 'followed' || answer === 'partly')

export const departsFromAdvice = (mr: Mr): boolean => followingOf(mr) === 'departs'

/** What is not taken over are wishes, and nothing else that was written down. */
export const departsByWishesOnly = (mr: Mr): boolean =>
  isAdvised(mr) && hasUnmetPoint(mr) && mr.points.filter(isUnmet).every(({ kind }) => kind === 'wish')

/** The MR waits for a written reaction: to what it asks or does not agree with, and where the decision departs from it. */
export const asksReaction = (mr: Mr): boolean => isAdvised(mr) && (!isPositive(mr) || departsFromAdvice(mr))

/** The answer says one thing, the points another. */
export const contradictsPoints = (mr: Mr): boolean => isAdvised(mr) && mr.followed === 'yes' && hasUnmetPoint(mr)

/** It is written what is not taken over, and why: of each such point, and of one at least. */
export const saysWhyNot = ({ points }: Mr): boolean =>
  points.some(isUnmet) && points.filter(isUnmet).every(({ point, why }) => point.trim() !== '' && why.trim() !== '')

/** The last day that was asked for, or agreed on later, for the answer; undefined where none was. */
export function answerAskedFor({ replyBy, postponements }: Mr): IsoDay | undefined {
  const days = [replyBy, ...postponements.map(({ until }) => until)].flatMap((day) => typedDay(day) ?? [])
  return days.toSorted().at(-1)
}

/** That no advice came can only be told when its time is over: the last day is the MR's. */
export function mayTellNone(mr: Mr, today: IsoDay): boolean {
  const last = answerAskedFor(mr)
  return last === undefined || last < today
}
