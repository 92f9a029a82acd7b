// Whether the profile is ready to be sent to the MR.
import { readyForMr, readyWords } from '#shared/law/readiness.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { useMissing } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useRound } from '../../session/round.ts'
import { READY_FOR_MR } from '../../session/year-anchors.ts'
import { useWaiting } from '../../session/waiting-proposals.ts'
import { ReadinessBox } from './readiness-box.tsx'

/** Nothing once it was sent: then it is no question any more. */
export function ReadyForMr() {
  const today = useToday()
  const isAsked = useRound(({ mr }) => (typedDay(mr.askedOn) ?? today) < today)
  return isAsked ? null : <Ready />
}

function Ready() {
  const readiness = readyForMr(useMissing())
  return (
    <ReadinessBox
      id={READY_FOR_MR}
      title="Klaar voor de MR?"
      readiness={readiness}
      whenReady={readyWords(readiness)}
      beside={<Waiting />}
      whenNot="Nog niet klaar voor de MR. Dit moet er eerst zijn:"
    />
  )
}

/** What others propose may still change what the MR reads. It holds nothing up. */
function Waiting() {
  const count = [...useWaiting().values()].reduce((sum, one) => sum + one, 0)
  if (count === 0) return null
  return (
    <p>
      <ToScreen screen={{ name: 'profile' }}>
        {count === 1 ? 'Er wacht nog 1 voorstel' : `Er wachten nog ${count} voorstellen`} bij het profiel
      </ToScreen>
      . Bekijk {count === 1 ? 'het' : 'ze'} liever eerst. Het hoeft niet.
    </p>
  )
}
