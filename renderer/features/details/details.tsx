// "Gegevens": the school's own particulars, where its data lives, and earlier versions.
import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { SpareCopy } from '#shared/contract/contract.ts'
import { setIdentity, setSector } from '#shared/school/edits.ts'
import type { Sector } from '#shared/school/school.ts'
import { TextField } from '../../components/fields.tsx'
import { Page } from '../../components/page.tsx'
import { SpareList } from '../../components/spare-list.tsx'
import { ask, askOrTell, useHello } from '../../shell/host.ts'
import { edit, useMayWrite, useOpen, useSchool } from '../../shell/school-store.ts'
import { saveCopy } from '../../shell/start-up.ts'
import { sectorOptions } from '../start/sectors.ts'

export default function Details() {
  /** How often a copy was put back here: the list is read anew each time. */
  const [restored, setRestored] = useState(0)
  return (
    <Page title="Gegevens van de school" windowTitle="Gegevens">
      <div className="stack-l">
        <Identity />
        <WhereIsMyData />
        <Spares key={restored} onRestored={() => setRestored(restored + 1)} />
        <About />
      </div>
    </Page>
  )
}

function Identity() {
  const identity = useSchool((school) => school.identity)
  const mayWrite = useMayWrite()
  return (
    <section className="form" aria-labelledby="identity-title">
      <h2 id="identity-title">Uw school</h2>
      <TextField id="identity.name" label="Naam van de school" value={identity.name} makeEdit={(value) => setIdentity('name', value)} />
      <NativeSelect id="identity.sector" label="Soort school" data={sectorOptions} value={identity.sector} disabled={!mayWrite}
        onChange={(event) => edit(setSector(event.currentTarget.value as Sector))} />
      <TextField id="identity.board" label="Het bestuur (bevoegd gezag)" value={identity.board} makeEdit={(value) => setIdentity('board', value)} />
      <TextField id="identity.partnership" label="Samenwerkingsverband" value={identity.partnership} makeEdit={(value) => setIdentity('partnership', value)} />
      <TextField id="identity.place" label="Plaats" value={identity.place} makeEdit={(value) => setIdentity('place', value)} />
    </section>
  )
}

function WhereIsMyData() {
  const { capabilities } = useHello()
  const place = useOpen((state) => state.place)
  const schoolId = useOpen((state) => state.schoolId)
  return (
    <section className="stack-s measure" aria-labelledby="place-title">
      <h2 id="place-title">Waar staan mijn gegevens?</h2>
      <p>Alles van deze school staat in één map op uw computer. Er gaat niets naar buiten, behalve wat u zelf verstuurt.</p>
      <p className="place">{place}</p>
      <div className="row">
        {capabilities.openPlaces && <Button variant="default" onClick={() => void askOrTell('school.showPlace', { schoolId })}>Toon in map</Button>}
        <Button variant="default" onClick={() => void saveCopy()}>Bewaar kopie elders</Button>
      </div>
    </section>
  )
}

function Spares({ onRestored }: { readonly onRestored: () => void }) {
  const schoolId = useOpen((state) => state.schoolId)
  const mayWrite = useMayWrite()
  const [spares, setSpares] = useState<readonly SpareCopy[]>([])
  useEffect(() => {
    void ask('school.spares', { schoolId }).then((answer) => {
      if (answer.ok) setSpares(answer.value)
    })
  }, [schoolId])
  return (
    <section className="stack-s" aria-labelledby="spares-title">
      <h2 id="spares-title">Reservekopieën</h2>
      <p className="measure">Het programma bewaart zelf af en toe een kopie. {spares.length === 0 ? 'Er is er nu nog geen.' : 'Zet u er een terug? Dan blijft wat u nu hebt ook bewaard.'}</p>
      <SpareList schoolId={schoolId} spares={spares} disabled={!mayWrite} onRestored={onRestored} />
    </section>
  )
}

function About() {
  const { appVersion } = useHello()
  return (
    <section className="stack-s measure" aria-labelledby="about-title">
      <h2 id="about-title">Over dit programma</h2>
      <p>SOP-wijzer versie {appVersion}. Het programma gebruikt geen internet. Een link gaat pas open als u erop klikt.</p>
    </section>
  )
}
