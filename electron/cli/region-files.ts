// The deliveries in a folder that is no region, which may hold anything: what is no plain file, or is too large, is not read, and is told.
import path from 'node:path'
import type { RegionFile } from '#shared/region/deliveries.ts'
import type { DiskOptions } from '../disk/options.ts'
import { deliveryAt } from '../host/regions/delivery-folder.ts'

const JSON_FILE = /^[^.].*\.json$/iu

/** By name. Undefined for a folder that cannot be read. */
export async function filesIn(folder: string, { fs }: DiskOptions): Promise<readonly RegionFile[] | undefined> {
  const names = await fs.readdir(folder).catch(() => undefined)
  if (names === undefined) return undefined
  const files: RegionFile[] = []
  for (const name of names.filter((one) => JSON_FILE.test(one)).toSorted())
    files.push({ fileName: name, read: await deliveryAt(path.join(folder, name), fs) })
  return files
}
