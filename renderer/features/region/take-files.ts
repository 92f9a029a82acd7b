// In a browser the page reads the files, and sends their texts in parts that the host takes at once; a zip goes as it is, and the host opens it.
import type { Brought, BroughtIn } from '#shared/contract/contract.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import { isZip, mayBeDeliveries } from '#shared/region/passed-over.ts'
import { readText } from '../../bridge/read-file.ts'
import { sendZip } from '../../bridge/send-zip.ts'
import { ask, askOrTell, useHost } from '../../session/host.ts'
import { takeRegionProgress, useRegionState } from './use-region.ts'

interface Text {
  readonly fileName: string
  readonly text: string
}

/** A request may be 8 MB; letters of two or three bytes and quotes that are written longer come on top. */
const LARGEST_PART = 2_500_000
const MOST_IN_PART = 50

interface Ways {
  /** What the host is asked; undefined: it did not take them, and why is told. */
  readonly take: (files: readonly Text[]) => Promise<Pick<BroughtIn, 'files' | 'stopped'> | undefined>
  readonly sendZip: typeof sendZip
  /** Of one that was sent; undefined as above. */
  readonly takeZip: (zipId: string) => Promise<BroughtIn | undefined>
  readonly dropZip: (zipId: string) => void
}

/** Never more than a part in memory. @param isStopped asked between two files */
export async function takeFiles(
  regionId: string,
  chosen: readonly File[],
  isStopped: () => boolean,
  { take, takeZip, ...ways }: Ways = waysTo(regionId)
): Promise<BroughtIn> {
  const { taken: files, ...loose } = mayBeDeliveries(chosen, ({ name }) => name)
  const passedOver = { ...loose, zips: 0, folders: 0 }
  let total = files.length
  const found: Brought[] = []
  let part: Text[] = []
  let size = 0
  const send = async (): Promise<'taken' | 'stopped' | 'failed'> => {
    const sent = part
    if (sent.length === 0) return 'taken'
    part = []
    size = 0
    const brought = await take(sent)
    found.push(...(brought?.files ?? sent.map(({ fileName }) => notTaken(fileName))))
    takeRegionProgress(regionId, { done: found.length, total })
    if (brought === undefined) return 'failed'
    return brought.stopped ? 'stopped' : 'taken'
  }
  const sendOne = async (zip: File): Promise<'taken' | 'stopped' | 'failed'> => {
    const sent = await ways.sendZip(zip)
    if (!sent.ok && sent.problem.code === 'zip-too-large') {
      // For itself: the others go on.
      found.push({ fileName: zip.name, kind: 'refused', why: 'zip-large', at: '' })
      return 'taken'
    }
    // Sending a large one takes a while, and the host does not know of it yet.
    if (sent.ok && isStopped()) {
      ways.dropZip(sent.value.zipId)
      return 'stopped'
    }
    if (!sent.ok) useHost.setState({ problem: sent.problem })
    const brought = sent.ok ? await takeZip(sent.value.zipId) : undefined
    if (brought === undefined) {
      found.push(notTaken(zip.name))
      return 'failed'
    }
    found.push(...brought.files)
    passedOver.others += brought.passedOver.others
    passedOver.zips += brought.passedOver.zips
    total += brought.files.length - 1
    takeRegionProgress(regionId, { done: found.length, total })
    return brought.stopped ? 'stopped' : 'taken'
  }
  let went: Awaited<ReturnType<typeof send>> = 'taken'
  for (const file of files) {
    if (isStopped() && went === 'taken') went = 'stopped'
    if (went === 'stopped') break
    if (isZip(file.name)) {
      // In the order in which they were chosen.
      if (went === 'taken') went = await send()
      if (went === 'taken') went = await sendOne(file)
      else if (went === 'failed') found.push(notTaken(file.name))
      continue
    }
    const read = went === 'failed' ? notTaken(file.name) : await textOf(file)
    if ('kind' in read) found.push(read)
    else {
      if (size + file.size > LARGEST_PART || part.length === MOST_IN_PART) went = await send()
      if (went === 'failed') found.push(notTaken(file.name))
      else {
        part.push(read)
        size += file.size
      }
    }
  }
  if (went === 'taken') went = await send()
  useRegionState.setState({ progress: null })
  return { files: found, stopped: went === 'stopped', passedOver }
}

const waysTo = (regionId: string): Ways => ({
  take: (files) => askOrTell('regions.take', { regionId, files: [...files] }),
  sendZip,
  takeZip: (zipId) => askOrTell('regions.takeZip', { regionId, zipId }),
  dropZip: (zipId) => void ask('handover.drop', { zipId })
})

/** The host did not take it, and why is told already. */
const notTaken = (fileName: string): Brought => ({ fileName, kind: 'refused', why: 'not-saved', at: '' })

async function textOf(file: File): Promise<Text | Brought> {
  const fileName = file.name
  const read = await readText(file, LARGEST_DELIVERY)
  return read.kind === 'refused' ? { fileName, ...read, at: '' } : { fileName, text: read.text }
}
