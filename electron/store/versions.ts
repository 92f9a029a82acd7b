// Frozen versions: listing them, and reading one with the proof that it is as it was frozen. Never writes.
import path from 'node:path'
import { sumOf, sumsIn, type Sums } from './checksums.ts'
import { trying } from '../disk/faults.ts'
import { SUMS_FILE, VERSIONS_FOLDER, versionOf } from './names.ts'
import type { DiskOptions } from '../disk/options.ts'
import type { StoreOptions } from './options.ts'
import { readStored } from './reading.ts'
import type { FrozenVersion, ReadVersion, Reading } from './types.ts'

/** Newest first. Of each only the file itself is read. */
export async function listVersions<T extends object>(
  folder: string,
  options: StoreOptions<T>
): Promise<readonly FrozenVersion[]> {
  const place = path.join(folder, VERSIONS_FOLDER)
  const names = await options.fs.readdir(place).catch(() => [])
  const versions = names.flatMap((id) => {
    const version = versionOf(id)
    return version === undefined ? [] : [{ id, ...version }]
  })
  const newestFirst = versions.toSorted((a, b) => (a.day === b.day ? b.number - a.number : a.day < b.day ? 1 : -1))
  const found: FrozenVersion[] = []
  for (const { id, day } of newestFirst) {
    const glance = await glanceAt(path.join(place, id), options)
    if (glance !== undefined) found.push({ id, day, ...glance })
  }
  return found
}

/** One version with its value, brought up to today's format in memory. The id comes from outside: only what has the form of a name is looked for. */
export async function readVersion<T extends object>(
  folder: string,
  id: string,
  options: StoreOptions<T>
): Promise<ReadVersion<T>> {
  if (versionOf(id) === undefined) return { ok: false, why: 'unknown' }
  const place = path.join(folder, VERSIONS_FOLDER, id)
  const reading = await readStored(path.join(place, options.format.fileName), options)
  if (reading.state === 'ok')
    return { ok: true, value: reading.value, intact: await isIntact(place, reading.bytes, options) }
  if (reading.state !== 'missing') return { ok: false, why: reading.state }
  return { ok: false, why: (await isFile(path.join(place, SUMS_FILE), options)) ? 'damaged' : 'unknown' }
}

/** Undefined when nothing of a version is there. */
async function glanceAt<T extends object>(
  place: string,
  options: StoreOptions<T>
): Promise<Pick<FrozenVersion, 'name' | 'intact'> | undefined> {
  const reading = await readStored(path.join(place, options.format.fileName), options, true)
  const sums = await sumsOf(place, options)
  if (reading.state === 'missing' && sums === undefined) return undefined
  return {
    name: nameIn(reading, options),
    intact: sums !== undefined && 'bytes' in reading && (await seemsIntact(place, reading.bytes, sums, options))
  }
}

const nameIn = <T extends object>(reading: Reading<T>, { format }: StoreOptions<T>): string => {
  const value = reading.state === 'ok' || reading.state === 'newer' ? reading.value : null
  return value === null ? '' : format.nameOf(value)
}

async function seemsIntact<T extends object>(
  place: string,
  file: Uint8Array,
  sums: Sums,
  options: StoreOptions<T>
): Promise<boolean> {
  if (sums.get(options.format.fileName) !== sumOf(file)) return false
  for (const name of sums.keys()) if (!(await isFile(path.join(place, name), options))) return false
  return true
}

/** Every file on the list has its sum; `file`: the bytes that were read, so that what is shown is what was proved. */
async function isIntact<T extends object>(place: string, file: Uint8Array, options: StoreOptions<T>): Promise<boolean> {
  const sums = await sumsOf(place, options)
  if (sums === undefined) return false
  for (const [name, sum] of sums) {
    const bytes = name === options.format.fileName ? file : await bytesIn(path.join(place, name), options)
    if (bytes === undefined || sumOf(bytes) !== sum) return false
  }
  return true
}

async function sumsOf<T extends object>(place: string, options: StoreOptions<T>): Promise<Sums | undefined> {
  const bytes = await bytesIn(path.join(place, SUMS_FILE), options)
  return bytes === undefined ? undefined : sumsIn(Buffer.from(bytes).toString('utf8'), options.format.fileName)
}

const GONE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** Undefined where there is no such file, or none that can be read after some tries. */
const bytesIn = (file: string, options: DiskOptions): Promise<Uint8Array | undefined> =>
  trying(
    () => options.fs.read(file),
    (code) => !GONE.has(code),
    options,
    true
  ).catch((): undefined => undefined)

const isFile = (file: string, options: DiskOptions): Promise<boolean> =>
  options.fs.stat(file).then(
    (facts) => !facts.folder,
    () => false
  )
