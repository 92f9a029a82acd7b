// What can go wrong with a disk, and trying again where that helps.
import { codeOf } from './file-system.ts'
import type { DiskOptions } from './options.ts'

/** Why a write did not happen. The value stays in memory with the caller. */
export type SaveFailure = 'disk-full' | 'folder-gone' | 'locked' | 'denied' | 'changed-outside' | 'write-failed'

/** A write that did not happen, for a reason that the director can do something about. */
export class StoreFault extends Error {
  constructor(
    readonly why: SaveFailure,
    cause?: unknown
  ) {
    super(why, { cause })
  }
}

const FAILURES: Readonly<Record<string, SaveFailure>> = {
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
  EBUSY: 'locked',
  EPERM: 'locked'
}

export const failureOf = (error: unknown): SaveFailure =>
  error instanceof StoreFault ? error.why : (FAILURES[codeOf(error)] ?? 'write-failed')

/** Virus scanners, OneDrive and readers hold a file for a moment; Windows then refuses. Waits in milliseconds, about two seconds. */
const WAITS = [20, 50, 100, 200, 400, 600, 700] as const
const QUICK_WAITS = [50, 150] as const

export const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])
export const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'EPERM'])

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
