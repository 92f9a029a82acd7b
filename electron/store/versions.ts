// Frozen versions: listing them, and reading one with the proof that it is as it was frozen. Never writes.
import path from 'node:path'
import type { FrozenKind } from '#shared/documents/frozen.ts'
import { documentsIn, sumOf, sumsIn, type Sums } from './checksums.ts'
import { trying } from '../disk/faults.ts'
import { OCCASION_FILE, SUMS_FILE, VERSIONS_FOLDER, versionOf, type VersionName } from './names.ts'
import { occasionOf } from './occasions.ts'
import type { DiskOptions } from '../disk/options.ts'
import type { StoreOptions } from './options.ts'
import { readStored } from './reading.ts'
import type { FrozenVersion, FrozenVersions, ReadVersion, Reading } from './types.ts'

/** Of each only the file itself is read, and what it was frozen for. */
export async function listVersions<T extends object>(
  folder: string,
  options: StoreOptions<T>
): Promise<FrozenVersions> {
  const place = path.join(folder, VERSIONS_FOLDER)
  const found: (FrozenVersion & Pick<VersionName, 'number'>)[] = []
  for (const id of await options.fs.readdir(place).catch(() => [])) {
    const name = versionOf(id)
    if (name === undefined) continue
    const glance = await glanceAt(path.join(place, id), name, options)
    if (glance !== undefined) found.push({ id, ...glance, number: name.number })
  }
  const newestFirst = found
    .toSorted((a, b) => (a.day === b.day ? b.number - a.number || (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map(({ number: _number, ...version }) => version)
  const ofKind = <K extends FrozenKind>(kind: K): readonly FrozenVersion<K>[] =>
    newestFirst.filter((version): version is FrozenVersion<K> => version.kind === kind)
  return { adopted: ofKind('adopted'), sent: ofKind('sent'), kept: ofKind('kept') }
}

/**
 * One version of the kind that is meant, with its value, brought up to today's format in memory. The id comes from outside: only
 * what has the form of a name is looked for.
 */
export async function readVersion<T extends object>(
  folder: string,
  kind: FrozenKind,
  id: string,
  options: StoreOptions<T>
): Promise<ReadVersion<T>> {
  const name = versionOf(id)
  if (name === undefined) return { ok: false, why: 'unknown' }
  const place = path.join(folder, VERSIONS_FOLDER, id)
  const sums = await sumsOf(place, options)
  const told = await occasionOf(place, name, sums, options)
  if (told.state === 'none' || told.occasion.kind !== kind) return { ok: false, why: 'unknown' }
  const reading = await readStored(path.join(place, options.format.fileName), options, false, told.occasion)
  if (reading.state === 'missing' && !(await isFile(path.join(place, SUMS_FILE), options)))
    return { ok: false, why: 'unknown' }
  if (reading.state !== 'ok') return { ok: false, why: reading.state === 'missing' ? 'damaged' : reading.state }
  if (told.state !== 'told') return { ok: false, why: told.state }
  // What was read, so that what is shown is what was proved.
  const known = new Map([[options.format.fileName, reading.bytes]])
  if (told.bytes !== undefined) known.set(OCCASION_FILE, told.bytes)
  return { ok: true, value: reading.value, intact: await isIntact(place, sums, known, options) }
}

/** Undefined when nothing of a version is there. */
async function glanceAt<T extends object>(
  place: string,
  name: VersionName,
  options: StoreOptions<T>
): Promise<Omit<FrozenVersion, 'id'> | undefined> {
  const reading = await readStored(path.join(place, options.format.fileName), options, true)
  const sums = await sumsOf(place, options)
  if (reading.state === 'missing' && sums === undefined) return undefined
  const told = await occasionOf(place, name, sums, options)
  if (told.state === 'none') return undefined
  return {
    ...told.occasion,
    name: nameIn(reading, options),
    intact:
      sums !== undefined &&
      'bytes' in reading &&
      told.state === 'told' &&
      isProved(OCCASION_FILE, told.bytes, sums) &&
      isProved(options.format.fileName, reading.bytes, sums) &&
      (await areThere(place, sums, options)),
    documents: sums === undefined ? [] : documentsIn(sums)
  }
}

const nameIn = <T extends object>(reading: Reading<T>, { format }: StoreOptions<T>): string => {
  const value = reading.state === 'ok' || reading.state === 'newer' ? reading.value : null
  return value === null ? '' : format.nameOf(value)
}

/** Undefined: it has no such file, and its sums know of none. */
const isProved = (name: string, bytes: Uint8Array | undefined, sums: Sums): boolean =>
  sums.get(name) === (bytes === undefined ? undefined : sumOf(bytes))

async function areThere(place: string, sums: Sums, options: DiskOptions): Promise<boolean> {
  for (const name of sums.keys()) if (!(await isFile(path.join(place, name), options))) return false
  return true
}

/** Every file on the list has its sum, and so has every one that is known already. */
async function isIntact(
  place: string,
  sums: Sums | undefined,
  known: ReadonlyMap<string, Uint8Array>,
  options: DiskOptions
): Promise<boolean> {
  if (sums === undefined || ![...known.keys()].every((name) => sums.has(name))) return false
  for (const [name, sum] of sums) {
    const bytes = known.get(name) ?? (await bytesIn(path.join(place, name), options))
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
