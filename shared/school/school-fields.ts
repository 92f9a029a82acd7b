// A whole school: every field that its file knows.
import {
  choice,
  closedChoice,
  day,
  flag,
  group,
  isList,
  maybeGroup,
  own,
  rows,
  schoolYear,
  size,
  text,
  type Field,
  type List
} from './field.ts'
import { locations, otherPartnerships } from './identity-lists.ts'
import { internal as internalOnly } from './internal-fields.ts'
import { round } from './round-fields.ts'
import { sections } from './section-fields.ts'
import { clusters, fourYearGrounds, futures, pictureTypes, sectors } from './vocabulary.ts'

/** What is asked to begin; everything else is asked when it is first needed. */
export const newSchoolFields = {
  name: text('everyone'),
  sector: closedChoice('everyone', sectors),
  /** The competent authority (bevoegd gezag). */
  board: text('everyone'),
  /** The regional partnership (samenwerkingsverband, SWV). */
  partnership: text('everyone'),
  place: text('everyone')
}

/** A picture in the file itself, so that it is frozen, copied and undone with the school. The window makes it small first. */
const logo = {
  type: closedChoice('everyone', pictureTypes),
  /** Base64. */
  data: own('everyone'),
  /** In pixels. */
  width: size('everyone'),
  height: size('everyone'),
  /** What it shows, for who cannot see it. */
  alt: text('everyone')
}

type SectionShapes = typeof sections
type ListsIn<S> = { [K in keyof S]: S[K] extends List ? S[K] : never }[keyof S]
type SectionList = { [K in keyof SectionShapes]: ListsIn<SectionShapes[K]> }[keyof SectionShapes]
type WithRecord = Extract<SectionList, { readonly record: object }>
/** The records of the lists, by the name of the list. */
export type Records = { readonly [L in WithRecord as L['name']]: ReturnType<typeof rows<L['record'], L['name']>> }

const sectionLists: readonly List[] = Object.values(sections).flatMap((shape) =>
  (Object.values(shape) as readonly Field[]).filter(isList)
)

const records = Object.fromEntries(
  sectionLists.flatMap(({ name, record }) => (record === null ? [] : [[name, rows(name, record)]]))
) as unknown as Records

const { people, ...besideRecords } = internalOnly

export const schoolFields = {
  /** An example school: shown as such everywhere, and never final on paper. */
  example: flag('school'),
  identity: group({
    ...newSchoolFields,
    /** Of a special school. */
    cluster: closedChoice('everyone', clusters),
    logo: maybeGroup(logo),
    locations,
    otherPartnerships,
    /** The clocks follow it (year/ending.ts). */
    future: group({
      kind: choice('everyone', futures),
      /** The first day on which the school is not there any more. */
      from: day('everyone'),
      /** The school in which it goes on. */
      with: text('everyone')
    })
  }),
  /** How the school calls things; empty: as its sector does. */
  words: group({
    /** Who coordinates the support, without article: "kwaliteitscoördinator". */
    coordinator: text('everyone'),
    /** With its article: "het zorgteam". */
    team: text('everyone'),
    arrangement: text('everyone'),
    arrangements: text('everyone'),
    step: text('everyone'),
    steps: text('everyone')
  }),
  rhythms: group({
    /** Days on which a whole SOP was adopted. */
    sopAdoptions: rows('sop-adoption', { day: day('everyone') }),
    /** Days on which a school guide was adopted, each for one school year ("2026-2027"). */
    guideAdoptions: rows('guide-adoption', { schoolYear: schoolYear('everyone'), day: day('everyone') }, 'schoolYear'),
    fourYearGround: choice('everyone', fourYearGrounds)
  }),
  sections: group(groups(sections)),
  /** Per school year of the offer that was worked at. */
  rounds: rows('round', round),
  /** Privacy hints that the director looked at: these words may stay. */
  checkedHints: rows('checked', { field: own('school'), quote: text('everyone') }),
  internal: group({ people, ...records, ...besideRecords })
}

type Groups<S extends Readonly<Record<string, Parameters<typeof group>[0]>>> = {
  readonly [K in keyof S]: ReturnType<typeof group<S[K]>>
}
function groups<S extends Readonly<Record<string, Parameters<typeof group>[0]>>>(shapes: S): Groups<S> {
  return Object.fromEntries(Object.entries(shapes).map(([id, shape]) => [id, group(shape)])) as Groups<S>
}
