// "Uw scholen": side by side, each with its place and its state in words.
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import type { HeldWork, SchoolSummary } from '#shared/contract/contract.ts'
import { Symbol } from '../../components/symbols.tsx'
import { DropHeld, whatIsHeld } from '../../components/drop-held.tsx'
import { askOrTell, refreshSchools, useHost } from '../../session/host.ts'
import { schoolTitle } from '../../session/window-title.ts'
import { sectorNames } from '../../components/sector-names.ts'
import { MissingSchool } from './missing-school.tsx'
import { openOverview } from './open-overview.ts'

export function SchoolList() {
  const schools = useHost((state) => state.schools)
  useEffect(() => void refreshSchools(), [])
  if (schools === null) return null
  return (
    <section aria-labelledby="schools-title">
      <h2 id="schools-title" tabIndex={-1}>
        Uw scholen
      </h2>
      {schools.length === 0 && (
        <p className="soft">
          Hier komen de scholen waarmee u werkt. Begin met uw school, of bekijk eerst de voorbeeldschool.
        </p>
      )}
      <ul className="schools">
        {schools.map((school) => (
          <SchoolCard key={school.id} school={school} />
        ))}
      </ul>
    </section>
  )
}

const states: Record<Exclude<SchoolSummary['state'], 'ok'> | 'unsaved', string> = {
  unsaved: 'Niet opgeslagen: open deze school.',
  damaged: 'Het bestand is beschadigd. Open de school om te zien wat u kunt doen.',
  newer: 'Gemaakt met een nieuwere versie van dit programma. U kunt de school alleen lezen.',
  unreadable: 'Nu niet te lezen. Misschien haalt OneDrive het bestand nog op. Open de school straks opnieuw.',
  'no-plain-file':
    'In de map is school.json geen bestand, maar een map of iets anders. Zet het bestand van de school terug uit een kopie.',
  silent: 'De schijf of netwerkmap van deze school antwoordt nu niet. Zit een stick er goed in? Werkt het netwerk?',
  missing: 'De map is niet te vinden.'
}

/** In a school that opens she chooses there; work of one that does not can be kept as a copy here. */
function Held({ school, work }: { readonly school: SchoolSummary; readonly work: HeldWork }) {
  const opens = school.state === 'ok' || school.state === 'unsaved'
  const saveCopy = async (): Promise<void> => {
    const copy = await askOrTell('held.saveCopy', { schoolId: school.id, heldId: work.id })
    if (copy) useHost.setState({ problem: null, notice: `De kopie staat in ${copy.place}` })
  }
  return (
    <>
      <span className="small check-this">
        <Symbol name="warn" /> {whatIsHeld(work)}
        {opens && ' Open de school om te kiezen wat u ermee doet.'}
      </span>
      {!opens && (
        <span className="row">
          {work.state === 'ok' && (
            <Button variant="default" onClick={() => void saveCopy()}>
              Bewaar er een kopie van
            </Button>
          )}
          <DropHeld schoolId={school.id} work={work} />
        </span>
      )}
    </>
  )
}

function SchoolCard({ school }: { readonly school: SchoolSummary }) {
  const name = schoolTitle(school.name)
  const about = [school.sector === null ? '' : sectorNames[school.sector], school.townName]
    .filter((part) => part.trim() !== '')
    .join(' · ')
  return (
    <li>
      {school.state === 'missing' ? (
        <span className="name">{name}</span>
      ) : (
        <button type="button" className="text-button name" onClick={() => openOverview(school.id)}>
          {name}
        </button>
      )}
      {school.example && <span className="small">Voorbeeldschool (verzonnen)</span>}
      {about !== '' && <span className="small">{about}</span>}
      {school.next !== null && (
        <span className="small">
          {[`Nu: ${school.next.what}`, school.next.due].filter((words) => words !== '').join(', ')}
        </span>
      )}
      {school.reminder !== '' && <span className="small">Te doen: {school.reminder}</span>}
      {school.state !== 'ok' && (
        <span className="small check-this">
          <Symbol name="warn" /> {states[school.state]}
        </span>
      )}
      <span className="place">{school.place}</span>
      {school.held.map((work) => (
        <Held key={work.id} school={school} work={work} />
      ))}
      {school.state === 'missing' && <MissingSchool school={school} name={name} />}
    </li>
  )
}
