// Bringing deliveries in: files or a folder of a dialog; in a browser, files that the page reads. Each that is refused says why.
import { Button, FileButton, Progress } from '@mantine/core'
import { useRef, useState } from 'react'
import type { BroughtIn } from '#shared/contract/contract.ts'
import { StopButton } from '../../components/making-view.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { useHello } from '../../session/host.ts'
import { broughtWords, refusalWords } from './brought-words.ts'
import { takeFiles } from './take-files.ts'
import { useRegionWords } from './region-words.ts'
import { pickDeliveries, stopReading, useRegion, useRegionState } from './use-region.ts'

const TITLE = 'region-bring'
const BUTTON = 'region-bring-files'

export function BringIn() {
  const { capabilities } = useHello()
  const { regionId } = useRegion()
  const { copied } = useRegionWords()
  const [from, setFrom] = useState<'files' | 'folder'>()
  const busy = from !== undefined
  const [brought, setBrought] = useState<BroughtIn>()
  const forget = useRef<() => void>(null)
  const stopped = useRef(false)
  const during = async (chosen: 'files' | 'folder', work: () => Promise<BroughtIn | undefined>): Promise<void> => {
    setFrom(chosen)
    stopped.current = false
    const found = await work()
    setFrom(undefined)
    if (found === undefined) return
    setBrought(found)
    announce(broughtWords(found))
  }
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length > 0) await during('files', () => takeFiles(regionId, files, () => stopped.current))
    // The same files may be chosen again.
    forget.current?.()
  }
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Leveringen inlezen
      </h2>
      <p>
        {copied} Een levering die er al is, blijft staan. U kunt hetzelfde bestand gerust nog eens inlezen. Een zip met
        leveringen kan ook.
      </p>
      <div className="row">
        {capabilities.pickFolder ? (
          <>
            <Button
              id={BUTTON}
              loading={from === 'files'}
              disabled={busy}
              onClick={() => void during('files', () => pickDeliveries('files'))}
            >
              Kies bestanden
            </Button>
            <Button
              variant="default"
              loading={from === 'folder'}
              disabled={busy}
              onClick={() => void during('folder', () => pickDeliveries('folder'))}
            >
              Kies een map met leveringen
            </Button>
          </>
        ) : (
          <FileButton
            multiple
            resetRef={forget}
            accept=".json,.zip,application/json,application/zip"
            onChange={(files: File[]) => void take(files)}
          >
            {(props) => (
              <Button {...props} id={BUTTON} loading={busy}>
                Kies bestanden
              </Button>
            )}
          </FileButton>
        )}
        {busy && (
          <StopButton
            back={TITLE}
            stop={() => {
              stopped.current = true
              void stopReading()
            }}
          />
        )}
      </div>
      {busy && <Progressing />}
      {brought !== undefined && !busy && <Outcome brought={brought} />}
    </section>
  )
}

function Progressing() {
  const progress = useRegionState((state) => state.progress)
  if (progress === null) return null
  return (
    <div className="progress">
      <p>
        {progress.done} van {progress.total} bestanden
      </p>
      <Progress.Root size="lg">
        <Progress.Section value={Math.round((progress.done / progress.total) * 100)} aria-label="Voortgang" />
      </Progress.Root>
    </div>
  )
}

function Outcome({ brought }: { readonly brought: BroughtIn }) {
  const refused = brought.files.filter((file) => file.kind === 'refused')
  return (
    <div className="stack">
      <p>
        <Symbol name={brought.files.length === 0 ? 'warn' : 'done'} /> {broughtWords(brought)}
      </p>
      {refused.length > 0 && (
        <ul className="plain-list">
          {refused.map((file, at) => (
            <li key={at} className="check-this">
              <Symbol name="warn" /> <strong>{file.fileName}</strong>
              {file.inZip === undefined ? '' : ` in ${file.inZip}`}: {refusalWords(file)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
