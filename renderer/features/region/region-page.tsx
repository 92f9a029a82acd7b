// One page of a region: its heading with the name of the region in the title of the window, and what its deliveries say, once the host has read them.
import { Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { Trouble } from '../../components/making-view.tsx'
import { regionTitle } from './region-words.ts'
import { ToRegion } from './to-region.tsx'
import { useRegion, useRegionState, type Asked } from './use-region.ts'

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
      return <Trouble words={asked.problem.message} />
    case 'there':
      return <div aria-busy={asked.isOld}>{children(asked.value)}</div>
  }
}

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
        <Progress.Root size="lg">
          <Progress.Section value={Math.round((progress.done / progress.total) * 100)} aria-label="Voortgang" />
        </Progress.Root>
      )}
    </div>
  )
}
