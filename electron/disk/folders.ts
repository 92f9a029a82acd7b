// Making folders, and taking back what was made: for whom the folder is that they come in.
import path from 'node:path'
import { codeOf, type Permissions } from './file-system.ts'
import type { DiskOptions } from './options.ts'
import { factsOf } from './permissions.ts'

/** Makes a folder in one that is there, if need be. Only the folder itself: when the school's own is gone, a new one would hide that. */
export async function makeOneFolder(place: string, options: DiskOptions): Promise<void> {
  try {
    await makeFolderLike(place, options)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    throw error
  }
  await options.fs.syncFolder(path.dirname(place))
}

/** The same for what is given out: no more closed than what other programs make. */
export async function makeUsualFolder(place: string, { fs }: DiskOptions): Promise<void> {
  try {
    await fs.mkdir(place, 'usual')
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Makes a folder for whom the one is that it is in. Rejects with EEXIST where there is something of that name. */
export async function makeFolderLike(place: string, options: DiskOptions): Promise<void> {
  await options.fs.mkdir(place, forFolder((await factsOf(path.dirname(place), options))?.permissions))
}

const forFolder = (above: Permissions | undefined): Permissions | undefined =>
  above === undefined ? undefined : { ...above, mode: above.mode & 0o2775 }

/** A folder whose new files go to its group is shared on purpose. In any other a school is for this account only. */
const SHARED = 0o2000

/** Makes a folder and those above it; gives those that were made, outermost first, so that a failure can be undone. */
export async function makeFolders(folder: string, options: DiskOptions): Promise<readonly string[]> {
  const missing: string[] = []
  for (let at = path.resolve(folder); !(await exists(at, options)); at = path.dirname(at)) missing.unshift(at)
  const made: string[] = []
  for (const one of missing) {
    try {
      const above = (await factsOf(path.dirname(one), options))?.permissions
      await options.fs.mkdir(one, above !== undefined && (above.mode & SHARED) !== 0 ? forFolder(above) : undefined)
      made.push(one)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      await removeFolders(made, options)
      throw error
    }
    await options.fs.syncFolder(path.dirname(one))
  }
  return made
}

/** Takes back what `makeFolders` made, as far as it is empty. */
export async function removeFolders(made: readonly string[], options: DiskOptions): Promise<void> {
  for (const folder of made.toReversed()) await options.fs.rmdir(folder).catch(() => undefined)
}

async function exists(place: string, options: DiskOptions): Promise<boolean> {
  if (path.dirname(place) === place) return true
  try {
    await options.fs.stat(place)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
