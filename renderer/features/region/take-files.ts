// In a browser the page reads the files, and sends their texts in parts that the host takes at once.
import type { Brought, BroughtIn } from '#shared/contract/contract.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import { mayBeDeliveries } from '#shared/region/passed-over.ts'
import { askOrTell } from '../../session/host.ts'
import { takeRegionProgress, useRegionState } from './use-region.ts'

interface Text {
  readonly fileName: string
  readonly text: string
}

/** A request may be 8 MB; letters of two or three bytes and quotes that are written longer come on top. */
const LARGEST_PART = 2_500_000
const MOST_IN_PART = 50

/** Never more than a part in memory. @param isStopped asked between two files */
export async function takeFiles(
  regionId: string,
  chosen: readonly File[],
  isStopped: () => boolean
): Promise<BroughtIn | undefined> {
  const { taken: files, others, zips } = mayBeDeliveries(chosen, ({ name }) => name)
  const passedOver = { others, zips, folders: 0 }
  const found: Brought[] = []
  let part: Text[] = []
  let size = 0
  const send = async (): Promise<boolean> => {
    if (part.length === 0) return true
    const brought = await askOrTell('regions.take', { regionId, files: part })
    part = []
    size = 0
    if (brought === undefined) return false
    found.push(...brought.files)
    takeRegionProgress(regionId, { done: found.length, total: files.length })
    return !brought.stopped
  }
  for (const file of files) {
    if (isStopped()) return { files: found, stopped: true, passedOver }
    const read = await textOf(file)
    if ('kind' in read) found.push(read)
    else {
      if ((size + file.size > LARGEST_PART || part.length === MOST_IN_PART) && !(await send())) break
      part.push(read)
      size += file.size
    }
  }
  const isDone = await send()
  useRegionState.setState({ progress: null })
  return found.length === 0 && !isDone ? undefined : { files: found, stopped: !isDone && isStopped(), passedOver }
}

/** With its byte order mark, so that what is copied in is what was chosen. */
async function textOf(file: File): Promise<Text | Brought> {
  const refused = (why: 'large' | 'unreadable' | 'broken'): Brought => ({
    fileName: file.name,
    kind: 'refused',
    why,
    at: ''
  })
  if (file.size > LARGEST_DELIVERY) return refused('large')
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return refused('unreadable')
  try {
    return { fileName: file.name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return refused('broken')
  }
}
