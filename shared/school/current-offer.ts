// The offer that is worked at: of which school year, and its round. A round belongs to its year, not to today: it stays current
// until it is recorded or closed, also when 1 August has come and gone.
import { firstDayOf, nextSchoolYear, schoolYearOf, type IsoDay, type SchoolYear } from '../day.ts'
import { typedDay, typedSchoolYear } from '../typed-day.ts'
import { newRound, roundParts, type Round, type RoundPart, type School } from './school.ts'

export interface Offer {
  readonly schoolYear: SchoolYear
  /** An empty one, without an id, where none was begun. */
  readonly round: Round
}

/** By the calendar alone, whatever a school has open: the offer of the school year after that of today. */
export const offerYearByCalendar = (today: IsoDay): SchoolYear => nextSchoolYear(schoolYearOf(today))

/**
 * The oldest that is open; with none open that of the calendar, begun, recorded or not begun. A round between two years runs beside it, and is
 * worked at only where it is asked for (asWorkedAt).
 */
export function currentOffer(school: School, today: IsoDay): Offer {
  return (
    workedAt.get(school) ??
    openOffers(school, today).find(({ round }) => round.kind !== 'interim') ??
    offerOf(school, offerYearByCalendar(today), today)
  )
}

/** Of a school as it stands for one offer (asWorkedAt): which that is. */
const workedAt = new WeakMap<School, Offer>()

/**
 * Begun, and neither recorded nor closed: oldest first, those between two years too. One of a year that comes later than the calendar's is not
 * worked at yet.
 */
export function openOffers(school: School, today: IsoDay): readonly Offer[] {
  const last = offerYearByCalendar(today)
  return school.rounds
    .flatMap((round): readonly Offer[] => {
      const schoolYear = typedSchoolYear(round.schoolYear)
      return schoolYear !== undefined && schoolYear <= last && isOpen(school, round, today)
        ? [{ schoolYear, round }]
        : []
    })
    .toSorted((one, other) => (one.schoolYear < other.schoolYear ? -1 : one.schoolYear > other.schoolYear ? 1 : 0))
}

/** The offer of one round, whatever its kind; undefined where there is none, or nobody said its year. */
export function offerOfRound(school: School, id: string): Offer | undefined {
  const round = school.rounds.find((one) => one.id === id)
  const schoolYear = typedSchoolYear(round?.schoolYear ?? '')
  return round === undefined || schoolYear === undefined ? undefined : { schoolYear, round }
}

/**
 * The offer of a school year, and not of a round in between. Of several rounds: the first that is open, else the last that was begun, else the
 * first. A round of which nobody said the year is that of a year without one: so reads what pupils said in a school that was brought up from an
 * older format.
 */
export function offerOf(school: School, schoolYear: SchoolYear, today: IsoDay): Offer {
  const rounds = school.rounds.filter(
    (round) => round.kind !== 'interim' && typedSchoolYear(round.schoolYear) === schoolYear
  )
  const round =
    rounds.find((one) => isOpen(school, one, today)) ??
    rounds.findLast(isBegun) ??
    rounds[0] ??
    school.rounds.find((one) => one.schoolYear === '' && !isBegun(one)) ??
    NOT_BEGUN
  return { schoolYear, round }
}

const NOT_BEGUN = newRound('', '')

/**
 * The school as it stands for one offer, whatever else is open: without the other open rounds, and as it was before that year was
 * recorded, in its round or by the day of its guide. Read only; it is nothing to keep.
 */
export function asWorkedAt(school: School, { schoolYear, round }: Offer, today: IsoDay): School {
  const { guideAdoptions } = school.rhythms
  const undecided = round.adoption.version === '' ? round : { ...round, adoption: { ...round.adoption, version: '' } }
  const view: School = {
    ...school,
    rounds: school.rounds
      .filter((one) => one.id === round.id || !isOpen(school, one, today))
      .map((one) => (one.id === round.id ? undecided : one)),
    rhythms: {
      ...school.rhythms,
      guideAdoptions:
        round.kind === 'interim'
          ? guideAdoptions
          : guideAdoptions.filter((row) => typedSchoolYear(row.schoolYear) !== schoolYear)
    }
  }
  workedAt.set(view, { schoolYear, round: undecided })
  return view
}

/** The same, by the id of the round; as it is where there is none of that id, or nobody said its year. */
export function asWorkedAtRound(school: School, id: string, today: IsoDay): School {
  const offer = offerOfRound(school, id)
  return offer === undefined ? school : asWorkedAt(school, offer, today)
}

/** The school as it was frozen for the decision of this day: for the offer that was decided on then. */
export function asDecided(school: School, day: IsoDay): School {
  const round = school.rounds.find(
    (one) => one.adoption.version === '' && typedDay(one.adoption.day) === day && closedOf(one) === undefined
  )
  const schoolYear = typedSchoolYear(round?.schoolYear ?? '')
  return round === undefined || schoolYear === undefined ? school : asWorkedAt(school, { schoolYear, round }, day)
}

/** What can be worked at or looked back on: every year that was begun, and that of the calendar; oldest first. */
export function offersOf(school: School, today: IsoDay): readonly Offer[] {
  const begun = school.rounds
    .filter((round) => isBegun(round) || hasPart(round))
    .flatMap((round) => typedSchoolYear(round.schoolYear) ?? [])
  return [...new Set([...begun, offerYearByCalendar(today)])]
    .toSorted()
    .map((schoolYear) => offerOf(school, schoolYear, today))
}

