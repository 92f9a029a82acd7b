// Spare copies of a school, each to be put back.
import { Button } from '@mantine/core'
import type { SpareCopy } from '#shared/contract/contract.ts'
import { askOrTell, useHost } from '../shell/host.ts'
import { allSent, take } from '../shell/school-store.ts'

interface SpareListProps {
  readonly schoolId: string
  readonly spares: readonly SpareCopy[]
  readonly disabled?: boolean
  /** What stood there before is a spare copy now: the list is another. */
  readonly onRestored?: () => void
}

export function SpareList({ schoolId, spares, disabled = false, onRestored }: SpareListProps) {
  const restore = async (spare: SpareCopy): Promise<void> => {
    // What was typed last belongs to the copy that is kept. While the host does not have it, nothing is put back.
    if (!(await allSent())) return
    const opened = await askOrTell('school.restore', { schoolId, spareId: spare.id })
    if (opened === undefined) return
    take(opened)
    useHost.setState({ notice: `De kopie van ${spare.label} is teruggezet. Wat er eerst stond, is ook bewaard: het staat bovenaan de lijst.` })
    onRestored?.()
    // The message stands at the top.
    document.getElementById('page-title')?.focus()
    scrollTo(0, 0)
  }
  if (spares.length === 0) return null
  return (
    <ul className="tasks">
      {spares.map((spare) => (
        <li key={spare.id}>
          <span>{spare.label}{spare.schoolName !== '' && <span className="soft"> · {spare.schoolName}</span>}</span>
          <Button variant="default" disabled={disabled} onClick={() => void restore(spare)}>
            Zet deze terug<span className="unseen">: {spare.label}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
