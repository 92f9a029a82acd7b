// The place below a field, or a list, for what others propose there, and for where its words came from. Nothing as long as there is nothing.
import { Suspense } from 'react'
import { isOpen } from '#shared/proposals/proposal.ts'
import { inRound } from '#shared/school/walk.ts'
import { useRound } from '../session/round.ts'
import { later } from '../session/later.ts'
import { useSchool } from '../session/school-store.ts'
import type { AskedField } from './proposal-words.ts'

const Proposals = later(() => import('./proposals.tsx'))
const Origins = later(() => import('./origins.tsx'))

interface ProposalsAtProps {
  /** Of the field, or of the list as a whole. */
  readonly address: string
  /** How the field, or each field of the list, is asked: its choices, and in a list what it is called. */
  readonly asked?: readonly AskedField[] | undefined
}

/** Of a field of the round that is shown: with that round, as a proposal names it. */
const useAddress = (onScreen: string): string => useRound(({ id }) => inRound(onScreen, id))

export function ProposalsAt({ address: onScreen, asked = [] }: ProposalsAtProps) {
  const address = useAddress(onScreen)
  const isAny = useSchool(({ internal }) => internal.proposals.some((one) => one.address === address && isOpen(one)))
  const isTaken = useSchool(({ internal }) =>
    internal.proposals.some((one) => one.address === address && (one.state === 'taken' || one.state === 'changed'))
  )
  if (!isAny && !isTaken) return null
  return (
    <Suspense fallback={null}>
      {isTaken && <Origins address={address} />}
      {isAny && <Proposals address={address} asked={asked} />}
    </Suspense>
  )
}
