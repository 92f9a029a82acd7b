// The structured lists of a school: where each stands, and reading it without knowing which one it is. What their fields
// are called on the screen is content (assets/sections); a test proves that both sides have the same fields.
import type { School } from './schema.ts'
import type { SectionId } from './vocabulary.ts'

export const listIds = [
  'steps',
  'meetings',
  'arrangements',
  'expertise',
  'facilities',
  'partners',
  'ambitions',
  'training',
  'references',
  'people'
] as const
export type ListId = (typeof listIds)[number]

/** An item of any list: an id, and fields that are text. */
export interface ListItem {
  readonly id: string
  readonly [field: string]: unknown
}

/** The section that a list belongs to; null for the internal layer. */
export const sectionOfList: Readonly<Record<ListId, SectionId | null>> = {
  steps: 'supportStructure',
  meetings: 'supportStructure',
  arrangements: 'extraSupport',
  expertise: 'expertise',
  facilities: 'facilities',
  partners: 'cooperation',
  ambitions: 'ambitions',
  training: 'training',
  references: 'coherence',
  people: null
}

/** The items themselves: of a value to read, or of a draft to change. */
const places = {
  steps: (school: School) => school.sections.supportStructure.steps,
  meetings: (school: School) => school.sections.supportStructure.meetings,
  arrangements: (school: School) => school.sections.extraSupport.arrangements,
  expertise: (school: School) => school.sections.expertise.items,
  facilities: (school: School) => school.sections.facilities.items,
  partners: (school: School) => school.sections.cooperation.partners,
  ambitions: (school: School) => school.sections.ambitions.items,
  training: (school: School) => school.sections.training.items,
  references: (school: School) => school.sections.coherence.references,
  people: (school: School) => school.internal.people
} satisfies Record<ListId, (school: School) => { id: string }[]>

export type ItemOf<L extends ListId> = ReturnType<(typeof places)[L]>[number]

export const itemsOf = (school: School, list: ListId): ListItem[] => places[list](school)

/** The words of a field; empty when the item has no such field, or no text in it. */
export function fieldText(item: ListItem, field: string): string {
  const value = item[field]
  return typeof value === 'string' ? value : ''
}

/** The anchor of an item's field, for links, undo and the caret: "arrangements:<id>.howMuch". */
export const fieldAnchor = (list: ListId, id: string, field: string): string => `${list}:${id}.${field}`
/** The anchor of a list as a whole: its button to add. */
export const listAnchor = (list: ListId): string => `${list}.list`
