// The deliveries in a folder, which may hold anything: what is no plain file, or is too large, is not read, and is told.
import path from 'node:path'
import { parseSchoolYear } from '#shared/day.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import type { RegionFile } from '#shared/region/deliveries.ts'
import type { DiskOptions } from '../disk/options.ts'
import { textOf } from '../host/regions/delivery-folder.ts'
import { DELIVERIES_FOLDER } from '../store/names.ts'

const JSON_FILE = /^[^.].*\.json$/iu

/** Of the folder of a region: those of every school year. */
export async function filesOfRegion(folder: string, disk: DiskOptions): Promise<readonly RegionFile[]> {
  const all = path.join(folder, DELIVERIES_FOLDER)
  const files: RegionFile[] = []
  for (const year of await namesIn(all, disk))
    if (parseSchoolYear(year) !== undefined) files.push(...(await filesIn(path.join(all, year), disk, `${year}/`)))
  return files
}

/**
 * Of a folder with nothing but deliveries.
 * @param before what stands before the name of a file where it is told
 */
export async function filesIn(folder: string, disk: DiskOptions, before = ''): Promise<readonly RegionFile[]> {
  const files: RegionFile[] = []
  for (const name of await namesIn(folder, disk))
    if (JSON_FILE.test(name))
      files.push({ fileName: `${before}${name}`, read: await readOne(path.join(folder, name), disk) })
  return files
}

const namesIn = async (folder: string, { fs }: DiskOptions): Promise<readonly string[]> =>
  (await fs.readdir(folder).catch(() => [])).toSorted()

async function readOne(file: string, { fs }: DiskOptions): Promise<RegionFile['read']> {
  try {
    const { size, special, folder } = await fs.stat(file)
    // Opening a device can do something by itself.
    if (special === true || folder) return UNREADABLE
    return size > LARGEST_DELIVERY ? LARGE : textOf(await fs.read(file))
  } catch {
    return UNREADABLE
  }
}

const UNREADABLE: RegionFile['read'] = { kind: 'refused', why: 'unreadable', at: '' }
const LARGE: RegionFile['read'] = { kind: 'refused', why: 'large', at: '' }
