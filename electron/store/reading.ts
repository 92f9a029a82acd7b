// Reading the file of a folder: with patience where the disk may come round, and without ever writing.
import type { Occasion } from '#shared/documents/frozen.ts'
import { trying } from '../disk/faults.ts'
import { ABSENT, NO_PLAIN_FILE, codeOf } from '../disk/file-system.ts'
import { interpret } from './format.ts'
import { occasionByPlace } from './names.ts'
import type { StoreOptions } from './options.ts'
import type { Damage, Reading } from './types.ts'

/** Waiting does not help against these. */
const FINAL = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', NO_PLAIN_FILE, 'ELOOP', 'ENAMETOOLONG', 'EINVAL'])
const NO_FILE = new Set(['EISDIR', NO_PLAIN_FILE])
/** Whether what stands at the place of a file is a folder, a pipe, a device or the like: waiting or closing a program does not help. */
export const isNoFile = (code: string): boolean => NO_FILE.has(code)

/**
 * Reads and judges a file. `quick`: for a list, where nobody wants to wait for one.
 * @param frozenFor of a frozen folder: what is known of it, where that is more than its name says
 */
export async function readStored<T extends object>(
  file: string,
  options: StoreOptions<T>,
  quick = false,
  frozenFor: Occasion | undefined = occasionByPlace(file)
): Promise<Reading<T>> {
  try {
    const bytes = await trying(
      () => readAll(file, options),
      (code) => !FINAL.has(code),
      options,
      quick
    )
    return bytes === undefined
      ? { state: 'unreadable', code: 'EFBIG' }
      : { ...interpret(bytes, options.format, frozenFor), bytes }
  } catch (error) {
    const code = codeOf(error)
    return ABSENT.has(code) ? { state: 'missing' } : { state: 'unreadable', code }
  }
}

/** How long a file that seems to be on its way is waited for between two looks, in milliseconds. */
const ARRIVING = [300, 700, 1_000] as const
const PERHAPS_HALF: ReadonlySet<Damage> = new Set(['empty', 'truncated', 'not-json'])

/**
 * As `readStored`, of a file that a sync program may be writing: what seems half there is read again for two seconds. What
 * still changes then is "unreadable" for now, and not damaged. `orGone`: the file was there, so that being away is half there too.
 */
export async function readArrived<T extends object>(
  file: string,
  options: StoreOptions<T>,
  orGone = false
): Promise<Reading<T>> {
  let reading = await readStored(file, options)
  let isStill = true
  for (const wait of ARRIVING) {
    if (reading.state === 'damaged' ? !PERHAPS_HALF.has(reading.damage) : reading.state !== 'missing' || !orGone)
      return reading
    await options.pause(wait)
    const before = reading
    reading = await readStored(file, options)
    isStill = isSameReading(before, reading)
  }
  return isStill || reading.state === 'ok' || reading.state === 'newer'
    ? reading
    : { state: 'unreadable', code: 'EAGAIN' }
}

const isSameReading = (one: Reading<object>, other: Reading<object>): boolean =>
  one.state === other.state &&
  (!('bytes' in one) || !('bytes' in other) || Buffer.compare(one.bytes, other.bytes) === 0)

async function readAll<T extends object>(file: string, options: StoreOptions<T>): Promise<Uint8Array | undefined> {
  const { size, special } = await options.fs.stat(file)
  // Opening a device can do something by itself.
  if (special === true) throw Object.assign(new Error('no plain file'), { code: NO_PLAIN_FILE })
  return size > options.format.largest ? undefined : options.fs.read(file)
}
