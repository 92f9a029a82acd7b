// Whether the profile is ready to be sent to the MR.
import { readyForMr } from '#shared/law/readiness.ts'
import { typedDay } from '#shared/typed-day.ts'
import { useMissing } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useRound } from '../../session/round.ts'
import { READY_FOR_MR } from '../../session/year-anchors.ts'
import { ReadinessBox } from './readiness-box.tsx'

/** Nothing once it was sent: then it is no question any more. */
export function ReadyForMr() {
  const today = useToday()
  const isAsked = useRound(({ mr }) => (typedDay(mr.askedOn) ?? today) < today)
  return isAsked ? null : <Ready />
}

function Ready() {
  return (
    <ReadinessBox
      id={READY_FOR_MR}
      title="Klaar voor de MR?"
      readiness={readyForMr(useMissing())}
      whenReady="Alles wat nodig is, staat er. U kunt de MR om advies vragen."
      whenNot="Nog niet klaar voor de MR. Dit moet er eerst zijn:"
    />
  )
}
