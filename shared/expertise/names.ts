// Names of people: which may stand in a document for everyone, and where one still stands in what the school wrote.
import type { SchoolYear } from '../day.ts'
import { findNames } from '../hints/names.ts'
import type { AnchoredText } from '../hints/texts.ts'
import { read } from '../hints/words-in-text.ts'
import { cleaned } from '../incoming-text.ts'
import { earlierRoundAnchor } from '../school/anchors.ts'
import { isAbout, isSettled } from '../school/internal-links.ts'
import type { Person } from '../school/internal-records.ts'
import type { Internal, School } from '../school/school.ts'
import { inPresentRound, isWorded, walk, wordsIn, type Walked } from '../school/walk.ts'
import { isSameName } from './same-name.ts'

/** Who agreed that her name is public, by id. Nobody else's name may stand in a public document. */
export const publicNames = ({ internal }: School): ReadonlyMap<string, string> =>
  new Map(
    internal.people.filter(({ agreed, name }) => agreed && name.trim() !== '').map(({ id, name }) => [id, name.trim()])
  )

/** The contacts that are somebody of this name. */
export const contactsOf = ({ internal }: School, name: string): Internal['contacts'] =>
  internal.contacts.filter((contact) => isSameName(contact.name, name))

export interface Mention extends AnchoredText {
  /** The words that name the person. */
  readonly quote: string
}

/**
 * Where the name of a person stands in what the school wrote: in every field that is described, whatever it is for. What stands in a round, or
 * in a confirmation, of another year than that of the offer is told as one of that year; a proposal is told where its words would go.
 */
export function mentionsOf(school: School, { id, name }: Person, offerYear: SchoolYear): readonly Mention[] {
  if (name.trim() === '') return []
  const contacts = new Set(contactsOf(school, name).map((contact) => contact.id))
  return walk(school).flatMap((walked) => {
    if (goesAnyway(walked, id) || isOfContact(walked, contacts)) return []
    if (proposalOf(school, walked).some((proposal) => isAbout(proposal, id) || isSettled(proposal))) return []
    const text = typedIn(walked)
    const seen = cleaned(text)
    const [found] = findNames(read(seen), [cleaned(name)])
    return found === undefined
      ? []
      : [{ field: anchorOf(school, walked, offerYear), text, quote: seen.slice(found.start, found.end) }]
  })
}

/** All that somebody may have typed, also where a day or a number is asked. */
const typedIn = (walked: Walked): string => (isWorded(walked) || isDay(walked) ? wordsIn(walked) : '')
const isDay = ({ field }: Walked): boolean => field.kind === 'day' || field.kind === 'school-year'

/** What is hers, what another person is called, and the words that were looked at, which go with her. */
const goesAnyway = ({ field: { to }, path, rows }: Walked, person: string): boolean =>
  to !== undefined ||
  rows.some(({ list, key }) => list === 'checked' || (list === 'people' && key === person)) ||
  (rows[0]?.list === 'people' && path.length === PERSON_FIELD && path.at(-1) === 'name')
/** Her name, e-mail and telephone go; what the contact is for is the school's. */
const isOfContact = ({ rows: [row], path }: Walked, contacts: ReadonlySet<string>): boolean =>
  row?.list === 'contacts' && contacts.has(row.key) && path.at(-1) !== 'role'
/** internal, people, place, field */
const PERSON_FIELD = 4

/** The proposal that a field belongs to, if any. */
const proposalOf = ({ internal }: School, { path, rows }: Walked): School['internal']['proposals'] =>
  rows[0]?.list === 'proposal' ? internal.proposals.slice(Number(path[2]), Number(path[2]) + 1) : []

/** A proposal is looked up where its words would go. */
function anchorOf(school: School, walked: Walked, offerYear: SchoolYear): string {
  const [proposal] = proposalOf(school, walked)
  if (proposal === undefined) return anchorOfField(school, walked, offerYear)
  const target = walk(school).find(({ address }) => address === proposal.address)
  return target === undefined ? proposal.address : anchorOfField(school, target, offerYear)
}

function anchorOfField(school: School, { address, path, rows }: Walked, offerYear: SchoolYear): string {
  const [inRound] = rows.filter(({ list }) => list === 'round')
  if (inRound !== undefined) {
    const year = school.rounds[Number(path[1])]?.schoolYear ?? ''
    return year === offerYear || year === '' ? inPresentRound(address, inRound.key) : earlierRoundAnchor(year)
  }
  const confirmation = rows.find(({ list }) => list === 'confirmations')
  return confirmation === undefined || confirmation.key === offerYear ? address : earlierRoundAnchor(confirmation.key)
}
