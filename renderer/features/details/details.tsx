// "Gegevens": the school's own particulars, where its data lives, and earlier versions.
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { SpareCopy } from '#shared/contract/contract.ts'
import { Page } from '../../components/page.tsx'
import { SpareList } from '../../components/spare-list.tsx'
import { WhoSees } from '../../components/who-sees.tsx'
import { ask, askOrTell, useHello } from '../../session/host.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { saveCopy } from '../../session/saving.ts'
import { Colleagues } from './colleagues.tsx'
import { CopyFrom } from './copy-from.tsx'
import { CopyTo } from './copy-to.tsx'
import { Future } from './future.tsx'
import { HandOver } from './hand-over.tsx'
import { Identity } from './identity.tsx'
import { ListFold } from './list-fold.tsx'
import { LogoPart } from './logo.tsx'
import { OtherVersions } from './other-versions.tsx'
import { OwnWords } from './own-words.tsx'
import { Reminders } from './reminders.tsx'
import { SchoolDays } from './school-days.tsx'

export default function Details() {
  /** How often a copy was put back here: the list is read anew each time. */
  const [restored, setRestored] = useState(0)
  return (
    <Page title="Gegevens van de school" windowTitle="Gegevens">
      <div className="stack-l">
        <div className="stack">
          <Identity />
          <ListFold list="locations" summary="Adres, BRIN en telefoon" />
          <ListFold list="otherPartnerships" summary="Meer samenwerkingsverbanden" />
          <Future />
        </div>
        <LogoPart />
        <OwnWords />
        <div className="stack">
          <Colleagues />
          <ListFold list="contacts" summary="Met wie u contact hebt">
            <WhoSees list="contacts" field="name" />
          </ListFold>
        </div>
        <SchoolDays />
        <Reminders />
        <CopyFrom />
        <CopyTo />
        <WhereIsMyData />
        <HandOver />
        <OtherVersions onRestored={() => setRestored(restored + 1)} />
        <Spares key={restored} onRestored={() => setRestored(restored + 1)} />
      </div>
    </Page>
  )
}

function WhereIsMyData() {
  const { capabilities } = useHello()
  const place = useOpen((state) => state.place)
  const schoolId = useOpen((state) => state.schoolId)
  return (
    <section className="stack-s measure" aria-labelledby="place-title">
      <h2 id="place-title">Waar staan mijn gegevens?</h2>
      <p>
        Alles van deze school staat in één map op uw computer. Er gaat niets naar buiten, behalve wat u zelf verstuurt.
      </p>
      <p className="place">{place}</p>
      <div className="row">
        {capabilities.openPlaces && (
          <Button variant="default" onClick={() => void askOrTell('school.showPlace', { schoolId })}>
            Toon in map
          </Button>
        )}
        <Button variant="default" onClick={() => void saveCopy()}>
          Bewaar kopie elders
        </Button>
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
      <p className="measure">
        Het programma bewaart zelf af en toe een kopie.{' '}
        {spares.length === 0 ? 'Er is er nu nog geen.' : 'Zet u er een terug? Dan blijft wat u nu hebt ook bewaard.'}
      </p>
      <SpareList schoolId={schoolId} spares={spares} disabled={!mayWrite} onRestored={onRestored} />
    </section>
  )
}
