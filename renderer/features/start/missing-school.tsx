// A school whose folder is gone: its spare copies on this computer, to go on with in a new folder, and the way off the list.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SchoolSummary } from '#shared/contract/contract.ts'
import { Question } from '../../components/question.tsx'
import { askOrTell, refreshSchools, useHost } from '../../session/host.ts'
import { openOverview } from './open-overview.ts'

interface MissingSchoolProps {
  readonly school: SchoolSummary
  /** As the list shows it. */
  readonly name: string
}

export function MissingSchool({ school, name }: MissingSchoolProps) {
  return (
    <>
      {school.spares.length > 0 && <BringBack school={school} name={name} />}
      {school.held.length === 0 && <Forget school={school} name={name} />}
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
        Staat de map op een stick of op het netwerk? Sluit die dan eerst aan. Is de map echt weg? Op deze computer staat
        nog een reservekopie. Het programma zet die in een nieuwe map, naast uw andere scholen.
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
  const forget = async (): Promise<void> => {
    if ((await askOrTell('schools.forget', { schoolId: id })) === undefined) return
    await refreshSchools()
    useHost.setState({ notice: `${name} staat niet meer in de lijst.` })
  }
  if (!asks)
    return (
      <button
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
      onLeave={() => setAsks(false)}
    >
      <div className="row">
        <Button onClick={() => void forget()}>Ja, haal weg</Button>
        <Button variant="default" ref={(button) => button?.focus()} onClick={() => setAsks(false)}>
          Nee, bewaar ze
        </Button>
      </div>
    </Question>
  )
}
