// A school in a zip that somebody gave: choose it, read what is in it, and take it in. Never over a school that is there.
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ZipContents } from '#shared/contract/handover.ts'
import { counted } from '#shared/text.ts'
import { sendZip } from '../../bridge/send-zip.ts'
import { Question } from '../../components/question.tsx'
import { ask, askOrTell, useHello, useHost } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { schoolTitle } from '../../session/window-title.ts'
import { openOverview } from './open-overview.ts'

const BUTTON = 'take-in'
const TITLE = 'take-in-title'

export function TakeIn() {
  const { capabilities } = useHello()
  const [found, setFound] = useState<ZipContents>()
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const show = (contents: ZipContents | null | undefined): void => {
    setBusy(false)
    if (!contents) return
    useHost.setState({ problem: null })
    setFound(contents)
    goToField(TITLE)
  }
  const pick = async (): Promise<void> => {
    setBusy(true)
    show(await askOrTell('handover.pick', {}))
  }
  const look = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setBusy(true)
    const sent = await sendZip(file)
    if (!sent.ok) useHost.setState({ problem: sent.problem })
    show(sent.ok ? await askOrTell('handover.look', { zipId: sent.value.zipId }) : undefined)
  }
  const leave = (): void => {
    if (found !== undefined) void ask('handover.drop', { zipId: found.zipId })
    setFound(undefined)
    goToField(BUTTON)
  }
  return (
    <>
      <p className="second-example">
        <button
          id={BUTTON}
          type="button"
          className="text-button"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return
            if (capabilities.pickFolder) void pick()
            else input.current?.click()
          }}
        >
          Lees een school in uit een zip-bestand
        </button>
      </p>
      {!capabilities.pickFolder && (
        <input
          ref={input}
          type="file"
          accept=".zip,application/zip"
          hidden
          aria-label="Zip-bestand van een school"
          onChange={(event) => {
            void look(event.currentTarget.files?.[0])
            // The same file may be chosen again.
            event.currentTarget.value = ''
          }}
        />
      )}
      {found !== undefined && (
        <section className="stack-s" style={{ marginBottom: '2.5rem' }} aria-labelledby="take-in-part">
          <h2 id="take-in-part">Een school inlezen</h2>
          <Found found={found} onLeave={leave} />
        </section>
      )}
    </>
  )
}

function Found({ found, onLeave }: { readonly found: ZipContents; readonly onLeave: () => void }) {
  const { schoolsPlace } = useHello()
  const { zipId, fileName, townName, example, savedOn, versions, people, there } = found
  const name = schoolTitle(found.name)
  const [busy, setBusy] = useState(false)
  const takeIn = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const taken = await askOrTell('handover.takeIn', { zipId, beside: there !== null })
    setBusy(false)
    if (taken === undefined) return
    openOverview(taken.schoolId)
    // Going somewhere else closes what was said before.
    useHost.setState({ problem: null, notice: `${name} is ingelezen en heeft een eigen map. U werkt daar nu in.` })
  }
  return (
    <Question id={TITLE} title={`Dit staat in ${fileName}`} onLeave={onLeave}>
      <ul>
        <li>
          <strong>{name}</strong>
          {townName.trim() !== '' && `, ${townName}`}
          {example && ' (voorbeeldschool)'}
        </li>
        <li>Laatst opgeslagen op {savedOn}</li>
        <li>{versions === 0 ? 'Geen bewaarde versies' : counted(versions, 'bewaarde versie', 'bewaarde versies')}</li>
        <li>
          {people === 0
            ? 'Geen namen in de lijst van collega’s'
            : `Namen van ${counted(people, 'collega', 'collega’s')}: laat die niet aan anderen zien`}
        </li>
      </ul>
      {there !== null && (
        <p className="check-this">
          <strong>Deze school staat al in uw lijst: {schoolTitle(there.name)}.</strong> Wat daar staat, blijft zoals het
          is. Open die school, of zet deze ernaast in een eigen map.
        </p>
      )}
      <p className="small soft">
        De school krijgt een eigen map in <span className="place">{schoolsPlace}</span>
      </p>
      <div className="row">
        {there !== null && <Button onClick={() => openOverview(there.schoolId)}>Open de school die er al is</Button>}
        <Button variant={there === null ? 'filled' : 'default'} loading={busy} onClick={() => void takeIn()}>
          {there === null ? 'Lees deze school in' : 'Zet deze ernaast'}
        </Button>
        <Button variant="default" onClick={onLeave}>
          Annuleer
        </Button>
      </div>
    </Question>
  )
}
