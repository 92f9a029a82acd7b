// What the newest scan of the team leaves to talk about. Without a scan, or one that cannot be read, there is nothing: the talk needs none.
import { useEffect, useState } from 'react'
import { questionnaires } from '#assets/questionnaires/index.ts'
import { resultsOf, themesToTalkOf } from '#shared/questionnaire/results.ts'
import { ask } from '../../session/host.ts'
import { useOpen } from '../../session/school-store.ts'

const NONE: readonly string[] = []

/** Themes of that scan, by their ids. */
export function useDivided(): readonly string[] {
  const schoolId = useOpen((state) => state.schoolId)
  const [held, setHeld] = useState({ schoolId, themes: NONE })
  useEffect(() => {
    let isGone = false
    void themesOf(schoolId).then((themes) => {
      if (!isGone) setHeld({ schoolId, themes })
    })
    return () => {
      isGone = true
    }
  }, [schoolId])
  return held.schoolId === schoolId ? held.themes : NONE
}

async function themesOf(schoolId: string): Promise<readonly string[]> {
  const lines = await ask('scans.list', { schoolId })
  const newest = (lines.ok ? lines.value : []).find(
    ({ scan }) => scan?.questionnaire === 'school' && scan.closedOn !== ''
  )
  if (newest === undefined) return NONE
  const read = await ask('scans.read', { schoolId, scanId: newest.scanId })
  return read.ok ? themesToTalkOf(resultsOf(questionnaires.school, read.value.scan.batches)) : NONE
}
