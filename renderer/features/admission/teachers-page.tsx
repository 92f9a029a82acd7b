// "Wat kan ik doen bij …?" as a file for the school's own network.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TeachersPage as Made } from '#shared/contract/contract.ts'
import { writeDay } from '#shared/day.ts'
import { OpenDocument } from '../../components/open-document.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { askOrTell } from '../../session/host.ts'
import { useOpen } from '../../session/school-store.ts'

export function TeachersPage() {
  const schoolId = useOpen((state) => state.schoolId)
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<Made>()
  const make = async (): Promise<void> => {
    setBusy(true)
    const answer = await askOrTell('admission.teachersPage', { schoolId })
    setBusy(false)
    setMade(answer)
  }
  return (
    <section className="stack-s" aria-labelledby="admission-page">
      <h2 id="admission-page">Voor het hele team</h2>
      <p className="measure">
        Maak er één bestand van en zet dat op het netwerk van uw school. Leraren openen het in hun browser, ook zonder
        internet. Er staat alleen in wat iedereen mag lezen.
      </p>
      <div>
        <Button variant="default" loading={isBusy} onClick={() => void make()}>
          Maak de pagina voor leraren
        </Button>
      </div>
      <div aria-live="polite">
        {made !== undefined && (
          <div className="made stack-s">
            <div className="made-one">
              <p>
                <Symbol name="done" /> <strong>{made.file.fileName}</strong>{' '}
                {made.adoptedOn === null
                  ? 'Dit is een concept: er is geen vastgestelde versie die te lezen is.'
                  : `Dit komt uit de versie die is vastgesteld op ${writeDay(made.adoptedOn)}.`}{' '}
                {made.file.remark}
              </p>
              <OpenDocument document={made.file} />
            </div>
            <p className="place">{made.file.place}</p>
          </div>
        )}
      </div>
    </section>
  )
}
