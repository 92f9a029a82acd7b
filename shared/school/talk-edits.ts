// Edits of the talks with the team: preparing one, writing down what came out of it, erasing it. An edit at a talk or a row that is gone does nothing.
import type { Draft } from 'immer'
import { draftById, removeById, single, typed, type Edit } from './edit.ts'
import { emptyOf } from './empty.ts'
import { forgetDeadlines, removeWhere } from './internal-links.ts'
import type { Internal, School } from './school.ts'
import { talks as talkFields } from './talk-fields.ts'
import type { OutcomeKind, TalkForm, TalkRhythm } from './vocabulary.ts'

export type Talk = Internal['talks'][number]
export type Outcome = Talk['outcomes'][number]

const talkShape = talkFields.talks.shape

const withTalk = (draft: Draft<School>, id: string, work: (talk: Draft<Talk>) => void): void => {
  const talk = draftById(draft.internal.talks, id)
  if (talk !== undefined) work(talk)
}

/** What is known of a talk when it begins. */
export type NewTalk = Partial<Pick<Talk, 'day' | 'form' | 'section' | 'people' | 'cards' | 'tables'>>

export const addTalk = (id: string, given: NewTalk = {}): Edit =>
  single('gesprek toegevoegd', (draft) => {
    draft.internal.talks.push({ id, ...emptyOf(talkShape), ...given })
  })

/** With what it proposed, also what was decided on: where words of it were taken over, they stay. */
export const removeTalk = (id: string): Edit =>
  single('gesprek gewist', ({ internal }) => {
    removeById(internal.talks, id)
    if (internal.talks.some((talk) => talk.id === id)) return
    removeWhere(internal.proposals, ({ from }) => from.kind === 'talk' && from.id === id)
    forgetDeadlines(internal, `talk:${id}`)
  })

const typedInTalk = ['day', 'secondDay', 'people', 'section', 'differences', 'stops', 'tellBy', 'toldOn'] as const
export type TalkField = (typeof typedInTalk)[number]

export const setTalkField = (id: string, field: TalkField, value: string): Edit =>
  typed('gesprek gewijzigd', `talk.${id}.${field}`, (draft) =>
    withTalk(draft, id, (talk) => {
      talk[field] = value
    })
  )

export const setTalkForm = (id: string, form: TalkForm): Edit =>
  single('soort gesprek gekozen', (draft) =>
    withTalk(draft, id, (talk) => {
      talk.form = form
    })
  )

/** Which cards, in their order, and which table has which: what a table had of a card that is not among them, goes. */
export const setTalkCards = (id: string, cards: readonly string[], tables?: Talk['tables']): Edit =>
  single('kaarten gekozen', (draft) =>
    withTalk(draft, id, (talk) => {
      talk.cards = [...cards]
      if (tables === undefined)
        for (const table of talk.tables) table.cards = table.cards.filter((card) => cards.includes(card))
      else talk.tables = tables
    })
  )

/** Who has a role; empty takes it away. `newId` is used when nobody had it yet. */
export const setTalkRole = (id: string, newId: string, role: string, who: string): Edit =>
  typed('rol gewijzigd', `talk.${id}.roles.${role}`, (draft) =>
    withTalk(draft, id, ({ roles }) => {
      const known = roles.find((one) => one.role === role)
      if (known !== undefined && who === '') removeById(roles, known.id)
      else if (known !== undefined) known.who = who
      else if (who !== '') roles.push({ id: newId, role, who })
    })
  )

/** How a group laid the statements; again replaces what it laid before. `unsaid`: those of them that nobody moved or confirmed. */
export const setTalkOrder = (
  id: string,
  group: string,
  statements: readonly string[],
  aside: readonly string[] = [],
  unsaid: readonly string[] = []
): Edit =>
  typed('volgorde gewijzigd', `talk.${id}.orders.${group}`, (draft) =>
    withTalk(draft, id, ({ orders }) => {
      const known = orders.find((order) => order.id === group)
      const laid = { statements: [...statements], aside: [...aside], unsaid: [...unsaid] }
      if (known === undefined) orders.push({ id: group, ...laid })
      else Object.assign(known, laid)
    })
  )

export const removeTalkOrder = (id: string, group: string): Edit =>
  single('groepje weggehaald', (draft) => withTalk(draft, id, ({ orders }) => removeById(orders, group)))

