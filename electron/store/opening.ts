// Opening a folder, and putting an earlier version back. What is found decides; only a good value is ever written.
import path from 'node:path'
import { writeDurably } from '../disk/durable-file.ts'
import { removeStale } from '../disk/stale.ts'
import { codeOf } from '../disk/file-system.ts'
import { bytesOf } from './format.ts'
import { keepBytes, keepDamaged, listGenerations, readGeneration } from './generations.ts'
import { Lease } from './lease.ts'
import { GENERATIONS_FOLDER, VERSIONS_FOLDER } from './names.ts'
import type { StoreOptions } from './options.ts'
import { readArrived, readStored } from './reading.ts'
import { FolderStore } from './folder-store.ts'
import { SyncCopies, isCopyId } from './sync-copies.ts'
import type { GoodReading, Opened } from './types.ts'

/** Opens a folder for working. Never fails: what is wrong is a state. */
export async function openFolder<T extends object>(folder: string, options: StoreOptions<T>): Promise<Opened<T>> {
  const reading = await readArrived(path.join(folder, options.format.fileName), options)
  switch (reading.state) {
    case 'ok':
      return openGood(folder, reading, options)
    case 'newer':
      return { state: 'newer', value: reading.value }
    case 'unreadable':
      return { state: 'unreadable', code: reading.code }
    case 'damaged':
      return {
        state: 'damaged',
        damage: reading.damage,
        keptCopy: await keepDamaged(folder, reading.bytes, options).catch(() => null),
        ...(await sparesIn(folder, options))
      }
    case 'missing': {
      // Somebody removed or renamed the file; while another version stands there it is not lost.
      const spares = await sparesIn(folder, options)
      return spares.generations.length + spares.copies.length > 0
        ? { state: 'damaged', damage: 'gone', keptCopy: null, ...spares }
        : { state: 'missing' }
    }
  }
}

/** What can be put in the place of a file that cannot be used. */
async function sparesIn<T extends object>(
  folder: string,
  options: StoreOptions<T>
): Promise<Pick<Extract<Opened<T>, { state: 'damaged' }>, 'generations' | 'copies'>> {
  return {
    generations: await listGenerations(folder, options),
    copies: await new SyncCopies(folder, options).list()
  }
}

async function openGood<T extends object>(
  folder: string,
  reading: GoodReading<T>,
  options: StoreOptions<T>
): Promise<Opened<T>> {
  const lease = new Lease(folder, options)
  const otherWriter = await lease.acquire()
  // Another writer may have saved just before the lease was ours.
  const now = await options.fs.read(path.join(folder, options.format.fileName)).catch(() => null)
  if (now === null || Buffer.compare(now, reading.bytes) !== 0) {
    await lease.release()
    return openFolder(folder, options)
  }
  if (otherWriter === null) {
    await removeStale(folder, options)
    await removeStale(path.join(folder, GENERATIONS_FOLDER), options)
    await removeStale(path.join(folder, VERSIONS_FOLDER), options)
  }
  const store = new FolderStore(folder, reading, lease, otherWriter === null, options)
  return { state: 'open', value: reading.value, store, otherWriter }
}

/**
 * Puts a generation in the place of the file, and opens. What stood there is kept first: as a generation when it is
 * good, under a dated name when it is damaged. Where that fails, nothing is replaced and the state is "unreadable".
 */
export async function restoreGeneration<T extends object>(
  folder: string,
  generationId: string,
  options: StoreOptions<T>
): Promise<Opened<T>> {
  const generation = await readGeneration(folder, generationId, options)
  return generation === undefined ? NO_SUCH_SPARE : restoreBytes(folder, generation.bytes, options, generationId)
}

/** The same with a copy that a sync program left beside the file; it then moves out of the way, for it is the file now. */
export async function restoreCopy<T extends object>(
  folder: string,
  copyId: string,
  options: StoreOptions<T>
): Promise<Opened<T>> {
  const copies = new SyncCopies(folder, options)
  const copy = await copies.find(copyId)
  if (copy === undefined) return NO_SUCH_SPARE
  const reading = await readStored(path.join(folder, copy.fileName), options)
  if (reading.state !== 'ok') return NO_SUCH_SPARE
  const opened = await restoreBytes(folder, reading.bytes, options)
  // Where it cannot be moved it stays, and is named again.
  if (opened.state === 'open' && opened.otherWriter === null) await copies.putAside(copy).catch(() => undefined)
  return opened
}

/** A generation, or a copy that a sync program left, to look at. Undefined when there is none of this id, or it is no good any more. */
export async function readSpare<T extends object>(
  folder: string,
  spareId: string,
  options: StoreOptions<T>
): Promise<T | undefined> {
  const spare = isCopyId(spareId)
    ? await new SyncCopies(folder, options).find(spareId)
    : await readGeneration(folder, spareId, options)
  return spare?.value
}

/** The same with a value from elsewhere. */
export const restoreValue = <T extends object>(
  folder: string,
  value: T,
  options: StoreOptions<T>
): Promise<Opened<T>> => restoreBytes(folder, bytesOf(value), options)

const NO_SUCH_SPARE: Extract<Opened<never>, { state: 'unreadable' }> = { state: 'unreadable', code: 'ENOENT' }

/** `needed` is the id of a generation that is not thinned away. */
async function restoreBytes<T extends object>(
  folder: string,
  bytes: Uint8Array,
  options: StoreOptions<T>,
  needed?: string
): Promise<Opened<T>> {
  const file = path.join(folder, options.format.fileName)
  const present = await readStored(file, options)
  if (present.state === 'newer') return { state: 'newer', value: present.value }
  if (present.state === 'unreadable') return { state: 'unreadable', code: present.code }
  const lease = new Lease(folder, options)
  if ((await lease.acquire()) !== null) return { state: 'unreadable', code: 'EBUSY' }
  try {
    if (present.state === 'ok') await keepBytes(folder, present.bytes, options, needed)
    if (present.state === 'damaged') await keepDamaged(folder, present.bytes, options)
    const place = await options.fs.realpath(file).catch(() => file)
    await writeDurably(place, bytes, options)
  } catch (error) {
    return { state: 'unreadable', code: codeOf(error) }
  } finally {
    await lease.release()
  }
  return openFolder(folder, options)
}
