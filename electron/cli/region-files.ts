// The deliveries in a folder that is no region, which may hold anything: what is no plain file, or is too large, is not read, and is told.
import path from 'node:path'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import type { RegionFile } from '#shared/region/deliveries.ts'
import type { DiskOptions } from '../disk/options.ts'
import { textOf } from '../host/regions/delivery-folder.ts'

const JSON_FILE = /^[^.].*\.json$/iu

/** By name. A folder that cannot be read has none. */
export async function filesIn(folder: string, disk: DiskOptions): Promise<readonly RegionFile[]> {
  const files: RegionFile[] = []
  for (const name of await namesIn(folder, disk))
    if (JSON_FILE.test(name)) files.push({ fileName: name, read: await readOne(path.join(folder, name), disk) })
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
