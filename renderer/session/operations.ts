// Long work of the host that this window asked for, with its progress.
import { create } from 'zustand'
import type { OperationState } from '#shared/contract/contract.ts'

/** Events may come before the answer that names the operation; so all are kept by id. */
export const useOperations = create<{ readonly byId: Readonly<Record<string, OperationState>> }>(() => ({ byId: {} }))

export const takeOperation = (id: string, state: OperationState): void =>
  useOperations.setState(({ byId }) => ({ byId: { ...byId, [id]: state } }))
