// On which page of the school year a field of a round is asked, by its address: as the data of a page says it, and what a screen of its own asks.
import { guideAdoptionYear, PUBLISHING, READY_FOR_MR, READY_TO_ADOPT, REMIND_MR } from '../school/anchors.ts'
import { isStep, type StepId } from '../school/round-fields.ts'
import type { Catalogue } from './catalogue.ts'
import { fieldsAsked } from './step-data.ts'

type Steps = Catalogue['steps']

/** What screens of their own ask, and where the whole group stands. */
const groups: Readonly<Record<string, StepId>> = {
  changes: 'changes',
  pupilsSay: 'pupils',
  mr: 'request',
  adoption: 'adoption'
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

/** Places on a page that are no field, and the points of the advice as a list. */
const places: Readonly<Record<string, StepId>> = {
  [READY_FOR_MR]: 'request',
  [READY_TO_ADOPT]: 'adoption',
  [PUBLISHING]: 'guide',
  'round.points.add': 'advice',
  [REMIND_MR]: 'advice'
}

/** Undefined: it stands with the year as a whole, or is no field of a round. */
export function stepOfField({ steps }: Pick<Catalogue, 'steps'>, address: string): StepId | undefined {
  const place = places[address]
  if (place !== undefined) return place
  if (guideAdoptionYear(address) !== undefined) return 'guide'
  const [holder = '', group = '', last = ''] = address.split('.')
  const name = last.split(':')[0] ?? ''
  if (holder === 'year') return isStep(group) ? group : undefined
  if (holder !== 'round') return undefined
  const asked = askedIn(steps)
  return asked.get(`${group}.${name}`) ?? (group === 'mr' ? ofMr[name] : undefined) ?? groups[group] ?? asked.get(group)
}

const known = new WeakMap<Steps, ReadonlyMap<string, StepId>>()

/** By "teamTalk.day" what the data asks; and by its group alone where one page asks all of that. */
function askedIn(steps: Steps): ReadonlyMap<string, StepId> {
  const before = known.get(steps)
  if (before !== undefined) return before
  const fields = steps.flatMap(({ id, parts }) =>
    parts.flatMap(fieldsAsked).map((address) => ({ id, address: address.slice('round.'.length) }))
  )
  const groupOf = (address: string): string => address.split('.')[0] ?? ''
  const whole = fields.filter(({ id, address }) =>
    fields.every((other) => other.id === id || groupOf(other.address) !== groupOf(address))
  )
  const asked = new Map([
    ...whole.map(({ id, address }) => [groupOf(address), id] as const),
    ...fields.map(({ id, address }) => [address, id] as const)
  ])
  known.set(steps, asked)
  return asked
}
