// Zips that say of themselves what is not so.
import { zipSync, type Zippable } from 'fflate'

/** What stands in the header of each file of a zip, from its mark on. */
export const IN_LIST = Buffer.from('PK\x01\x02', 'latin1')
export const [FLAGS, SUM, SIZE] = [8, 16, 24]
const [MADE_BY, ATTRIBUTES] = [4, 38]

/** A zip with other words in the header of its only file, as the list at its end has it. */
export function changed(files: Zippable, change: (header: Buffer) => void): Buffer {
  const bytes = Buffer.from(zipSync(files))
  change(bytes.subarray(bytes.lastIndexOf(IN_LIST)))
  return bytes
}

export const unixKind = (kind: number) => (header: Buffer) => {
  header.writeUInt16LE((3 << 8) | 20, MADE_BY)
  header.writeUInt32LE((kind * 0x10000) >>> 0, ATTRIBUTES)
}
