// Where a sentence of the profile came from: "van het team, 28 oktober". Told as long as its words stand there.
import { dayAndMonth } from '../calendar/term-words.ts'
import { schoolYearOf, writeDay, type IsoDay } from '../day.ts'
import { listAt, type Proposal } from '../proposals/proposal.ts'
import { knownWord } from '../school/field.ts'
import { itemsOf, listFields, type ListId } from '../school/lists.ts'
import type { School } from '../school/school.ts'
import { proposalSources } from '../school/vocabulary.ts'
import { walk, wordsIn, type Walked } from '../school/walk.ts'
import { typedDay } from '../typed-day.ts'

export interface Origin {
  /** "van het team, 28 oktober"; of another school year with its year. */
  readonly label: string
  /** The proposal, and the talk, visit or scan that it came from. */
  readonly proposal: string
  readonly from: Proposal['from']
  /** The words that came from there. */
  readonly words: string
}

/** By the address of a field, or of a row of a list ("steps:<id>"); of each in the order in which they came. */
export function originsIn(school: School, today: IsoDay): ReadonlyMap<string, readonly Origin[]> {
  const taken = school.internal.proposals.filter(isFromOthers)
  const found = new Map<string, Origin[]>()
  if (taken.length === 0) return found
  const fields = new Map(walk(school).map((walked) => [walked.address, walked]))
  for (const proposal of taken) {
    const address = standsAt(school, fields, proposal)
    if (address === undefined) continue
    const { id, from } = proposal
    const origin = { label: labelOn(from, today), proposal: id, from, words: wentIn(proposal) }
    found.set(address, [...(found.get(address) ?? []), origin])
  }
  return found
}

const isFromOthers = ({ state, from }: Proposal): boolean =>
  (state === 'taken' || state === 'changed') && knownWord(proposalSources, from.kind) !== 'unknown' && from.label !== ''

/** What went in: as it was proposed, or in other words. Of a row nothing: that stands as a whole. */
const wentIn = ({ state, value, became }: Proposal): string => (state === 'changed' ? became : value)

function standsAt(school: School, fields: ReadonlyMap<string, Walked>, proposal: Proposal): string | undefined {
  const list = listAt(proposal.address)
  if (list !== undefined)
    return proposal.row !== '' && itemsOf(school, list).some(({ id }) => id === proposal.row)
      ? rowAddress(list, proposal.row)
      : undefined
  const walked = fields.get(proposal.address)
  const words = plain(wentIn(proposal))
  return walked !== undefined && words !== '' && plain(valueOf(walked)).includes(words) ? proposal.address : undefined
}

export const rowAddress = (list: ListId, id: string): string => `${listFields(list).name}:${id}`

const valueOf = (walked: Walked): string => wordsIn(walked)
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

function labelOn({ label, day }: Proposal['from'], today: IsoDay): string {
  const on = typedDay(day)
  if (on === undefined || schoolYearOf(on) === schoolYearOf(today)) return label
  return label.replace(dayAndMonth(on), writeDay(on))
}
