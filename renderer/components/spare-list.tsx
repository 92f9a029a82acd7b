// Spare copies of a school, each to be put back, and to be looked at first where there is no school to look at.
import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { SpareCopy } from '#shared/contract/contract.ts'
import { later } from '../session/later.ts'
import { goToField } from '../session/place.ts'
import { putBack } from '../session/put-back.ts'

const SpareView = later(() => import('./spare-view.tsx'))

interface SpareListProps {
  readonly schoolId: string
  readonly spares: readonly SpareCopy[]
  readonly disabled?: boolean
  /** What stood there before is a spare copy now: the list is another. */
  readonly onRestored?: () => void
  /** The school itself is not open. */
  readonly canLook?: boolean
}

const words = ({ from, fileName, schoolName }: SpareCopy): readonly string[] =>
  [schoolName, from === 'here' ? 'op deze computer' : '', fileName ?? ''].filter((part) => part !== '')

export function SpareList({ schoolId, spares, disabled = false, onRestored, canLook = false }: SpareListProps) {
  const [shown, setShown] = useState<string>()
  const restore = async (spare: SpareCopy): Promise<void> => {
    if (
      await putBack(
        schoolId,
        spare.id,
        `De kopie van ${spare.label} is teruggezet. Wat er eerst stond, is ook bewaard${canLook ? '.' : ': het staat bovenaan de lijst.'}`
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
            {words(spare).map((word) => (
              <span key={word} className="soft">
                {' '}
                · {word}
              </span>
            ))}
          </span>
          <span className="row">
            {canLook && (
              <Button
                id={`look-${spare.id}`}
                variant="default"
                aria-expanded={shown === spare.id}
                onClick={() => setShown(shown === spare.id ? undefined : spare.id)}
              >
                Bekijk<span className="unseen">: {spare.label}</span>
              </Button>
            )}
            <Button variant="default" disabled={disabled} onClick={() => void restore(spare)}>
              Zet deze terug<span className="unseen">: {spare.label}</span>
            </Button>
          </span>
          {shown === spare.id && (
            <Suspense fallback={<p>Even geduld…</p>}>
              <SpareView
                schoolId={schoolId}
                spareId={spare.id}
                label={spare.label}
                onClose={() => {
                  setShown(undefined)
                  goToField(`look-${spare.id}`)
                }}
              />
            </Suspense>
          )}
        </li>
      ))}
    </ul>
  )
}
