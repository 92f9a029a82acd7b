// What is frozen in the folder of the school, asked anew when a decision was recorded or taken back.
import { useEffect, useState } from 'react'
import type { FrozenVersions } from '#shared/contract/contract.ts'
import { ask } from './host.ts'
import { useOpen } from './school-store.ts'

interface Folders {
  /** Undefined while it is not known. */
  readonly folders: FrozenVersions | undefined
  readonly problem: string | undefined
}

const NOT_KNOWN: Folders = { folders: undefined, problem: undefined }

export function useFrozenFolders(): Folders {
  const schoolId = useOpen((state) => state.schoolId)
  const decisions = useOpen(({ school }) => school.rounds.map(({ adoption }) => adoption.version).join(' '))
  const key = `${schoolId} ${decisions}`
  const [known, setKnown] = useState<Folders & { readonly key: string }>({ ...NOT_KNOWN, key: '' })
  useEffect(() => {
    let isGone = false
    void ask('versions.list', { schoolId }).then((answer) => {
      if (isGone) return
      setKnown((before) =>
        answer.ok
          ? { key, folders: answer.value, problem: undefined }
          : { ...before, key, problem: answer.problem.message }
      )
    })
    return () => {
      isGone = true
    }
  }, [schoolId, key])
  return known.key === key ? known : NOT_KNOWN
}
