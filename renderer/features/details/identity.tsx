// The school's own particulars. Another kind of school changes words and rules: that is said before it is done.
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { sectorChange } from '#shared/law/sector-change.ts'
import { setCluster, setIdentity, setSector } from '#shared/school/edits.ts'
import type { Cluster, Sector } from '#shared/school/school.ts'
import { TextField } from '../../components/fields.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { sectorNames, sectorOptions } from '../../components/sector-names.ts'

const clusterOptions: readonly { readonly value: Cluster; readonly label: string }[] = [
  { value: 'unknown', label: 'Kies' },
  { value: '1', label: 'Cluster 1 (zien)' },
  { value: '2', label: 'Cluster 2 (horen, taal en spraak)' },
  { value: '3', label: 'Cluster 3' },
  { value: '4', label: 'Cluster 4' }
]

export function Identity() {
  const identity = useSchool((school) => school.identity)
  const mayWrite = useMayWrite()
  const [wanted, setWanted] = useState<Sector>()
  const change = (): void => {
    if (wanted !== undefined) edit(setSector(wanted))
    leave()
  }
  const leave = (): void => {
    setWanted(undefined)
    goToField('identity.sector')
  }
  return (
    <section className="form" aria-labelledby="identity-title">
      <h2 id="identity-title">Uw school</h2>
      <TextField
        id="identity.name"
        label="Naam van de school"
        value={identity.name}
        makeEdit={(value) => setIdentity('name', value)}
      />
      <NativeSelect
        id="identity.sector"
        label="Soort school"
        data={sectorOptions}
        value={wanted ?? identity.sector}
        disabled={!mayWrite}
        onChange={(event) => {
          const next = event.currentTarget.value as Sector
          setWanted(next === identity.sector ? undefined : next)
        }}
      />
      {wanted !== undefined && <SectorChange to={wanted} onChange={change} onLeave={leave} />}
      {identity.sector === 'so-vso' && (
        <NativeSelect
          id="identity.cluster"
          label="Cluster"
          description="Scholen van cluster 1 en 2 hebben geen samenwerkingsverband"
          data={[...clusterOptions]}
          value={identity.cluster}
          disabled={!mayWrite}
          onChange={(event) => edit(setCluster(event.currentTarget.value as Cluster))}
        />
      )}
      <TextField
        id="identity.board"
        label="Het bestuur (bevoegd gezag)"
        value={identity.board}
        makeEdit={(value) => setIdentity('board', value)}
      />
      <TextField
        id="identity.partnership"
        label="Samenwerkingsverband"
        value={identity.partnership}
        makeEdit={(value) => setIdentity('partnership', value)}
      />
      <TextField
        id="identity.place"
        label="Plaats"
        value={identity.place}
        makeEdit={(value) => setIdentity('place', value)}
      />
    </section>
  )
}

function SectorChange({
  to,
  onChange,
  onLeave
}: {
  readonly to: Sector
  readonly onChange: () => void
  readonly onLeave: () => void
}) {
  const school = useSchool((value) => value)
  const today = useToday()
  return (
    <div className="banner" data-tone="note" role="group" aria-label="Wat verandert er?">
      <p>
        <strong>Dit verandert er als u kiest voor {sectorNames[to]}:</strong>
      </p>
      <ul aria-live="polite">
        {sectorChange(catalogue, school, to, today).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={onChange}>Verander de soort school</Button>
        <Button variant="default" onClick={onLeave}>
          Laat het zoals het was
        </Button>
      </div>
    </div>
  )
}
