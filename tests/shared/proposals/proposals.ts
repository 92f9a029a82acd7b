// Proposals for tests: made by hand, and any school with one for any of its fields and lists.
import * as fc from 'fast-check'
import { addProposals, type NewProposal } from '#shared/proposals/edits.ts'
import type { Proposal } from '#shared/proposals/proposal.ts'
import type { Said } from '#shared/proposals/target.ts'
import { listAnchor, listIds } from '#shared/school/lists.ts'
import type { School } from '#shared/school/school.ts'
import { walk } from '#shared/school/walk.ts'
import { after } from '../chain.ts'
import { anySchool } from '../schools.ts'

export const fromTeam = { kind: 'talk', id: 't', day: '2026-10-28', label: 'van het team, 28 oktober' } as const

export const proposed = (address: string, said: Said, more: Partial<NewProposal> = {}): NewProposal => ({
  id: 'v',
  address,
  said,
  from: fromTeam,
  ...more
})

export const withProposals = (school: School, ...proposals: readonly NewProposal[]): School =>
  after(school, addProposals(proposals))

/** The one with this id, or the first with it. */
export function theOne({ internal }: School, id = 'v'): Proposal {
  const found = internal.proposals.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no proposal ${id}`)
  return found
}

/** A name that no proposal of the school has. */
export const OWN = 'een-eigen-naam'

/** Any school, and a proposal for one of its fields or lists, with words that often fit. */
export const anyProposed: fc.Arbitrary<School> = anySchool.chain((school) => {
  const fields = walk(school)
  const forField = fc
    .constantFrom(...fields)
    .chain(({ address, field }) =>
      fc
        .oneof(fc.constantFrom(...(field.words ?? ['']), '3-11-2026'), fc.string())
        .map((said) => proposed(address, said))
    )
  const forList = fc
    .tuple(fc.constantFrom(...listIds), fc.constantFrom('name', 'what', 'goal', 'question', 'plan'), fc.string())
    .map(([list, field, said]) => proposed(listAnchor(list), { [field]: said }))
  return fc
    .oneof({ weight: 3, arbitrary: forField }, forList)
    .map((proposal) => withProposals(school, { ...proposal, id: OWN }))
})
