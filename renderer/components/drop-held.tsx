// Work that could not be written to its school: what it is called, and throwing it away.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { HeldWork } from '#shared/contract/contract.ts'
import { askOrTell, refreshSchools, useHost } from '../session/host.ts'
import { goToField } from '../session/place.ts'
import { forgetHeld } from '../session/school-store.ts'
import { Question } from './question.tsx'

export const whatIsHeld = ({ label }: HeldWork): string =>
  `Er is werk dat niet in de school kon worden opgeslagen, van ${label}.`

/** Asks once more: it is gone for good then. What a newer version or a later moment can read stays. */
export function DropHeld({ schoolId, work }: { readonly schoolId: string; readonly work: HeldWork }) {
  const [asks, setAsks] = useState(false)
  if (work.state === 'newer' || work.state === 'unreadable') return null
  const drop = async (): Promise<void> => {
    if ((await askOrTell('held.drop', { schoolId, heldId: work.id })) === undefined) return
    forgetHeld(schoolId, work.id)
    useHost.setState({ notice: `Het niet-opgeslagen werk van ${work.label} is weg.` })
    await refreshSchools()
    document.getElementById('page-title')?.focus()
  }
  const id = `drop-${work.id}`
  const button = `${id}-ask`
  const leave = (): void => {
    setAsks(false)
    goToField(button)
  }
  if (!asks)
    return (
      <Button id={button} variant="default" onClick={() => setAsks(true)}>
        Weg ermee
      </Button>
    )
  return (
    <Question id={id} title="Weet u het zeker? Dit werk is dan echt weg." onLeave={leave}>
      <div className="row">
        <Button onClick={() => void drop()}>Ja, weg ermee</Button>
        <Button variant="default" ref={(no) => no?.focus()} onClick={leave}>
          Nee, bewaar het
        </Button>
      </div>
    </Question>
  )
}
