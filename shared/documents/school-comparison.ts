// In what another version of the same school differs from the school as it is now, for a director who must choose.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import { schoolFields, type Records } from '../school/school-fields.ts'
import { currentOffer, isBegun, offerOf } from '../school/current-offer.ts'
import { sectionIds, withoutSections, type School, type SectionId } from '../school/school.ts'
import { walkSection } from '../school/walk.ts'
import { sectionsThatDiffer } from './changes.ts'

/** Where the director finds what stands beside the sections. "other": what this program does not know. */
export type Beside =
  | 'details'
  | 'team'
  | 'key-figures'
  | 'year'
  | 'planning'
  | 'checked-hints'
  | 'proposals'
  | 'talks'
  | 'visits'
  | 'delivery'
  | 'example'
  | 'other'

/** Every key of a school but its sections and its internal layer: the compiler asks for the place of a new one. */
const besideOf: Readonly<
  Record<Exclude<keyof typeof schoolFields | 'format' | 'version' | 'id', 'sections' | 'internal'>, Beside>
> = {
  format: 'other',
  version: 'other',
  id: 'other',
  example: 'example',
  identity: 'details',
  words: 'details',
  rhythms: 'year',
  rounds: 'year',
  checkedHints: 'checked-hints'
}
/** The same of the internal layer, but for the records of lists: those stand with the team. */
const besideOfInternal: Readonly<Record<Exclude<keyof typeof schoolFields.internal.shape, keyof Records>, Beside>> = {
  people: 'team',
  budgets: 'team',
  norms: 'team',
  dismissed: 'team',
  keyFigures: 'key-figures',
  contacts: 'details',
  regulations: 'details',
  meetingDays: 'details',
  ownHolidays: 'details',
  ownDates: 'planning',
  snoozed: 'planning',
  switchedOff: 'planning',
  doneOutside: 'planning',
  leads: 'planning',
  workDays: 'planning',
  inCalendar: 'planning',
  calendar: 'planning',
  talks: 'talks',
  ownCards: 'talks',
  talkRhythm: 'talks',
  visits: 'visits',
  delivery: 'delivery',
  proposals: 'proposals'
}
const ofRecords = Object.keys(schoolFields.internal.shape).map((key) => [key, 'team'] as const)
const places: ReadonlyMap<string, Beside> = new Map([
  ...ofRecords,
  ...Object.entries({ ...besideOf, ...besideOfInternal })
])

export interface SchoolComparison {
  /** How many sections have something of the school in them. */
  readonly filled: number
  /** Sections that a reader would find different, or in which something else was chosen, in the profile's order. */
  readonly different: readonly SectionId[]
  /** What differs beside the sections, each once. */
  readonly beside: readonly Beside[]
}

export function compareSchools(other: School, now: School, catalogue: Catalogue, today: IsoDay): SchoolComparison {
  const read = sectionsThatDiffer(other, now, { catalogue, today })
  return {
    filled: sectionsThatDiffer(other, withoutSections(other, sectionIds), { catalogue, today }).length,
    different: sectionIds.filter(
      (id) => read.includes(id) || choicesIn(other, id, today) !== choicesIn(now, id, today)
    ),
    beside: besideSections(asTold(other, now, today), asTold(now, now, today))
  }
}

/** Without what a section keeps for the offer that is worked at: that is told with the sections. */
function asTold(school: School, now: School, today: IsoDay): School {
  const { round } = offerOf(school, currentOffer(now, today).schoolYear, today)
  const rounds = withoutSections(school, sectionIds).rounds
  return {
    ...school,
    rounds: school.rounds.flatMap((one, at) => (one !== round ? [one] : isBegun(one) ? (rounds[at] ?? []) : []))
  }
}

/** No document tells every choice. */
const choicesIn = (school: School, section: SectionId, today: IsoDay): string =>
  walkSection(school, section, currentOffer(school, today).round)
    .filter(({ field, value }) => (field.kind === 'choice' || field.kind === 'choices') && value !== 'unknown')
    .map(({ address, value }) => `${address} ${String(value)}`)
    .join('\n')

function besideSections(other: School, now: School): readonly Beside[] {
  const [there, here] = [besideIn(other), besideIn(now)]
  const keys = new Set([...Object.keys(here), ...Object.keys(there)])
  const different = [...keys].filter((key) => JSON.stringify(there[key]) !== JSON.stringify(here[key]))
  return [...new Set(different.map((key) => places.get(key) ?? 'other'))]
}

/** By key, those of the internal layer too. */
const besideIn = ({ sections: _sections, internal, ...school }: School): Readonly<Record<string, unknown>> => ({
  ...school,
  ...internal
})
