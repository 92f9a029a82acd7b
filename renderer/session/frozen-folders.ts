// What is frozen in the folder of the school, asked anew when a decision was recorded or taken back, and when papers were kept.
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { FrozenVersions } from '#shared/contract/contract.ts'
import { ask } from './host.ts'
import { useOpen } from './school-store.ts'

interface Folders {
  /** Undefined while it is not known. */
  readonly folders: FrozenVersions | undefined
  readonly problem: string | undefined
}

const NOT_KNOWN: Folders = { folders: undefined, problem: undefined }

/** How often papers were kept in this window. */
const useTimes = create<{ readonly times: number }>(() => ({ times: 0 }))
export const frozenAnew = (): void => useTimes.setState(({ times }) => ({ times: times + 1 }))

export function useFrozenFolders(): Folders {
  const schoolId = useOpen((state) => state.schoolId)
  const decisions = useOpen(({ school }) => school.rounds.map(({ adoption }) => adoption.version).join(' '))
  const times = useTimes((state) => state.times)
  const key = `${schoolId} ${decisions}`
  const [known, setKnown] = useState<Folders & { readonly key: string; readonly times: number }>({
    ...NOT_KNOWN,
    key: '',
    times: 0
  })
  useEffect(() => {
    let isGone = false
    void ask('versions.list', { schoolId }).then((answer) => {
      if (isGone) return
      setKnown((before) =>
        answer.ok
          ? { key, times, folders: answer.value, problem: undefined }
          : { ...before, key, times, problem: answer.problem.message }
      )
    })
    return () => {
      isGone = true
    }
  }, [schoolId, key, times])
  return known.key === key ? known : NOT_KNOWN
}
