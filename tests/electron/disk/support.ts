// What the tests that go to a disk share: one of which some calls go wrong, and no waiting between tries.
import { defaultDisk, type DiskOptions } from '../../../electron/disk/options.ts'

export const diskError = (code: string): Error => Object.assign(new Error(`${code}: by the test`), { code })

/** The disk with some of its calls replaced. */
export const diskWith = (changes: Partial<DiskOptions['fs']>): DiskOptions['fs'] => ({
  ...defaultDisk().fs,
  ...changes
})

/** The same, with all that goes with it. */
export const testDisk = (
  changes: Partial<DiskOptions['fs']> = {},
  platform: NodeJS.Platform = 'linux'
): DiskOptions => ({
  ...defaultDisk(),
  fs: diskWith(changes),
  platform,
  pause: () => Promise.resolve()
})

export const failing = (code: string) => (): Promise<never> => Promise.reject(diskError(code))