/** The rows of a talk that are typed one by one. */
export type TalkRows = 'present' | 'work' | 'writing' | 'outcomes'
const rowNouns: Readonly<Record<TalkRows, string>> = {
  present: 'wie erbij waren',
  work: 'waaraan u werkt',
  writing: 'wie wat schrijft',
  outcomes: 'uitkomst'
}
/** What a new row says already. */
export interface NewTalkRow {
  readonly present: Partial<Pick<Talk['present'][number], 'who' | 'number'>>
  readonly work: Partial<Pick<Talk['work'][number], 'what'>>
  readonly writing: Partial<Pick<Talk['writing'][number], 'section' | 'who' | 'by'>>
  readonly outcomes: Partial<Pick<Outcome, 'card' | 'table' | 'kind' | 'words' | 'other' | 'who' | 'by' | 'inside'>>
}

export const addTalkRow = <L extends TalkRows>(id: string, list: L, rowId: string, given: NewTalkRow[L]): Edit =>
  single(`${rowNouns[list]} toegevoegd`, (draft) =>
    withTalk(draft, id, (talk) => {
      const rows: { id: string; [field: string]: unknown }[] = talk[list]
      rows.push({ ...emptyOf(talkShape[list].shape), ...given, id: rowId })
    })
  )

/** What is typed in a row; never what the program writes there. */
const talkRowFields = {
  present: ['who', 'number'],
  work: ['what'],
  writing: ['section', 'who', 'by', 'doneOn'],
  outcomes: ['words', 'other', 'who', 'by', 'doneOn']
} as const satisfies Readonly<Record<TalkRows, readonly string[]>>
export type TalkRowField<L extends TalkRows> = (typeof talkRowFields)[L][number]

export const setTalkRowField = <L extends TalkRows>(
  id: string,
  list: L,
  rowId: string,
  field: TalkRowField<L>,
  value: string
): Edit =>
  typed(`${rowNouns[list]} gewijzigd`, `talk.${id}.${list}.${rowId}.${field}`, (draft) =>
    withTalk(draft, id, (talk) => {
      const row: Record<string, unknown> | undefined = draftById<{ id: string }>(talk[list], rowId)
      if (row !== undefined) row[field] = value
    })
  )

/** Of an outcome its proposal goes too, as long as nothing was decided on it. */
export const removeTalkRow = (id: string, list: TalkRows, rowId: string): Edit =>
  single(`${rowNouns[list]} verwijderd`, (draft) =>
    withTalk(draft, id, (talk) => {
      if (list === 'outcomes') forgetProposal(draft, draftById(talk.outcomes, rowId))
      removeById(talk[list], rowId)
    })
  )

export const setOutcomeKind = (id: string, outcome: string, kind: OutcomeKind): Edit =>
  single('soort uitkomst gekozen', (draft) =>
    withTalk(draft, id, ({ outcomes }) => {
      const known = draftById(outcomes, outcome)
      if (known !== undefined) known.kind = kind
    })
  )

/** It points to one person: then it goes nowhere, and a proposal on which nothing was decided goes. */
export const setOutcomeInside = (id: string, outcome: string, inside: boolean): Edit =>
  single(inside ? 'uitkomst blijft binnen de school' : 'uitkomst mag naar het profiel', (draft) =>
    withTalk(draft, id, ({ outcomes }) => {
      const known = draftById(outcomes, outcome)
      if (known === undefined) return
      known.inside = inside
      if (inside) forgetProposal(draft, known)
    })
  )

/** It goes back to where it came from: it has no place then. */
export const takeBackOutcome = (id: string, outcome: string): Edit =>
  single('voorstel teruggenomen', (draft) =>
    withTalk(draft, id, ({ outcomes }) => forgetProposal(draft, draftById(outcomes, outcome)))
  )

/** What was decided on is kept: words of it may stand in the profile. */
function forgetProposal({ internal }: Draft<School>, outcome: Draft<Outcome> | undefined): void {
  if (outcome === undefined || outcome.proposal === '') return
  const proposal = internal.proposals.find(({ id }) => id === outcome.proposal)
  if (proposal !== undefined && proposal.state !== 'open') return
  removeWhere(internal.proposals, ({ id }) => id === outcome.proposal)
  Object.assign(outcome, { proposal: '', address: '' })
}

export const setTalkRhythm = (rhythm: TalkRhythm): Edit =>
  single('aantal kaarten van tien minuten gewijzigd', ({ internal }) => {
    internal.talkRhythm = rhythm
  })
