// The bundle of the region, asked for when she says that the school looked at itself first. That is not remembered: it is asked each time.
import { useState } from 'react'
import type { BundleTaken, BundleThere } from '#shared/contract/contract.ts'
import { LARGEST_BUNDLE } from '#shared/delivery/read-bundle.ts'
import type { TownsData } from '#shared/places/towns.ts'
import { readText } from '../../bridge/read-file.ts'
import { askOrTell } from '../../session/host.ts'
import { laterData } from '../../session/later.ts'
import { useOpen } from '../../session/school-store.ts'

const readTowns = laterData(() => import('#assets/places/index.ts'))

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

export function useBundle(): BundleState {
  const schoolId = useOpen((state) => state.schoolId)
  const [isOpen, setOpen] = useState(false)
  const [there, setThere] = useState<BundleThere>()
  const [towns, setTowns] = useState<TownsData>()
  const [taken, setTaken] = useState<BundleTaken>()
  const look = async (): Promise<void> => {
    const [answer, { townsData }] = await Promise.all([askOrTell('admission.bundle', { schoolId }), readTowns()])
    setTowns(townsData)
    setThere(answer)
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
