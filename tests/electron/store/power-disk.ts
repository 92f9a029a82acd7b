// A disk in memory that can lose its power at any call. What was not synced then is lost, torn or kept, as on real disks:
// the content of a file and the names in a folder each on their own.
import path from 'node:path'
import type { FileFacts, NewFile, FileSystem } from '../../../electron/disk/file-system.ts'
import { diskError } from './support.ts'

interface FileNode {
  readonly kind: 'file'
  data: Uint8Array
  /** What a sync made sure of. */
  synced: Uint8Array
}
interface FolderNode {
  readonly kind: 'folder'
  readonly names: Names
  /** What a sync made sure of. A folder that gets another name takes both along. */
  synced: Names
}
type Node = FileNode | FolderNode
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

export class PowerDisk implements FileSystem {
  private root: FolderNode = newFolderNode()
  private cutAt = Number.POSITIVE_INFINITY
  private failing: { readonly call: number; readonly code: string } | undefined
  calls = 0

  /** The power goes at this call, counted from now: the call does not happen, nor does any after it. */
  cutPowerAt(call: number): void {
    this.calls = 0
    this.cutAt = call
  }

  /** This call, counted from now, fails with a code; those after it work. */
  failAt(call: number, code: string): void {
    this.calls = 0
    this.failing = { call, code }
  }

  get isDown(): boolean {
    return this.calls >= this.cutAt
  }

  /** The disk as it is found when the power is back. */
  afterwards(survival: Survival): PowerDisk {
    const disk = new PowerDisk()
    disk.root = folderAfter(this.root, survival)
    return disk
  }

  /** Every file with its text, for messages and for looking. */
  files(): Record<string, string> {
    return Object.fromEntries(filesUnder(this.root, '/'))
  }

  /** Puts a file there, safe from any power cut, with all names that there are now. */
  put(place: string, text: string): void {
    this.folder(path.dirname(place)).names.set(path.basename(place), settled(Buffer.from(text)))
    settleNames(this.root)
  }

  async create(place: string): Promise<NewFile> {
    await this.step()
    if (this.find(place) !== undefined) throw diskError('EEXIST')
    const node: FileNode = { kind: 'file', data: new Uint8Array(), synced: new Uint8Array() }
    this.folder(path.dirname(place)).names.set(path.basename(place), node)
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
    const node = this.find(from)
    if (node === undefined) throw diskError('ENOENT')
    const parent = this.folder(path.dirname(to))
    const there = this.find(to)
    if (node.kind === 'file' && there?.kind === 'folder') throw diskError('EISDIR')
    if (node.kind === 'folder' && there?.kind === 'file') throw diskError('ENOTDIR')
    if (node.kind === 'folder' && there?.kind === 'folder' && there.names.size > 0) throw diskError('ENOTEMPTY')
    this.folder(path.dirname(from)).names.delete(path.basename(from))
    parent.names.set(path.basename(to), node)
  }

  async renameNew(from: string, to: string): Promise<void> {
    if (this.find(to) !== undefined) throw diskError('EEXIST')
    await this.rename(from, to)
  }

  async unlink(place: string): Promise<void> {
    await this.step()
    this.file(place)
    this.folder(path.dirname(place)).names.delete(path.basename(place))
  }

  async mkdir(place: string): Promise<void> {
    await this.step()
    if (this.find(place) !== undefined) throw diskError('EEXIST')
    this.folder(path.dirname(place)).names.set(path.basename(place), newFolderNode())
  }

  async rmdir(place: string): Promise<void> {
    await this.step()
    if (this.folder(place).names.size > 0) throw diskError('ENOTEMPTY')
    this.folder(path.dirname(place)).names.delete(path.basename(place))
  }

  async readdir(place: string): Promise<readonly string[]> {
    await this.step()
    return [...this.folder(place).names.keys()]
  }

  /** Here are none. */
  async isLink(): Promise<boolean> {
    await this.step()
    return false
  }

  async stat(place: string): Promise<FileFacts> {
    await this.step()
    const node = this.find(place)
    if (node === undefined) throw diskError('ENOENT')
    return node.kind === 'folder'
      ? { folder: true, size: 0, mark: '', changedAt: 0 }
      : { folder: false, size: node.data.length, mark: Buffer.from(node.data).toString('latin1'), changedAt: 0 }
  }

  async realpath(place: string): Promise<string> {
    await this.step()
    if (this.find(place) === undefined) throw diskError('ENOENT')
    return place
  }

  async syncFolder(place: string): Promise<void> {
    await this.step()
    const node = this.folder(place)
    node.synced = new Map(node.names)
  }

  private async step(): Promise<void> {
    this.calls += 1
    if (this.isDown) throw new PowerCut('the power is off')
    if (this.failing?.call === this.calls) throw diskError(this.failing.code)
    await Promise.resolve()
  }

  private find(place: string): Node | undefined {
    let node: Node | undefined = this.root
    for (const name of place.split('/').filter(Boolean))
      node = node?.kind === 'folder' ? node.names.get(name) : undefined
    return node
  }

  private file(place: string): FileNode {
    const node = this.find(place)
    if (node === undefined) throw diskError('ENOENT')
    if (node.kind === 'folder') throw diskError('EISDIR')
    return node
  }

  private folder(place: string): FolderNode {
    const node = this.find(place)
    if (node === undefined) throw diskError('ENOENT')
    if (node.kind === 'file') throw diskError('ENOTDIR')
    return node
  }
}

const newFolderNode = (): FolderNode => ({ kind: 'folder', names: new Map(), synced: new Map() })
const settled = (data: Uint8Array): FileNode => ({ kind: 'file', data, synced: data })

function settleNames(folder: FolderNode): void {
  folder.synced = new Map(folder.names)
  for (const node of folder.names.values()) if (node.kind === 'folder') settleNames(node)
}

function folderAfter(folder: FolderNode, survival: Survival): FolderNode {
  const found: Names = new Map()
  for (const [name, before] of survival.names === 'kept' ? folder.names : folder.synced) {
    const node = survival.names === 'replaced' ? (folder.names.get(name) ?? before) : before
    found.set(name, node.kind === 'folder' ? folderAfter(node, survival) : fileAfter(node, survival))
  }
  return { kind: 'folder', names: found, synced: new Map(found) }
}

function fileAfter(node: FileNode, { content }: Survival): FileNode {
  return settled(content === 'kept' ? node.data : content === 'lost' ? node.synced : torn(node))
}

/** Half of what was on its way arrived, with zeros for the rest: what journalling disks show after a crash. */
function torn(node: FileNode): Uint8Array {
  if (node.data === node.synced) return node.data
  const found = new Uint8Array(node.data.length)
  found.set(node.data.subarray(0, Math.floor(node.data.length / 2)))
  return found
}

const filesUnder = (folder: FolderNode, place: string): [string, string][] =>
  [...folder.names].flatMap(([name, node]) => {
    const at = path.posix.join(place, name)
    return node.kind === 'folder'
      ? filesUnder(node, at)
      : [[at, Buffer.from(node.data).toString('utf8')] as [string, string]]
  })
