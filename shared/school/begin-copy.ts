// "Begin met een kopie van deze school": a new school that says what this one says, and to which nothing has happened yet. What happened
// to this school, and what belongs to its own address, stays behind. So does what this program does not know: nobody can say what it is.
import { produce } from 'immer'
import { emptyText } from '../richtext/richtext.ts'
import { forgetLinks, recordsOf, withoutStory } from './internal-links.ts'
import type { ListId } from './lists.ts'
import { schoolFields, type Records } from './school-fields.ts'
import { newSchool, sectionIds, type Identity, type Internal, type School } from './school.ts'

/** Its address and its end are its own. The name is asked. The compiler asks for a word on each new field. */
const ofIdentity: Readonly<Record<keyof typeof schoolFields.identity.shape, 'along' | 'behind'>> = {
  name: 'behind',
  sector: 'along',
  board: 'along',
  partnership: 'along',
  place: 'along',
  cluster: 'along',
  logo: 'along',
  locations: 'behind',
  otherPartnerships: 'along',
  future: 'behind'
}

/** "people": only when she asks for them. The records of the lists go with the sections. */
const ofInternal: Readonly<
  Record<Exclude<keyof typeof schoolFields.internal.shape, keyof Records>, 'along' | 'people' | 'behind'>
> = {
  people: 'people',
  contacts: 'people',
  budgets: 'along',
  norms: 'along',
  keyFigures: 'behind',
  regulations: 'along',
  meetingDays: 'behind',
  ownHolidays: 'along',
  ownDates: 'behind',
  snoozed: 'behind',
  switchedOff: 'behind',
  doneOutside: 'behind',
  leads: 'along',
  workDays: 'behind',
  inCalendar: 'along',
  calendar: 'behind',
  talks: 'behind',
  ownCards: 'along',
  talkRhythm: 'along',
  visits: 'behind',
  delivery: 'behind',
  dismissed: 'behind',
  proposals: 'behind'
}

export interface CopyWish {
  /** Of the new school. */
  readonly id: string
  readonly name: string
  /** With her colleagues and their papers, and whom the school writes to. */
  readonly withPeople: boolean
}

/** Rows keep their ids: they name each other, and each school is a file of its own. An example stays one. */
export function beginCopy(school: School, { id, name, withPeople }: CopyWish): School {
  const { sector, board, partnership, place } = school.identity
  const begun = newSchool(id, { name, sector, board, partnership, place })
  const copy: School = {
    ...begun,
    example: school.example,
    identity: { ...begun.identity, ...taken<Identity>(school.identity, ofIdentity, ['along']) },
    words: { ...begun.words, ...taken(school.words, schoolFields.words.shape) },
    rhythms: { ...begun.rhythms, fourYearGround: school.rhythms.fourYearGround },
    sections: {
      ...begun.sections,
      ...Object.fromEntries(
        sectionIds.map((section) => [
          section,
          { ...begun.sections[section], ...taken(school.sections[section], schoolFields.sections.shape[section].shape) }
        ])
      )
    },
    // The people come along first, so that what hangs on them goes with them.
    internal: {
      ...begun.internal,
      ...taken<Internal>(school.internal, recordShapes),
      ...taken<Internal>(school.internal, ofInternal, ['along', 'people'])
    }
  }
  return produce(copy, (draft) => {
    for (const section of sectionIds) Object.assign(draft.sections[section], { finished: false, confirmations: [] })
    draft.sections.ambitions.lookBack = emptyText()
    for (const list of Object.keys(recordShapes) as ListId[])
      for (const record of recordsOf(draft.internal, list) ?? []) Object.assign(record, withoutStory(list, record))
    const { adviceWeeks, runsInHolidays, papersDays } = draft.internal.regulations
    for (const rule of [adviceWeeks, runsInHolidays, papersDays]) rule.confirmed = false
    for (const person of draft.internal.people) person.agreed = false
    if (withPeople) return
    for (const person of draft.internal.people) forgetLinks(draft, 'people', person.id)
    draft.internal.people = []
    draft.internal.contacts = []
  })
}

const recordShapes = Object.fromEntries(
  Object.entries(schoolFields.internal.shape).filter(([key]) => !Object.hasOwn(ofInternal, key))
)

/** Of a value the keys that are named; of those with a word only the ones with these words. */
const taken = <T extends object>(
  from: T,
  of: Readonly<Record<string, unknown>>,
  words?: readonly string[]
): Partial<T> =>
  Object.fromEntries(
    Object.entries(from).filter(
      ([key]) => Object.hasOwn(of, key) && (words === undefined || words.some((word) => word === of[key]))
    )
  ) as Partial<T>
