// Spare copies of a school, each to be put back.
import { Button } from '@mantine/core'
import type { SpareCopy } from '#shared/contract/contract.ts'
import { putBack } from '../session/put-back.ts'

interface SpareListProps {
  readonly schoolId: string
  readonly spares: readonly SpareCopy[]
  readonly disabled?: boolean
  /** What stood there before is a spare copy now: the list is another. */
  readonly onRestored?: () => void
}

export function SpareList({ schoolId, spares, disabled = false, onRestored }: SpareListProps) {
  const restore = async (spare: SpareCopy): Promise<void> => {
    if (
      await putBack(
        schoolId,
        spare.id,
        `De kopie van ${spare.label} is teruggezet. Wat er eerst stond, is ook bewaard: het staat bovenaan de lijst.`
      )
    )
      onRestored?.()
  }
  if (spares.length === 0) return null
  return (
    <ul className="tasks">
      {spares.map((spare) => (
        <li key={spare.id}>
          <span>
            {spare.label}
            {spare.schoolName !== '' && <span className="soft"> · {spare.schoolName}</span>}
          </span>
          <Button variant="default" disabled={disabled} onClick={() => void restore(spare)}>
            Zet deze terug<span className="unseen">: {spare.label}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
