// The deliveries in a folder that is no region, which may hold anything, also zips of deliveries: what is no plain file, or is too large, is not read, and is told.
import path from 'node:path'
import type { RegionFault } from '#shared/catalogue/region-content.ts'
import type { ZipFault } from '#shared/contract/regions.ts'
import type { RegionFile } from '#shared/region/deliveries.ts'
import { isZip } from '#shared/region/passed-over.ts'
import type { FileSystem } from '../disk/file-system.ts'
import type { DiskOptions } from '../disk/options.ts'
import { deliveryAt, deliveryIn } from '../host/regions/delivery-folder.ts'
import { zipAt, type OpenedZip } from '../host/regions/delivery-zip.ts'

const MAY_BE = /^[^.].*\.(?:json|zip)$/iu

/** By name; what came in a zip under the names of both. Undefined for a folder that cannot be read. */
export async function filesIn(folder: string, { fs }: DiskOptions): Promise<readonly RegionFile[] | undefined> {
  const names = await fs.readdir(folder).catch(() => undefined)
  if (names === undefined) return undefined
  const files: RegionFile[] = []
  for (const name of names.filter((one) => MAY_BE.test(one)).toSorted()) {
    const file = path.join(folder, name)
    if (isZip(name)) files.push(...(await filesInZip(file, fs)))
    else files.push({ fileName: name, read: await deliveryAt(file, fs) })
  }
  return files
}

async function filesInZip(file: string, fs: FileSystem): Promise<readonly RegionFile[]> {
  const zipName = path.basename(file)
  const zip = await zipAt({ file, fs, ask: (work) => work() }, zipName).open()
  if (typeof zip === 'string') return [refused(zipName, zip === 'unreadable' ? zip : faults[zip])]
  try {
    return await readAll(zip, zipName)
  } finally {
    zip.close()
  }
}

async function readAll({ coming, zips }: OpenedZip, zipName: string): Promise<readonly RegionFile[]> {
  const files: RegionFile[] = []
  for (const { fileName, bytes } of coming) {
    const content = await bytes()
    const name = `${zipName}/${fileName}`
    files.push(content.ok ? { fileName: name, read: deliveryIn(content.bytes) } : refused(name, content.why))
  }
  return [...files, ...zips.map((inner) => refused(`${zipName}/${inner}`, 'other'))]
}

const refused = (fileName: string, why: RegionFault): RegionFile => ({
  fileName,
  read: { kind: 'refused', why, at: '' }
})

const faults: Readonly<Record<ZipFault, RegionFault>> = {
  'zip-damaged': 'broken',
  'zip-locked': 'broken',
  'zip-unsafe': 'other',
  'zip-large': 'large',
  'zip-empty': 'other'
}
