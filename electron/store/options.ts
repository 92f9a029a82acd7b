// What the store is given: the disk, the clock, chance, and who we are. Only `defaultStoreOptions` reaches for the real ones.
import { readFileSync } from 'node:fs'
import os from 'node:os'
import type { School } from '#shared/school/school.ts'
import { defaultDisk, type DiskOptions } from '../disk/options.ts'
import { schoolFormat } from './school-format.ts'
import type { Format } from './types.ts'

/** The process that writes, as the lease file names it. */
export interface Owner {
  readonly computer: string
  readonly pid: number
}

/** What a lease is made with: it serves any file. */
export interface Surroundings extends DiskOptions {
  readonly owner: Owner
  /** Whether a process of this computer runs, and since when: a process number can be used again. */
  readonly processState: (pid: number) => ProcessState
  /** Does something every so many milliseconds, without keeping the program alive; gives the way to stop. */
  readonly repeat: (milliseconds: number, work: () => void) => () => void
}

export interface StoreOptions<T extends object = School> extends Surroundings {
  readonly format: Format<T>
}

/** `start` is a mark of the moment at which it started; null where the machine does not tell. */
export type ProcessState = { readonly alive: false } | { readonly alive: true; readonly start: string | null }

/** For a school, on this machine. */
export function defaultStoreOptions(): StoreOptions {
  return {
    ...defaultDisk(),
    owner: { computer: os.hostname(), pid: process.pid },
    processState,
    repeat: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds).unref()
      return () => clearInterval(timer)
    },
    format: schoolFormat
  }
}

function processState(pid: number): ProcessState {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return { alive: false }
  }
  return { alive: true, start: startOf(pid) }
}

/** Linux tells in /proc when a process started, in ticks since the machine did: field 22, the 20th after the name. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
