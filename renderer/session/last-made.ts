// What was made before and stands in the school's folder. Asked again when something was made here.
import { useEffect, useState } from 'react'
import type { LastMade } from '#shared/contract/contract.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { ask } from './host.ts'
import { allSent, useOpen } from './school-store.ts'
import type { Making } from './making.ts'

const NONE: readonly LastMade[] = []

export const useLastMade = (making: Making): readonly LastMade[] => useKnownMade(making) ?? NONE

/** Undefined as long as it is not known what stands there. */
export function useKnownMade({ isRunning }: Making): readonly LastMade[] | undefined {
  const schoolId = useOpen((state) => state.schoolId)
  const [made, setMade] = useState<readonly LastMade[]>()
  useEffect(() => {
    if (isRunning) return
    let isGone = false
    // What was typed last counts for "is it another now?".
    void allSent()
      .then(() => ask('documents.made', { schoolId }))
      .then((answer) => {
        if (!isGone && answer.ok) setMade(answer.value)
      })
    return () => {
      isGone = true
    }
  }, [schoolId, isRunning])
  return made
}

/** The Word document of this kind, or where there is none its PDF. */
export const lastOf = (made: readonly LastMade[], kind: DocumentKind): LastMade | undefined =>
  made.find((one) => one.kind === kind && one.form === 'word') ?? made.find((one) => one.kind === kind)
