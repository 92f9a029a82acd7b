// A zip with deliveries, as a mail program or a portal makes it: its files are brought in one by one, as if each came alone. What stands in folders in it
// too; a zip in it is told and not opened.
import { lstat } from 'node:fs/promises'
import path from 'node:path'
import type { ZipFault } from '#shared/contract/regions.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import { isZip, mayBeDeliveries, type PassedOver } from '#shared/region/passed-over.ts'
import { openZip, ZipRefused, type OpenZip, type ZippedFile, type ZipRefusal } from '../../zip/read-zip.ts'
import type { Ask } from '../machine/patience.ts'
import { MOST_AT_ONCE, type Coming } from './coming.ts'

export interface ComingZip {
  readonly fileName: string
  /** Or why nothing of it is read. */
  readonly open: () => Promise<OpenedZip | ZipFault | 'unreadable'>
}

export interface OpenedZip extends Pick<PassedOver, 'others' | 'zips'> {
  /** By their names in it. Can be read until it is closed. */
  readonly coming: readonly Coming[]
  readonly close: () => void
}

/** @param fileName as whoever chose it knows it @param ask reads in its folder */
export function zipAt(place: string, fileName: string, ask: Ask): ComingZip {
  return {
    fileName,
    async open() {
      const opening = ask(() => lstat(place)).then((facts) => (facts.isFile() ? openZip(place) : undefined))
      try {
        const zip = await ask(() => opening)
        if (zip === undefined) return 'unreadable'
        if (zip.files.length === 0) return closed(zip, 'zip-empty')
        const { taken, others } = mayBeDeliveries(zip.files, ({ name }) => path.posix.basename(name))
        const files = taken.filter(({ name }) => !isZip(name))
        if (files.length > MOST_AT_ONCE) return closed(zip, 'zip-large')
        return {
          coming: files.map((file) => comingIn(fileName, file, zip, ask)),
          others,
          zips: taken.length - files.length,
          close: zip.close
        }
      } catch (error) {
        // A disk that answers after all.
        void opening.then((zip) => zip?.close()).catch(() => undefined)
        return error instanceof ZipRefused ? faults[error.why] : 'unreadable'
      }
    }
  }
}

const comingIn = (inZip: string, file: ZippedFile, zip: OpenZip, ask: Ask): Coming => ({
  fileName: file.name,
  inZip,
  bytes: async () =>
    file.size > LARGEST_DELIVERY
      ? 'large'
      : ask(() => zip.read(file)).catch((error: unknown) => (error instanceof ZipRefused ? 'broken' : 'unreadable'))
})

function closed(zip: { readonly close: () => void }, why: ZipFault): ZipFault {
  zip.close()
  return why
}

const faults: Readonly<Record<ZipRefusal, ZipFault>> = {
  damaged: 'zip-damaged',
  locked: 'zip-locked',
  unsafe: 'zip-unsafe',
  'too-large': 'zip-large'
}
