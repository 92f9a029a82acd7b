// "Geef door aan uw opvolger": everything of the school in one zip. What is in it is said before it is made.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GivenZip } from '#shared/contract/handover.ts'
import { counted } from '#shared/text.ts'
import { downloadAddress } from '../../bridge/download.ts'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { askOrTell, useHello } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { allSent, useOpen, useSchool } from '../../session/school-store.ts'
import { saveBanner } from '../../session/visit.ts'

export function HandOver() {
  const schoolId = useOpen((state) => state.schoolId)
  const people = useSchool((school) => school.internal.people.length)
  const [busy, setBusy] = useState(false)
  const [given, setGiven] = useState<GivenZip>()
  const give = async (): Promise<void> => {
    // A school without the last words would be no school for who comes after.
    if (!(await allSent())) return goToField(saveBanner)
    setBusy(true)
    const made = await askOrTell('handover.give', { schoolId })
    setBusy(false)
    if (!made) return
    setGiven(made)
    announce(`Het zip-bestand ${made.fileName} is gemaakt.`)
  }
  return (
    <section className="stack-s measure" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">Geef door aan uw opvolger</h2>
      <p>
        Eén zip-bestand met alles van deze school: de teksten, de schooljaren, de vastgestelde versies, de documenten,
        de reservekopieën en het logo. Uw eigen school blijft staan.
      </p>
      <p className="check-this">
        <strong>Hier staan namen van personeel in.</strong>{' '}
        {people === 0 ? '' : `Nu van ${counted(people, 'collega', 'collega’s')}, met hun taken en bewijzen. `}
        Ook met wie u contact hebt, en namen van vroeger in reservekopieën. Geef het alleen aan wie dat mag lezen. Stuur
        het niet met gewone mail.
      </p>
      <div className="row">
        <Button variant="default" loading={busy} onClick={() => void give()}>
          Maak het zip-bestand
        </Button>
      </div>
      {given !== undefined && <Given given={given} />}
    </section>
  )
}

function Given({ given: { documentId, fileName, place, files, leftOut } }: { readonly given: GivenZip }) {
  const { capabilities } = useHello()
  return (
    <div className="made stack-s">
      <p>
        <Symbol name="done" /> <strong>{fileName}</strong> is gemaakt, met {counted(files, 'bestand', 'bestanden')}.
      </p>
      <p className="place">{place}</p>
      <p>Uw opvolger kiest op het beginscherm “Lees een school in uit een zip-bestand”.</p>
      {leftOut.length > 0 && (
        <>
          <p>Dit kon niet mee. Staat er iets bij dat uw opvolger nodig heeft? Geef het apart.</p>
          <ul>
            {leftOut.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        {capabilities.openPlaces ? (
          <Button variant="default" onClick={() => void askOrTell('documents.showPlace', { documentId })}>
            Toon in map<span className="unseen"> {fileName}</span>
          </Button>
        ) : (
          <a href={downloadAddress(documentId)} download={fileName}>
            Download<span className="unseen"> {fileName}</span>
          </a>
        )}
      </div>
    </div>
  )
}
