// Reading a school's folder, for a list of schools and the command line. Touches nothing: no lease, no copies.
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { codeOf } from '../disk/file-system.ts'
import { GENERATIONS_FOLDER, SCHOOL_FILE, generationMoment } from './names.ts'
import type { StoreOptions } from './options.ts'
import { ABSENT, readFileOfSchool } from './reading.ts'
import { SyncCopies } from './sync-copies.ts'
import type { Damage } from './types.ts'

export type ReadSchool =
  | { readonly state: 'ok'; readonly school: School; /** It is not as its checksum says. */ readonly edited: boolean }
  | { readonly state: 'newer'; readonly school: School | null }
  | { readonly state: 'damaged'; readonly damage: Damage }
  | { readonly state: 'unreadable'; readonly code: string }
  /** There is nothing at this place. */
  | { readonly state: 'missing' }
  /** There is something, but it is no school and never was. */
  | { readonly state: 'not-a-school' }

/** Reads a school's folder, or the school.json in it. */
export async function readSchool(place: string, options: StoreOptions): Promise<ReadSchool> {
  const kind = await kindOf(place, options)
  if (kind === 'file' && path.extname(place).toLowerCase() !== '.json') return { state: 'not-a-school' }
  if (kind === 'missing') return { state: 'missing' }
  const folder = kind === 'folder' ? place : path.dirname(place)
  const reading = await readFileOfSchool(kind === 'folder' ? path.join(place, SCHOOL_FILE) : place, options, true)
  switch (reading.state) {
    case 'ok':
      return { state: 'ok', school: reading.school, edited: reading.edited }
    case 'newer':
      return { state: 'newer', school: reading.school }
    case 'damaged':
      return reading.foreign && !(await hasSpares(folder, options))
        ? { state: 'not-a-school' }
        : { state: 'damaged', damage: reading.damage }
    case 'unreadable':
      return reading
    case 'missing':
      // Without the file but with other versions it still is a school: one of those can be put back.
      return (await hasSpares(folder, options)) ? { state: 'damaged', damage: 'gone' } : { state: 'not-a-school' }
  }
}

async function kindOf(place: string, options: StoreOptions): Promise<'folder' | 'file' | 'missing'> {
  try {
    return (await options.fs.stat(place)).folder ? 'folder' : 'file'
  } catch (error) {
    // No permission to look: reading will say so.
    return ABSENT.has(codeOf(error)) ? 'missing' : 'folder'
  }
}

async function hasSpares(folder: string, options: StoreOptions): Promise<boolean> {
  const names = await options.fs.readdir(path.join(folder, GENERATIONS_FOLDER)).catch(() => [])
  if (names.some((name) => generationMoment(name) !== undefined)) return true
  return (await new SyncCopies(folder, options).list()).length > 0
}
