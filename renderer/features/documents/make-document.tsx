// "Maak Word-document": progress that can be stopped, and then what was made and where it is.
import { Button, Progress } from '@mantine/core'
import { useState } from 'react'
import type { MadeDocument, OperationState } from '#shared/contract/contract.ts'
import type { DocumentKind } from '#shared/documents/outline.ts'
import { downloadAddress } from '../../bridge/download.ts'
import { Symbol } from '../../components/symbols.tsx'
import { ask, askOrTell, useHello } from '../../shell/host.ts'
import { useOperations } from '../../shell/operations.ts'
import { allSent, useOpen } from '../../shell/school-store.ts'

const NOT_SENT = 'Uw laatste tekst is nog niet opgeslagen. Daarom is er geen document gemaakt. Bovenaan het scherm staat wat u kunt doen.'

export function MakeDocument({ kind }: { readonly kind: DocumentKind }) {
  const schoolId = useOpen((state) => state.schoolId)
  const [operationId, setOperationId] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<string>()
  const state = useOperations(({ byId }) => (operationId === undefined ? undefined : byId[operationId]))
  const isRunning = asking || (operationId !== undefined && (state === undefined || state.kind === 'running'))

  const make = async (): Promise<void> => {
    setRefused(undefined)
    setOperationId(undefined)
    setAsking(true)
    const answer = (await allSent()) ? await ask('documents.make', { schoolId, kinds: [kind], form: 'word', versionId: null }) : undefined
    setAsking(false)
    if (answer?.ok === true) setOperationId(answer.value.operationId)
    else setRefused(answer?.problem.message ?? NOT_SENT)
  }

  return (
    <div className="stack" aria-busy={isRunning}>
      <div className="row">
        <Button onClick={() => void make()} disabled={isRunning}>Maak Word-document</Button>
        {isRunning && operationId !== undefined && (
          <Button variant="default" onClick={() => void askOrTell('operations.cancel', { operationId })}>Stop</Button>
        )}
      </div>
      <div aria-live="polite" className="stack">
        {isRunning && <Running state={state} />}
        {state?.kind === 'finished' && state.results.map((document) => <Made key={document.documentId} document={document} />)}
        {state?.kind === 'cancelled' && <p>Gestopt. Er is geen document gemaakt.</p>}
        {state?.kind === 'failed' && <p className="check-this"><Symbol name="warn" /> {state.problem.message}</p>}
        {refused !== undefined && <p className="check-this"><Symbol name="warn" /> {refused}</p>}
      </div>
    </div>
  )
}

function Running({ state }: { readonly state: OperationState | undefined }) {
  const running = state?.kind === 'running' ? state : { step: 'Het document wordt gemaakt…', done: 0 }
  return (
    <div style={{ maxWidth: '30rem' }}>
      <p>{running.step}</p>
      <Progress.Root size="lg">
        <Progress.Section value={Math.round(running.done * 100)} aria-label="Voortgang" />
      </Progress.Root>
    </div>
  )
}

function Made({ document }: { readonly document: MadeDocument }) {
  const { capabilities } = useHello()
  const { documentId } = document
  return (
    <div className="made stack-s">
      <p><Symbol name="done" /> <strong>{document.fileName}</strong></p>
      <p>{document.check}</p>
      {document.remark !== null && <p>{document.remark}</p>}
      <p className="place">{document.place}</p>
      <div className="row">
        {capabilities.openPlaces ? (
          <>
            <Button variant="default" onClick={() => void askOrTell('documents.open', { documentId })}>Open</Button>
            <Button variant="default" onClick={() => void askOrTell('documents.showPlace', { documentId })}>Toon in map</Button>
          </>
        ) : (
          <a href={downloadAddress(documentId)} download={document.fileName}>Download het Word-document</a>
        )}
      </div>
    </div>
  )
}
