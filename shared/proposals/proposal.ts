// A proposal: words that stand beside what the school wrote, until the director takes them over, changes them, or says why not.
import { listAnchor, listFields, listIds, sectionOfList, type ListId } from '../school/lists.ts'
import { schoolFields } from '../school/school-fields.ts'
import type { Internal, School } from '../school/school.ts'
import { walk, type Walked } from '../school/walk.ts'

export type Proposal = Internal['proposals'][number]

/** A state of a later program is not open: that program settled it. */
export const isOpen = ({ state }: Proposal): boolean => state === 'open'

/** The open ones for a field, or for a list as a whole, in the order in which they came. */
export const proposalsAt = ({ internal }: School, address: string): readonly Proposal[] =>
  internal.proposals.filter((proposal) => proposal.address === address && isOpen(proposal))

/** All open ones in the order of the profile. What they would go into may be gone: those come last. */
export function openProposals(school: School): readonly Proposal[] {
  if (!school.internal.proposals.some(isOpen)) return []
  const places = readingPlaces(school)
  const placeOf = ({ address }: Proposal): number => places.get(address) ?? Number.MAX_VALUE
  return school.internal.proposals.filter(isOpen).toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** The list that an address names as a whole. */
export const listAt = (address: string): ListId | undefined => listIds.find((list) => listAnchor(list) === address)

/** Where each address comes in the order of reading: a list as a whole just after its rows. */
function readingPlaces(school: School): ReadonlyMap<string, number> {
  const fields = walk(school)
  const places = new Map<string, number>()
  for (const [at, { address }] of fields.entries()) if (!places.has(address)) places.set(address, at)
  // Of two lists without rows the one that is asked first comes first.
  for (const [at, list] of listIds.entries()) places.set(listAnchor(list), firstAfter(fields, list) - 1 / (at + 2))
  return places
}

function firstAfter(fields: readonly Walked[], list: ListId): number {
  const section = sectionOfList(list)
  const holder = section === null ? ['internal'] : ['sections', section]
  const keys = Object.entries(
    section === null ? schoolFields.internal.shape : schoolFields.sections.shape[section].shape
  )
  const later = new Set(keys.slice(keys.findIndex(([, field]) => field === listFields(list)) + 1).map(([key]) => key))
  return fields.findIndex(
    ({ path }) => holder.every((key, at) => path[at] === key) && later.has(String(path[holder.length]))
  )
}
