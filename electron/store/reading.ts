// Reading school.json: with patience where the disk may come round, and without ever writing.
import { LARGEST } from '#shared/school/limits.ts'
import { trying } from '../disk/faults.ts'
import { NO_PLAIN_FILE, codeOf } from '../disk/file-system.ts'
import { interpret, type Interpreted } from './format.ts'
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
/** There is nothing at the place. */
export const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

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
