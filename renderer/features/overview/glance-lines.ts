// The words of the lines that say how the rest stands.
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import { dayNumber, firstDayOf, writeDay, type IsoDay } from '#shared/day.ts'
import { distance } from '#shared/distance.ts'
import { progressOf, type SectionState } from '#shared/law/section-state.ts'
import type { Agenda } from '#shared/planning/agenda.ts'
import { dueLine, firstDue } from '#shared/planning/due.ts'
import { guideDayOf, standingOfOffer, type Offer } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import { small } from '#shared/text.ts'
import { betweenOffers } from '#shared/year/events.ts'
import { guideAdoptedWords } from '#shared/year/outside.ts'
import type { Rhythm } from '#shared/year/rhythm.ts'
import { lead } from '#shared/year/lead.ts'
import { reviewedOf } from '#shared/law/review.ts'
import { waitingIn, waitingWords } from '../../session/waiting-proposals.ts'

const together = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** "1 vraag aan u": what the program needs to know, asked on the page of the clocks. */
const asking = ({ asks }: Rhythm): string =>
  asks.length === 0 ? '' : asks.length === 1 ? '1 vraag aan u' : `${asks.length} vragen aan u`

export function fourYearsLine(rhythm: Rhythm, today: IsoDay): string {
  const { status, statusText, due, ground } = rhythm
  if (status === 'ended') return small(statusText.slice(0, -1))
  const state =
    due === null
      ? 'nog geen datum ingevuld'
      : due < today
        ? `op ${writeDay(due)} voorbij`
        : `tot en met ${writeDay(due)}, ${distance(today, due)}`
  // That nobody said who asks for it is a question, and no ground.
  return together(state, ground.kind === 'unknown' ? '' : small(ground.label), asking(rhythm))
}

export function guideLine(school: School, rhythm: Rhythm, { offerYear, today, isOverdue }: Agenda): string {
  if (rhythm.status === 'ended') return small(rhythm.statusText.slice(0, -1))
  const adopted = guideDayOf(school, offerYear, today)
  const end = firstDayOf(offerYear)
  const state =
    adopted !== undefined
      ? `${offerYear} is op ${writeDay(adopted)} ${guideAdoptedWords(school, offerYear)}`
      : isOverdue
        ? `${offerYear} staat nog open`
        : `${offerYear} vaststellen vóór ${writeDay(end)}`
  const [missed, ...more] = rhythm.missed
  return together(
    state,
    missed === undefined
      ? ''
      : more.length === 0
        ? `${missed.schoolYear} staat niet als vastgesteld`
        : `${rhythm.missed.length} eerdere staan niet als vastgesteld`,
    asking(rhythm)
  )
}

export function profileLine(school: School, offer: Offer, states: readonly SectionState[], today: IsoDay): string {
  const { finished, total } = progressOf(states)
  const [looked, of] = reviewedOf(school, offer, today)
  return together(
    `${finished} van ${total} onderdelen klaar`,
    waitingWords(waitingIn(school)),
    looked === 0 ? '' : `${looked} van ${of} nagekeken voor ${offer.schoolYear}`
  )
}

/** So many days before a paper expires it is told. */
const AHEAD = 90

export function teamLine(school: School, { deadlines, today }: Agenda): string {
  if (school.internal.people.length === 0) return 'nog geen collega’s ingevuld'
  const days = deadlines.flatMap(({ id, day, done }) =>
    id.startsWith('qualification:') && done === null && day !== null ? [day] : []
  )
  const expired = days.filter((day) => day < today).length
  const soon = days.filter((day) => day >= today && dayNumber(day) - dayNumber(today) <= AHEAD).length
  const words = together(
    expired === 0 ? '' : expired === 1 ? '1 bewijs is verlopen' : `${expired} bewijzen zijn verlopen`,
    soon === 0 ? '' : soon === 1 ? '1 bewijs verloopt binnenkort' : `${soon} bewijzen verlopen binnenkort`
  )
  return words === '' ? 'geen bewijs verloopt binnenkort' : words
}

export interface OpenBetween {
  readonly offer: Offer
  readonly line: string
}

/** Decisions between two years that are still open, each with what is to be done for it now. Takes any school that can be stored. */
export const openBetween = (school: School, catalogue: Catalogue, today: IsoDay): readonly OpenBetween[] =>
  betweenOffers(school)
    .filter((offer) => standingOfOffer(school, offer, today) === 'open')
    .map((offer) => {
      const { now, task } = lead(school, catalogue, offer, today)
      return { offer, line: together(`nog open, nu: ${now.title}`, task?.when ?? '') }
    })

/** What the lines above and the tasks of the year do not say. */
const SAID = /^(?:year|round|four-years|school-guide|qualification)(?::|$)/u

export interface ElseFirst {
  readonly what: string
  readonly due: string
  readonly field: string
}

/** Of the rest of the deadlines the one that comes first; undefined where there is none with a day. */
export function elseFirst(catalogue: Catalogue, { deadlines, today }: Agenda): ElseFirst | undefined {
  const [first] = firstDue(
    deadlines.filter(({ id, day }) => !SAID.test(id) && day !== null),
    today,
    1
  )
  return first && { what: first.what, due: dueLine(catalogue, first, today), field: first.field }
}
