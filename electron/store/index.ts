// The store: a file with a format in a folder of its own, on any disk, against crashes, full disks, other programs and time; by the
// names under which it serves a school. docs/file-format.md.
import type { School } from '#shared/school/school.ts'
import { failureOf } from './faults.ts'
import { bytesOf } from './format.ts'
import { keepBytes } from './generations.ts'
import type { StoreOptions } from './options.ts'
import type { SaveResult } from './types.ts'

export {
  createAt as createSchoolAt,
  createNamed as createSchool,
  type Created,
  type CreateOptions
} from './creating.ts'
export { freezeVersion } from './freezing.ts'
export { nodeFileSystem, type FileSystem } from '../disk/file-system.ts'
export {
  openFolder as openSchool,
  readSpare,
  restoreCopy,
  restoreGeneration,
  restoreValue as restoreSchool
} from './opening.ts'
export { defaultStoreOptions, type StoreOptions } from './options.ts'
export { sparingThreads } from '../disk/spare-threads.ts'
export { isCopyId } from './sync-copies.ts'
export { isNoFile } from './reading.ts'
export { fileSize } from './school-format.ts'
export { readFolder as readSchool, type ReadFolder as ReadSchool } from './read-folder.ts'
export { listVersions, readVersion } from './versions.ts'

/** Keeps a value as a generation, now. */
export async function keepGeneration(folder: string, school: School, options: StoreOptions): Promise<SaveResult> {
  try {
    return (await keepBytes(folder, bytesOf(school), options)) ? { ok: true } : { ok: false, why: 'write-failed' }
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}
