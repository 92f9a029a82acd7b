// "Uw regio's": which there are, making one and opening one.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { ListedRegion } from '#shared/contract/contract.ts'
import { regionKinds, type RegionKind } from '#shared/region/region.ts'
import { To } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { askOrTell, useHello } from '../../session/host.ts'
import { go, MAKE_LIST } from '../../session/route.ts'
import { FIRST_PAGE, regionRoute } from './pages.ts'
import { kindWords, regionTitle } from './region-words.ts'
import { refreshRegions, useRegions } from './use-region.ts'

export default function RegionList() {
  const { capabilities } = useHello()
  const regions = useRegions((state) => state.regions)
  const [begins, setBegins] = useState(false)
  useEffect(() => void refreshRegions(), [])
  const pick = async (): Promise<void> => {
    const picked = await askOrTell('regions.pick', {})
    if (picked) show(picked.regionId)
  }
  const forget = async (regionId: string): Promise<void> => {
    await askOrTell('regions.forget', { regionId })
    await refreshRegions()
    document.getElementById('page-title')?.focus()
  }
  return (
    <Page
      title="Leveringen van scholen bekijken"
      intro={
        <p>
          U werkt voor een samenwerkingsverband of een bestuur. Hier leest u de leveringen van uw scholen in, en ziet u
          wat er in de regio is. Alles blijft op uw computer.
        </p>
      }
    >
      {regions !== null && regions.length > 0 && (
        <section aria-labelledby="regions-title">
          <h2 id="regions-title">Uw regio’s en besturen</h2>
          <ul className="schools">
            {regions.map((region) => (
              <RegionCard key={region.id} region={region} onForget={() => void forget(region.id)} />
            ))}
          </ul>
        </section>
      )}
      <div className="choices" data-compact={(regions?.length ?? 0) > 0 || undefined}>
        <button
          type="button"
          className="choice"
          aria-expanded={begins}
          aria-controls="new-region"
          onClick={() => setBegins(!begins)}
        >
          <b>Begin met een regio of bestuur</b>
        </button>
        {capabilities.pickFolder && (
          <button type="button" className="choice" onClick={() => void pick()}>
            <b>Open de map van een regio</b>
          </button>
        )}
      </div>
      <div id="new-region">{begins && <NewRegion onCancel={() => setBegins(false)} />}</div>
      <p className="to-about">
        Wilt u dat uw scholen dezelfde vragen beantwoorden? <To to={MAKE_LIST}>Maak een lijst voor uw scholen</To>
      </p>
    </Page>
  )
}

const show = (regionId: string): void => go(regionRoute(regionId, FIRST_PAGE))

const states: Record<Exclude<ListedRegion['state'], 'ok'>, string> = {
  damaged: 'Het bestand is beschadigd. Open de regio om te zien wat u kunt doen.',
  newer: 'Gemaakt met een nieuwere versie van dit programma. Installeer die eerst.',
  unreadable: 'Nu niet te lezen. Misschien haalt OneDrive het bestand nog op. Probeer het straks opnieuw.',
  silent: 'De schijf of netwerkmap antwoordt nu niet. Werkt het netwerk?',
  missing: 'De map is niet te vinden.'
}

function RegionCard({ region, onForget }: { readonly region: ListedRegion; readonly onForget: () => void }) {
  const name = regionTitle(region.name)
  return (
    <li>
      {region.state === 'missing' ? (
        <span className="name">{name}</span>
      ) : (
        <button type="button" className="text-button name" onClick={() => show(region.id)}>
          {name}
        </button>
      )}
      {region.kind !== null && <span className="small">{kindWords[region.kind]}</span>}
      {region.state !== 'ok' && (
        <span className="small check-this">
          <Symbol name="warn" /> {states[region.state]}
        </span>
      )}
      <span className="place">{region.place}</span>
      {region.state === 'missing' && (
        <button type="button" className="text-button" onClick={onForget}>
          Haal {name} uit deze lijst
        </button>
      )}
    </li>
  )
}

function NewRegion({ onCancel }: { readonly onCancel: () => void }) {
  const { schoolsPlace } = useHello()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<RegionKind>('partnership')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') {
      setError('Vul eerst een naam in.')
      field.current?.focus()
      return
    }
    setBusy(true)
    const made = await askOrTell('regions.create', { name: name.trim(), kind })
    setBusy(false)
    if (made) show(made.regionId)
  }
  return (
    <div className="stack" style={{ marginBottom: '2.5rem' }}>
      <h2 id="new-region-title">Een regio of bestuur</h2>
      <form
        className="form"
        data-own-undo
        noValidate
        aria-labelledby="new-region-title"
        onSubmit={(event) => void begin(event)}
      >
        <TextInput
          ref={field}
          label="Naam"
          description="Bijvoorbeeld de naam van het samenwerkingsverband of van het bestuur"
          required
          withAsterisk={false}
          autoComplete="off"
          value={name}
          error={error}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setError(undefined)
          }}
        />
        <NativeSelect
          label="Wat is het?"
          value={kind}
          data={regionKinds.map((value) => ({ value, label: kindWords[value] }))}
          onChange={(event) => setKind(event.currentTarget.value as RegionKind)}
        />
        <p className="small soft">
          Er komt een eigen map in <span className="place">{schoolsPlace}</span>
        </p>
        <div className="row">
          <Button type="submit" loading={busy}>
            Begin
          </Button>
          <Button variant="default" onClick={onCancel}>
            Annuleer
          </Button>
        </div>
      </form>
    </div>
  )
}
