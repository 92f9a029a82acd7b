// The first screen: look at the example, begin, or open a school; and the schools that this computer knows.
import { useState } from 'react'
import type { ExampleKind } from '#shared/school/school.ts'
import { GeneralBanner } from '../../components/banner.tsx'
import { askOrTell, useHello, useHost } from '../../session/host.ts'
import { To } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { ABOUT, REGIONS } from '../../session/route.ts'
import { listTitle } from '../../session/window-title.ts'
import { openOverview } from './open-overview.ts'
import { NewSchoolForm } from './new-school-form.tsx'
import { SchoolList } from './school-list.tsx'
import { TakeIn } from './take-in.tsx'

export function Start() {
  const { capabilities } = useHello()
  const [begins, setBegins] = useState(false)
  // Who has schools comes for them; what is for who is new here stands below them, in fewer words.
  const title = useHost(({ schools }) => (schools === null || schools.length === 0 ? 'Start' : listTitle(schools)))
  const isNew = useHost(({ schools }) => schools === null || schools.length === 0)
  return (
    <main className="start">
      <GeneralBanner />
      <Page
        title="Welkom bij SOP-wijzer"
        windowTitle={title}
        intro={
          isNew && (
            <p>
              U beschrijft hier welke ondersteuning uw school biedt. Wij bewaken de datums en maken het Word-document.
              Alles blijft op uw computer.
            </p>
          )
        }
      >
        {!isNew && <SchoolList />}
        <div className="choices" data-compact={!isNew || undefined}>
          <button type="button" className="choice" onClick={() => void openExample('bao')}>
            <b>Bekijk de voorbeeldschool</b>
            {isNew && <span>Een verzonnen school die al is ingevuld. U mag er alles in uitproberen.</span>}
          </button>
          <button
            type="button"
            className="choice"
            aria-expanded={begins}
            aria-controls="new-school"
            onClick={() => setBegins(!begins)}
          >
            <b>Begin met uw school</b>
            {isNew && <span>Alleen de naam is nodig. De rest vult u aan als u eraan toe bent.</span>}
          </button>
          <button
            type="button"
            className="choice"
            onClick={() => void (capabilities.pickFolder ? pick() : focusList())}
          >
            <b>Open een school</b>
            {isNew && (
              <span>
                {capabilities.pickFolder
                  ? 'Kies de map van een school die al bestaat.'
                  : 'Kies een school uit de lijst hieronder.'}
              </span>
            )}
          </button>
        </div>
        <p className="second-example">
          <button type="button" className="text-button" onClick={() => void openExample('vo')}>
            Bekijk een school voor voortgezet onderwijs die halverwege is
          </button>
        </p>
        <TakeIn />
        <div id="new-school">{begins && <NewSchoolForm onCancel={() => setBegins(false)} />}</div>
        {isNew && <SchoolList />}
        <p className="to-about">
          <To to={REGIONS}>Ik werk voor een samenwerkingsverband of bestuur</To>
        </p>
        <p>
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
