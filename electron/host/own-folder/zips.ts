// The zips that a window may name: those that the director chose, and those that a page sent, which are kept in the program's own folder
// until it is known what becomes of them.
import path from 'node:path'
import { writeDurably } from '../../disk/durable-file.ts'
import { makeFolders } from '../../disk/folders.ts'
import { defaultDisk } from '../../disk/options.ts'
import { FOR_US_ALONE } from '../../disk/permissions.ts'
import { removeOld, removeTemporary } from '../../disk/stale.ts'
import { temporaryName } from '../../disk/temporary-name.ts'
import { LARGEST_ZIP } from '../../zip/limits.ts'
import { ZipRefused } from '../../zip/read-zip.ts'

export interface ChosenZip {
  readonly zipId: string
  readonly file: string
  /** As the director knows it. */
  readonly fileName: string
  /** Of a page: it goes when it was used. */
  readonly isSent: boolean
}

/** So many are remembered. */
const REMEMBERED = 20
const FOLDER = 'ontvangen'

export class Zips {
  private readonly chosen = new Map<string, ChosenZip>()
  private readonly folder: string
  private readonly disk = defaultDisk()

  constructor(
    dataFolder: string,
    private readonly newId: () => string
  ) {
    this.folder = path.join(dataFolder, FOLDER)
  }

  find(zipId: string): ChosenZip | undefined {
    return this.chosen.get(zipId)
  }

  choose(file: string, fileName = path.basename(file), isSent = false): ChosenZip {
    const zip = { zipId: this.newId(), file, fileName, isSent }
    this.chosen.set(zip.zipId, zip)
    for (const old of [...this.chosen.values()].slice(0, -REMEMBERED)) void this.drop(old.zipId)
    return zip
  }

  /** Keeps what a page sends. Rejects with ZipRefused where it is too large, or with the disk's own error. */
  async receive(fileName: string, pieces: AsyncIterable<Uint8Array>): Promise<ChosenZip> {
    await makeFolders(this.folder, this.disk)
    await removeOld(this.folder, this.disk)
    // What a crash leaves of it is tidied away by its name.
    const file = path.join(this.folder, temporaryName(this.newId()))
    await writeDurably(file, upTo(LARGEST_ZIP, pieces), this.disk, { permissions: FOR_US_ALONE })
    return this.choose(file, fileName, true)
  }

  async drop(zipId: string): Promise<void> {
    const zip = this.chosen.get(zipId)
    this.chosen.delete(zipId)
    if (zip?.isSent === true) await removeTemporary(zip.file, this.disk)
  }

  async close(): Promise<void> {
    await Promise.all([...this.chosen.keys()].map((zipId) => this.drop(zipId)))
  }
}

async function* upTo(most: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let total = 0
  for await (const piece of pieces) {
    total += piece.length
    if (total > most) throw new ZipRefused('too-large')
    yield piece
  }
}
