// What came out of a card, on its way to its place: it becomes a proposal there, and the talk tells what became of it.
import { dayAndMonth } from '../calendar/term-words.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { BecameWord, Conversation } from '../catalogue/conversation-content.ts'
import { fill } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { addProposals, type NewProposal } from '../proposals/edits.ts'
import { isOpen, listAt, type Proposal } from '../proposals/proposal.ts'
import { draftById, single, type Edit } from '../school/edit.ts'
import { withRound, type RoundKey } from '../school/round-edits.ts'
import type { School } from '../school/school.ts'
import type { Outcome, Talk } from '../school/talk-edits.ts'
import { proposalStates } from '../school/vocabulary.ts'
import { typedDay } from '../typed-day.ts'
import { cardOf } from './cards.ts'
import { optionsOf, type PlaceOption, type PlaceOptions } from './places.ts'

/** "van het team, 28 oktober": as a proposal and a sentence that was taken over show it. */
export function labelOf({ texts }: Pick<Conversation, 'texts'>, { day }: Pick<Talk, 'day'>): string {
  const typed = typedDay(day)
  return typed === undefined
    ? fill(texts.label, { dag: '' }).replace(/[\s,]+$/u, '')
    : fill(texts.label, { dag: dayAndMonth(typed) })
}

/**
 * Where an outcome can go, by the places of its card. What points to one person goes nowhere that others read; nor does what says nothing, or what has
 * a proposal already.
 */
export function placesFor(
  school: School,
  catalogue: Catalogue,
  content: Conversation,
  outcome: Outcome,
  round: RoundKey
): readonly PlaceOptions[] {
  if (!mayBeCarried(outcome)) return []
  const card = cardOf(school, content, outcome.card)
  return optionsOf(school, catalogue, content.places, card?.targets ?? [], round)
}

/** Every place of the profile, for who wants it elsewhere than its card says. */
export const allPlacesFor = (
  school: School,
  catalogue: Catalogue,
  content: Conversation,
  outcome: Outcome,
  round: RoundKey
): readonly PlaceOptions[] =>
  mayBeCarried(outcome)
    ? optionsOf(
        school,
        catalogue,
        content.places,
        content.places.map(({ id }) => id),
        round
      )
    : []

export const mayBeCarried = ({ inside, words, proposal }: Outcome): boolean =>
  !inside && words.trim() !== '' && proposal === ''

/** What an outcome would say at a place; of two opinions both. */
const saidBy = ({ kind, words, other }: Outcome): string =>
  kind === 'divided' && other.trim() !== '' ? `${words.trim()}\n${other.trim()}` : words.trim()

/** The words of an outcome as a proposal for a place; undefined where it may not go there. */
export function proposalOf(
  content: Pick<Conversation, 'texts'>,
  talk: Talk,
  outcome: Outcome,
  { address, begins }: Pick<PlaceOption, 'address' | 'begins'>,
  newId: string
): NewProposal | undefined {
  if (!mayBeCarried(outcome) || (begins === null) === (listAt(address) !== undefined)) return undefined
  const said = saidBy(outcome)
  return {
    id: newId,
    address,
    said: begins === null ? said : { [begins]: said },
    from: { kind: 'talk', id: talk.id, day: talk.day, label: labelOf(content, talk) }
  }
}

/**
 * An outcome goes to its place, as one step of undo: it stands there as a proposal, beside what is there.
 * @param round that is worked at; it begins with this where the place is in it and it is not there yet
 */
export const carry = (talk: string, outcome: string, proposal: NewProposal, round: RoundKey): Edit =>
  single('uitkomst naar zijn plek gebracht', (draft) => {
    const known = draftById(draftById(draft.internal.talks, talk)?.outcomes ?? [], outcome)
    if (known === undefined || !mayBeCarried(known)) return
    if (proposal.address.startsWith(`round:${round.id}.`)) withRound(round, draft, () => undefined)
    addProposals([proposal]).apply(draft)
    known.address = proposal.address
    known.proposal = proposal.id
  })

export interface Became {
  readonly outcome: Outcome
  readonly word: BecameWord
  /** Why it was not taken over. */
  readonly because: string
  /** When it was decided, found out or done; null where nobody wrote that down. */
  readonly on: IsoDay | null
  /** The address where it stands or stood as a proposal; empty where it went nowhere. */
  readonly address: string
}

/** What became of each outcome of a talk, in the order in which they were written down. */
export function becameOf({ internal }: School, talk: Talk): readonly Became[] {
  return talk.outcomes.map((outcome): Became => {
    const proposal = internal.proposals.find(({ id }) => id === outcome.proposal && id !== '')
    return proposal === undefined ? withoutProposal(outcome) : ofProposal(outcome, proposal)
  })
}

function ofProposal(outcome: Outcome, proposal: Proposal): Became {
  const { state, because, settledOn, address } = proposal
  // What a later program decided is not known here.
  const word = isOpen(proposal) ? 'open' : (proposalStates.find((one) => one === state) ?? 'none')
  return { outcome, word, because, on: typedDay(settledOn) ?? null, address }
}

function withoutProposal(outcome: Outcome): Became {
  const { kind, doneOn, inside } = outcome
  const isDone = doneOn.trim() !== ''
  const word = kind === 'not-known' || kind === 'action' ? (isDone ? 'done' : 'waiting') : inside ? 'inside' : 'none'
  return { outcome, word, because: '', on: typedDay(doneOn) ?? null, address: '' }
}
