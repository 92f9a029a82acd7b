// Bringing deliveries in: files that were chosen, or all in a folder. From outside, so they may be anything: each that is refused tells why, and the others
// go on. What was copied in stays, also where it is stopped.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Brought, BroughtIn } from '#shared/contract/regions.ts'
import { parseSchoolYear } from '#shared/day.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import { mayBeDeliveries, type PassedOver } from '#shared/region/passed-over.ts'
import type { FileSystem } from '../../disk/file-system.ts'
import { faultOf, outsideBytes, type OutsideBytes } from '../../disk/outside-file.ts'
import type { Ask } from '../machine/patience.ts'
import { deliveryIn, type DeliveryFolder } from './delivery-folder.ts'
import { resting } from './pieces.ts'

/** A file that came, under the name that it had. */
export interface Coming {
  readonly fileName: string
  readonly bytes: () => Promise<OutsideBytes>
}

/** What is brought in, and what beside it is not read. */
export interface Chosen {
  readonly coming: readonly Coming[]
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
  const coming = taken.map((file) => ({
    fileName: path.basename(file),
    bytes: () =>
      asking(path.dirname(file))(() => outsideBytes({ file, fs, largest: LARGEST_DELIVERY })).catch(
        (): OutsideBytes => ({ ok: false, why: 'unreadable' })
      )
  }))
  return { coming, passedOver: { ...passedOver, folders: 0 } }
}

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
  passedOver: { others: 0, zips: 0, beyond: 0, folders: 0 }
})

function bytesOf(text: string): OutsideBytes {
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
  const rest = resting()
  for (const file of coming) {
    if (signal.aborted) return { files, stopped: true, passedOver }
    files.push(await bringOne(file, into))
    moved(files.length, coming.length)
    await rest()
  }
  return { files, stopped: false, passedOver }
}

async function bringOne({ fileName, bytes }: Coming, into: DeliveryFolder): Promise<Brought> {
  const refused = (why: Extract<Brought, { kind: 'refused' }>['why'], at = ''): Brought => ({
    fileName,
    kind: 'refused',
    why,
    at
  })
  const content = await bytes()
  if (!content.ok) return refused(faultOf(content.why))
  const read = deliveryIn(content.bytes)
  if (read.kind === 'refused') return refused(read.why, read.at)
  if (parseSchoolYear(read.delivery.schoolYear) === undefined) return refused('shape', 'schoolYear')
  const put = await into.put(read.delivery, content.bytes)
  if (!put.ok) return refused(put.why === 'disk-full' ? 'disk-full' : 'not-saved')
  return {
    fileName,
    kind: put.isNew ? 'new' : 'there',
    schoolYear: put.schoolYear,
    school: read.delivery.school.name
  }
}
