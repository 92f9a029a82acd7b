// What a decision leaves: waiting with a departing one, and what is planned to be sent. Of every year and round, also of those that are recorded:
// the SWV may ask for last year's profile in the middle of the next.
import { fill } from '../catalogue/fill.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import { factsOf } from '../law/procedure/facts.ts'
import { suspensionOf } from '../law/procedure/suspension.ts'
import { closedOf, offerOfRound, type Offer } from '../school/current-offer.ts'
import { roundText } from '../school/round-values.ts'
import type { School } from '../school/school.ts'
import { small } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import { doneOn, type Deadline, type DeadlineSource } from './deadline.ts'
import { hasYear } from './ending.ts'
import { groundIn, yearId } from './round-deadlines.ts'
import { sendRows } from './publishing.ts'

export const afterDeadlines: DeadlineSource = (school, catalogue, today) =>
  school.rounds
    .filter((round) => closedOf(round) === undefined)
    .flatMap(({ id }) => offerOfRound(school, id) ?? [])
    .filter(({ schoolYear }) => hasYear(school, schoolYear))
    .flatMap((offer) => [...waiting(school, catalogue, offer, today), ...sending(school, catalogue, offer, today)])

/** Until the last day on which it waits; no more once there is a way out. */
function waiting(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): readonly Deadline[] {
  const found = suspensionOf(factsOf(school, catalogue, offer, today))
  if (found === undefined || found.wayOut !== null) return []
  return [
    {
      id: `${yearId(offer)}:suspension`,
      kind: 'suspension',
      day: found.until,
      limit: 'until',
      what: fill(catalogue.planning.what.suspension, { schooljaar: offer.schoolYear }),
      ground: groundIn(school, catalogue, offer, 'advice-not-followed'),
      field: 'round.mr.receivedOn',
      done: found.until < today ? { since: found.until } : null,
      since: found.from,
      whose: 'own',
      reader: 'everyone'
    }
  ]
}

/** As far as a day was planned: what nobody planned is told by its task. */
function sending(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): readonly Deadline[] {
  const { round } = offer
  return sendRows(school, catalogue, round).flatMap(({ id, name, sent, toSend, notSent }): readonly Deadline[] => {
    const day = typedDay(roundText(round, toSend))
    if (day === undefined || roundText(round, notSent).trim() !== '') return []
    return [
      {
        id: `${yearId(offer)}:send:${id}`,
        kind: 'send',
        day,
        limit: 'on',
        what: fill(catalogue.planning.what.send, { schooljaar: offer.schoolYear, wie: small(name) }),
        ground: groundIn(school, catalogue, offer, 'own'),
        field: sent,
        done: doneOn(typedDay(roundText(round, sent)), today),
        since: null,
        whose: 'own',
        reader: 'school'
      }
    ]
  })
}
