// What stands on disk, compared with what was last read or written there: a sync program, another computer or another program
// may have put another value in its place. Reads only, and only when the file's mark is another.
import path from 'node:path'
import type { StoreOptions } from './options.ts'
import { readArrived } from './reading.ts'
import type { GoodReading, Outside } from './types.ts'

export class OutsideWatch<T extends object> {
  /** The file's mark when it was seen to hold what we know. */
  private seen: string | undefined

  constructor(
    private readonly folder: string,
    private readonly options: StoreOptions<T>
  ) {}

  /** Never fails. `isKnown`: whether these bytes are what we last read or wrote. */
  async look(
    isKnown: (bytes: Uint8Array) => boolean,
    accept: (reading: GoodReading<T>) => () => void
  ): Promise<Outside<T>> {
    const file = path.join(this.folder, this.options.format.fileName)
    const mark = await this.options.fs.stat(file).then(
      (facts) => facts.mark,
      () => undefined
    )
    if (mark !== undefined && mark === this.seen) return { state: 'same' }
    const reading = await readArrived(file, this.options, await this.isThere())
    if ('bytes' in reading && isKnown(reading.bytes)) {
      this.seen = mark
      return { state: 'same' }
    }
    switch (reading.state) {
      case 'ok':
        return { state: 'other', value: reading.value, accept: () => accept(reading) }
      case 'newer':
        return { state: 'newer', value: reading.value }
      case 'damaged':
        return { state: 'unusable' }
      case 'missing':
        return { state: (await this.isThere()) ? 'unusable' : 'unknown' }
      case 'unreadable':
        return { state: 'unknown' }
    }
  }

  /** What we know is something else from now on: the file is read again, whatever its mark. */
  forget(): void {
    this.seen = undefined
  }

  private isThere(): Promise<boolean> {
    return this.options.fs.stat(this.folder).then(
      (facts) => facts.folder,
      () => false
    )
  }
}
