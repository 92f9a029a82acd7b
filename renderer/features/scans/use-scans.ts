// The scans as the host has them. Nothing tells that one changed: they are asked anew after each thing that is done here.
import { useCallback, useEffect, useState } from 'react'
import type { ScanLine, ScanNow } from '#shared/contract/contract.ts'
import { ok, type Answer } from '#shared/contract/answer.ts'
import { ask } from '../../session/host.ts'
import { useOpen } from '../../session/school-store.ts'
import { allSaved } from './use-saving.ts'

export type Known<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly value: T }

export interface Asked<T> {
  readonly known: Known<T>
  /** Asks anew; what is known stays until there is an answer. */
  readonly again: () => Promise<void>
}

const WAITING = { kind: 'waiting' } as const

/** @param request the same function as long as it asks the same */
function useAsked<T>(request: () => Promise<Answer<T>>): Asked<T> {
  const [held, setHeld] = useState<{ readonly by: typeof request; readonly known: Known<T> }>({
    by: request,
    known: WAITING
  })
  const take = useCallback(
    (answer: Answer<T>) =>
      setHeld({
        by: request,
        known: answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'failed', message: answer.problem.message }
      }),
    [request]
  )
  const again = useCallback(async () => take(await request()), [request, take])
  useEffect(() => {
    let isGone = false
    void request().then((answer) => {
      if (!isGone) take(answer)
    })
    return () => {
      isGone = true
    }
  }, [request, take])
  return { known: held.by === request ? held.known : WAITING, again }
}

export function useScans(): Asked<readonly ScanLine[]> {
  const schoolId = useOpen((state) => state.schoolId)
  return useAsked(useCallback(() => ask('scans.list', { schoolId }), [schoolId]))
}

export function useScan(scanId: string): Asked<ScanNow> {
  const schoolId = useOpen((state) => state.schoolId)
  return useAsked(useCallback(() => allSaved().then(() => ask('scans.read', { schoolId, scanId })), [schoolId, scanId]))
}

/** The scan before this one with the same questions, of which there is an outcome; undefined where there is none, and while it is not known. */
export function useEarlier(scanId: string, { questionnaire, openedOn }: ScanNow['scan']): ScanNow['scan'] | undefined {
  const schoolId = useOpen((state) => state.schoolId)
  const request = useCallback(async (): Promise<Answer<ScanNow | undefined>> => {
    const listed = await ask('scans.list', { schoolId })
    if (!listed.ok) return listed
    const earlier = listed.value.find(
      ({ scanId: id, scan }) =>
        id !== scanId &&
        scan?.questionnaire === questionnaire &&
        scan.mode === 'collected' &&
        scan.state !== 'open' &&
        scan.openedOn < openedOn
    )
    return earlier === undefined ? ok(undefined) : ask('scans.read', { schoolId, scanId: earlier.scanId })
  }, [schoolId, scanId, questionnaire, openedOn])
  const { known } = useAsked(request)
  return known.kind === 'ready' ? known.value?.scan : undefined
}
