// Asking the MR's advice.
import { BUSY, DONE, hasCome, isFilled, NOT_STARTED, onDay, type StepTeller } from './step.ts'

export const requestStep: StepTeller = ({ offer, today }) => {
  const { mr } = offer.round
  const askedOn = onDay(mr.askedOn)
  const replyBy = onDay(mr.replyBy)
  if (askedOn !== undefined && !hasCome(mr.askedOn, today)) return [BUSY, `U vraagt advies op ${askedOn}.`]
  if (askedOn !== undefined)
    return [DONE, `Gevraagd op ${askedOn}.${replyBy === undefined ? '' : ` U vroeg antwoord uiterlijk ${replyBy}.`}`]
  const isBegun = [
    mr.askedOn,
    mr.replyBy,
    mr.reasons,
    mr.forStaff,
    mr.forParents,
    mr.forPupils,
    mr.measures,
    mr.talkOn
  ].some(isFilled)
  return [isBegun ? BUSY : NOT_STARTED]
}
