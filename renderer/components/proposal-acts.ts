// What the buttons of a proposal do: the edit, where the focus goes, and what a screen reader hears.
import type { IsoDay } from '#shared/day.ts'
import { decline, takeOver, type Way } from '#shared/proposals/edits.ts'
import { listAt, type Proposal } from '#shared/proposals/proposal.ts'
import type { Said } from '#shared/proposals/target.ts'
import type { Edit } from '#shared/school/edit.ts'
import { fieldsOf } from '#shared/school/list-edits.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { announce } from '../session/announce.ts'
import { editAndGo } from '../session/edit-and-go.ts'
import { newId } from '../session/new-id.ts'
import { presentRoute } from '../session/route.ts'

export const proposalAnchor = (id: string): string => `proposal:${id}`

interface Deciding {
  readonly proposal: Proposal
  readonly today: IsoDay
  /** Another proposal at the same place. */
  readonly next: string | undefined
}

function decide(
  { proposal, next }: Deciding,
  edit: Edit,
  { after, told }: { readonly after: string; readonly told: string }
): void {
  const before = { route: presentRoute(), field: proposalAnchor(proposal.id), caret: null }
  editAndGo(edit, next ?? after, before)
  announce(`${told} U kunt dit ongedaan maken.`)
}

/** A new row is gone on with; after a field the next proposal comes. `said`: in other words. */
export function take(deciding: Deciding, way: Way, said?: Said): void {
  const { proposal, today } = deciding
  const list = listAt(proposal.address)
  const row = newId()
  const after = list === undefined ? proposal.address : fieldAnchor(list, row, fieldsOf(list)[0] ?? '')
  decide(
    list === undefined ? deciding : { ...deciding, next: undefined },
    takeOver(proposal.id, {
      day: today,
      newId: list === undefined ? newId : () => row,
      way,
      ...(said === undefined ? {} : { said })
    }),
    { after, told: 'Voorstel overgenomen.' }
  )
}

/** `after`: where the focus goes when there is no other proposal. */
export const refuse = (deciding: Deciding, because: string, after: string): void =>
  decide(deciding, decline(deciding.proposal.id, because, deciding.today), {
    after,
    told: 'Voorstel niet overgenomen. Uw reden is bewaard.'
  })
