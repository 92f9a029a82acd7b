// Bringing deliveries in: files that were chosen, or all in a folder. From outside, so they may be anything: each that is refused tells why, and the others
// go on. What was copied in stays, also where it is stopped.
import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Brought, BroughtIn } from '#shared/contract/regions.ts'
import { parseSchoolYear } from '#shared/day.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import { mayBeDeliveries, type PassedOver } from '#shared/region/passed-over.ts'
import type { Ask } from '../machine/patience.ts'
import { textOf, type DeliveryFolder } from './delivery-folder.ts'
import { resting } from './pieces.ts'

/** A file that came, under the name that it had. */
export interface Coming {
  readonly fileName: string
  /** Undefined where it is no plain file, or cannot be read; null where it is too large. */
  readonly bytes: () => Promise<Uint8Array | null | undefined>
}

/** More than any region has schools. */
const MOST_IN_FOLDER = 5_000

/** What is brought in, and what beside it is not read. */
export interface Chosen {
  readonly coming: readonly Coming[]
  readonly passedOver: PassedOver
}

/** Files, by their paths. @param asking reads in the folder of a file */
export function filesAt(places: readonly string[], asking: (folder: string) => Ask): Chosen {
  const { taken, others, zips } = mayBeDeliveries(places, (place) => path.basename(place))
  const coming = taken.map((place) => ({
    fileName: path.basename(place),
    bytes: () => asking(path.dirname(place))(() => plainBytes(place)).catch(() => undefined)
  }))
  return { coming, passedOver: { others, zips, folders: 0 } }
}

/** What may be a delivery in a folder: its own files, and none in the folders within it. */
export async function filesInFolder(folder: string, asking: (folder: string) => Ask): Promise<Chosen> {
  const entries = await asking(folder)(() => readdir(folder, { withFileTypes: true }))
  const [folders, files] = [true, false].map((isFolder) => entries.filter((one) => one.isDirectory() === isFolder))
  const { coming, passedOver } = filesAt((files ?? []).map(({ name }) => path.join(folder, name)).toSorted(), asking)
  return {
    coming: coming.slice(0, MOST_IN_FOLDER),
    passedOver: { ...passedOver, folders: (folders ?? []).filter(({ name }) => !name.startsWith('.')).length }
  }
}

/** Texts that a page read. */
export const textsFromPage = (files: readonly { readonly fileName: string; readonly text: string }[]): Chosen => ({
  coming: files.map(({ fileName, text }) => ({ fileName, bytes: () => Promise.resolve(Buffer.from(text, 'utf8')) })),
  passedOver: { others: 0, zips: 0, folders: 0 }
})

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
  if (content === undefined) return refused('unreadable')
  if (content === null || content.length > LARGEST_DELIVERY) return refused('large')
  const read = textOf(content)
  if (read.kind === 'refused') return refused(read.why, read.at)
  if (parseSchoolYear(read.delivery.schoolYear) === undefined) return refused('shape', 'schoolYear')
  const put = await into.put(read.delivery, content)
  if (!put.ok) return refused(put.why === 'disk-full' ? 'disk-full' : 'not-saved')
  return {
    fileName,
    kind: put.isNew ? 'new' : 'there',
    schoolYear: put.schoolYear,
    school: read.delivery.school.name
  }
}

async function plainBytes(place: string): Promise<Uint8Array | null | undefined> {
  const facts = await lstat(place)
  if (!facts.isFile()) return undefined
  return facts.size > LARGEST_DELIVERY ? null : readFile(place)
}
