// "Wat kan ik doen bij …?" as a file for the school's own network.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TeachersPage as Made } from '#shared/contract/contract.ts'
import { writeDay } from '#shared/day.ts'
import { PlacedFiles } from '../../components/placed-files.tsx'
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
      <PlacedFiles files={made === undefined ? [] : [made.file]} says={made === undefined ? '' : fromWords(made)} />
    </section>
  )
}

const fromWords = ({ adoptedOn }: Made): string =>
  adoptedOn === null
    ? 'Dit is een concept: er is geen vastgestelde versie die te lezen is.'
    : `Dit komt uit de versie die is vastgesteld op ${writeDay(adoptedOn)}.`
