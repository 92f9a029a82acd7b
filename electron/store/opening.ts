// Opening a school's folder, and putting an earlier version back. What is found decides; only a good school is ever written.
import path from 'node:path'
import { removeStale, writeDurably } from './durable-file.ts'
import { codeOf } from './file-system.ts'
import { keepBytes, keepDamaged, listGenerations, readGeneration } from './generations.ts'
import { Lease } from './lease.ts'
import { GENERATIONS_FOLDER, SCHOOL_FILE, VERSIONS_FOLDER } from './names.ts'
import type { StoreOptions } from './options.ts'
import { readArrived, readFileOfSchool, type Reading } from './reading.ts'
import { FolderStore } from './school-store.ts'
import type { Opened } from './types.ts'

/** Opens a school for working. Never fails: what is wrong is a state. */
export async function openSchool(folder: string, options: StoreOptions): Promise<Opened> {
  const reading = await readArrived(path.join(folder, SCHOOL_FILE), options)
  switch (reading.state) {
    case 'ok':
      return openGood(folder, reading, options)
    case 'newer':
      return { state: 'newer', school: reading.school }
    case 'unreadable':
      return { state: 'unreadable', code: reading.code }
    case 'damaged':
      return {
        state: 'damaged',
        damage: reading.damage,
        keptCopy: await keepDamaged(folder, reading.bytes, options).catch(() => null),
        generations: await listGenerations(folder, options)
      }
    case 'missing': {
      // Somebody removed the file; while there are earlier versions the school is not lost.
      const generations = await listGenerations(folder, options)
      return generations.length > 0
        ? { state: 'damaged', damage: 'gone', keptCopy: null, generations }
        : { state: 'missing' }
    }
  }
}

async function openGood(
  folder: string,
  reading: Extract<Reading, { state: 'ok' }>,
  options: StoreOptions
): Promise<Opened> {
  const lease = new Lease(folder, options)
  const otherWriter = await lease.acquire()
  // Another writer may have saved just before the lease was ours.
  const now = await options.fs.read(path.join(folder, SCHOOL_FILE)).catch(() => null)
  if (now === null || Buffer.compare(now, reading.bytes) !== 0) {
    await lease.release()
    return openSchool(folder, options)
  }
  if (otherWriter === null) {
    await removeStale(folder, options)
    await removeStale(path.join(folder, GENERATIONS_FOLDER), options)
    await removeStale(path.join(folder, VERSIONS_FOLDER), options)
  }
  const store = new FolderStore(folder, reading, lease, otherWriter === null, options)
  return { state: 'open', school: reading.school, store, otherWriter }
}

/**
 * Puts a generation in the place of school.json, and opens. What stood there is kept first: as a generation when it is
 * good, under a dated name when it is damaged. Where that fails, nothing is replaced and the state is "unreadable".
 */
export async function restoreGeneration(folder: string, generationId: string, options: StoreOptions): Promise<Opened> {
  const generation = await readGeneration(folder, generationId, options)
  if (generation === undefined) return { state: 'unreadable', code: 'ENOENT' }
  const file = path.join(folder, SCHOOL_FILE)
  const present = await readFileOfSchool(file, options)
  if (present.state === 'newer') return { state: 'newer', school: present.school }
  if (present.state === 'unreadable') return { state: 'unreadable', code: present.code }
  const lease = new Lease(folder, options)
  if ((await lease.acquire()) !== null) return { state: 'unreadable', code: 'EBUSY' }
  try {
    if (present.state === 'ok') await keepBytes(folder, present.bytes, options, generationId)
    if (present.state === 'damaged') await keepDamaged(folder, present.bytes, options)
    const place = await options.fs.realpath(file).catch(() => file)
    await writeDurably(place, generation.bytes, options)
  } catch (error) {
    return { state: 'unreadable', code: codeOf(error) }
  } finally {
    await lease.release()
  }
  return openSchool(folder, options)
}
