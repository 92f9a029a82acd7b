// What the school adopted last, to read beside what it writes now. Asked once for a school, and again when a decision is
// recorded in this window.
import { useEffect } from 'react'
import { create } from 'zustand'
import type { FrozenVersion } from '#shared/contract/contract.ts'
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { ask } from './host.ts'
import { useOpen } from './school-store.ts'

export interface LastAdopted {
  readonly school: School
  readonly day: IsoDay
}

/** `key`: the school, with the decisions that were recorded in it. */
const useKnown = create<{ readonly key: string; readonly last: LastAdopted | null }>(() => ({ key: '', last: null }))

/** Null while it is not known, and when nothing was ever adopted in this program. */
export const useLastAdopted = (): LastAdopted | null => useAdopted() ?? null

/** Undefined while it is not known; null when nothing was ever adopted in this program. */
export function useAdopted(): LastAdopted | null | undefined {
  const schoolId = useOpen((state) => state.schoolId)
  const decisions = useOpen(({ school }) => school.rounds.map(({ adoption }) => adoption.version).join(' '))
  const key = `${schoolId} ${decisions}`
  useEffect(() => void learn(schoolId, key), [schoolId, key])
  return useKnown((known) => (known.key === key ? known.last : undefined))
}

let asking = ''

async function learn(schoolId: string, key: string): Promise<void> {
  if (useKnown.getState().key === key || asking === key) return
  asking = key
  const versions = await ask('versions.list', { schoolId })
  const last = versions.ok ? await newestReadable(schoolId, versions.value) : null
  if (asking === key) useKnown.setState({ key, last })
}

/** An older version says more than none when the newest cannot be read. */
export async function newestReadable(
  schoolId: string,
  versions: readonly FrozenVersion[]
): Promise<LastAdopted | null> {
  for (const { id, day } of versions) {
    const version = await ask('versions.read', { schoolId, versionId: id })
    if (version.ok) return { school: version.value.school, day }
  }
  return null
}
