// Earlier good values: whole files in `back-ups/` that are written once and never changed, only thinned.
import path from 'node:path'
import { writeDurably } from '../disk/durable-file.ts'
import { makeOneFolder } from '../disk/folders.ts'
import { permissionsIn, permissionsOf } from '../disk/permissions.ts'
import type { Permissions } from '../disk/file-system.ts'
import { sumOf } from './checksums.ts'
import { interpret } from './format.ts'
import { GENERATIONS_FOLDER, freeDamagedName, generationMoment, generationName, isDamagedName } from './names.ts'
import type { DiskOptions } from '../disk/options.ts'
import type { StoreOptions } from './options.ts'
import { readStored } from './reading.ts'
import { isAhead, thinned, type KeptFile } from './thinning.ts'
import type { Generation } from './types.ts'

export const generationPlace = (folder: string): string => path.join(folder, GENERATIONS_FOLDER)
/** The name of a generation of the same moment with other content. */
export const generationNameFor = (name: string, bytes: Uint8Array): string =>
  generationName(generationMoment(name) ?? 0, sumOf(bytes))

const nameOf = (id: string): string => `${id}.json`

/** Whether these bytes may be kept as a generation: only a good value is. */
export const isGood = <T extends object>(bytes: Uint8Array, options: StoreOptions<T>): boolean =>
  interpret(bytes, options.format).state === 'ok'

/**
 * Keeps these bytes of the file as a generation and thins the older ones. False, and nothing done, when they are no good
 * value; the newest generation is not made twice. `needed` is the id of one that is not thinned away. Rejects with the disk's error.
 */
export async function keepBytes<T extends object>(
  folder: string,
  bytes: Uint8Array,
  options: StoreOptions<T>,
  needed?: string
): Promise<boolean> {
  if (!isGood(bytes, options)) return false
  const place = generationPlace(folder)
  await makeOneFolder(place, options)
  await keepIn(place, bytes, options, { permissions: permissionsOfCopy(folder, place, options), needed })
  return true
}

interface Keeping {
  /** For whom the file is; undefined for this account only. */
  readonly permissions: Promise<Permissions | undefined>
  /** The id of a generation that is not thinned away. */
  readonly needed?: string | undefined
}

/** Keeps the bytes of a good value in a folder of generations, and thins the older ones. The newest is not made twice. Rejects with the disk's error. */
export async function keepIn<T extends object>(
  place: string,
  bytes: Uint8Array,
  options: StoreOptions<T>,
  { permissions, needed }: Keeping
): Promise<void> {
  const names = await namesIn(place, options)
  const newest = names.find((name) => !isAhead(generationMoment(name) ?? 0, options.now()))
  if (newest !== undefined && (await holds(path.join(place, newest), bytes, options))) return
  const name = generationName(options.now(), sumOf(bytes))
  await writeDurably(path.join(place, name), bytes, options, { permissions })
  await thin(place, [name, ...names.filter((other) => other !== name)], [name, nameOf(needed ?? '')], options)
}

/** A copy of the file is for no more readers than the file itself. */
async function permissionsOfCopy<T extends object>(
  folder: string,
  place: string,
  options: StoreOptions<T>
): Promise<Permissions | undefined> {
  const original = await permissionsOf(path.join(folder, options.format.fileName), options)
  const usual = await permissionsIn(place, options)
  return original === undefined || usual === undefined
    ? usual
    : { ...usual, mode: usual.mode & (original.mode | 0o600) }
}

/** Those that are good today, newest first. A generation that was damaged since is left out. */
export const listGenerations = <T extends object>(
  folder: string,
  options: StoreOptions<T>
): Promise<readonly Generation[]> => listIn(generationPlace(folder), options)

