// What who works on a disk is given: the disk, the clock, chance and patience.
import { randomUUID } from 'node:crypto'
import { nodeFileSystem, type FileSystem } from './file-system.ts'

export interface DiskOptions {
  readonly fs: FileSystem
  /** Whose way of refusing it is. */
  readonly platform: NodeJS.Platform
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Unique, of letters, digits and hyphens. */
  readonly newId: () => string
  /** Waits so many milliseconds between tries. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** The machine's own. */
export const defaultDisk = (): DiskOptions => ({
  fs: nodeFileSystem,
  platform: process.platform,
  now: () => Date.now(),
  newId: () => randomUUID(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
})
