// The delivery of a school: what its profile offers, as the school itself confirmed it. Only what is for everyone goes in, and what the school gives along
// (`internal.delivery`); nothing else of the internal layer, and of the profile no word on one colleague or pupil.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { NeedsContent } from '../catalogue/needs-content.ts'
import { schoolYearOf, type IsoDay } from '../day.ts'
import { followingOf } from '../law/advice.ts'
import { hasPartnership } from '../law/applies.ts'
import { factsOf } from '../law/procedure/facts.ts'
import { suspensionOf, waitsOn } from '../law/procedure/suspension.ts'
import { currentOffer, guideDayOf, offerOf, offerOfRound, type Offer } from '../school/current-offer.ts'
import { knownWord } from '../school/field.ts'
import type { NeedRow, School } from '../school/school.ts'
import {
  agreementStatuses,
  expertiseStands,
  listSources,
  needSoons,
  trainingStatuses,
  yesOrNo
} from '../school/vocabulary.ts'
import { shortText } from '../short-text.ts'
import { typedDay, typedSchoolYear } from '../typed-day.ts'
import { DELIVERY_FORMAT, DELIVERY_VERSION, type DeliveredNeed, type Delivery } from './delivery.ts'
import { readPlaceCount } from './place-count.ts'
import { deliveredCode } from './same-school.ts'
import { extraAnswers, itemOfAgreement, itemOfNeed, standsBeside } from './taken-list.ts'

export interface DeliverySource {
  /** As it was adopted, or the school as it is now. */
  readonly told: School
  /** The day of that decision, or today. */
  readonly toldOn: IsoDay
  /** The school as it is now: what no version keeps, and what became of the round since. */
  readonly now: School
  readonly today: IsoDay
  readonly catalogue: Catalogue
  /** The list, which gives the order. */
  readonly needs: readonly Pick<NeedsContent['needs'][number], 'id'>[]
  /** It tells no decision. */
  readonly concept: boolean
  /** How the version is called; not read of a concept. */
  readonly version: string
}

/** Takes any school that can be stored; the same gives the same. */
export function makeDelivery(source: DeliverySource): Delivery {
  const { told, toldOn, now, today, concept, version } = source
  const offer = currentOffer(told, toldOn)
  const { mr } = offer.round
  const { identity, sections, internal } = { ...told, internal: now.internal }
  const [first, ...others] = identity.locations
  const { basicSupport, expertise, training } = sections
  return {
    format: DELIVERY_FORMAT,
    version: DELIVERY_VERSION,
    schoolYear: offer.schoolYear,
    deliveredOn: today,
    concept,
    school: {
      code: deliveredCode(first?.brin ?? ''),
      name: line(identity.name),
      place: line(placeOf(told)),
      postcode4: /^\d{4}(?!\d)/u.exec((first?.postcode ?? '').trim())?.[0] ?? '',
      sector: identity.sector,
      cluster: identity.sector === 'so-vso' ? identity.cluster : 'unknown',
      board: line(identity.board),
      partnerships: partnershipsOf(told),
      locations: others
        .slice(0, MOST_ROWS)
        .map(({ name, brin, place }) => ({ code: deliveredCode(brin), name: line(name), place: line(place) }))
    },
    profile: {
      version: concept ? '' : line(version),
      adoptedOn: concept ? '' : toldOn,
      adviceOn: pastDay(mr.adviceOn, toldOn),
      referenceDay: toldOn
    },
    contact: { function: line(internal.delivery.function), email: line(internal.delivery.email) },
    mayBeShared: knownWord(yesOrNo, internal.delivery.mayBeShared),
    needs: deliveredNeeds(source),
    agreements: hasPartnership(told)
      ? {
          source: knownWord(listSources, basicSupport.source),
          planYears: line(basicSupport.planYears),
          rows: basicSupport.agreements
            .filter(({ id }) => !standsBeside(now, id))
            .slice(0, MOST_ROWS)
            .map(({ id, text, status, firstStep, firstStepBy }) => ({
              id: line(itemOfAgreement(now, id)),
              text: long(text),
              status: knownWord(agreementStatuses, status),
              firstStep: line(firstStep),
              firstStepBy: typedDay(firstStepBy) ?? ''
            }))
        }
      : { source: 'none', planYears: '', rows: [] },
    wanted: expertise.items
      .map(({ name, stand }) => ({ name: line(name), stand: knownWord(expertiseStands, stand) }))
      .filter(({ name, stand }) => name !== '' && (stand === 'wanted' || stand === 'developing'))
      .slice(0, MOST_ROWS),
    training: training.items
      .map(({ goal, serves, period, status }) => ({
        goal: line(goal),
        serves: line(serves),
        period: line(period),
        status: knownWord(trainingStatuses, status)
      }))
      .filter(({ goal, status }) => goal !== '' && (status === 'planned' || status === 'running'))
      .slice(0, MOST_ROWS),
    extra: extraAnswers(now)
      .slice(0, MOST_ROWS)
      .map(({ id, question, answer }) => ({ id: line(id), question: long(question), answer: long(answer) })),
    question: long(internal.delivery.question),
    year: yearOf(source, offer)
  }
}

