// On which page of the school year a field of a round is asked, by its address. That what a page asks agrees, a test holds
// (tests/shared/school/step-of-field.test.ts).
import { guideAdoptionYear, REMIND_MR } from './anchors.ts'
import { isStep, type Leavable, type StepId } from './round-fields.ts'

/** Of what is asked on one page together. */
const groups: Readonly<Record<string, StepId>> = {
  changes: 'changes',
  pupilsSay: 'pupils',
  teamTalk: 'talks',
  boardTalk: 'talks',
  mr: 'request',
  guideConsent: 'guide',
  boardNote: 'adoption',
  adoption: 'adoption',
  sent: 'guide',
  toSend: 'guide',
  notSent: 'guide'
}

/** Of the MR's, those that are asked after the request. */
const ofMr: Readonly<Record<string, StepId>> = {
  advice: 'advice',
  adviceOn: 'advice',
  adviceText: 'advice',
  points: 'advice',
  point: 'advice',
  followed: 'advice',
  reactionOn: 'advice',
  furtherTalkOn: 'advice',
  furtherTalkWaived: 'advice',
  receivedOn: 'adoption',
  noObjectionOn: 'adoption',
  keepsUntil: 'adoption'
}

const left: Readonly<Record<Leavable, StepId>> = {
  pupils: 'pupils',
  review: 'review',
  talk: 'request',
  advice: 'request',
  reaction: 'advice',
  furtherTalk: 'advice',
  consent: 'guide',
  decision: 'guide'
}
const isLeavable = (what: string): what is Leavable => Object.hasOwn(left, what)

/** Places on a page that are no field, and the points of the advice as a list. */
const places: Readonly<Record<string, StepId>> = {
  'year.ready-for-mr': 'request',
  'year.ready-to-adopt': 'adoption',
  'round.points.add': 'advice',
  [REMIND_MR]: 'advice'
}

/** Undefined: it stands with the year as a whole, or is no field of a round. */
export function stepOfField(address: string): StepId | undefined {
  const place = places[address]
  if (place !== undefined) return place
  if (guideAdoptionYear(address) !== undefined) return 'guide'
  const [holder = '', group = '', last = ''] = address.split('.')
  const name = last.split(':')[0] ?? ''
  if (holder === 'year') return isStep(group) ? group : undefined
  if (holder !== 'round') return undefined
  if (group === 'leftOut' || group === 'letGo') return isLeavable(name) ? left[name] : undefined
  return (group === 'mr' ? ofMr[name] : undefined) ?? groups[group]
}
