// Making documents: asking the host, following its progress, stopping it.
import { useState } from 'react'
import type { OperationState } from '#shared/contract/contract.ts'
import type { DocumentForm } from '#shared/documents/forms.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { ask, askOrTell } from './host.ts'
import { useOperations } from './operations.ts'
import { allSent, useOpen } from './school-store.ts'

const NOT_SENT =
  'Uw laatste tekst is nog niet opgeslagen. Daarom is er geen document gemaakt. Bovenaan het scherm staat wat u kunt doen.'

interface Wanted {
  readonly kinds: readonly DocumentKind[]
  readonly form: DocumentForm
  /** Null: from the profile as it is now. */
  readonly versionId: string | null
  /** Of the profile as it is now: the round that they are about, where that is not the one that is worked at. */
  readonly roundId?: string
  /** The scan that they are about. */
  readonly scanId?: string
  /** The talk with the team that they are about. */
  readonly talk?: string
}

export interface Making {
  readonly isRunning: boolean
  /** Undefined before the host has said anything about it. */
  readonly state: OperationState | undefined
  /** Why the host did not begin, in words. */
  readonly refused: string | undefined
  readonly make: (wanted: Wanted) => Promise<void>
  /** Undefined while there is nothing to stop. */
  readonly stop: (() => void) | undefined
}

export function useMaking(): Making {
  const schoolId = useOpen((state) => state.schoolId)
  const [operationId, setOperationId] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<string>()
  const state = useOperations(({ byId }) => (operationId === undefined ? undefined : byId[operationId]))
  const isRunning = asking || (operationId !== undefined && (state === undefined || state.kind === 'running'))

  const make = async ({ kinds, ...wanted }: Wanted): Promise<void> => {
    if (isRunning) return
    setRefused(undefined)
    setOperationId(undefined)
    setAsking(true)
    const answer = (await allSent())
      ? await ask('documents.make', { schoolId, kinds: [...kinds], ...wanted })
      : undefined
    setAsking(false)
    if (answer?.ok === true) setOperationId(answer.value.operationId)
    else setRefused(answer?.problem.message ?? NOT_SENT)
  }
  const stop =
    isRunning && operationId !== undefined ? () => void askOrTell('operations.cancel', { operationId }) : undefined
  return { isRunning, state, refused, make, stop }
}
