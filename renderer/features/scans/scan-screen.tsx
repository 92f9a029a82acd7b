// One scan, step by step: hand out, read in, close, read what was answered in words, and the outcome.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { Views } from '../../components/views.tsx'
import { goToField } from '../../session/place.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { BesideScan } from './beside-scan.tsx'
import { CloseScan } from './close-scan.tsx'
import { HandOut } from './hand-out.tsx'
import { OnlyToRead } from './only-to-read.tsx'
import { OpenAnswers } from './open-answers.tsx'
import { OpenScan } from './open-scan.tsx'
import { Outcome } from './outcome.tsx'
import { alikeAnchor } from './read-files.tsx'
import { ReadIn } from './read-in.tsx'
import { scanTitle } from './scan-words.ts'
import { nowAt, stepAnchor, stepsOf, stepTitle, type ScanStep } from './steps.ts'
import type { ScanProps } from './scan-props.ts'
import { useScan } from './use-scans.ts'

const back = <ToScreen screen={{ name: 'scans' }}>Alle scans</ToScreen>

export default function ScanScreen({ scanId }: { readonly scanId: string }) {
  const { known, again } = useScan(scanId)
  if (known.kind === 'waiting') return <h1 className="waiting">Even geduld…</h1>
  if (known.kind === 'failed')
    return (
      <Page title="Deze scan kan nu niet open" above={back}>
        <div className="stack">
          <p role="alert">
            <Symbol name="warn" /> {known.message}
          </p>
          <div className="row">
            <Button onClick={() => void again()}>Probeer het opnieuw</Button>
            <ToScreen screen={{ name: 'scans' }}>Naar alle scans</ToScreen>
          </div>
        </div>
      </Page>
    )
  const { value: now } = known
  return (
    <Page title={scanTitle(now.scan)} above={back}>
      <div className="stack-l">
        <OnlyToRead />
        <OneScan scanId={scanId} now={now} again={again} />
      </div>
    </Page>
  )
}

function OneScan(props: ScanProps) {
  switch (props.now.scan.mode) {
    case 'collected':
      return <CollectedScan {...props} />
    case 'beside':
      return <BesideScan {...props} />
    case 'open':
      return <OpenScan {...props} />
  }
}

function CollectedScan(props: ScanProps) {
  const { now } = props
  const mayWrite = useMayWrite()
  const steps = stepsOf(now, mayWrite)
  const { state } = now.scan
  // What she chose holds until the scan is closed or opened again: then the step that comes now shows.
  const [chosen, setChosen] = useState<{ readonly step: ScanStep; readonly state: typeof state }>()
  const step = chosen?.state === state && steps.includes(chosen.step) ? chosen.step : nowAt(now, steps)
  const toQuestions = (): void => {
    setChosen({ step: 'read-in', state })
    const [first] = now.waiting.asked
    goToField(first === undefined ? stepAnchor('read-in') : alikeAnchor(first))
  }
  return (
    <>
      {steps.length > 1 && (
        <Views
          label="Stappen van deze scan"
          views={steps.map((value) => ({ value, words: stepTitle[value] }))}
          value={step}
          onChange={(value) => setChosen({ step: value, state })}
        />
      )}
      {step === 'hand-out' && <HandOut {...props} />}
      {step === 'read-in' && <ReadIn {...props} />}
      {step === 'close' && <CloseScan {...props} toQuestions={toQuestions} />}
      {step === 'open-answers' && <OpenAnswers {...props} />}
      {step === 'outcome' && <Outcome {...props} />}
    </>
  )
}
