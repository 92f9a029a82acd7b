// A school whose folder is gone: looking again, its spare copies on this computer, to go on with in a new folder, and the way off the
// list.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SchoolSummary } from '#shared/contract/contract.ts'
import { Question } from '../../components/question.tsx'
import { askOrTell, refreshSchools, useHello, useHost } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { openOverview } from './open-overview.ts'

interface MissingSchoolProps {
  readonly school: SchoolSummary
  /** As the list shows it. */
  readonly name: string
}

export function MissingSchool({ school, name }: MissingSchoolProps) {
  return (
    <>
      <LookAgain school={school} name={name} />
      {school.spares.length > 0 && <BringBack school={school} name={name} />}
      {school.held.length === 0 && <Forget school={school} name={name} />}
    </>
  )
}

/** The folder may be on what is not connected, or may have been moved. */
function LookAgain({ school: { id }, name }: MissingSchoolProps) {
  const { capabilities } = useHello()
  const [looked, setLooked] = useState(0)
  const look = async (): Promise<void> => {
    await refreshSchools()
    setLooked(looked + 1)
    // The button goes when the folder is there again.
    if (document.getElementById(`look-${id}`) === null) document.getElementById('schools-title')?.focus()
  }
  return (
    <>
      <span className="small">
        Staat de map op een stick of op het netwerk? Sluit die dan aan en kies Kijk opnieuw.
        {capabilities.pickFolder && ' Staat de map nu ergens anders? Kies dan hieronder Open een school.'}
      </span>
      <button id={`look-${id}`} type="button" className="text-button small" onClick={() => void look()}>
        Kijk opnieuw<span className="unseen">: {name}</span>
      </button>
      <span className="small" aria-live="polite">
        {looked > 0 && 'De map is nog steeds niet te vinden.'}
      </span>
    </>
  )
}

function BringBack({ school: { id, spares }, name }: MissingSchoolProps) {
  const [busy, setBusy] = useState(false)
  const bringBack = async (spareId: string, label: string): Promise<void> => {
    // A second click would make a second folder.
    if (busy) return
    setBusy(true)
    const back = await askOrTell('schools.bringBack', { schoolId: id, spareId })
    setBusy(false)
    if (back === undefined) return
    openOverview(back.schoolId)
    // Going somewhere else closes what was said before.
    useHost.setState({ problem: null, notice: `De kopie van ${label} staat in een nieuwe map. U werkt daar verder.` })
  }
  return (
    <>
      <span className="small">
        {spares.length === 1
          ? 'Is de map echt weg? Op deze computer staat nog een reservekopie. Het programma zet die in een nieuwe map, naast uw andere scholen.'
          : 'Is de map echt weg? Op deze computer staan nog reservekopieën. Kies er een. Het programma zet die in een nieuwe map, naast uw andere scholen.'}
      </span>
      {spares.map((spare) => (
        <Button key={spare.id} variant="default" onClick={() => void bringBack(spare.id, spare.label)}>
          Zet terug: {spare.label}
          <span className="unseen">, van {name}</span>
        </Button>
      ))}
    </>
  )
}

/** Asks once more where spare copies go with it. */
function Forget({ school: { id, spares }, name }: MissingSchoolProps) {
  const [asks, setAsks] = useState(false)
  const button = `leave-list-${id}`
  const leave = (): void => {
    setAsks(false)
    goToField(button)
  }
  const forget = async (): Promise<void> => {
    if ((await askOrTell('schools.forget', { schoolId: id })) === undefined) return
    await refreshSchools()
    useHost.setState({ notice: `${name} staat niet meer in de lijst.` })
    document.getElementById('page-title')?.focus()
  }
  if (!asks)
    return (
      <button
        id={button}
        type="button"
        className="text-button small"
        onClick={() => (spares.length > 0 ? setAsks(true) : void forget())}
      >
        Haal uit de lijst<span className="unseen">: {name}</span>
      </button>
    )
  return (
    <Question
      id={`forget-${id}`}
      title="Weet u het zeker? De reservekopieën op deze computer zijn dan ook weg."
      onLeave={leave}
    >
      <div className="row">
        <Button onClick={() => void forget()}>Ja, haal weg</Button>
        <Button variant="default" ref={(no) => no?.focus()} onClick={leave}>
          Nee, bewaar ze
        </Button>
      </div>
    </Question>
  )
}
