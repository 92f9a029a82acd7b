// What can go wrong with a disk, in one table; and trying again where that helps.
import { codeOf } from './file-system.ts'
import type { DiskOptions } from './options.ts'

/** Why something could not be written, as far as the director can do something about it. */
export type Refusal = 'disk-full' | 'folder-gone' | 'locked' | 'denied' | 'write-failed'

/** One meaning per code. "locked": something else holds it, and will let go; "denied": waiting does not help. */
const MEANINGS: Readonly<Record<string, Refusal>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  ENOTCONN: 'folder-gone',
  EHOSTDOWN: 'folder-gone',
  ESTALE: 'folder-gone',
  EACCES: 'denied',
  EROFS: 'denied',
  // What Windows says of a folder in which nothing may be made. Of a name that is held it says the same: see `naming`.
  EPERM: 'denied',
  EBUSY: 'locked',
  ETXTBSY: 'locked'
}

export const refusalOf = (error: unknown): Refusal => MEANINGS[codeOf(error)] ?? 'write-failed'

/** Virus scanners, OneDrive and readers hold a file for a moment; Windows then refuses. Waits in milliseconds, about two seconds. */
const WAITS = [20, 50, 100, 200, 400, 600, 700] as const
const QUICK_WAITS = [50, 150] as const

export const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])
export const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'ETXTBSY'])

/** Does the work again while it fails in a way that may pass; the last failure is thrown. */
export async function trying<T>(
  work: () => Promise<T>,
  mayPass: (code: string) => boolean,
  options: Pick<DiskOptions, 'pause'>,
  quick = false
): Promise<T> {
  for (const wait of quick ? QUICK_WAITS : WAITS) {
    try {
      return await work()
    } catch (error) {
      if (!mayPass(codeOf(error))) throw error
      await options.pause(wait)
    }
  }
  return work()
}

/**
 * Gives what was just written its name, in the same folder; waits while something holds it. Windows answers EPERM or EACCES for
 * a file that another program has open. Here something could be written, so that it means EBUSY; elsewhere they mean what they say.
 */
export async function naming(
  name: () => Promise<void>,
  options: Pick<DiskOptions, 'pause' | 'platform'>
): Promise<void> {
  const isHeld = (code: string): boolean => HELD.has(code)
  await trying(name, isHeld, options).catch((error: unknown) => {
    throw options.platform === 'win32' && isHeld(codeOf(error))
      ? Object.assign(new Error('something holds the name', { cause: error }), { code: 'EBUSY' })
      : error
  })
}
