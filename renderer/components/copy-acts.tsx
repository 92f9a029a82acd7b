// What can be done with a version of the school that a sync program left. Nothing of it is ever thrown away.
import { Button } from '@mantine/core'
import type { CopyBeside } from '#shared/contract/contract.ts'
import { askOrTell, useHost } from '../session/host.ts'
import { lookOutside } from '../session/outside.ts'
import { putBack } from '../session/put-back.ts'
import { useOpen } from '../session/school-store.ts'

interface CopyActsProps {
  readonly copy: CopyBeside
  readonly disabled?: boolean
  /** What stood there before is a spare copy now. */
  readonly onRestored?: () => void
}

export function CopyActs({ copy: { id, label, fileName }, disabled = false, onRestored }: CopyActsProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const restore = async (): Promise<void> => {
    if (
      await putBack(
        schoolId,
        id,
        `De versie van ${label} is teruggezet. Wat er eerst stond, is ook bewaard: het staat bij Gegevens, onder Reservekopieën.`
      )
    )
      onRestored?.()
  }
  const putAside = async (): Promise<void> => {
    const moved = await askOrTell('school.putCopyAside', { schoolId, copyId: id })
    if (moved === undefined) return
    useHost.setState({
      notice: `De versie van ${label} ligt opzij. Het bestand “${fileName}” staat nu in de map back-ups van uw school.`
    })
    lookOutside()
    // The button goes with what it stood beside.
    document.getElementById('page-title')?.focus()
  }
  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => void restore()}>
        Zet deze terug<span className="unseen">: versie van {label}</span>
      </Button>
      <Button variant="default" disabled={disabled} onClick={() => void putAside()}>
        Leg opzij<span className="unseen">: versie van {label}</span>
      </Button>
    </>
  )
}
