// What becomes of making documents: the progress, and then what was made, or why not.
import { kinds } from '#shared/documents/kinds/index.ts'
import { Button, Progress } from '@mantine/core'
import type { OperationState } from '#shared/contract/contract.ts'
import { Symbol } from './symbols.tsx'
import { goToField } from '../session/place.ts'
import { MadeDocuments } from './made.tsx'
import type { Making } from '../session/making.ts'

export function MakingView({ making: { isRunning, state, refused } }: { readonly making: Making }) {
  return (
    <div aria-live="polite" className="stack">
      {isRunning && <Running state={state} />}
      {state !== undefined && <Outcome state={state} />}
      {refused !== undefined && <Trouble words={refused} />}
    </div>
  )
}

function Outcome({ state }: { readonly state: OperationState }) {
  switch (state.kind) {
    case 'running':
      return null
    case 'finished':
      return (
        <>
          <MadeDocuments documents={state.results} />
          {state.failures.map(({ kind, problem }) => (
            <Trouble key={kind} words={`${kinds[kind].texts.name}: ${problem.message}`} />
          ))}
        </>
      )
    case 'cancelled':
      return (
        <>
          <p>{state.results.length === 0 ? 'Gestopt. Er is geen document gemaakt.' : 'Gestopt. Dit was al gemaakt:'}</p>
          <MadeDocuments documents={state.results} />
        </>
      )
    case 'failed':
      return <Trouble words={state.problem.message} />
  }
}

export const Trouble = ({ words }: { readonly words: string }) => (
  <p className="check-this">
    <Symbol name="warn" /> {words}
  </p>
)

function Running({ state }: { readonly state: OperationState | undefined }) {
  const running = state?.kind === 'running' ? state : { step: 'Het document wordt gemaakt…', done: 0 }
  return (
    <div className="progress">
      <p>{running.step}</p>
      <Progress.Root size="lg">
        <Progress.Section value={Math.round(running.done * 100)} aria-label="Voortgang" />
      </Progress.Root>
    </div>
  )
}

/** `back`: where the focus goes, because this button goes. */
export function StopButton({ stop, back }: { readonly stop: () => void; readonly back: string }) {
  return (
    <Button
      variant="default"
      onClick={() => {
        goToField(back)
        stop()
      }}
    >
      Stop
    </Button>
  )
}

/** A button that waits for what runs. It keeps the focus, which a disabled one would lose. */
export const whileBusy = (isRunning: boolean) => (isRunning ? { 'aria-disabled': true, 'data-disabled': true } : {})
