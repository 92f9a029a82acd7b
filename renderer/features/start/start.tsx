// The first screen: look at the example, begin, or open a school; and the schools that this computer knows.
import { useState } from 'react'
import type { ExampleKind } from '#shared/school/school.ts'
import { GeneralBanner } from '../../components/banner.tsx'
import { askOrTell, useHello, useHost } from '../../session/host.ts'
import { To } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { ABOUT } from '../../session/route.ts'
import { openOverview } from './open-overview.ts'
import { NewSchoolForm } from './new-school-form.tsx'
import { SchoolList } from './school-list.tsx'
import { TakeIn } from './take-in.tsx'

export function Start() {
  const { capabilities } = useHello()
  const [begins, setBegins] = useState(false)
  return (
    <main className="start">
      <GeneralBanner />
      <Page
        title="Welkom bij SOP-wijzer"
        windowTitle="Start"
        intro={
          <p>
            U beschrijft hier welke ondersteuning uw school biedt. Wij bewaken de datums en maken het Word-document.
            Alles blijft op uw computer.
          </p>
        }
      >
        <div className="choices">
          <button type="button" className="choice" onClick={() => void openExample('bao')}>
            <b>Bekijk de voorbeeldschool</b>
            <span>Een verzonnen school die al is ingevuld. U mag er alles in uitproberen.</span>
          </button>
          <button
            type="button"
            className="choice"
            aria-expanded={begins}
            aria-controls="new-school"
            onClick={() => setBegins(!begins)}
          >
            <b>Begin met uw school</b>
            <span>Alleen de naam is nodig. De rest vult u aan als u eraan toe bent.</span>
          </button>
          <button
            type="button"
            className="choice"
            onClick={() => void (capabilities.pickFolder ? pick() : focusList())}
          >
            <b>Open een school</b>
            <span>
              {capabilities.pickFolder
                ? 'Kies de map van een school die al bestaat.'
                : 'Kies een school uit de lijst hieronder.'}
            </span>
          </button>
        </div>
        <p className="second-example">
          <button type="button" className="text-button" onClick={() => void openExample('vo')}>
            Bekijk een school voor voortgezet onderwijs die halverwege is
          </button>
        </p>
        <TakeIn />
        <div id="new-school">{begins && <NewSchoolForm onCancel={() => setBegins(false)} />}</div>
        <SchoolList />
        <p className="to-about">
          <To to={ABOUT}>Over SOP-wijzer</To>
        </p>
      </Page>
    </main>
  )
}

async function openExample(kind: ExampleKind): Promise<void> {
  const made = await askOrTell('schools.example', { kind })
  if (made) openOverview(made.schoolId)
}

async function pick(): Promise<void> {
  const picked = await askOrTell('schools.pick', {})
  if (picked) openOverview(picked.schoolId)
}

function focusList(): void {
  useHost.setState({ problem: null })
  document.getElementById('schools-title')?.focus()
}
