// All that the MR gets, made in one go.
import { Button } from '@mantine/core'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import type { Making } from '../../session/making.ts'
import { MakingView, StopButton, whileBusy } from '../../components/making-view.tsx'

const MAKE = 'documents.make-mr-set'

interface MrSetProps {
  readonly making: Making
  /** The papers, in their order. */
  readonly set: readonly DocumentKind[]
  /** What it is made from; null for the profile of now. */
  readonly version: string | null
  /** The MR needs something now. */
  readonly isNow: boolean
}

export function MrSet({ making, set, version, isNow }: MrSetProps) {
  const { isRunning, make, stop } = making
  const names = set.map((kind) => kinds[kind].texts.name)
  return (
    <section className="stack-s" aria-labelledby="mr-set-title" aria-busy={isRunning}>
      <h2 id="mr-set-title">Alles voor de MR in één keer</h2>
      <p className="measure">
        {names.slice(0, -1).join(', ')} en {names.at(-1)}. Ze komen als Word-documenten in de map van uw school.
      </p>
      <div className="row">
        <Button
          id={MAKE}
          variant={isNow ? 'filled' : 'default'}
          {...whileBusy(isRunning)}
          onClick={() => void make({ kinds: set, form: 'word', versionId: version })}
        >
          Maak alle stukken voor de MR
        </Button>
        {stop !== undefined && <StopButton stop={stop} back={MAKE} />}
      </div>
      <MakingView making={making} />
    </section>
  )
}
