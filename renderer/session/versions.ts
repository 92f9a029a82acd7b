// What the school adopted last, to read beside what it writes now. Asked once for a school, and again when a decision is
// recorded in this window.
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Problem } from '#shared/contract/problems.ts'
import type { IsoDay } from '#shared/day.ts'
import type { Earlier } from '#shared/documents/source.ts'
import { earlierOn, type Versions } from '#shared/documents/versions.ts'
import { ask, useToday } from './host.ts'
import { useOpen } from './school-store.ts'

/** `key`: the day, and the school with the decisions that were recorded in it. */
const useKnown = create<{ readonly key: string; readonly last: Earlier | null }>(() => ({ key: '', last: null }))

/** Null while it is not known, and when nothing was ever adopted in this program. */
export const useLastAdopted = (): Earlier | null => useAdopted() ?? null

/** Undefined while it is not known; null when nothing was ever adopted in this program, up to today. */
export function useAdopted(): Earlier | null | undefined {
  const schoolId = useOpen((state) => state.schoolId)
  const today = useToday()
  const decisions = useOpen(({ school }) => school.rounds.map(({ adoption }) => adoption.version).join(' '))
  const key = `${schoolId} ${today} ${decisions}`
  useEffect(() => void learn(schoolId, today, key), [schoolId, today, key])
  return useKnown((known) => (known.key === key ? known.last : undefined))
}

let asking = ''

async function learn(schoolId: string, today: IsoDay, key: string): Promise<void> {
  if (useKnown.getState().key === key || asking === key) return
  asking = key
  const listed = await ask('versions.list', { schoolId })
  const last = listed.ok
    ? await earlierOn(today, { ...versionsOf(schoolId), list: () => Promise.resolve(listed.value.adopted) })
    : undefined
  if (asking !== key) return
  // A disk that did not answer says nothing of what was adopted: the next screen that wants to know asks again.
  if (last === undefined) asking = ''
  else useKnown.setState({ key, last })
}

/** As the host lists and reads them. */
export const versionsOf = (schoolId: string): Versions<Problem> => ({
  list: async () => {
    const versions = await ask('versions.list', { schoolId })
    return versions.ok ? versions.value.adopted : []
  },
  read: (versionId) => ask('versions.read', { schoolId, versionId })
})
