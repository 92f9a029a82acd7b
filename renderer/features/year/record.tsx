// The button that records the decision, and before it does, what will be recorded. Only for a window that may write.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Symbol } from '../../components/symbols.tsx'
import { goToField } from '../../session/place.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { adopt } from './adopt.ts'
import { CONFIRM, RECORD } from '../../session/year-anchors.ts'
import { BecomesFinal } from './becomes-final.tsx'
import { DecisionFacts } from './decision-facts.tsx'
import { Question } from '../../components/question.tsx'
import { useRoundKey } from '../../session/round.ts'

export function Record({ isReady }: { readonly isReady: boolean }) {
  const mayWrite = useMayWrite()
  const schoolId = useOpen((state) => state.schoolId)
  const key = useRoundKey()
  const [stage, setStage] = useState<'resting' | 'asking' | 'busy'>('resting')
  const [refused, setRefused] = useState<string>()
  if (!mayWrite)
    return (
      <p>
        <Symbol name="lock" /> U kunt deze school hier alleen lezen. Het besluit legt u vast in het venster waarin u
        schrijft.
      </p>
    )
  if (stage === 'asking' && !isReady) setStage('resting')

  const begin = (): void => {
    setRefused(undefined)
    setStage('asking')
    goToField(CONFIRM)
  }
  const rest = (): void => {
    if (stage === 'busy') return
    setStage('resting')
    goToField(RECORD)
  }
  const record = async (): Promise<void> => {
    setStage('busy')
    const problem = await adopt(schoolId, key)
    setRefused(problem)
    if (problem === undefined) return
    setStage('resting')
    // It could not keep the focus while it was off.
    goToField(RECORD)
  }
  return (
    <div className="stack-s" aria-busy={stage === 'busy'}>
      {stage === 'resting' ? (
        <>
          <p id="record-hint">
            {isReady
              ? 'U krijgt eerst een samenvatting.'
              : 'U kunt het besluit vastleggen zodra alles er is wat hierboven staat.'}
          </p>
          <Button id={RECORD} disabled={!isReady} aria-describedby="record-hint" onClick={begin}>
            Leg het besluit vast
          </Button>
        </>
      ) : (
        <Confirm isBusy={stage === 'busy'} onRecord={() => void record()} onLeave={rest} />
      )}
      <div aria-live="polite">
        {stage === 'busy' && <p>Het besluit wordt vastgelegd, en de stukken worden gemaakt. Dat kan even duren…</p>}
        {refused !== undefined && (
          <p className="check-this">
            <Symbol name="warn" /> {refused}
          </p>
        )}
      </div>
    </div>
  )
}

interface ConfirmProps {
  readonly isBusy: boolean
  readonly onRecord: () => void
  readonly onLeave: () => void
}

function Confirm({ isBusy, onRecord, onLeave }: ConfirmProps) {
  return (
    <Question id={CONFIRM} title="Dit wordt vastgelegd" onLeave={onLeave}>
      <DecisionFacts />
      <p>
        Het programma bewaart het profiel zoals het nu is, met de stukken erbij. Die versie blijft zoals zij is, ook als
        u daarna verder schrijft.
      </p>
      <BecomesFinal />
      <div className="row">
        <Button disabled={isBusy} onClick={onRecord}>
          Ja, leg het besluit vast
        </Button>
        <Button variant="default" disabled={isBusy} onClick={onLeave}>
          Toch niet
        </Button>
      </div>
    </Question>
  )
}
