// A button that has files made for the region, and what was made.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Input, PlacedFile } from '#shared/contract/contract.ts'
import { PlacedFiles } from '../../components/placed-files.tsx'
import { askOrTell } from '../../session/host.ts'
import { useRegion } from './use-region.ts'

type Making = 'regions.report' | 'regions.tables' | 'regions.bundle'

interface MakeFilesProps<N extends Making> {
  readonly words: string
  readonly name: N
  readonly input: Omit<Input<N>, 'regionId'>
}

export function MakeFiles<N extends Making>({ words, name, input }: MakeFilesProps<N>) {
  const { regionId } = useRegion()
  const [busy, setBusy] = useState(false)
  const [placed, setPlaced] = useState<readonly PlacedFile[]>([])
  const make = async (): Promise<void> => {
    setBusy(true)
    const made = (await askOrTell(name, { regionId, ...input } as unknown as Input<N>)) as
      | PlacedFile
      | readonly PlacedFile[]
      | undefined
    setBusy(false)
    setPlaced(made === undefined ? [] : [made].flat())
  }
  return (
    <div className="stack">
      <Button variant="default" loading={busy} onClick={() => void make()}>
        {words}
      </Button>
      <PlacedFiles files={placed} />
    </div>
  )
}
