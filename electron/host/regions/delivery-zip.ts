// A zip with deliveries, as a mail program or a portal makes it: its files are brought in one by one, as if each came alone. What stands in folders in it
// too; a zip in it is told and not opened.
import path from 'node:path'
import type { ZipFault } from '#shared/contract/regions.ts'
import { LARGEST_DELIVERY } from '#shared/delivery/read-delivery.ts'
import { isZip, mayBeDeliveries, type PassedOver } from '#shared/region/passed-over.ts'
import type { FileSystem } from '../../disk/file-system.ts'
import { whyNotRead } from '../../disk/outside-file.ts'
import { openZip, ZipRefused, type OpenZip, type ZippedFile, type ZipRefusal } from '../../zip/read-zip.ts'
import type { Ask } from '../machine/patience.ts'
import type { Coming, ComingBytes } from './coming.ts'

export interface ComingZip {
  readonly fileName: string
  /** Or why nothing of it is read. */
  readonly open: () => Promise<OpenedZip | ZipFault | 'unreadable'>
}

export interface OpenedZip extends Pick<PassedOver, 'others'> {
  /** By their names in it. Can be read until it is closed. */
  readonly coming: readonly Coming[]
  /** The names of zips in it. */
  readonly zips: readonly string[]
  readonly close: () => void
}

/** Where a zip stands. `ask` reads in its folder. */
export interface ZipPlace {
  readonly file: string
  readonly fs: FileSystem
  readonly ask: Ask
}

/** @param fileName as whoever chose it knows it */
export function zipAt({ file, fs, ask }: ZipPlace, fileName: string): ComingZip {
  return {
    fileName,
    async open() {
      const opening = ask(() => whyNotRead({ file, fs, largest: Number.POSITIVE_INFINITY })).then((why) =>
        why === undefined ? openZip(file) : undefined
      )
      try {
        const zip = await ask(() => opening)
        if (zip === undefined) return 'unreadable'
        if (zip.files.length === 0) return closed(zip, 'zip-empty')
        const { taken, others, beyond } = mayBeDeliveries(zip.files, ({ name }) => path.posix.basename(name))
        if (beyond > 0) return closed(zip, 'zip-large')
        const files = taken.filter(({ name }) => !isZip(name))
        return {
          coming: files.map((one) => comingIn(fileName, one, zip, ask)),
          others,
          zips: taken.map(({ name }) => name).filter(isZip),
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
  bytes: async (): Promise<ComingBytes> => {
    if (file.size > LARGEST_DELIVERY) return { ok: false, why: 'large' }
    try {
      return { ok: true, bytes: await ask(() => zip.read(file)) }
    } catch (error) {
      return { ok: false, why: error instanceof ZipRefused ? 'broken' : 'unreadable' }
    }
  }
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
