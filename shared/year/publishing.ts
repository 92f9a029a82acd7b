// "Publiceren en versturen": how it stands with each who gets what was decided, and which version goes there.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { StepPartOf } from '../catalogue/step-content.ts'
import type { IsoDay } from '../day.ts'
import { hasPartnership } from '../law/applies.ts'
import { bringsGuide, guideDayOf, type Offer } from '../school/current-offer.ts'
import { guideDestinations, type Destination } from '../school/round-fields.ts'
import type { Round, School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

type Sending = Pick<Round, 'sent' | 'toSend' | 'notSent'>

/** planned: on a day that is still to come, and so answered · passed: that day is over, and nobody said that it was sent */
export type SendState = 'open' | 'passed' | 'planned' | 'sent' | 'not-needed'

/** A day on which it was sent cannot be still to come. */
export function sendState({ sent, toSend, notSent }: Sending, to: Destination, today: IsoDay): SendState {
  const [sentOn, planned] = [typedDay(sent[to]), typedDay(toSend[to])]
  if (sentOn !== undefined && sentOn <= today) return 'sent'
  if (notSent[to].trim() !== '') return 'not-needed'
  if (planned === undefined) return 'open'
  return planned < today ? 'passed' : 'planned'
}

export type SendRow = StepPartOf<'publishing'>['rows'][number]

/** A decision between two years brings no school guide: it goes to who decided, who advised and who counts on it. */
const interimRows: ReadonlySet<string> = new Set(['mr', 'board', 'partnership'])

/** All that a school has: one without an SWV sends nothing there, nor to a board that decided for many schools in a paper of its own. */
export const sendRows = (school: School, catalogue: Catalogue, { kind, adoption }: Round): readonly SendRow[] =>
  catalogue.steps
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'publishing' ? part.rows : [])))
    .filter(
      ({ id }) =>
        (id !== 'partnership' || hasPartnership(school)) &&
        (id !== 'board' || adoption.forMany !== 'yes') &&
        (kind !== 'interim' || interimRows.has(id))
    )

/** Those of which nobody said anything yet, or of which a planned day is over. */
export const toSendOf = (school: School, catalogue: Catalogue, { round }: Offer, today: IsoDay): readonly SendRow[] =>
  sendRows(school, catalogue, round).filter(({ id }) => !isAnswered(sendState(round, id, today)))

export const isAnswered = (state: SendState): boolean => state !== 'open' && state !== 'passed'

export type Awaited = 'decision' | 'guide'

/**
 * What comes before anything is sent there: the decision on the offer, or the school guide; null where that is there, or nothing is waited for. The
 * SWV has the version of the year before. A guide that was adopted without a decision in this program is a decision too.
 */
export function awaitedFor(
  school: School,
  { schoolYear, round }: Offer,
  to: Destination,
  today: IsoDay
): Awaited | null {
  if (to === 'partnership') return null
  if (bringsGuide(round)) {
    if (guideDayOf(school, schoolYear, today) !== undefined) return null
    if (guideDestinations.includes(to)) return 'guide'
  }
  return round.adoption.version === '' ? 'decision' : null
}

/** Those of which nothing was said and nothing is waited for: what one day for all may fill. The SWV has a day of its own. */
export const sentWithAll = <R extends Pick<SendRow, 'id'>>(
  school: School,
  offer: Offer,
  rows: readonly R[],
  today: IsoDay
): readonly R[] =>
  rows.filter(
    ({ id }) =>
      id !== 'partnership' &&
      [offer.round.sent, offer.round.toSend, offer.round.notSent].every((said) => said[id].trim() === '') &&
      awaitedFor(school, offer, id, today) === null
  )

/** early: told as sent before what goes there was decided, and nobody said why */
export type RowState = SendState | 'early'

/** As it stands in its row. Scholen op de kaart may have got the profile alone, which waits for no guide. */
export function rowState(school: School, offer: Offer, to: Destination, today: IsoDay): RowState {
  const { round, schoolYear } = offer
  const state = sendState(round, to, today)
  if (state !== 'sent' || to === 'map') return state
  const awaited = awaitedFor(school, offer, to, today)
  if (awaited === 'decision') return 'early'
  if (!bringsGuide(round) || !guideDestinations.includes(to) || round.leftOut.guide.trim() !== '') return state
  const [guide, sentOn] = [guideDayOf(school, schoolYear, today), typedDay(round.sent[to])]
  return guide === undefined || (sentOn !== undefined && sentOn < guide) ? 'early' : state
}

/** Of which decision the papers of a row are: this one, or for the SWV before it the last. Undefined where there is none in this program. */
export function versionToSend(school: School, round: Round, to: Destination, today: IsoDay): string | undefined {
  const own = round.adoption.version
  if (own !== '') return own
  return to === 'partnership' ? lastAdoptedVersion(school, today) : undefined
}

/** A day on which the profile or a guide with the offer was adopted, which the school keeps without a decision here. */
export const wasAdoptedOutside = ({ rhythms }: School, today: IsoDay): boolean =>
  [...rhythms.sopAdoptions, ...rhythms.guideAdoptions].some(({ day }) => (typedDay(day) ?? today) < today)

/** The version that was adopted last, whatever round is worked at now; undefined where none was in this program. */
export function lastAdoptedVersion({ rounds }: School, today: IsoDay): string | undefined {
  const adopted = rounds.flatMap(({ adoption: { version, day } }) => {
    const adoptedOn = typedDay(day)
    return version === '' || adoptedOn === undefined || adoptedOn > today ? [] : [{ version, adoptedOn }]
  })
  return adopted.toSorted((one, other) => (one.adoptedOn < other.adoptedOn ? -1 : 1)).at(-1)?.version
}
