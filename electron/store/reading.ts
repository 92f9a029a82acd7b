// Reading school.json: with patience where the disk may come round, and without ever writing.
import path from 'node:path'
import { LARGEST } from '#shared/school/limits.ts'
import type { School } from '#shared/school/school.ts'
import { trying } from './faults.ts'
import { NO_PLAIN_FILE, codeOf } from './file-system.ts'
import { interpret, type Interpreted } from './format.ts'
import { GENERATIONS_FOLDER, SCHOOL_FILE, generationMoment } from './names.ts'
import type { StoreOptions } from './options.ts'
import type { Damage } from './types.ts'

export type Reading =
  | (Interpreted & { readonly bytes: Uint8Array })
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'missing' }

/** Waiting does not help against these. */
const FINAL = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', NO_PLAIN_FILE, 'ELOOP', 'ENAMETOOLONG', 'EINVAL'])
const NO_FILE = new Set(['EISDIR', NO_PLAIN_FILE])
/** Whether what stands at the place of a file is a folder, a pipe, a device or the like: waiting or closing a program does not help. */
export const isNoFile = (code: string): boolean => NO_FILE.has(code)
const ABSENT = new Set(['ENOENT', 'ENOTDIR'])

/** Reads and judges a file of a school. `quick`: for a list, where nobody wants to wait for one. */
export async function readFileOfSchool(file: string, options: StoreOptions, quick = false): Promise<Reading> {
  try {
    const bytes = await trying(
      () => readAll(file, options),
      (code) => !FINAL.has(code),
      options,
      quick
    )
    return bytes === undefined ? { state: 'unreadable', code: 'EFBIG' } : { ...interpret(bytes, options.format), bytes }
  } catch (error) {
    const code = codeOf(error)
    return ABSENT.has(code) ? { state: 'missing' } : { state: 'unreadable', code }
  }
}

/** How long a file that seems to be on its way is waited for between two looks, in milliseconds. */
const ARRIVING = [300, 700, 1_000] as const
const PERHAPS_HALF: ReadonlySet<Damage> = new Set(['empty', 'truncated', 'not-json'])

/**
 * As `readFileOfSchool`, of a file that a sync program may be writing: what seems half there is read again for two seconds. What
 * still changes then is "unreadable" for now, and not damaged. `orGone`: the file was there, so that being away is half there too.
 */
export async function readArrived(file: string, options: StoreOptions, orGone = false): Promise<Reading> {
  let reading = await readFileOfSchool(file, options)
  let isStill = true
  for (const wait of ARRIVING) {
    if (reading.state === 'damaged' ? !PERHAPS_HALF.has(reading.damage) : reading.state !== 'missing' || !orGone)
      return reading
    await options.pause(wait)
    const before = reading
    reading = await readFileOfSchool(file, options)
    isStill = isSameReading(before, reading)
  }
  return isStill || reading.state === 'ok' || reading.state === 'newer'
    ? reading
    : { state: 'unreadable', code: 'EAGAIN' }
}

const isSameReading = (one: Reading, other: Reading): boolean =>
  one.state === other.state &&
  (!('bytes' in one) || !('bytes' in other) || Buffer.compare(one.bytes, other.bytes) === 0)

async function readAll(file: string, options: StoreOptions): Promise<Uint8Array | undefined> {
  const { size, special } = await options.fs.stat(file)
  // Opening a device can do something by itself.
  if (special === true) throw Object.assign(new Error('no plain file'), { code: NO_PLAIN_FILE })
  return size > LARGEST ? undefined : options.fs.read(file)
}

export type ReadSchool =
  | { readonly state: 'ok'; readonly school: School; /** It is not as its checksum says. */ readonly edited: boolean }
  | { readonly state: 'newer'; readonly school: School | null }
  | { readonly state: 'damaged'; readonly damage: Damage }
  | { readonly state: 'unreadable'; readonly code: string }
  /** There is nothing at this place. */
  | { readonly state: 'missing' }
  /** There is something, but it is no school and never was. */
  | { readonly state: 'not-a-school' }

/** Reads a school's folder, or the school.json in it. Touches nothing: no lease, no copies. */
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
      return reading.foreign && !(await hasGenerations(folder, options))
        ? { state: 'not-a-school' }
        : { state: 'damaged', damage: reading.damage }
    case 'unreadable':
      return reading
    case 'missing':
      // Without the file but with earlier versions it still is a school: one of those can be put back.
      return (await hasGenerations(folder, options)) ? { state: 'damaged', damage: 'gone' } : { state: 'not-a-school' }
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

async function hasGenerations(folder: string, options: StoreOptions): Promise<boolean> {
  const names = await options.fs.readdir(path.join(folder, GENERATIONS_FOLDER)).catch(() => [])
  return names.some((name) => generationMoment(name) !== undefined)
}
