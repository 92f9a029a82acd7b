// Makes a zip, file after file, so that no more than one of them is in memory. fflate writes the archive; zlib packs each file, in a
// thread of its own.
import { Zip, type ZipInputFile } from 'fflate'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

export interface FileToZip {
  /** "De Wilgenhof/back-ups/….json" */
  readonly name: string
  readonly bytes: Uint8Array
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

const packed = promisify(zlib.deflateRaw)
const DEFLATED = 8
/** The years that a zip can tell. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2099]

/** The bytes of the zip, in pieces. Rejects as the files do. */
export async function* zipOf(files: AsyncIterable<FileToZip>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    pieces.push(piece)
  })
  const taken = (): readonly Uint8Array[] => {
    const made = pieces
    pieces = []
    return made
  }
  for await (const { name, bytes, changedAt } of files) {
    const file: ZipInputFile = {
      filename: name,
      size: bytes.length,
      crc: zlib.crc32(bytes),
      compression: DEFLATED,
      mtime: toldTime(changedAt)
    }
    zip.add(file)
    file.ondata?.(null, await packed(bytes), true)
    yield* taken()
  }
  zip.end()
  yield* taken()
}

function toldTime(milliseconds: number): Date {
  const time = new Date(milliseconds)
  const year = time.getFullYear()
  return year >= FIRST_YEAR && year <= LAST_YEAR ? time : new Date(FIRST_YEAR, 0, 1)
}