/** The same of any folder of generations, at most so many. Never fails: none where there is no such folder. */
export async function listIn<T extends object>(
  place: string,
  options: StoreOptions<T>,
  most = Number.POSITIVE_INFINITY
): Promise<readonly Generation[]> {
  const names = await namesIn(place, options).catch(() => [])
  const found: Generation[] = []
  for (const name of names) {
    if (found.length >= most) break
    const good = await readIn(place, name.slice(0, -'.json'.length), options)
    if (good !== undefined) found.push({ id: good.id, madeAt: good.madeAt, name: options.format.nameOf(good.value) })
  }
  return found
}

export interface ReadGeneration<T> {
  readonly id: string
  readonly madeAt: number
  readonly value: T
  readonly bytes: Uint8Array
  /** It is not as its checksum says. */
  readonly edited: boolean
}

/** One generation, when it is there and good. The id comes from outside: only what has the form of a name is looked for. */
export const readGeneration = <T extends object>(
  folder: string,
  id: string,
  options: StoreOptions<T>
): Promise<ReadGeneration<T> | undefined> => readIn(generationPlace(folder), id, options)

/** The same of any folder of generations. */
export async function readIn<T extends object>(
  place: string,
  id: string,
  options: StoreOptions<T>
): Promise<ReadGeneration<T> | undefined> {
  const madeAt = generationMoment(nameOf(id))
  if (madeAt === undefined) return undefined
  const reading = await readStored(path.join(place, nameOf(id)), options, true)
  return reading.state === 'ok'
    ? { id, madeAt, value: reading.value, bytes: reading.bytes, edited: reading.edited }
    : undefined
}

/**
 * Keeps a damaged file beside the good one, under a dated name; the same damage is kept once. Of a file that arrives slowly only the
 * longest piece stays: the shorter ones are the beginning of it. Gives its path.
 */
export async function keepDamaged<T extends object>(
  folder: string,
  bytes: Uint8Array,
  options: StoreOptions<T>
): Promise<string> {
  const names = await options.fs.readdir(folder)
  const shorter: string[] = []
  for (const name of names.filter((one) => isDamagedName(one, options.format.fileName))) {
    const file = path.join(folder, name)
    const kept = await options.fs.read(file).catch(() => undefined)
    if (kept === undefined) continue
    if (beginsWith(kept, bytes)) return file
    if (beginsWith(bytes, kept)) shorter.push(file)
  }
  const name = freeDamagedName(options.format.fileName, options.now(), names)
  await writeDurably(path.join(folder, name), bytes, options, {
    permissions: permissionsOfCopy(folder, folder, options)
  })
  for (const file of shorter) await options.fs.unlink(file).catch(() => undefined)
  return path.join(folder, name)
}

const beginsWith = (whole: Uint8Array, start: Uint8Array): boolean =>
  Buffer.compare(whole.subarray(0, start.length), start) === 0

/** Names of generations, newest first. Rejects with the disk's error. */
export async function namesIn(place: string, options: DiskOptions): Promise<readonly string[]> {
  const moments = new Map<string, number>()
  for (const name of await options.fs.readdir(place)) {
    const moment = generationMoment(name)
    if (moment !== undefined) moments.set(name, moment)
  }
  return [...moments].toSorted(([a, first], [b, second]) => second - first || (a < b ? 1 : -1)).map(([name]) => name)
}

async function holds(file: string, bytes: Uint8Array, options: DiskOptions): Promise<boolean> {
  try {
    if ((await options.fs.stat(file)).size !== bytes.length) return false
    return Buffer.compare(await options.fs.read(file), bytes) === 0
  } catch {
    return false
  }
}

/** Thinning is tidying: a file that cannot be looked at or removed stays. */
async function thin(
  place: string,
  names: readonly string[],
  untouched: readonly string[],
  options: DiskOptions
): Promise<void> {
  const files: KeptFile[] = []
  for (const name of names) {
    const size = await options.fs.stat(path.join(place, name)).then(
      (facts) => facts.size,
      () => undefined
    )
    if (size !== undefined) files.push({ name, madeAt: generationMoment(name) ?? 0, size })
  }
  for (const { name } of thinned(files, options.now())) {
    if (!untouched.includes(name)) await options.fs.unlink(path.join(place, name)).catch(() => undefined)
  }
}
