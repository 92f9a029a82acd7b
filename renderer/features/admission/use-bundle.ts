// The bundle of the region. What other schools offer is shown when she says that the school looked at itself first: that is not remembered, it is asked each
// time. By which needs it has is looked for from the beginning.
import { useCallback, useEffect, useState } from 'react'
import type { BundleTaken, BundleThere } from '#shared/contract/contract.ts'
import { LARGEST_BUNDLE } from '#shared/delivery/read-bundle.ts'
import type { TownsData } from '#shared/places/towns.ts'
import { readText } from '../../bridge/read-file.ts'
import { ask, askOrTell } from '../../session/host.ts'
import { laterData } from '../../session/later.ts'

const readTowns = laterData(() => import('#assets/places/index.ts'))

/** In the folder of the school. */
export interface KeptBundle {
  readonly schoolId: string
  /** Undefined as long as it is not read. */
  readonly there: BundleThere | undefined
  readonly look: () => Promise<void>
}

export interface BundleState {
  readonly isOpen: boolean
  readonly there: BundleThere | undefined
  /** Where towns lie: read when it is first asked for. */
  readonly towns: TownsData | undefined
  /** How reading one in went. */
  readonly taken: BundleTaken | undefined
  readonly open: (on: boolean) => void
  readonly pick: () => Promise<BundleTaken | undefined>
  readonly take: (file: File) => Promise<BundleTaken | undefined>
}

export function useKeptBundle(schoolId: string): KeptBundle {
  const [found, setFound] = useState<{ readonly schoolId: string; readonly there: BundleThere | undefined }>()
  const look = useCallback(
    async () => setFound({ schoolId, there: await askOrTell('admission.bundle', { schoolId }) }),
    [schoolId]
  )
  useEffect(() => {
    // What goes wrong is told when she asks for other schools.
    void ask('admission.bundle', { schoolId }).then((answer) => {
      if (answer.ok) setFound((before) => (before?.schoolId === schoolId ? before : { schoolId, there: answer.value }))
    })
  }, [schoolId])
  return { schoolId, there: found?.schoolId === schoolId ? found.there : undefined, look }
}

export function useBundle({ schoolId, there, look: lookAgain }: KeptBundle): BundleState {
  const [isOpen, setOpen] = useState(false)
  const [towns, setTowns] = useState<TownsData>()
  const [taken, setTaken] = useState<BundleTaken>()
  const look = async (): Promise<void> => {
    const [{ townsData }] = await Promise.all([readTowns(), lookAgain()])
    setTowns(townsData)
  }
  const show = async (answer: BundleTaken | null | undefined): Promise<BundleTaken | undefined> => {
    if (!answer) return undefined
    if (answer.kind === 'taken') await look()
    setTaken(answer)
    return answer
  }
  return {
    isOpen,
    there: isOpen ? there : undefined,
    towns,
    taken,
    open: (on) => {
      setOpen(on)
      if (on) void look()
    },
    pick: async () => show(await askOrTell('admission.pickBundle', { schoolId })),
    take: async (file) => show(await sent(schoolId, file))
  }
}

async function sent(schoolId: string, file: File): Promise<BundleTaken | undefined> {
  const fileName = file.name
  const read = await readText(file, LARGEST_BUNDLE)
  return read.kind === 'refused'
    ? { fileName, ...read }
    : askOrTell('admission.takeBundle', { schoolId, fileName, text: read.text })
}
