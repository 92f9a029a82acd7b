// Bringing deliveries in: files that were chosen, or all in a folder. From outside, so they may be anything: each that is refused tells why, and the others
// go on. What was copied in stays, also where it is stopped. A zip is its files, each as if it came alone.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Brought, BroughtFault, BroughtIn } from '#shared/contract/regions.ts'
import { parseSchoolYear } from '#shared/day.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import { isZip, mayBeDeliveries, NOTHING_PASSED_OVER, type PassedOver } from '#shared/region/passed-over.ts'
import type { FileSystem } from '../../disk/file-system.ts'
import { faultOf, outsideBytes } from '../../disk/outside-file.ts'
import type { Ask } from '../machine/patience.ts'
import type { Coming, ComingBytes } from './coming.ts'
import { deliveryIn, type DeliveryFolder } from './delivery-folder.ts'
import { zipAt, type ComingZip } from './delivery-zip.ts'
import { resting } from './pieces.ts'

/** What is brought in, and what beside it is not read. */
export interface Chosen {
  readonly coming: readonly (Coming | ComingZip)[]
  readonly passedOver: PassedOver
}

/** The disk of what is chosen. */
export interface ChosenFrom {
  readonly fs: FileSystem
  /** Reads in the folder of a file. */
  readonly asking: (folder: string) => Ask
}

/** Files, by their paths. */
export function filesAt(places: readonly string[], { fs, asking }: ChosenFrom): Chosen {
  const { taken, ...passedOver } = mayBeDeliveries(places, (file) => path.basename(file))
  const coming = taken.map((file) => {
    const fileName = path.basename(file)
    const ask = asking(path.dirname(file))
    return isZip(fileName)
      ? zipAt({ file, fs, ask }, fileName)
      : { fileName, bytes: () => plainBytes({ file, fs, ask }) }
  })
  return { coming, passedOver: { ...passedOver, zips: 0, folders: 0 } }
}

const plainBytes = ({ file, fs, ask }: { file: string; fs: FileSystem; ask: Ask }): Promise<ComingBytes> =>
  ask(() => outsideBytes({ file, fs, largest: LARGEST_DELIVERY })).then(
    (read) => (read.ok ? read : { ok: false, why: faultOf(read.why) }),
    () => ({ ok: false, why: 'unreadable' })
  )

/** What may be a delivery in a folder: its own files, and none in the folders within it. Rejects where the folder is not to be read, or with DiskSilent. */
export async function filesInFolder(folder: string, from: ChosenFrom): Promise<Chosen> {
  const entries = await from.asking(folder)(() => readdir(folder, { withFileTypes: true }))
  const [folders, files] = [true, false].map((isFolder) => entries.filter((one) => one.isDirectory() === isFolder))
  const { coming, passedOver } = filesAt((files ?? []).map(({ name }) => path.join(folder, name)).toSorted(), from)
  return {
    coming,
    passedOver: { ...passedOver, folders: (folders ?? []).filter(({ name }) => !name.startsWith('.')).length }
  }
}

/** Texts that a page read. */
export const textsFromPage = (files: readonly { readonly fileName: string; readonly text: string }[]): Chosen => ({
  coming: files.map(({ fileName, text }) => ({ fileName, bytes: () => Promise.resolve(bytesOf(text)) })),
  passedOver: NOTHING_PASSED_OVER
})

function bytesOf(text: string): ComingBytes {
  const bytes = Buffer.from(text, 'utf8')
  return bytes.length > LARGEST_DELIVERY ? { ok: false, why: 'large' } : { ok: true, bytes }
}

export interface Bringing {
  readonly into: DeliveryFolder
  readonly moved: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** Never rejects over one file. */
export async function bringIn({ coming, passedOver }: Chosen, { into, moved, signal }: Bringing): Promise<BroughtIn> {
  const files: Brought[] = []
  let total = coming.length
  let { others, zips } = passedOver
  const told = (stopped: boolean): BroughtIn => ({ files, stopped, passedOver: { ...passedOver, others, zips } })
  const rest = resting()
  const bring = async (bringing: Promise<Brought>): Promise<void> => {
    files.push(await bringing)
    moved(files.length, total)
    await rest()
  }
  for (const one of coming) {
    if (signal.aborted) return told(true)
    if ('bytes' in one) {
      await bring(bringOne(one, into))
      continue
    }
    const zip = await one.open()
    if (typeof zip === 'string') {
      await bring(Promise.resolve(refusedAs(one, zip)))
      continue
    }
    total += zip.coming.length - 1
    others += zip.others
    zips += zip.zips.length
    try {
      for (const file of zip.coming) {
        if (signal.aborted) return told(true)
        await bring(bringOne(file, into))
      }
    } finally {
      zip.close()
    }
  }
  return told(false)
}

const refusedAs = ({ fileName, inZip }: Pick<Coming, 'fileName' | 'inZip'>, why: BroughtFault, at = ''): Brought => ({
  fileName,
  ...(inZip === undefined ? {} : { inZip }),
  kind: 'refused',
  why,
  at
})

async function bringOne(file: Coming, into: DeliveryFolder): Promise<Brought> {
  const refused = (why: BroughtFault, at = ''): Brought => refusedAs(file, why, at)
  const content = await file.bytes()
  if (!content.ok) return refused(content.why)
  const read = deliveryIn(content.bytes)
  if (read.kind === 'refused') return refused(read.why, read.at)
  if (parseSchoolYear(read.delivery.schoolYear) === undefined) return refused('shape', 'schoolYear')
  const put = await into.put(read.delivery, content.bytes)
  if (!put.ok) return refused(put.why === 'disk-full' ? 'disk-full' : 'not-saved')
  const { fileName, inZip } = file
  return {
    fileName,
    ...(inZip === undefined ? {} : { inZip }),
    kind: put.isNew ? 'new' : 'there',
    schoolYear: put.schoolYear,
    school: read.delivery.school.name
  }
}
