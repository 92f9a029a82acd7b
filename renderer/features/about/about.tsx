// "Over SOP-wijzer": the version, what is new, where things stand, and whose work is in it.
import { Button } from '@mantine/core'
import { Page } from '../../components/page.tsx'
import { askOrTell, useHello } from '../../session/host.ts'
import { NewInVersions } from './new-in-versions.tsx'
import { Notices } from './notices.tsx'

export default function About() {
  const { appVersion } = useHello()
  return (
    <Page title="Over SOP-wijzer" intro={<p>Dit is versie {appVersion}.</p>}>
      <div className="stack-l">
        <NewInVersions />
        <OnThisComputer />
        <WhenSomethingFails />
        <Notices />
      </div>
    </Page>
  )
}

function OnThisComputer() {
  const { schoolsPlace } = useHello()
  return (
    <section className="stack-s measure" aria-labelledby="here-title">
      <h2 id="here-title">Alles blijft op uw computer</h2>
      <p>Het programma gebruikt geen internet. Een link gaat pas open als u erop klikt.</p>
      <p>Nieuwe scholen komen in deze map:</p>
      <p className="place">{schoolsPlace}</p>
    </section>
  )
}

function WhenSomethingFails() {
  const { capabilities, programPlace } = useHello()
  return (
    <section className="stack-s measure" aria-labelledby="fails-title">
      <h2 id="fails-title">Als er iets misgaat</h2>
      <p>
        Het programma schrijft op wat het deed (verloop.log) en wat er misging (fouten.log). Daarin staat geen tekst van
        uw school. Vraagt u iemand om hulp? Geef dan alleen deze twee bestanden mee. Ging er nog niets mis? Dan is er
        nog geen fouten.log. De bestanden staan in deze map:
      </p>
      <p className="place">{programPlace}</p>
      {capabilities.openPlaces && (
        <div className="row">
          <Button variant="default" onClick={() => void askOrTell('program.showPlace', {})}>
            Open deze map
          </Button>
        </div>
      )}
    </section>
  )
}
