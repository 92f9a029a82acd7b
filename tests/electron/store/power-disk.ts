// A disk in memory that can lose its power at any call. What was not synced then is lost, torn or kept, as on real disks:
// the content of a file and the names in a folder each on their own.
import path from 'node:path'
import type { NewFile, StoreFileSystem } from '../../../electron/store/file-system.ts'
import { diskError } from './support.ts'

interface FileNode {
  readonly kind: 'file'
  data: Uint8Array
  /** What a sync made sure of. */
  synced: Uint8Array
}
type Node = FileNode | { readonly kind: 'folder' }
type Names = Map<string, Node>

/** What becomes of that which was not synced when the power went. */
export interface Survival {
  readonly content: 'lost' | 'torn' | 'kept'
  /** "replaced": a name that was there has its new file, a name that is new is lost. */
  readonly names: 'lost' | 'replaced' | 'kept'
}
export const survivals: readonly Survival[] = (['lost', 'torn', 'kept'] as const).flatMap((content) =>
  (['lost', 'replaced', 'kept'] as const).map((names) => ({ content, names }))
)

export class PowerCut extends Error {}

export class PowerDisk implements StoreFileSystem {
  private live: Names = new Map([['/', { kind: 'folder' }]])
  private durable: Names = new Map(this.live)
  private cutAt = Number.POSITIVE_INFINITY
  calls = 0

  /** The power goes at this call, counted from now: the call does not happen, nor does any after it. */
  cutPowerAt(call: number): void {
    this.calls = 0
    this.cutAt = call
  }

  get isDown(): boolean {
    return this.calls >= this.cutAt
  }

  /** The disk as it is found when the power is back. */
  afterwards({ content, names }: Survival): PowerDisk {
    const disk = new PowerDisk()
    const found: Names = new Map()
    for (const [place, before] of names === 'kept' ? this.live : this.durable) {
      const node = names === 'replaced' ? (this.live.get(place) ?? before) : before
      found.set(place, node.kind === 'folder' ? node : settled(content === 'kept' ? node.data : content === 'lost' ? node.synced : torn(node)))
    }
    for (const place of found.keys()) if (!reachable(place, found)) found.delete(place)
    disk.live = found
    disk.durable = new Map(found)
    return disk
  }

  /** Every file with its text, for messages and for looking. */
  files(): Record<string, string> {
    const found: Record<string, string> = {}
    for (const [place, node] of this.live) if (node.kind === 'file') found[place] = Buffer.from(node.data).toString('utf8')
    return found
  }

  /** Puts a file there, safe from any power cut. */
  put(place: string, text: string): void {
    this.live.set(place, settled(Buffer.from(text)))
    this.durable = new Map(this.live)
  }

  async create(place: string): Promise<NewFile> {
    await this.step()
    if (this.live.has(place)) throw diskError('EEXIST')
    this.folder(path.dirname(place))
    const node: FileNode = { kind: 'file', data: new Uint8Array(), synced: new Uint8Array() }
    this.live.set(place, node)
    return {
      write: async (bytes, offset) => {
        await this.step()
        // Takes less than asked, as disks may.
        const part = bytes.subarray(offset, offset + Math.max(1, Math.ceil((bytes.length - offset) / 2)))
        node.data = Buffer.concat([node.data, part])
        return part.length
      },
      sync: async () => {
        await this.step()
        node.synced = node.data
      },
      close: () => this.step()
    }
  }

  async read(place: string): Promise<Uint8Array> {
    await this.step()
    return Buffer.from(this.file(place).data)
  }

  async rename(from: string, to: string): Promise<void> {
    await this.step()
    const node = this.file(from)
    this.folder(path.dirname(to))
    if (this.live.get(to)?.kind === 'folder') throw diskError('EISDIR')
    this.live.set(to, node)
    this.live.delete(from)
  }

  async renameNew(from: string, to: string): Promise<void> {
    if (this.live.has(to)) throw diskError('EEXIST')
    await this.rename(from, to)
  }

  async unlink(place: string): Promise<void> {
    await this.step()
    this.file(place)
    this.live.delete(place)
  }

  async mkdir(place: string): Promise<void> {
    await this.step()
    if (this.live.has(place)) throw diskError('EEXIST')
    this.folder(path.dirname(place))
    this.live.set(place, { kind: 'folder' })
  }

  async rmdir(place: string): Promise<void> {
    await this.step()
    this.folder(place)
    if (this.children(place, this.live).length > 0) throw diskError('ENOTEMPTY')
    this.live.delete(place)
  }

  async readdir(place: string): Promise<readonly string[]> {
    await this.step()
    this.folder(place)
    return this.children(place, this.live).map((child) => path.basename(child))
  }

  async stat(place: string): Promise<{ folder: boolean; size: number; mark: string }> {
    await this.step()
    const node = this.live.get(place)
    if (node === undefined) throw diskError('ENOENT')
    return node.kind === 'folder' ? { folder: true, size: 0, mark: '' } : { folder: false, size: node.data.length, mark: Buffer.from(node.data).toString('latin1') }
  }

  async realpath(place: string): Promise<string> {
    await this.step()
    if (!this.live.has(place)) throw diskError('ENOENT')
    return place
  }

  async syncFolder(place: string): Promise<void> {
    await this.step()
    this.folder(place)
    for (const child of this.children(place, this.durable)) this.durable.delete(child)
    for (const child of this.children(place, this.live)) {
      const node = this.live.get(child)
      if (node !== undefined) this.durable.set(child, node)
    }
  }

  private async step(): Promise<void> {
    this.calls += 1
    if (this.isDown) throw new PowerCut('the power is off')
    await Promise.resolve()
  }

  private file(place: string): FileNode {
    const node = this.live.get(place)
    if (node === undefined) throw diskError('ENOENT')
    if (node.kind === 'folder') throw diskError('EISDIR')
    return node
  }

  private folder(place: string): void {
    const node = this.live.get(place)
    if (node === undefined) throw diskError('ENOENT')
    if (node.kind === 'file') throw diskError('ENOTDIR')
  }

  private children(place: string, names: Names): readonly string[] {
    return [...names.keys()].filter((name) => name !== place && path.dirname(name) === place)
  }
}

const settled = (data: Uint8Array): FileNode => ({ kind: 'file', data, synced: data })

/** Half of what was on its way arrived, with zeros for the rest: what journalling disks show after a crash. */
function torn(node: FileNode): Uint8Array {
  if (node.data === node.synced) return node.data
  const found = new Uint8Array(node.data.length)
  found.set(node.data.subarray(0, Math.floor(node.data.length / 2)))
  return found
}

function reachable(place: string, names: Names): boolean {
  return place === '/' || (names.get(path.dirname(place))?.kind === 'folder' && reachable(path.dirname(place), names))
}
