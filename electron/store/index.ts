// The store: one school per folder, on any disk, against crashes, full disks, other programs and time. docs/file-format.md.
import type { School } from '#shared/school/school.ts'
import { failureOf } from './faults.ts'
import { bytesOf } from './format.ts'
import { keepBytes } from './generations.ts'
import type { StoreOptions } from './options.ts'
import type { SaveResult } from './types.ts'

export { createSchool, createSchoolAt, type Created, type CreateOptions } from './creating.ts'
export { fileSize } from './format.ts'
export { freezeVersion } from './freezing.ts'
export { nodeFileSystem, type FileSystem } from '../disk/file-system.ts'
export { openSchool, readSpare, restoreCopy, restoreGeneration, restoreSchool } from './opening.ts'
export { defaultStoreOptions, type StoreOptions } from './options.ts'
export { sparingThreads } from '../disk/spare-threads.ts'
export { isCopyId } from './sync-copies.ts'
export { isNoFile } from './reading.ts'
export { readSchool, type ReadSchool } from './read-folder.ts'
export { listVersions, readVersion } from './versions.ts'

/** Keeps a value as a generation, now. */
export async function keepGeneration(folder: string, school: School, options: StoreOptions): Promise<SaveResult> {
  try {
    return (await keepBytes(folder, bytesOf(school), options)) ? { ok: true } : { ok: false, why: 'write-failed' }
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}
