// Opens a file that may be anything.
import { unzipSync } from 'fflate'

type Parts = Readonly<Record<string, Uint8Array>>

/**
 * The parts of a zipped file: all of them, or those that are named. Undefined when it is none, or damaged.
 * @param largest a part of more bytes is left out, so that a small file cannot grow without end
 */
export function partsIn(bytes: Uint8Array, names?: readonly string[], largest = Infinity): Parts | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) =>
        (names === undefined || names.includes(name)) && Math.max(size, originalSize) <= largest
    })
  } catch {
    return undefined
  }
}
