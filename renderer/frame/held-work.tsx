// Work of an earlier time that could not be written to its school: to look at, to put back, or to throw away. Never by itself.
import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { HeldWork } from '#shared/contract/contract.ts'
import { DropHeld, whatIsHeld } from '../components/drop-held.tsx'
import { Symbol } from '../components/symbols.tsx'
import { askOrTell, useHost } from '../session/host.ts'
import { later } from '../session/later.ts'
import { allSent, take, useOpen } from '../session/school-store.ts'

const HeldView = later(() => import('../features/held/held-view.tsx'))

/** Above the screens of the school that it belongs to. */
export function HeldBanners() {
  const held = useOpen((state) => state.held)
  return held.map((work) => <HeldBanner key={work.id} work={work} />)
}

const why: Readonly<Record<Exclude<HeldWork['state'], 'ok'>, string>> = {
  newer:
    'Het is gemaakt met een nieuwere versie van dit programma. Het blijft bewaard. Installeer de nieuwe versie om het te bekijken.',
  damaged: 'Het bestand ervan is beschadigd en is niet te lezen.',
  unreadable: 'Het is nu niet te lezen. Het blijft bewaard. Start het programma later opnieuw.'
}

function HeldBanner({ work }: { readonly work: HeldWork }) {
  const schoolId = useOpen((state) => state.schoolId)
  const [isShown, setShown] = useState(false)
  const shown = `held-${work.id}`
  const putBack = async (): Promise<void> => {
    if (!(await allSent())) return
    const opened = await askOrTell('held.putBack', { schoolId, heldId: work.id })
    if (opened === undefined) return
    take(opened)
    useHost.setState({
      problem: null,
      notice: `Het werk van ${work.label} is teruggezet. Wat er eerst stond, is ook bewaard: het staat bij Gegevens, onder Reservekopieën.`
    })
    document.getElementById('page-title')?.focus()
  }
  return (
    <div className="banner" data-tone="note">
      <p aria-live="polite">
        <Symbol name="warn" /> <strong>{whatIsHeld(work)}</strong>{' '}
        {work.state === 'ok' ? 'In de school staat nu iets anders. Er gebeurt niets totdat u kiest.' : why[work.state]}
      </p>
      <div className="row">
        {work.state === 'ok' && (
          <>
            <Button variant="default" aria-expanded={isShown} aria-controls={shown} onClick={() => setShown(!isShown)}>
              Bekijk het
            </Button>
            <Button onClick={() => void putBack()}>Zet het terug</Button>
          </>
        )}
        <DropHeld schoolId={schoolId} work={work} />
      </div>
      <div id={shown}>
        {isShown && (
          <Suspense fallback={<p>Even geduld…</p>}>
            <HeldView schoolId={schoolId} heldId={work.id} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
