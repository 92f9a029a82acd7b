// lowdb's adapter for the file of a folder: knows what must stand on disk, and writes nothing over anything else.
import path from 'node:path'
import type { Adapter } from 'lowdb'
import { writeDurably } from '../disk/durable-file.ts'
import { permissionsOf } from '../disk/permissions.ts'
import { StoreFault } from './faults.ts'
import { HELD, trying } from '../disk/faults.ts'
import { codeOf } from '../disk/file-system.ts'
import { bytesOf } from './format.ts'
import type { StoreOptions } from './options.ts'

/** A file's bytes; null: there is no file. */
type Content = Uint8Array | null

interface Seen {
  readonly content: Content
  /** The file's mark just before it was read; null when there was none. */
  readonly mark: string | null
}

export class StoredFile<T extends object> implements Adapter<T> {
  /**
   * What may stand on disk without anybody else having written: what we last read or wrote, and, after a write that
   * broke off, what it was writing. Bytes rather than their sha256: nothing to compute, and no doubt.
   */
  private expected: readonly Content[]

  /** @param known the content as it was read and found good. */
  constructor(
    private readonly folder: string,
    known: Uint8Array,
    private readonly options: StoreOptions<T>
  ) {
    this.expected = [known]
  }

  /** The last content that is surely ours. */
  get known(): Content {
    return this.expected[0] ?? null
  }

  /** From now on this is the content that writing may replace. Gives the way back. */
  expect(content: Content): () => void {
    const before = this.expected
    this.expected = [content]
    return () => (this.expected = before)
  }

  /** Whether this content may be replaced: nobody else wrote it. */
  isExpected(content: Content): boolean {
    return this.expected.some((expected) => same(expected, content))
  }

  /** Rejects with a StoreFault or the disk's error when what stands on disk is not what we last saw. Writes nothing. */
  async confirm(): Promise<void> {
    const { content } = await this.look(await this.place())
    if (!this.isExpected(content)) throw new StoreFault('changed-outside')
  }

  /** For lowdb; the store reads by readStored, which says what is wrong with a file, and hands the value over. */
  read(): Promise<T | null> {
    return Promise.resolve(null)
  }

  /** Rejects with a StoreFault or the disk's error; the file then holds what it held, whole. */
  async write(value: T): Promise<void> {
    // What can be asked of the disk while the value becomes text, is.
    const placing = this.place()
    placing.catch(() => undefined)
    const permissions = permissionsOf(path.join(this.folder, this.options.format.fileName), this.options)
    const bytes = bytesOf(value)
    // It would be damaged for whoever opens it next.
    if (bytes.length > this.options.format.largest || !this.options.format.fits(value))
      throw new StoreFault('too-large')
    const file = await placing
    // Looking takes about as long as writing the temporary file, so both go at once. What changes meanwhile is seen by its mark.
    const looking = this.look(file)
    looking.catch(() => undefined)
    if (this.expected.length === 1 && same(this.known, bytes)) return this.check(await looking, bytes)
    await writeDurably(file, bytes, this.options, {
      permissions,
      beforeReplace: async () => {
        const seen = await looking
        this.check((await this.mark(file)) === seen.mark ? seen : await this.look(file), bytes)
      },
      replacing: () => (this.expected = [...this.expected, bytes])
    })
    this.expected = [bytes]
  }

  /** Where the file really is: replacing a link would cut it. */
  private async place(): Promise<string> {
    const file = path.join(this.folder, this.options.format.fileName)
    try {
      return await this.options.fs.realpath(file)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
      // No folder either: this rejects with ENOENT, "folder-gone". It is not made anew: it may be on a stick that was taken out.
      return path.join(await this.options.fs.realpath(this.folder), this.options.format.fileName)
    }
  }

  private check({ content }: Seen, wanted: Uint8Array): void {
    if (content !== null && same(content, wanted)) return
    if (!this.isExpected(content)) throw new StoreFault('changed-outside')
  }

  private look(file: string): Promise<Seen> {
    return trying(
      async () => {
        const mark = await this.mark(file)
        return { mark, content: mark === null ? null : await this.options.fs.read(file) }
      },
      (code) => HELD.has(code) || code === 'ENOENT',
      this.options,
      true
    )
  }

  private async mark(file: string): Promise<string | null> {
    try {
      return (await this.options.fs.stat(file)).mark
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  }
}

const same = (a: Content, b: Content): boolean => (a === null || b === null ? a === b : Buffer.compare(a, b) === 0)
