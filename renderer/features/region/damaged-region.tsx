// A region of which the file cannot be used: what was kept, and an earlier one to put back.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OpenedRegion } from '#shared/contract/contract.ts'
import { GeneralBanner } from '../../components/banner.tsx'
import { To } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { askOrTell } from '../../session/host.ts'
import { REGIONS } from '../../session/route.ts'
import { readRegion } from './use-region.ts'

export default function DamagedRegion({ opened }: { readonly opened: Extract<OpenedRegion, { state: 'damaged' }> }) {
  const { regionId, place, earlier } = opened
  const [busy, setBusy] = useState(false)
  const putBack = async (earlierId: string): Promise<void> => {
    setBusy(true)
    const done = await askOrTell('regions.putBack', { regionId, earlierId })
    setBusy(false)
    if (done !== undefined) await readRegion(regionId)
  }
  return (
    <main className="start">
      <GeneralBanner />
      <Page
        title="Het bestand van deze regio is beschadigd"
        intro={
          <>
            <p>
              Wat er stond, is bewaard in de map van de regio. Uw leveringen staan er nog. Alleen wat u over de regio
              invulde, is nu niet te lezen.
            </p>
            <p className="place">{place}</p>
          </>
        }
      >
        <div className="stack">
          {earlier.length === 0 ? (
            <p>Er is geen eerdere versie. Zet regio.json terug uit een eigen kopie, of begin opnieuw met een regio.</p>
          ) : (
            <>
              <h2>Zet een eerdere versie terug</h2>
              <ul className="plain-list">
                {earlier.map(({ id, label }) => (
                  <li key={id}>
                    <Button variant="default" disabled={busy} onClick={() => void putBack(id)}>
                      Zet die van {label} terug
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            <To to={REGIONS}>Terug naar uw regio’s</To>
          </p>
        </div>
      </Page>
    </main>
  )
}
