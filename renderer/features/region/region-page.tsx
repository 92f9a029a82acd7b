// One page of a region: its heading with the name of the region in the title of the window, and what its deliveries say, once the host has read them.
import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { StopButton, Trouble } from '../../components/making-view.tsx'
import { goToField } from '../../session/place.ts'
import type { Problem } from '#shared/contract/problems.ts'
import { regionTitle } from './region-words.ts'
import { ToRegion } from './to-region.tsx'
import { isCutShort, readAgain, stopReading, useRegion, useRegionState, type Asked } from './use-region.ts'

/** Of `Page`. */
const HEADING = 'page-title'

interface RegionPageProps {
  readonly title: string
  readonly above?: ReactNode
  readonly intro?: ReactNode
  readonly children: ReactNode
}

export function RegionPage({ title, ...rest }: RegionPageProps) {
  const { region } = useRegion()
  return <Page title={title} windowTitle={`${title} – ${regionTitle(region.name)}`} {...rest} />
}

/** Until it is there it says how far the reading is; what was there before stays in sight. */
export function Shown<T>({
  asked,
  children
}: {
  readonly asked: Asked<T>
  readonly children: (value: T) => ReactNode
}) {
  switch (asked.state) {
    case 'waiting':
      return <Reading />
    case 'failed':
      return <Unread problem={asked.problem} />
    case 'there':
      return <div aria-busy={asked.isOld}>{children(asked.value)}</div>
  }
}

/** Why there is nothing to show; where reading went no further, it is begun anew. */
export const Unread = ({ problem }: { readonly problem: Problem }) => (
  <div className="stack">
    <Trouble words={problem.message} />
    {isCutShort(problem) && (
      <div className="row">
        <Button
          onClick={() => {
            // This button goes.
            goToField(HEADING)
            void readAgain()
          }}
        >
          Lees opnieuw
        </Button>
      </div>
    )}
  </div>
)

/** On every page but the first. */
export const NoDeliveries = () => (
  <p>
    Er zijn nog geen leveringen. <ToRegion page="region-overview">Lees die eerst in bij Overzicht</ToRegion>.
  </p>
)

export function Reading() {
  const progress = useRegionState((state) => state.progress)
  return (
    <div className="progress" aria-live="polite">
      <p>
        {progress === null
          ? 'De leveringen worden gelezen…'
          : `${progress.done} van ${progress.total} bestanden gelezen`}
      </p>
      {progress !== null && (
        <>
          <Progress.Root size="lg">
            <Progress.Section value={Math.round((progress.done / progress.total) * 100)} aria-label="Voortgang" />
          </Progress.Root>
          <StopButton back={HEADING} stop={() => void stopReading()} />
        </>
      )}
    </div>
  )
}
