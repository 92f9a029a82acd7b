// Edits of proposals, each one step of undo: they come in, are taken over, declined or opened again.
import { current, isDraft, type Draft } from 'immer'
import { isBlank, type Block, type RichText } from '../richtext/richtext.ts'
import { draftById, single, type Edit } from '../school/edit.ts'
import { emptyOf } from '../school/empty.ts'
import { internal } from '../school/internal-fields.ts'
import { addItem, newItem } from '../school/list-edits.ts'
import type { School } from '../school/school.ts'
import type { Walked } from '../school/walk.ts'
import { isOpen, type Proposal } from './proposal.ts'
import { fitted, saidOf, targetOf, type Said } from './target.ts'
import { takenAs } from './taken-as.ts'

/** Instead of what is there, or below it as paragraphs. */
export type Way = 'replace' | 'below'

export interface NewProposal {
  readonly id: string
  readonly address: string
  readonly said: Said
  readonly from: Readonly<Proposal['from']>
  /** The id of the person that it is about. */
  readonly person?: string
}

/** One, or many at once. One of which the id is there already stays as it is, so that a form that is read twice adds nothing. */
export const addProposals = (proposals: readonly NewProposal[]): Edit =>
  single(proposals.length === 1 ? 'voorstel toegevoegd' : `${proposals.length} voorstellen toegevoegd`, (draft) => {
    for (const proposal of proposals)
      if (draftById(draft.internal.proposals, proposal.id) === undefined)
        draft.internal.proposals.push(madeOf(proposal))
  })

const madeOf = ({ id, address, said, from, person = '' }: NewProposal): Proposal => ({
  id,
  ...emptyOf(internal.proposals.shape),
  address,
  person,
  from: { ...from },
  ...(typeof said === 'string'
    ? { value: said }
    : { fields: Object.entries(said).map(([field, value]) => ({ id: field, field, value })) })
})

interface Taking {
  readonly day: string
  readonly newId: () => string
  readonly way?: Way
  /** In these words; without them as it was proposed. */
  readonly said?: Said
}

/**
 * Into its field, or as a new row. Settled as "changed" where the words are others than were proposed. Nothing happens where it cannot be
 * (`refusalOf` says why).
 */
export const takeOver = (id: string, { day, newId, way = 'replace', said }: Taking): Edit =>
  single('voorstel overgenomen', (draft) => {
    const proposal = openOne(draft, id)
    const target = proposal && targetOf(asItIs(draft), proposal.address)
    if (proposal === undefined || target === undefined) return
    const proposed = fitted(target, saidOf(proposal, target))
    const words = said === undefined ? proposed : fitted(target, said)
    if (words === undefined) return
    if (target.kind === 'list' && typeof words !== 'string') {
      const row = newId()
      addItem(target.list, newItem(target.list, row, words)).apply(draft)
      proposal.row = row
      if (target.list === 'people') proposal.person = row
    } else if (target.kind === 'field' && typeof words === 'string') write(draft, target.walked, { words, way, newId })
    const isAsProposed = sameWords(words, proposed)
    if (!isAsProposed && typeof words === 'string') proposal.became = words
    settle(proposal, isAsProposed ? 'taken' : 'changed', { day, because: '' })
  })

/** `because`: why not. */
export const decline = (id: string, because: string, day: string): Edit =>
  single('voorstel niet overgenomen', (draft) => {
    const proposal = openOne(draft, id)
    if (proposal !== undefined) settle(proposal, 'declined', { day, because })
  })

/** To decide on it again. What was taken over stays where it is, and why it was declined stays with the proposal. */
export const reopen = (id: string): Edit =>
  single('voorstel weer geopend', (draft) => {
    const proposal = draftById(draft.internal.proposals, id)
    if (proposal === undefined || isOpen(proposal)) return
    settle(proposal, 'open', { day: '', because: proposal.because })
    Object.assign(proposal, { became: '', row: '' })
  })

function openOne(draft: Draft<School>, id: string): Draft<Proposal> | undefined {
  const proposal = draftById(draft.internal.proposals, id)
  return proposal !== undefined && isOpen(proposal) ? proposal : undefined
}

/** To walk through without a draft of every row. */
const asItIs = (draft: Draft<School>): School => (isDraft(draft) ? current(draft) : draft)

function settle(
  proposal: Draft<Proposal>,
  state: 'open' | 'taken' | 'changed' | 'declined',
  { day, because }: { readonly day: string; readonly because: string }
): void {
  Object.assign(proposal, { state, because, settledOn: day })
}

const sameWords = (one: Said, other: Said | undefined): boolean => JSON.stringify(one) === JSON.stringify(other)

interface Writing {
  readonly words: string
  readonly way: Way
  readonly newId: () => string
}

function write(draft: Draft<School>, { path, field }: Walked, { words, way, newId }: Writing): void {
  const key = String(path.at(-1))
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>>)[part], draft) as Record<
    string,
    unknown
  >
  const as = takenAs[field.kind]
  if (as === 'blocks') {
    const text = holder[key] as RichText
    const keeps = way === 'below' && !isBlank(text)
    text.blocks.splice(keeps ? text.blocks.length : 0, text.blocks.length, ...paragraphs(words, newId))
  } else if (as === 'paragraphs' && way === 'below' && String(holder[key]).trim() !== '')
    holder[key] = `${String(holder[key])}\n${words}`
  else holder[key] = words
}

const paragraphs = (words: string, newId: () => string): Block[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ id: newId(), kind: 'paragraph', level: 0, runs: [{ text: line }] }))
