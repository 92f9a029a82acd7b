// Whether the profile is ready to be sent to the MR.
import { readyForMr } from '#shared/law/readiness.ts'
import { useMissing } from '../../session/content.ts'
import { READY_FOR_MR } from '../../session/year-anchors.ts'
import { ReadinessBox } from './readiness-box.tsx'

export function ReadyForMr() {
  return (
    <ReadinessBox
      id={READY_FOR_MR}
      title="Klaar voor de MR?"
      readiness={readyForMr(useMissing())}
      whenReady="Klaar voor de MR: alles wat er eerst moet zijn, staat er."
      whenNot="Nog niet klaar voor de MR. Dit moet er eerst zijn:"
    />
  )
}
