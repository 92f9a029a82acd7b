// The bundle for schools as a file: for all, or for one with its own row.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PlacedFile } from '#shared/contract/contract.ts'
import { askOrTell } from '../../session/host.ts'
import { PlacedFiles } from './placed-files.tsx'
import { useRegion } from './use-region.ts'

interface MakeBundleProps {
  readonly year: string
  readonly school: string | null
  readonly words: string
}

export function MakeBundle({ year, school, words }: MakeBundleProps) {
  const { regionId } = useRegion()
  const [busy, setBusy] = useState(false)
  const [placed, setPlaced] = useState<PlacedFile>()
  const make = async (): Promise<void> => {
    setBusy(true)
    const made = await askOrTell('regions.bundle', { regionId, schoolYear: year, school })
    setBusy(false)
    setPlaced(made)
  }
  return (
    <div className="stack">
      <Button variant="default" loading={busy} onClick={() => void make()}>
        {words}
      </Button>
      <PlacedFiles files={placed === undefined ? [] : [placed]} />
    </div>
  )
}