/** Of the main location: its own town, or that of the school. */
function placeOf({ identity: { place, locations } }: School): string {
  const own = locations[0]?.place ?? ''
  return own.trim() === '' ? place : own
}

function partnershipsOf(school: School): Delivery['school']['partnerships'] {
  const { partnership, otherPartnerships } = school.identity
  if (!hasPartnership(school)) return []
  const names = [partnership, ...otherPartnerships.map(({ name }) => name)].map(line).filter((name) => name !== '')
  return [...new Set(names)].slice(0, MOST_ROWS)
}

/** Those on which the school said something, in the order of the list; what the list does not have comes last, as the school has it. */
function deliveredRows(school: School, needs: DeliverySource['needs']): readonly NeedRow[] {
  const placeIn = ({ need }: NeedRow): number => {
    const at = needs.findIndex(({ id }) => id === need)
    return at === -1 ? needs.length : at
  }
  return school.sections.extraSupport.needs
    .filter(({ notNow, levels }) => notNow || levels.some((level) => level.trim() !== ''))
    .toSorted((one, other) => placeIn(one) - placeIn(other))
    .slice(0, MOST_ROWS)
}

const deliveredNeeds = ({ told, now, needs }: DeliverySource): DeliveredNeed[] =>
  deliveredRows(told, needs).map((row) => {
    const day = typedDay(row.confirmedOn)
    return {
      need: line(itemOfNeed(now, row.need)),
      name: line(row.name),
      levels: row.notNow ? [] : levelsOf(row),
      notNow: row.notNow,
      needed: row.notNow ? long(row.needed) : '',
      places: row.notNow ? null : readPlaceCount(row.places),
      soon: row.notNow ? 'unknown' : knownWord(needSoons, row.soon),
      confirmedOn: day ?? '',
      schoolYear: day === undefined ? '' : schoolYearOf(day)
    }
  })

/** One that only a later program knows goes along. */
const levelsOf = ({ levels }: NeedRow): string[] =>
  [...new Set(levels.map((level) => shortText(level.trim(), LONGEST_WORD)))]
    .filter((level) => level !== '')
    .slice(0, 20)

/** How far the round of that offer is by now: what came after the decision stands in no version. */
function yearOf({ now, today, catalogue }: DeliverySource, { schoolYear, round: told }: Offer): Delivery['year'] {
  const offer = offerOfRound(now, told.id) ?? offerOf(now, schoolYear, today)
  const { mr, adoption } = offer.round
  const following = followingOf(mr)
  const suspension = suspensionOf(factsOf(now, catalogue, offer, today))
  const year = typedSchoolYear(offer.schoolYear)
  return {
    askedOn: pastDay(mr.askedOn, today),
    advice: mr.advice,
    adviceOn: pastDay(mr.adviceOn, today),
    departs: following === 'departs' ? 'yes' : following === 'wholly' ? 'no' : 'unknown',
    suspendedUntil: suspension !== undefined && waitsOn(suspension, today) ? suspension.until : '',
    adoptedOn: pastDay(adoption.day, today),
    guideAdoptedOn: (year === undefined ? undefined : guideDayOf(now, year, today)) ?? ''
  }
}

/** A day that has come; else empty: what is only planned did not happen yet. */
function pastDay(typed: string, today: IsoDay): string {
  const day = typedDay(typed)
  return day !== undefined && day <= today ? day : ''
}

// The limits of delivery.ts. What a school wrote is far below them; what is pasted there and is longer is cut after a whole word, and ends in "…".
const LONGEST_LINE = 2_000
const LONGEST_TEXT = 20_000
const LONGEST_WORD = 100
const MOST_ROWS = 1_000

const line = (text: string): string => shortText(text.replaceAll(/\s+/gu, ' ').trim(), LONGEST_LINE)
const long = (text: string): string => shortText(text.trim(), LONGEST_TEXT)
