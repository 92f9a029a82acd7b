// What stands on disk, compared with what was last read or written there: a sync program, another computer or another program
// may have put another value in its place. Reads only, and only when the file's mark is another.
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { SCHOOL_FILE } from './names.ts'
import type { StoreOptions } from './options.ts'
import { readArrived, type Reading } from './reading.ts'

export type GoodReading = Extract<Reading, { state: 'ok' }>

export type Outside =
  | { readonly state: 'same' }
  /** Another good value. `accept` makes it what may be replaced from now on, and gives the way back. */
  | { readonly state: 'other'; readonly school: School; readonly accept: () => () => void }
  /** Of a newer version of the program; with its school when that can be shown. */
  | { readonly state: 'newer'; readonly school: School | null }
  /** No good value stands there any more, and that stays so. */
  | { readonly state: 'unusable' }
  /** For now nothing can be said: it cannot be read, is just arriving, or the whole folder is away. */
  | { readonly state: 'unknown' }

export class OutsideWatch {
  /** The file's mark when it was seen to hold what we know. */
  private seen: string | undefined

  constructor(
    private readonly folder: string,
    private readonly options: StoreOptions
  ) {}

  /** Never fails. `isKnown`: whether these bytes are what we last read or wrote. */
  async look(isKnown: (bytes: Uint8Array) => boolean, accept: (reading: GoodReading) => () => void): Promise<Outside> {
    const file = path.join(this.folder, SCHOOL_FILE)
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
        return { state: 'other', school: reading.school, accept: () => accept(reading) }
      case 'newer':
        return { state: 'newer', school: reading.school }
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