/** overdue: open, and its 1 August has come */
export type OfferStanding = 'not-begun' | 'open' | 'overdue' | 'recorded' | 'closed'

export function standingOfOffer(school: School, offer: Offer, today: IsoDay): OfferStanding {
  const { round } = offer
  if (closedOf(round) !== undefined) return 'closed'
  if (!isBegun(round)) return 'not-begun'
  if (isRecorded(school, round, today)) return 'recorded'
  return isOverdue(school, offer, today) ? 'overdue' : 'open'
}

/** Its 1 August has come, and it is still open. A round in between has no such day. */
export const isOverdue = (school: School, { schoolYear, round }: Offer, today: IsoDay): boolean =>
  round.kind !== 'interim' && schoolYear <= schoolYearOf(today) && isOpen(school, round, today)

/**
 * Of the decision whose documents are meant when nobody says which; empty while there is none. One that came too late, or whose school guide
 * did, counts until the next round is begun: its papers are still to be made then.
 */
export function usualVersion(school: School, today: IsoDay): string {
  const { round } = currentOffer(school, today)
  if (isBegun(round)) return round.adoption.version
  const running = schoolYearOf(today)
  const { adoption } = offerOf(school, running, today).round
  const last = [typedDay(adoption.day), guideDayOf(school, running, today)].flatMap((day) => day ?? [])
  return last.some((day) => day >= firstDayOf(running)) ? adoption.version : ''
}

const isOpen = (school: School, round: Round, today: IsoDay): boolean =>
  isBegun(round) && !isRecorded(school, round, today) && closedOf(round) === undefined

/**
 * Something was said in it. An edit that was taken back leaves a round of empty values. What only a section of the profile keeps in it begins
 * no year: pupils may be heard at any time, and what they said in a year that nobody works at would hold up the next.
 */
export function isBegun(round: Round): boolean {
  const { id: _id, schoolYear: _schoolYear, kind: _kind, ...said } = round
  return Object.entries(said).some(([key, value]) => !roundParts.some((part) => part === key) && saysSomething(value))
}

const hasPart = (round: Round): boolean => roundParts.some((part) => saysSomething(round[part]))

/** What is asked of each year anew, and is read beside what was said the year before. */
export type AskedYearly = RoundPart | 'changes' | 'teamTalk' | 'boardTalk' | 'adoption'

/** The last offer before this one of which that part of its round says something; a year that nobody can read is not before it. */
export function offerBefore(school: School, part: AskedYearly, { schoolYear: present }: Offer): Offer | undefined {
  const before = school.rounds.flatMap((round): readonly Offer[] => {
    const schoolYear = typedSchoolYear(round.schoolYear)
    return schoolYear !== undefined && schoolYear < present && saysSomething(round[part]) ? [{ schoolYear, round }] : []
  })
  return before.toSorted((one, other) => (one.schoolYear < other.schoolYear ? -1 : 1)).at(-1)
}

/**
 * By the day of that year's school guide, which is a decision of its own: that on the offer does not end the year. A round in between brings no
 * school guide, and ends with its decision; so may one that is about the whole profile alone.
 */
export function isRecorded(school: School, round: Round, today: IsoDay): boolean {
  const isDecided = round.adoption.version !== ''
  if (round.kind === 'interim') return isDecided
  const schoolYear = typedSchoolYear(round.schoolYear)
  return (
    (isDecided && round.adoption.what === 'sop') ||
    (schoolYear !== undefined && guideDayOf(school, schoolYear, today) !== undefined)
  )
}

/** A round in between, and one that is only about the whole profile, bring no school guide. */
export const bringsGuide = ({ kind, adoption }: Pick<Round, 'kind' | 'adoption'>): boolean =>
  kind !== 'interim' && adoption.what !== 'sop'

/** The first real day on which the school guide of a year was adopted. One that is half typed, still to come, or cannot be of that year is none. */
export const guideDayOf = ({ rhythms }: School, schoolYear: SchoolYear, today: IsoDay): IsoDay | undefined =>
  rhythms.guideAdoptions
    .flatMap((row) => (typedSchoolYear(row.schoolYear) === schoolYear ? (typedDay(row.day) ?? []) : []))
    .filter((day) => day <= today && fitsGuide(day, schoolYear))
    .toSorted()[0]

/** A school guide is adopted in the school year before, or, late, in the year itself. */
export function fitsGuide(day: IsoDay, schoolYear: SchoolYear): boolean {
  const made = schoolYearOf(day)
  return made === schoolYear || nextSchoolYear(made) === schoolYear
}

/** Undefined: it was not closed. Only a reason closes it. */
export const closedOf = ({ closed }: Round): Round['closed'] | undefined =>
  closed.why.trim() === '' ? undefined : closed

function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && value !== 'unknown'
  if (Array.isArray(value)) return value.some(saysSomething)
  if (typeof value !== 'object' || value === null) return value === true || typeof value === 'number'
  return Object.entries(value).some(([key, part]) => key !== 'id' && saysSomething(part))
}
