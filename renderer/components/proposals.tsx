// What others propose for a field or a list: each with what it says, and what the director decides.
import { useShallow } from 'zustand/react/shallow'
import { proposalsAt, type Proposal } from '#shared/proposals/proposal.ts'
import { useLateSchool } from '../session/late-school.ts'
import { useOpen } from '../session/school-store.ts'
import { proposalAnchor } from './proposal-acts.ts'
import type { AskedField } from './proposal-words.ts'
import { ProposalView } from './proposal-view.tsx'

interface ProposalsProps {
  readonly address: string
  readonly asked: readonly AskedField[]
}

export default function Proposals({ address, asked }: ProposalsProps) {
  const late = useLateSchool()
  const open = useOpen(useShallow(({ school }) => proposalsAt(school, address)))
  return (
    <div className="proposals stack">
      {open.map((proposal, at) => (
        <ProposalView
          key={proposal.id}
          school={late}
          proposal={proposal}
          asked={asked}
          next={anchorOf(open[at + 1] ?? open[at - 1])}
        />
      ))}
    </div>
  )
}

const anchorOf = (proposal: Proposal | undefined): string | undefined => proposal && proposalAnchor(proposal.id)
