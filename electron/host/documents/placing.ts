// Puts a finished document in its folder, without waiting for a disk that does not answer.
import type { DiskOptions } from '../../disk/options.ts'
import { placeFile, type Place } from '../../disk/place.ts'
import { LATE, within } from '../machine/patience.ts'

/** @param patience in milliseconds. Where it is too short the document may still come: who asked is told so. */
export const placing =
  (disk: DiskOptions, patience: number): Place =>
  async (folder, fileName, bytes) => {
    const placed = await within(patience, placeFile(folder, fileName, bytes, disk))
    return placed === LATE ? { ok: false, why: 'place-silent' } : placed
  }
