// The MR's advice, and the written reaction to it.
import { asksReaction } from '../../law/advice.ts'
import { adviceIs } from '../round-words.ts'
import { BUSY, DONE, hasCome, isFilled, NOT_STARTED, onDay, status, type StepTeller } from './step.ts'

export const adviceStep: StepTeller = ({ offer, today }) => {
  const { mr } = offer.round
  const { advice } = mr
  if (advice === 'none') return [DONE, 'Er kwam geen advies binnen de termijn.']
  if (advice === 'declined') {
    const declinedOn = onDay(mr.adviceOn)
    return [
      declinedOn === undefined ? BUSY : DONE,
      `De MR ziet af van advies${declinedOn === undefined ? '' : `. Dat schreef de MR op ${declinedOn}`}.`
    ]
  }
  if (advice === 'unknown') {
    const isBegun = mr.points.length > 0 || [mr.adviceOn, mr.adviceText, mr.reactionOn].some(isFilled)
    return [isBegun ? BUSY : hasCome(mr.askedOn, today) ? status('waiting', 'Wacht op de MR') : NOT_STARTED]
  }
  const adviceOn = onDay(mr.adviceOn)
  const reactionOn = onDay(mr.reactionOn)
  const isDone =
    adviceOn !== undefined &&
    mr.followed !== 'unknown' &&
    (!asksReaction(mr) || reactionOn !== undefined || isFilled(offer.round.leftOut.reaction))
  const reacted = reactionOn === undefined ? '' : ` U reageerde op ${reactionOn}.`
  return [
    isDone ? DONE : BUSY,
    `Het advies is ${adviceIs[advice]}${adviceOn === undefined ? '' : `, van ${adviceOn}`}.${reacted}`
  ]
}
