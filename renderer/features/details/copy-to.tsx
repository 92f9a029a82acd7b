// "Begin met een kopie van deze school": for a second school of the same director, or one in which two go on.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { BeginCopy } from '../../components/begin-copy.tsx'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'

const BUTTON = 'copy-to'

export function CopyTo() {
  const schoolId = useOpen((state) => state.schoolId)
  const [asks, setAsks] = useState(false)
  const leave = (): void => {
    setAsks(false)
    goToField(BUTTON)
  }
  return (
    <section className="stack-s measure" aria-labelledby="copy-to-title">
      <h2 id="copy-to-title">Begin met een kopie van deze school</h2>
      <p>
        Voor een tweede school, of voor de school waarin u samengaat. Dezelfde teksten en lijsten, zonder geschiedenis.
      </p>
      {asks ? (
        <BeginCopy schoolId={schoolId} onLeave={leave} />
      ) : (
        <div className="row">
          <Button id={BUTTON} variant="default" onClick={() => setAsks(true)}>
            Begin met een kopie
          </Button>
        </div>
      )}
    </section>
  )
}
