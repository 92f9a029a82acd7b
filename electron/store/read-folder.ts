// Reading a folder, for a list and the command line. Touches nothing: no lease, no copies.
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { ABSENT, codeOf } from '../disk/file-system.ts'
import { GENERATIONS_FOLDER, generationMoment } from './names.ts'
import type { DiskOptions } from '../disk/options.ts'
import type { StoreOptions } from './options.ts'
import { readStored } from './reading.ts'
import { SyncCopies } from './sync-copies.ts'
import type { Damage } from './types.ts'

export type ReadFolder<T = School> =
  | { readonly state: 'ok'; readonly value: T; /** It is not as its checksum says. */ readonly edited: boolean }
  | { readonly state: 'newer'; readonly value: T | null }
  | { readonly state: 'damaged'; readonly damage: Damage }
  | { readonly state: 'unreadable'; readonly code: string }
  /** There is nothing at this place. */
  | { readonly state: 'missing' }
  /** There is something, but it is nothing of ours and never was. */
  | { readonly state: 'not-a-school' }

/** Reads a folder, or the file in it. */
export async function readFolder<T extends object>(place: string, options: StoreOptions<T>): Promise<ReadFolder<T>> {
  const kind = await kindOf(place, options)
  if (kind === 'file' && path.extname(place).toLowerCase() !== '.json') return { state: 'not-a-school' }
  if (kind === 'missing') return { state: 'missing' }
  const folder = kind === 'folder' ? place : path.dirname(place)
  const reading = await readStored(kind === 'folder' ? path.join(place, options.format.fileName) : place, options, true)
  switch (reading.state) {
    case 'ok':
      return { state: 'ok', value: reading.value, edited: reading.edited }
    case 'newer':
      return { state: 'newer', value: reading.value }
    case 'damaged':
      return reading.foreign && !(await hasSpares(folder, options))
        ? { state: 'not-a-school' }
        : { state: 'damaged', damage: reading.damage }
    case 'unreadable':
      return reading
    case 'missing':
      // Without the file but with other versions it still is one: one of those can be put back.
      return (await hasSpares(folder, options)) ? { state: 'damaged', damage: 'gone' } : { state: 'not-a-school' }
  }
}

async function kindOf(place: string, options: DiskOptions): Promise<'folder' | 'file' | 'missing'> {
  try {
    return (await options.fs.stat(place)).folder ? 'folder' : 'file'
  } catch (error) {
    // No permission to look: reading will say so.
    return ABSENT.has(codeOf(error)) ? 'missing' : 'folder'
  }
}

async function hasSpares<T extends object>(folder: string, options: StoreOptions<T>): Promise<boolean> {
  const names = await options.fs.readdir(path.join(folder, GENERATIONS_FOLDER)).catch(() => [])
  if (names.some((name) => generationMoment(name) !== undefined)) return true
  return (await new SyncCopies(folder, options).list()).length > 0
}
