// Buttons that have files made for the region, a button for each form, and what was made.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Input, PlacedFile } from '#shared/contract/contract.ts'
import { whileBusy } from '../../components/making-view.tsx'
import { PlacedFiles } from '../../components/placed-files.tsx'
import { askOrTell } from '../../session/host.ts'
import { useRegion } from './use-region.ts'

type Making = 'regions.report' | 'regions.tables' | 'regions.bundle' | 'regions.makeDecisions'

interface FormToMake<N extends Making> {
  /** On its button. */
  readonly words: string
  readonly input: Omit<Input<N>, 'regionId'>
}

interface MakeFilesProps<N extends Making> {
  readonly name: N
  readonly offered: readonly FormToMake<N>[]
  /** Whether the first is what this page is for. */
  readonly isMain?: boolean
}

export function MakeFiles<N extends Making>({ name, offered, isMain = false }: MakeFilesProps<N>) {
  const { regionId } = useRegion()
  const [busy, setBusy] = useState<string>()
  /** By the words of its button. */
  const [placed, setPlaced] = useState<ReadonlyMap<string, readonly PlacedFile[]>>(new Map())
  const make = async ({ words, input }: FormToMake<N>): Promise<void> => {
    if (busy !== undefined) return
    setBusy(words)
    const made = (await askOrTell(name, { regionId, ...input } as unknown as Input<N>)) as
      | PlacedFile
      | readonly PlacedFile[]
      | undefined
    setBusy(undefined)
    setPlaced((before) => new Map(before).set(words, made === undefined ? [] : [made].flat()))
  }
  return (
    <div className="stack">
      <div className="row">
        {offered.map((form, at) => (
          <Button
            key={form.words}
            {...(isMain && at === 0 ? {} : { variant: 'default' })}
            loading={busy === form.words}
            {...whileBusy(busy !== undefined)}
            onClick={() => void make(form)}
          >
            {form.words}
          </Button>
        ))}
      </div>
      <PlacedFiles files={[...placed.values()].flat()} />
    </div>
  )
}
