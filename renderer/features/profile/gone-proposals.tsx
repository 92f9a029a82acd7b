// Proposals for a field or a row of this section that is no longer there: nothing that was proposed goes by itself.
import { useMemo } from 'react'
import { openProposals } from '#shared/proposals/proposal.ts'
import { targetOf } from '#shared/proposals/target.ts'
import type { SectionId } from '#shared/school/school.ts'
import { proposalAnchor } from '../../components/proposal-acts.ts'
import { ProposalView } from '../../components/proposal-view.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { sectionOfField } from '../../session/section-of-field.ts'

const TITLE = 'gone-proposals-title'

export function GoneProposals({ id }: { readonly id: SectionId }) {
  const school = useLateSchool()
  const gone = useMemo(
    () =>
      openProposals(school).filter(
        ({ address }) => sectionOfField(address) === id && targetOf(school, address) === undefined
      ),
    [school, id]
  )
  if (gone.length === 0) return null
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE}>Voorstellen bij wat er niet meer staat</h2>
      {gone.map((proposal, at) => {
        const next = gone[at + 1] ?? gone[at - 1]
        return (
          <ProposalView
            key={proposal.id}
            school={school}
            proposal={proposal}
            asked={[]}
            next={next === undefined ? 'page-title' : proposalAnchor(next.id)}
          />
        )
      })}
    </section>
  )
}
